//! The steps: one file a screen, each a small machine that hands its chapter a typed exit.

pub(crate) mod access_confirm;
pub(crate) mod access_done;
pub(crate) mod access_intro;
pub(crate) mod access_pending;
pub(crate) mod access_sending;
pub(crate) mod account_consent;
pub(crate) mod account_credentials;
pub(crate) mod account_done;
pub(crate) mod account_start;
pub(crate) mod camera_denied;
pub(crate) mod camera_help;
pub(crate) mod camera_watch;
pub(crate) mod document_back_ask;
pub(crate) mod document_capture;
pub(crate) mod document_guide;
pub(crate) mod document_review;
pub(crate) mod document_select;
pub(crate) mod document_side;
pub(crate) mod document_summary;
pub(crate) mod email;
pub(crate) mod face_capture;
pub(crate) mod face_guide;
pub(crate) mod face_mismatch;
pub(crate) mod face_review;
pub(crate) mod group_auth;
pub(crate) mod group_kind;
pub(crate) mod group_menu;
pub(crate) mod home;
pub(crate) mod identity_confirm;
pub(crate) mod identity_done;
pub(crate) mod identity_failed;
pub(crate) mod identity_insurer;
pub(crate) mod identity_intro;
pub(crate) mod identity_number;
pub(crate) mod identity_profile;
pub(crate) mod insurer;
pub(crate) mod login;
pub(crate) mod login_help;
pub(crate) mod new_password;
pub(crate) mod no_camera;
pub(crate) mod no_card_help;
pub(crate) mod one_time_code;
pub(crate) mod password_reset_new;
pub(crate) mod password_reset_request;
pub(crate) mod secret_intro;
pub(crate) mod secret_question;
pub(crate) mod session_expired;
pub(crate) mod store_code;
pub(crate) mod support;
pub(crate) mod update_required;
pub(crate) mod welcome;

use crate::chapter::Next;
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
    FieldMessage {
        field: name.to_owned(),
        message,
    }
}

/// What a step's outcome means for the chapter.
pub(crate) fn settle<Exit>(outcome: Outcome<Exit>, exit: impl FnOnce(Exit) -> Next) -> Next {
    match outcome {
        Outcome::Stay => Next::Stay,
        Outcome::Typed => Next::Typed,
        Outcome::Exit(left) => exit(left),
    }
}
