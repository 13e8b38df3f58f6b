//! The steps: one file a screen, each a small machine that hands its chapter a typed exit.

pub(crate) mod identity_confirm;
pub(crate) mod identity_done;
pub(crate) mod identity_failed;
pub(crate) mod identity_insurer;
pub(crate) mod identity_intro;
pub(crate) mod identity_number;
pub(crate) mod identity_profile;
pub(crate) mod insurer;

use crate::{FieldMessage, Message};

/// How an action left a step.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Outcome<Exit> {
    /// In the step; the view may have changed.
    Stay,
    /// Only typing.
    Typed,
    /// Out of the step, with what the chapter needs.
    Exit(Exit),
}

/// An error or notice of a field.
pub(crate) fn field(name: &str, message: Message) -> FieldMessage {
    FieldMessage { field: name.to_owned(), message }
}
