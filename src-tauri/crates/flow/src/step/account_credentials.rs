//! `account-credentials`: the login id and its password.
//!
//! Trigger: アカウント作成をはじめる, or a draft. Outcome: an address and a password that meet
//! the rules; nothing is sent yet.

use toroku_domain::{Email, Password};

use crate::chapter::{Env, Page};
use crate::step::Outcome;
use crate::step::email::EmailField;
use crate::step::new_password::NewPassword;
use crate::{AccountCredentialsAction, AccountCredentialsView, Alert, Message, Screen, Tone};

/// Codes this screen emits besides those of its fields.
pub(crate) const MESSAGE_CODES: &[&str] = &[
    "account-credentials.resumed",
    "account-credentials.returned",
    "account-credentials.gone",
];

/// Why the password has to be typed again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Again {
    /// After a kill.
    Resumed,
    /// Back from the code.
    Returned,
    /// The registration is over.
    Gone,
}

/// The screen's state.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Credentials {
    email: EmailField,
    password: NewPassword,
    again: Option<Again>,
}

/// Out of the screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Exit {
    /// Both meet the rules.
    Ready(Email, Password),
    /// ログイン.
    Login,
}

impl Credentials {
    /// The screen with an address and no password, and why.
    pub(crate) fn again(email: &str, again: Again) -> Self {
        Self {
            email: EmailField::new(email),
            again: Some(again),
            ..Self::default()
        }
    }

    /// The address as typed.
    pub(crate) fn email(&self) -> &str {
        self.email.typed()
    }

    /// The account exists or its mail is sent: the password is forgotten.
    pub(crate) fn wipe_password(&mut self) {
        self.password.wipe();
    }

    /// A button or a field.
    pub(crate) fn update(
        &mut self,
        action: AccountCredentialsAction,
        env: Env<'_>,
    ) -> Outcome<Exit> {
        match action {
            AccountCredentialsAction::EditEmail { email } => {
                self.email.edit(email);
                return Outcome::Typed;
            }
            AccountCredentialsAction::EditPassword { password } => {
                self.password.edit(password);
                return Outcome::Typed;
            }
            AccountCredentialsAction::Next { email, password } => {
                self.password.edit(password);
                self.email.edit(email);
                return self.submit(env);
            }
            AccountCredentialsAction::Fix => {
                if self.email.fix() {
                    return self.submit(env);
                }
            }
            AccountCredentialsAction::GoOn => {
                if self.email.go_on() {
                    return self.submit(env);
                }
            }
            AccountCredentialsAction::Login => return Outcome::Exit(Exit::Login),
        }
        Outcome::Stay
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let email = self.email.typed();
        let view = AccountCredentialsView {
            email: email.to_owned(),
            conditions: self.password.conditions(email, env),
            note: NewPassword::note(env),
        };
        let mut page = Page::new(self.id(), Screen::AccountCredentials(view));
        self.email.write(&mut page);
        self.password.write(env, &mut page);
        page.alert = self.again.map(|again| {
            let (tone, code) = match again {
                Again::Resumed => (Tone::Info, "account-credentials.resumed"),
                Again::Returned => (Tone::Info, "account-credentials.returned"),
                Again::Gone => (Tone::Warning, "account-credentials.gone"),
            };
            Alert {
                tone,
                message: Message::new(code),
            }
        });
        page
    }

    fn submit(&mut self, env: Env<'_>) -> Outcome<Exit> {
        let typed = self.email.typed().into();
        let email = self.email.submit(typed);
        let typed = self.password.typed().clone();
        let password = self.password.submit(typed, self.email.typed(), env);
        match (email, password) {
            (Some(email), Some(password)) if !self.email.doubts() => {
                self.again = None;
                Outcome::Exit(Exit::Ready(email, password))
            }
            (_, _) => Outcome::Stay,
        }
    }

    fn id(&self) -> String {
        let state = if self.password.is_common() && !self.email.has_error() {
            Some("common")
        } else if self.email.has_error() || self.password.has_error() {
            Some("errors")
        } else if let Some(doubt) = self.email.doubt_state() {
            Some(doubt)
        } else if let Some(again) = self.again {
            Some(match again {
                Again::Resumed => "resumed",
                Again::Returned => "returned",
                Again::Gone => "gone",
            })
        } else if self.email.is_repaired() {
            Some("folded")
        } else if self.password.is_empty() {
            None
        } else {
            Some("conditions")
        };
        state.map_or_else(
            || "account-credentials".to_owned(),
            |state| format!("account-credentials/{state}"),
        )
    }
}
