//! `face-guide`: how to photograph the face.
//!
//! Trigger: `document-summary`, an accepted frontal photo, a mismatch, a photo to be taken again.
//! Outcome: the camera (a pose is drawn first), or the photos already sent.

use toroku_domain::FacePart;

use crate::chapter::{Env, Page};
use crate::{FaceGuideAction, FaceGuideView, GuidePhase, Message, Screen};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct FaceGuide {
    /// Which photo.
    pub(crate) part: FacePart,
    /// How it was opened.
    pub(crate) phase: GuidePhase,
    /// Why it is asked again.
    pub(crate) reason: Option<Message>,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `face-capture`.
    Start(FacePart),
    /// On with the photos already sent.
    UseSent,
    /// To `camera-denied/help`.
    CameraHelp,
}

impl FaceGuide {
    /// Takes a button; `None` where this state has no such button.
    pub(crate) fn act(&self, action: &FaceGuideAction) -> Option<Exit> {
        match action {
            FaceGuideAction::Start => Some(Exit::Start(self.part)),
            FaceGuideAction::UseSent => (self.phase == GuidePhase::Retake).then_some(Exit::UseSent),
            FaceGuideAction::CameraHelp => Some(Exit::CameraHelp),
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let state = match (self.phase, self.part) {
            (GuidePhase::Retake, _) => "retake",
            (GuidePhase::Resubmit, _) => "resubmit",
            (GuidePhase::First, FacePart::Front) => "front",
            (GuidePhase::First, FacePart::Pose) => "pose",
        };
        let view = FaceGuideView {
            part: self.part,
            phase: self.phase,
            reason: self.reason.clone(),
            camera_allowed: env.camera_allowed,
        };
        let mut page = Page::new(format!("face-guide/{state}"), Screen::FaceGuide(view));
        page.leave = true;
        page
    }
}
