//! What the system of a phone is told of a view.

use super::{Screen, View};
use crate::{Hint, SupportTopic};

impl View {
    /// Whether the screen is kept out of screenshots, recordings and the list of recent apps:
    /// from the credentials on, everything but help that holds nothing of a person. A new screen
    /// is kept out until it is named here.
    #[must_use]
    pub fn confidential(&self) -> bool {
        match &self.screen {
            // A password is typed there.
            Screen::Support(support) => support.topic == Some(SupportTopic::Withdraw),
            screen => !matches!(
                screen,
                Screen::Welcome(_)
                    | Screen::NoCardHelp(_)
                    | Screen::GroupKind(_)
                    | Screen::GroupAuth(_)
                    | Screen::AccountStart(_)
                    | Screen::LoginHelp(_)
                    | Screen::UpdateRequired(_)
            ),
        }
    }

    /// Whether a picture was taken a moment ago, which the person is to feel.
    #[must_use]
    pub fn taken(&self) -> bool {
        let hint = match &self.screen {
            Screen::DocumentCapture(capture) => capture.hint,
            Screen::FaceCapture(capture) => capture.hint,
            _ => None,
        };
        hint == Some(Hint::Taken)
    }
}

#[cfg(test)]
mod tests {
    use crate::demo::at;
    use crate::{View, state_ids};

    fn those(shown: fn(&View) -> bool) -> Vec<&'static str> {
        let mut screens: Vec<_> = state_ids()
            .into_iter()
            .filter(|id| shown(&at(id).wizard.view()))
            .collect();
        screens.sort_unstable();
        screens
    }

    #[test]
    fn only_screens_without_a_person_are_open() {
        let mut open: Vec<_> = those(|view| !view.confidential())
            .into_iter()
            .filter_map(|id| id.split('/').next())
            .collect();
        open.dedup();
        let expected = [
            "account-start",
            "group-auth",
            "group-kind",
            "login-help",
            "maintenance",
            "no-card-help",
            "offline",
            "support",
            "update-required",
            "welcome",
        ];
        assert_eq!(open, expected);
        assert!(at("support/withdraw").wizard.view().confidential());
    }

    #[test]
    fn a_picture_is_felt_when_it_is_taken() {
        assert_eq!(
            those(View::taken),
            ["document-capture/taken", "face-capture/taken"]
        );
    }
}
