//! What the screen of a code says: its state, its error, its notice.

use toroku_domain::OneTimeCodeReason;

use super::{CodeEntry, Purpose, Said};
use crate::{Alert, Message, OtpPhase, Tone};

/// Codes of `account-otp`.
pub(crate) const MESSAGE_CODES: &[&str] = &[
    "otp.required",
    "otp.format",
    "otp.wrong",
    "otp.locked",
    "otp.expired",
    "otp.remaining",
    "account-otp.resent",
    "account-otp.resend-limit",
    "password-reset-otp.wrong",
    "password-reset-otp.locked",
    "password-reset-otp.expired",
    "password-reset-otp.resent",
    "password-reset-otp.resend-limit",
];

impl CodeEntry {
    pub(super) fn screen(&self) -> &'static str {
        match self.purpose {
            Purpose::Registration => "account-otp",
            Purpose::Reset => "password-reset-otp",
        }
    }

    pub(super) fn id(&self) -> String {
        let state = match (self.said, self.phase) {
            (Some(Said::Limit), _) => Some("resend-limit"),
            (Some(Said::TooEarly), _) => Some("resend-wait"),
            (_, OtpPhase::Locked) => Some("locked"),
            (_, OtpPhase::Expired) => Some("expired"),
            (Some(Said::Wrong { .. }), OtpPhase::Open) => Some("wrong"),
            (Some(Said::Resent), OtpPhase::Open) => Some("resent"),
            (Some(Said::Unread(_)) | None, OtpPhase::Open) => self.resumed.then_some("resumed"),
        };
        let screen = self.screen();
        state.map_or_else(|| screen.to_owned(), |state| format!("{screen}/{state}"))
    }

    /// Texts of the reset say メール where those of the registration say 承認メール.
    pub(super) fn text(&self, code: &str) -> Message {
        match self.purpose {
            Purpose::Registration => Message::new(&format!("otp.{code}")),
            Purpose::Reset => Message::new(&format!("password-reset-otp.{code}")),
        }
    }

    pub(super) fn error(&self) -> Option<Message> {
        match (self.said, self.phase) {
            (_, OtpPhase::Locked) => Some(self.text("locked")),
            (_, OtpPhase::Expired) => Some(self.text("expired")),
            (Some(Said::Unread(OneTimeCodeReason::Required)), OtpPhase::Open) => {
                Some(Message::new("otp.required"))
            }
            (Some(Said::Unread(OneTimeCodeReason::Format)), OtpPhase::Open) => {
                Some(Message::new("otp.format"))
            }
            (Some(Said::Wrong { left }), OtpPhase::Open) => {
                Some(self.text("wrong").with("n", left))
            }
            (Some(Said::Resent | Said::TooEarly | Said::Limit) | None, OtpPhase::Open) => None,
        }
    }

    pub(super) fn alert(&self) -> Option<Alert> {
        let screen = self.screen();
        let (tone, state) = match self.said? {
            Said::Resent => (Tone::Success, "resent"),
            Said::Limit => (Tone::Warning, "resend-limit"),
            Said::Unread(_) | Said::Wrong { .. } | Said::TooEarly => return None,
        };
        Some(Alert {
            tone,
            message: Message::new(&format!("{screen}.{state}")),
        })
    }
}
