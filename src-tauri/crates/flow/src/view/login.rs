//! Views of the login (guide 2).

use serde::Serialize;
use ts_rs::TS;

use crate::{ConditionView, Message};

/// `login`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct LoginView {
    /// The address as typed.
    pub email: String,
    /// Stopped for a while: offers the reset.
    pub locked: bool,
}

/// `login-help`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LoginHelpView {}

/// `password-reset-request`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PasswordResetRequestView {
    /// The address as typed.
    pub email: String,
}

/// `password-reset-new`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PasswordResetNewView {
    /// The panel's lines.
    pub conditions: Vec<ConditionView>,
    /// The panel's note below the lines.
    pub note: Message,
    /// The token has run out: only 「やり直す」 is left.
    pub gone: bool,
}
