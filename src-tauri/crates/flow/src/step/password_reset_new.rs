//! `password-reset-new`: the new password.
//!
//! Trigger: the right code. Outcome: changed, or the token has run out.

use toroku_domain::Typed;

use crate::chapter::{Asks, Env, Page};
use crate::step::Outcome;
use crate::step::new_password::NewPassword;
use crate::{Call, PasswordResetNewAction, PasswordResetNewView, Screen, SetPasswordReply};

/// The screen's state.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ResetNew {
    reset: String,
    token: Typed,
    email: String,
    password: NewPassword,
    gone: bool,
}

/// Out of the screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Exit {
    /// The password is changed.
    Changed,
    /// やり直す.
    StartOver,
}

impl ResetNew {
    /// The screen of a reset whose code was right.
    pub(crate) fn new(reset: &str, token: &str, email: &str) -> Self {
        Self {
            reset: reset.to_owned(),
            token: Typed::from(token),
            email: email.to_owned(),
            password: NewPassword::default(),
            gone: false,
        }
    }

    /// The address of the account.
    pub(crate) fn email(&self) -> &str {
        &self.email
    }

    /// A button or the field.
    pub(crate) fn update(
        &mut self,
        action: PasswordResetNewAction,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Outcome<Exit> {
        match action {
            PasswordResetNewAction::EditPassword { password } => {
                self.password.edit(password);
                Outcome::Typed
            }
            PasswordResetNewAction::Change { password } => {
                if !self.gone {
                    let password = self.password.submit(password, &self.email, env);
                    asks.call = password.map(|password| Call::SetPassword {
                        reset: self.reset.clone(),
                        token: self.token.expose().to_owned(),
                        password,
                    });
                }
                Outcome::Stay
            }
            PasswordResetNewAction::StartOver => Outcome::Exit(Exit::StartOver),
        }
    }

    /// The backend's answer.
    pub(crate) fn answered(&mut self, reply: SetPasswordReply) -> Outcome<Exit> {
        match reply {
            SetPasswordReply::Changed => return Outcome::Exit(Exit::Changed),
            SetPasswordReply::Same => self.password.refuse_same(),
            SetPasswordReply::Common => self.password.refuse_common(),
            SetPasswordReply::Gone => {
                self.password.wipe();
                self.gone = true;
            }
        }
        Outcome::Stay
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let id = if self.gone {
            "password-reset-new/gone"
        } else if self.password.is_common() {
            "password-reset-new/common"
        } else if self.password.has_error() {
            "password-reset-new/errors"
        } else {
            "password-reset-new"
        };
        let view = PasswordResetNewView {
            conditions: self.password.conditions(&self.email, env),
            note: NewPassword::note(env),
            gone: self.gone,
        };
        let mut page = Page::new(id, Screen::PasswordResetNew(view));
        self.password.write(env, &mut page);
        page
    }
}
