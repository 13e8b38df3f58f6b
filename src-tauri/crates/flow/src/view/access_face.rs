//! Views of the face photos (guide 4(7)).

use serde::Serialize;
use toroku_domain::{FacePart, Pose};
use ts_rs::TS;

use crate::{CapturePhase, GuidePhase, Hint, Message, PhotoFinding, PhotoId, ReviewPhase};

/// `face-guide`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FaceGuideView {
    /// Which photo.
    pub part: FacePart,
    /// How it was opened.
    pub phase: GuidePhase,
    /// Why it is asked again.
    pub reason: Option<Message>,
    /// The camera was allowed before.
    pub camera_allowed: bool,
}

/// `face-capture`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FaceCaptureView {
    /// The pose; absent for the frontal photo.
    pub pose: Option<Pose>,
    /// What the camera does.
    pub phase: CapturePhase,
    /// The one hint of now.
    pub hint: Option<Hint>,
    /// How much of the holding is done, percent.
    pub held: u8,
    /// Once timed out: what was mostly wrong.
    pub advice: Option<Hint>,
    /// Whether hints are spoken.
    pub voice: bool,
}

/// `face-review`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FaceReviewView {
    /// The pose; absent for the frontal photo.
    pub pose: Option<Pose>,
    /// The photo.
    pub photo: Option<PhotoId>,
    /// What may be done.
    pub phase: ReviewPhase,
    /// What was found.
    pub finding: Option<PhotoFinding>,
    /// Percent sent.
    pub percent: u8,
}

/// `face-mismatch`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FaceMismatchView {
    /// Tries left; 0: only カスタマーセンター can help.
    pub left: u32,
}
