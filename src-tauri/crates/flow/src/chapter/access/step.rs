//! The open screen of 健診・医療アクセス認証, and what is before its camera.

use crate::step::access_confirm::AccessConfirm;
use crate::step::access_done::AccessDone;
use crate::step::access_intro::AccessIntro;
use crate::step::access_pending::AccessPending;
use crate::step::access_sending::Sending;
use crate::step::camera_denied::CameraDenied;
use crate::step::camera_watch::Watch;
use crate::step::document_back_ask::DocumentBackAsk;
use crate::step::document_capture::DocumentCapture;
use crate::step::document_guide::DocumentGuide;
use crate::step::document_review::DocumentReview;
use crate::step::document_select::DocumentSelect;
use crate::step::document_side::DocumentSide;
use crate::step::document_summary::DocumentSummary;
use crate::step::face_capture::FaceCapture;
use crate::step::face_guide::FaceGuide;
use crate::step::face_mismatch::FaceMismatch;
use crate::step::face_review::FaceReview;
use crate::step::secret_question::SecretQuestionStep;
use crate::{Challenge, Subject};

/// Where a finished part leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goal {
    /// The next part.
    Onward,
    /// Back to `access-confirm`, where the retake began.
    Confirm,
}

/// Where a side leads once it was accepted, if not on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum After {
    /// What comes in turn.
    Turn,
    /// Back to `document-summary`.
    Summary,
    /// On to `face-guide`, from a mismatch with so many tries left.
    Face(u32),
}

/// What is before the camera.
#[derive(Debug, Clone)]
pub(super) enum Shot {
    Document(DocumentSide, After),
    Face(Option<Challenge>),
    /// The posed face, before its pose is drawn.
    Undrawn,
}

/// The open screen.
#[derive(Debug, Clone)]
pub(super) enum Step {
    Intro(AccessIntro),
    Select(DocumentSelect),
    Guide(DocumentGuide, After),
    Denied(CameraDenied, Shot),
    Capture(DocumentCapture, After),
    Review(DocumentReview, After),
    BackAsk(DocumentBackAsk),
    Summary(DocumentSummary),
    FaceGuide(FaceGuide),
    FaceCapture(FaceCapture),
    FaceReview(FaceReview),
    FaceMismatch(FaceMismatch),
    SecretIntro,
    SecretQuestion(SecretQuestionStep),
    Confirm(AccessConfirm),
    Done(AccessDone),
    Pending(AccessPending),
}

impl Shot {
    /// What the camera is told.
    pub(super) fn subject(&self) -> Option<Subject> {
        match self {
            Self::Document(side, _) => Some(side.subject()),
            Self::Face(None) => Some(Subject::Face { pose: None }),
            Self::Face(Some(challenge)) => Some(Subject::Face {
                pose: Some(challenge.pose),
            }),
            Self::Undrawn => None,
        }
    }
}

impl Step {
    /// The photo of a review screen.
    pub(super) fn sending(&mut self) -> Option<&mut Sending> {
        if let Self::Review(step, _) = self {
            Some(&mut step.sending)
        } else if let Self::FaceReview(step) = self {
            Some(&mut step.sending)
        } else {
            None
        }
    }

    /// The running camera of a capture screen.
    pub(super) fn watch(&mut self) -> Option<&mut Watch> {
        if let Self::Capture(step, _) = self {
            Some(&mut step.watch)
        } else if let Self::FaceCapture(step) = self {
            Some(&mut step.watch)
        } else {
            None
        }
    }

    /// What is before the camera; nothing where no camera was asked for.
    pub(super) fn shot(&self) -> Option<Shot> {
        if let Self::Capture(step, after) = self {
            Some(Shot::Document(step.side, *after))
        } else if let Self::FaceCapture(step) = self {
            Some(Shot::Face(step.challenge().cloned()))
        } else if let Self::Denied(_, shot @ (Shot::Document(..) | Shot::Face(_))) = self {
            Some(shot.clone())
        } else {
            None
        }
    }
}
