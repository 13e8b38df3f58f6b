//! `no-card-help`: where 保険者番号・記号・番号 stand for people without the card.
//!
//! Trigger: 「お手元に保険証がない方」 and its like. Outcome: back to the screen it came from.

use crate::chapter::Page;
use crate::{NoCardHelpAction, NoCardHelpView, Screen};

/// How the screen answers.
#[derive(Debug, PartialEq)]
pub(crate) enum Exit {
    /// Back to the covered screen.
    Return,
    /// マイナポータル in the browser.
    Open,
    /// No network: the browser would show nothing.
    Offline,
}

/// A button.
pub(crate) fn update(action: &NoCardHelpAction, online: bool) -> Exit {
    match action {
        NoCardHelpAction::Return => Exit::Return,
        NoCardHelpAction::OpenMynaportal if online => Exit::Open,
        NoCardHelpAction::OpenMynaportal => Exit::Offline,
    }
}

/// The screen.
pub(crate) fn page() -> Page {
    Page::new("no-card-help", Screen::NoCardHelp(NoCardHelpView {}))
}

#[cfg(test)]
mod tests {
    use super::{Exit, update};
    use crate::NoCardHelpAction;

    #[test]
    fn the_link_needs_a_network() {
        assert_eq!(update(&NoCardHelpAction::OpenMynaportal, true), Exit::Open);
        assert_eq!(
            update(&NoCardHelpAction::OpenMynaportal, false),
            Exit::Offline
        );
        assert_eq!(update(&NoCardHelpAction::Return, false), Exit::Return);
    }
}
