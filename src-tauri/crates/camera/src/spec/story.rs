//! `story=shake,glare*12,good`: what goes wrong one after the other.

use std::fmt;

use super::Condition;

/// Frames of a part that names no number: about three seconds.
const LENGTH: u32 = 24;
/// The most frames that a part may last.
const LONGEST: u32 = 10_000;

/// A part of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// What is wrong meanwhile.
    pub condition: Condition,
    /// For how many live frames; the last part goes on for ever.
    pub frames: u32,
}

impl Part {
    /// Reads `glare` or `glare*12`; none if it is neither.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (word, frames) = match text.split_once('*') {
            Some((word, number)) => (word, number.parse().ok()?),
            None => (text, LENGTH),
        };
        let condition = word.parse().ok()?;
        (1..=LONGEST)
            .contains(&frames)
            .then_some(Self { condition, frames })
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.condition)?;
        if self.frames != LENGTH {
            write!(f, "*{}", self.frames)?;
        }
        Ok(())
    }
}

/// The place of the part that is told at a frame, and how many of its frames went before.
pub(crate) fn told(parts: &[Part], frame: u64) -> Option<(usize, u64)> {
    let last = parts.len().checked_sub(1)?;
    let mut before = frame;
    for (place, part) in parts.iter().enumerate() {
        if place == last || before < u64::from(part.frames) {
            return Some((place, before));
        }
        before -= u64::from(part.frames);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_last_as_told_and_the_last_for_ever() {
        let parts = ["shake*2", "glare", "good"].map(|text| Part::read(text).unwrap());
        assert_eq!(told(&parts, 1), Some((0, 1)));
        assert_eq!(told(&parts, 2), Some((1, 0)));
        assert_eq!(told(&parts, 25), Some((1, 23)));
        assert_eq!(told(&parts, 26), Some((2, 0)));
        assert_eq!(told(&parts, 9_000), Some((2, 8_974)));
        assert_eq!(told(&[], 3), None);
    }

    #[test]
    fn numbers_and_words_are_checked() {
        for text in ["glare*0", "glare*x", "glare*10001", "fog", "*3"] {
            assert_eq!(Part::read(text), None, "{text}");
        }
        assert_eq!(Part::read("glare*12").unwrap().to_string(), "glare*12");
    }
}
