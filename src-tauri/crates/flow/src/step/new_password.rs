//! The field of a new password with its panel パスワード設定の条件.
//!
//! Purpose: says which rules are met while typing, and why a password is refused. Trigger: 次へ,
//! パスワードを変更する. Outcome: a password that meets the policy. It lives in memory only.

use toroku_domain::{Password, PasswordPolicy, PasswordReason, PasswordRule, Typed};

use crate::chapter::{Env, Page};
use crate::step::field;
use crate::{ConditionView, Message};

/// The field's name in errors.
pub(crate) const FIELD: &str = "password";
/// Codes this field emits.
pub(crate) const MESSAGE_CODES: &[&str] = &[
    "password.required",
    "password.short",
    "password.long",
    "password.classes",
    "password.email",
    "password.common",
    "password.same",
    "password.rule.length",
    "password.rule.classes",
    "password.rule.email",
    "password.rule.common",
    "password.note",
    "password.note.phrase",
];

/// Why a password is refused: by the policy, or by the backend as the same as before.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Refusal {
    Policy(PasswordReason),
    Same,
}

/// The field's state.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct NewPassword {
    typed: Typed,
    refusal: Option<Refusal>,
}

impl NewPassword {
    /// Typing.
    pub(crate) fn edit(&mut self, typed: Typed) {
        self.typed = typed;
    }

    /// Forgets what was typed.
    pub(crate) fn wipe(&mut self) {
        *self = Self::default();
    }

    /// Whether nothing is typed.
    pub(crate) fn is_empty(&self) -> bool {
        self.typed.expose().is_empty()
    }

    /// The password typed before.
    pub(crate) fn typed(&self) -> &Typed {
        &self.typed
    }

    /// The button: the password, or an error.
    pub(crate) fn submit(&mut self, typed: Typed, email: &str, env: Env<'_>) -> Option<Password> {
        self.typed = typed;
        match Password::new(&self.typed, &policy(env), email) {
            Ok(password) => {
                self.refusal = None;
                Some(password)
            }
            Err(reason) => {
                self.refusal = Some(Refusal::Policy(reason));
                None
            }
        }
    }

    /// The backend knows it as a common one.
    pub(crate) fn refuse_common(&mut self) {
        self.refusal = Some(Refusal::Policy(PasswordReason::Common));
    }

    /// The backend knows it as the one before.
    pub(crate) fn refuse_same(&mut self) {
        self.refusal = Some(Refusal::Same);
    }

    /// Whether an error is shown.
    pub(crate) fn has_error(&self) -> bool {
        self.refusal.is_some()
    }

    /// Whether the error is that it is a common one.
    pub(crate) fn is_common(&self) -> bool {
        self.refusal == Some(Refusal::Policy(PasswordReason::Common))
    }

    /// The lines of the panel.
    pub(crate) fn conditions(&self, email: &str, env: Env<'_>) -> Vec<ConditionView> {
        let policy = policy(env);
        Password::rules(&self.typed, &policy, email)
            .into_iter()
            .map(|(rule, met)| ConditionView {
                message: condition(rule, &policy),
                met,
            })
            .collect()
    }

    /// The note below the panel.
    pub(crate) fn note(env: Env<'_>) -> Message {
        let policy = policy(env);
        if policy.classes {
            Message::new("password.note")
        } else {
            Message::new("password.note.phrase").with("min", policy.min)
        }
    }

    /// Writes the error onto the page.
    pub(crate) fn write(&self, env: Env<'_>, page: &mut Page) {
        let policy = policy(env);
        page.errors.extend(
            self.refusal
                .map(|refusal| field(FIELD, refused(refusal, &policy))),
        );
    }
}

/// The backend's policy; the contract's floor before it is known.
fn policy(env: Env<'_>) -> PasswordPolicy {
    env.config.map_or_else(
        || PasswordPolicy {
            min: 8,
            max: 128,
            classes: true,
            blocklist: Vec::new(),
        },
        |config| config.password_policy.clone(),
    )
}

/// A line of the panel.
fn condition(rule: PasswordRule, policy: &PasswordPolicy) -> Message {
    match rule {
        PasswordRule::Length => Message::new("password.rule.length")
            .with("min", policy.min)
            .with("max", policy.max),
        PasswordRule::Classes => Message::new("password.rule.classes"),
        PasswordRule::Email => Message::new("password.rule.email"),
        PasswordRule::Common => Message::new("password.rule.common"),
    }
}

/// The text of an error.
fn refused(refusal: Refusal, policy: &PasswordPolicy) -> Message {
    match refusal {
        Refusal::Same => Message::new("password.same"),
        Refusal::Policy(PasswordReason::Required) => Message::new("password.required"),
        Refusal::Policy(PasswordReason::Short { length }) => Message::new("password.short")
            .with("min", policy.min)
            .with("n", length),
        Refusal::Policy(PasswordReason::Long) => {
            Message::new("password.long").with("max", policy.max)
        }
        Refusal::Policy(PasswordReason::Classes) => Message::new("password.classes"),
        Refusal::Policy(PasswordReason::Email) => Message::new("password.email"),
        Refusal::Policy(PasswordReason::Common) => Message::new("password.common"),
    }
}
