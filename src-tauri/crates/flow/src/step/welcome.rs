//! `welcome`: splash, then 新規登録 or ログイン.
//!
//! Trigger: the launch, and whatever ends at the beginning. Outcome: a chapter.

use crate::chapter::{Asks, Go, Next, Page};
use crate::{Alert, Call, Message, Screen, Tone, WelcomeAction, WelcomePhase, WelcomeView};

/// Codes this screen emits.
pub(crate) const MESSAGE_CODES: &[&str] = &[
    "welcome.logged-out",
    DRAFT_LOST,
    "welcome.withdrawn",
    "welcome.volatile",
];

/// What was typed is no longer there.
pub(crate) const DRAFT_LOST: &str = "welcome.draft-expired";

/// What is told on arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Note {
    /// ログアウトしました.
    LoggedOut,
    /// The draft's 24 hours are over, or it could not be read.
    DraftLost,
    /// 退会 is done.
    Withdrawn,
    /// Nothing outlives the process.
    Volatile,
}

/// The screen's state.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Welcome {
    phase: WelcomePhase,
    note: Option<Note>,
}

impl Welcome {
    /// The splash.
    pub(crate) fn starting() -> Self {
        Self {
            phase: WelcomePhase::Starting,
            note: None,
        }
    }

    /// Ready, with what is to be told.
    pub(crate) fn ready(note: Option<Note>) -> Self {
        Self {
            phase: WelcomePhase::Ready,
            note,
        }
    }

    /// Whether the splash is shown.
    pub(crate) fn is_starting(&self) -> bool {
        self.phase == WelcomePhase::Starting
    }

    /// The service could not be reached at the start.
    pub(crate) fn fail(&mut self) {
        self.phase = WelcomePhase::ConfigFailed;
    }

    /// The app came back, or the network did: a start that failed begins again. Whether it does.
    pub(crate) fn again(&mut self) -> bool {
        let failed = self.phase == WelcomePhase::ConfigFailed;
        if failed {
            self.phase = WelcomePhase::Starting;
        }
        failed
    }

    /// A button.
    pub(crate) fn update(&mut self, action: &WelcomeAction, asks: &mut Asks) -> Next {
        match (action, self.phase) {
            (WelcomeAction::SignUp, WelcomePhase::Ready) => Next::Go(Go::SignUp),
            (WelcomeAction::Login, WelcomePhase::Ready) => Next::Go(Go::Login(String::new())),
            (WelcomeAction::NoCard, WelcomePhase::Ready) => Next::Go(Go::NoCard),
            (WelcomeAction::Retry, WelcomePhase::ConfigFailed) => {
                self.again();
                asks.call = Some(Call::Config);
                Next::Stay
            }
            (
                WelcomeAction::SignUp | WelcomeAction::Login | WelcomeAction::NoCard,
                WelcomePhase::Starting | WelcomePhase::ConfigFailed,
            )
            | (WelcomeAction::Retry, WelcomePhase::Ready | WelcomePhase::Starting) => Next::Resync,
        }
    }

    /// The screen.
    pub(crate) fn page(&self) -> Page {
        let view = WelcomeView { phase: self.phase };
        let id = match (self.phase, self.note) {
            (WelcomePhase::Starting, _) => "welcome/starting",
            (WelcomePhase::ConfigFailed, _) => "welcome/config-failed",
            (WelcomePhase::Ready, None) => "welcome",
            (WelcomePhase::Ready, Some(Note::LoggedOut)) => "welcome/logged-out",
            (WelcomePhase::Ready, Some(Note::DraftLost)) => "welcome/draft-expired",
            (WelcomePhase::Ready, Some(Note::Withdrawn)) => "welcome/withdrawn",
            (WelcomePhase::Ready, Some(Note::Volatile)) => "welcome/volatile",
        };
        let mut page = Page::new(id, Screen::Welcome(view));
        page.back = false;
        page.alert = self.note.map(alert);
        page
    }
}

/// What is told.
fn alert(note: Note) -> Alert {
    let (tone, code) = match note {
        Note::LoggedOut => (Tone::Success, "welcome.logged-out"),
        Note::DraftLost => (Tone::Warning, DRAFT_LOST),
        Note::Withdrawn => (Tone::Success, "welcome.withdrawn"),
        Note::Volatile => (Tone::Warning, "welcome.volatile"),
    };
    Alert {
        tone,
        message: Message::new(code),
    }
}

#[cfg(test)]
mod tests {
    use super::Welcome;
    use crate::chapter::{Asks, Go, Next};
    use crate::{Call, WelcomeAction};

    #[test]
    fn nothing_is_pressed_on_the_splash() {
        let mut welcome = Welcome::starting();
        assert_eq!(
            welcome.update(&WelcomeAction::SignUp, &mut Asks::default()),
            Next::Resync
        );
    }

    #[test]
    fn a_failed_start_is_repeated() {
        let mut welcome = Welcome::starting();
        welcome.fail();
        let mut asks = Asks::default();
        assert_eq!(welcome.update(&WelcomeAction::Retry, &mut asks), Next::Stay);
        assert_eq!(asks.call, Some(Call::Config));
        assert!(welcome.is_starting());
    }

    #[test]
    fn ready_leads_on() {
        let mut welcome = Welcome::ready(None);
        let next = welcome.update(&WelcomeAction::SignUp, &mut Asks::default());
        assert_eq!(next, Next::Go(Go::SignUp));
    }
}
