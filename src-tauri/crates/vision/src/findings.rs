//! What is wrong with one picture, in the order in which it is told.

use std::ops::Deref;

use serde::{Serialize, Serializer};

use crate::Finding;

/// Room for all findings there are.
const ROOM: usize = Finding::ALL.len();

/// Findings without repetition, the most important first. Kept in place: a
/// frame's judgement takes nothing from the heap.
#[derive(Debug, Clone, Copy)]
pub struct Findings {
    list: [Finding; ROOM],
    count: usize,
}

impl Findings {
    /// Nothing found.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            list: [Finding::Blur; ROOM],
            count: 0,
        }
    }

    /// Adds a finding at its place.
    pub fn add(&mut self, finding: Finding) {
        let place = self.partition_point(|other| *other < finding);
        if self.get(place) == Some(&finding) || self.count == ROOM {
            return;
        }
        self.list.copy_within(place..self.count, place + 1);
        self.list[place] = finding;
        self.count += 1;
    }
}

impl Default for Findings {
    fn default() -> Self {
        Self::new()
    }
}

impl Deref for Findings {
    type Target = [Finding];

    fn deref(&self) -> &[Finding] {
        &self.list[..self.count]
    }
}

impl PartialEq for Findings {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<const N: usize> PartialEq<[Finding; N]> for Findings {
    fn eq(&self, other: &[Finding; N]) -> bool {
        **self == *other
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        let mut all = Self::new();
        for finding in findings {
            all.add(finding);
        }
        all
    }
}

impl Serialize for Findings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_stand_in_order_and_once() {
        let mixed = [
            Finding::Blur,
            Finding::NoCard,
            Finding::Glare,
            Finding::Blur,
        ];
        let found: Findings = mixed.into_iter().collect();
        assert_eq!(found, [Finding::NoCard, Finding::Glare, Finding::Blur]);
    }

    #[test]
    fn there_is_room_for_all() {
        let found: Findings = Finding::ALL.into_iter().rev().chain(Finding::ALL).collect();
        assert_eq!(*found, Finding::ALL);
    }
}
