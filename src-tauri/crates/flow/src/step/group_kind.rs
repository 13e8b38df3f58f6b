//! `group-kind`: which kind of group the person belongs to.
//!
//! Trigger: 新規登録. Outcome: a kind, whose group is then authenticated.

use crate::chapter::{Asks, Page};
use crate::step::Outcome;
use crate::{
    Call, GroupKind as Kind, GroupKindAction, GroupKindRow, GroupKindView, LoadPhase, Screen,
};

/// The screen's state.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct GroupKind {
    phase: LoadPhase,
    kinds: Vec<Kind>,
}

/// Out of the screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Exit {
    /// A row, by its id.
    Chosen(String),
    /// ご所属の団体が見つからない方.
    NotFound,
}

impl GroupKind {
    /// The screen before its list is here.
    pub(crate) fn new() -> Self {
        Self {
            phase: LoadPhase::Loading,
            kinds: Vec::new(),
        }
    }

    /// The screen with a list loaded before.
    pub(crate) fn ready(kinds: Vec<Kind>) -> Self {
        Self {
            phase: LoadPhase::Ready,
            kinds,
        }
    }

    /// The list.
    pub(crate) fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// Asks for the list where it is not here.
    pub(crate) fn open(&mut self, asks: &mut Asks) {
        if self.phase != LoadPhase::Ready {
            self.phase = LoadPhase::Loading;
            asks.background.push(Call::GroupKinds);
        }
    }

    /// The list came.
    pub(crate) fn loaded(&mut self, kinds: Vec<Kind>) {
        *self = Self::ready(kinds);
    }

    /// The list did not come.
    pub(crate) fn failed(&mut self) {
        if self.phase == LoadPhase::Loading {
            self.phase = LoadPhase::Failed;
        }
    }

    /// Whether the list did not come.
    pub(crate) fn has_failed(&self) -> bool {
        self.phase == LoadPhase::Failed
    }

    /// A button.
    pub(crate) fn update(&mut self, action: GroupKindAction, asks: &mut Asks) -> Outcome<Exit> {
        match action {
            GroupKindAction::Choose { id } => {
                if self.kinds.iter().any(|kind| kind.id == id) {
                    return Outcome::Exit(Exit::Chosen(id));
                }
            }
            GroupKindAction::NotFound => return Outcome::Exit(Exit::NotFound),
            GroupKindAction::Retry => {
                if self.phase == LoadPhase::Failed {
                    self.open(asks);
                }
            }
        }
        Outcome::Stay
    }

    /// The screen.
    pub(crate) fn page(&self) -> Page {
        let id = match self.phase {
            LoadPhase::Loading => "group-kind/loading",
            LoadPhase::Ready => "group-kind",
            LoadPhase::Failed => "group-kind/failed",
        };
        let row = |kind: &Kind| GroupKindRow {
            id: kind.id.clone(),
            label: kind.label.clone(),
            hint: kind.hint.clone(),
        };
        let kinds = self.kinds.iter().map(row).collect();
        Page::new(
            id,
            Screen::GroupKind(GroupKindView {
                phase: self.phase,
                kinds,
            }),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{Exit, GroupKind};
    use crate::chapter::Asks;
    use crate::step::Outcome;
    use crate::{Call, GroupKind as Kind, GroupKindAction};

    fn kind() -> Kind {
        Kind {
            id: "1".into(),
            label: String::new(),
            hint: String::new(),
        }
    }

    #[test]
    fn only_rows_can_be_chosen() {
        let mut step = GroupKind::ready(vec![kind()]);
        let choose = |id: &str| GroupKindAction::Choose { id: id.to_owned() };
        let mut asks = Asks::default();
        assert_eq!(step.update(choose("9"), &mut asks), Outcome::Stay);
        assert_eq!(
            step.update(choose("1"), &mut asks),
            Outcome::Exit(Exit::Chosen("1".into()))
        );
    }

    #[test]
    fn a_failed_list_is_asked_for_again() {
        let mut step = GroupKind::new();
        step.failed();
        let mut asks = Asks::default();
        assert_eq!(
            step.update(GroupKindAction::Retry, &mut asks),
            Outcome::Stay
        );
        assert_eq!(asks.background, [Call::GroupKinds]);
    }
}
