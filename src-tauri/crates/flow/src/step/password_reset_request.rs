//! `password-reset-request`: where the code for a new password goes.
//!
//! Trigger: パスワードを再設定する. Outcome: a code, for every address alike.

use toroku_domain::Email;

use crate::chapter::{Asks, Page};
use crate::step::Outcome;
use crate::step::email::EmailField;
use crate::{
    Alert, Call, CodeSent, CodeSentReply, Message, PasswordResetRequestAction,
    PasswordResetRequestView, Screen, Tone,
};

/// The screen's state.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct ResetRequest {
    email: EmailField,
    limit: bool,
}

/// Out of the screen: a code was sent to this address.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sent(pub(crate) CodeSent);

impl ResetRequest {
    /// The screen with an address.
    pub(crate) fn new(email: &str) -> Self {
        Self {
            email: EmailField::new(email),
            limit: false,
        }
    }

    /// The address as typed.
    pub(crate) fn email(&self) -> &str {
        self.email.typed()
    }

    /// The button or the field.
    pub(crate) fn update(
        &mut self,
        action: PasswordResetRequestAction,
        asks: &mut Asks,
    ) -> Outcome<Sent> {
        match action {
            PasswordResetRequestAction::Edit { email } => {
                self.email.edit(email);
                Outcome::Typed
            }
            PasswordResetRequestAction::Send { email } => {
                self.limit = false;
                let email: Option<Email> = self.email.submit(email);
                // The address is one already registered: its oddities are no doubts here.
                self.email.go_on();
                asks.call = email.map(|email| Call::RequestReset { email });
                Outcome::Stay
            }
        }
    }

    /// The backend's answer.
    pub(crate) fn answered(&mut self, reply: CodeSentReply) -> Outcome<Sent> {
        match reply {
            CodeSentReply::Sent(sent) => Outcome::Exit(Sent(sent)),
            CodeSentReply::TooEarly(_) | CodeSentReply::Limit | CodeSentReply::Gone => {
                self.limit = true;
                Outcome::Stay
            }
        }
    }

    /// The screen.
    pub(crate) fn page(&self) -> Page {
        let id = if self.email.has_error() {
            "password-reset-request/errors"
        } else {
            "password-reset-request"
        };
        let view = PasswordResetRequestView {
            email: self.email.typed().to_owned(),
        };
        let mut page = Page::new(id, Screen::PasswordResetRequest(view));
        self.email.write(&mut page);
        page.alert = self.limit.then(|| Alert {
            tone: Tone::Warning,
            message: Message::new("password-reset-otp.resend-limit"),
        });
        page
    }
}
