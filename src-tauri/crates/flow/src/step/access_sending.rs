//! A photo on its way, on both review screens.
//!
//! Purpose: what may be done with a photo, from the checks to the backend's answer.
//! Trigger: a photo was taken. Outcome: it is sent, taken again, or sent once more.

use crate::{Alert, CallError, Message, PhotoFinding, PhotoId, PhotoRefusal, ReviewPhase, Tone};

/// The photo under review.
#[derive(Debug, Clone)]
pub(crate) struct Sending {
    /// The photo; absent where none could be read.
    photo: Option<PhotoId>,
    /// What the device's checks found.
    finding: Option<PhotoFinding>,
    phase: ReviewPhase,
    percent: u8,
    /// The device had no room for it.
    full: bool,
}

impl Sending {
    /// A photo as the checks found it; `allowed`: the tries are used up.
    pub(crate) fn new(photo: PhotoId, finding: Option<PhotoFinding>, allowed: bool) -> Self {
        let phase = match finding {
            None => ReviewPhase::Good,
            Some(_) if allowed => ReviewPhase::Allowed,
            Some(_) => ReviewPhase::Bad,
        };
        Self {
            photo: Some(photo),
            finding,
            phase,
            percent: 0,
            full: false,
        }
    }

    /// A picture that could not be used at all. The frame tells of full storage.
    pub(crate) fn unusable(refusal: PhotoRefusal) -> Self {
        let phase = match refusal {
            PhotoRefusal::TooLarge => ReviewPhase::FileTooLarge,
            PhotoRefusal::Type => ReviewPhase::FileType,
            PhotoRefusal::TooSmall => ReviewPhase::FileTooSmall,
            PhotoRefusal::Damaged => ReviewPhase::FileDamaged,
            PhotoRefusal::Storage => ReviewPhase::Bad,
        };
        let full = refusal == PhotoRefusal::Storage;
        Self {
            photo: None,
            finding: None,
            phase,
            percent: 0,
            full,
        }
    }

    /// The photo.
    pub(crate) fn photo(&self) -> Option<PhotoId> {
        self.photo
    }

    /// What may be done with it.
    pub(crate) fn phase(&self) -> ReviewPhase {
        self.phase
    }

    /// What was found.
    pub(crate) fn finding(&self) -> Option<PhotoFinding> {
        self.finding
    }

    /// Percent sent.
    pub(crate) fn percent(&self) -> u8 {
        self.percent
    }

    /// What the screen says besides its phase.
    pub(crate) fn alert(&self) -> Option<Alert> {
        let message = Message::new("fail.storage");
        self.full.then_some(Alert {
            tone: Tone::Error,
            message,
        })
    }

    /// Its name in the ids of a document's states.
    pub(crate) fn document_state(&self) -> &'static str {
        match (self.phase, self.finding) {
            (ReviewPhase::Bad, _) if self.full => "fail-storage",
            (ReviewPhase::Bad, Some(finding)) => document_finding(finding),
            (ReviewPhase::Bad, None) => "no-card",
            (phase, _) => phase_state(phase),
        }
    }

    /// Its name in the ids of a face's states: no file is chosen, nothing is warned and allowed.
    pub(crate) fn face_state(&self) -> &'static str {
        match (self.phase, self.finding) {
            (
                ReviewPhase::Bad
                | ReviewPhase::Allowed
                | ReviewPhase::Refused
                | ReviewPhase::FileTooLarge
                | ReviewPhase::FileType
                | ReviewPhase::FileTooSmall
                | ReviewPhase::FileDamaged,
                finding,
            ) => finding.map_or("no-face", face_finding),
            (phase, _) => phase_state(phase),
        }
    }

    /// 提出する, もう一度送信する: the photo to send, if it may be sent.
    pub(crate) fn send(&mut self) -> Option<PhotoId> {
        match self.phase {
            ReviewPhase::Good | ReviewPhase::Allowed | ReviewPhase::UploadFailed => {
                self.phase = ReviewPhase::Uploading;
                self.percent = 0;
                self.photo
            }
            ReviewPhase::Bad
            | ReviewPhase::Uploading
            | ReviewPhase::Comparing
            | ReviewPhase::Refused
            | ReviewPhase::FileTooLarge
            | ReviewPhase::FileType
            | ReviewPhase::FileTooSmall
            | ReviewPhase::FileDamaged => None,
        }
    }

    /// Whether it is on its way.
    pub(crate) fn is_under_way(&self) -> bool {
        matches!(self.phase, ReviewPhase::Uploading | ReviewPhase::Comparing)
    }

    /// So much of it was sent; a face that has arrived is being compared.
    pub(crate) fn progress(&mut self, percent: u8, compares: bool) {
        if self.is_under_way() {
            self.percent = percent.min(100);
            if compares && percent >= 100 {
                self.phase = ReviewPhase::Comparing;
            }
        }
    }

    /// The backend's own check failed.
    pub(crate) fn refused(&mut self, phase: ReviewPhase, finding: PhotoFinding) {
        self.phase = phase;
        self.finding = Some(finding);
    }

    /// The person did not wait for it.
    pub(crate) fn cancelled(&mut self) {
        if self.is_under_way() {
            self.phase = ReviewPhase::UploadFailed;
        }
    }

    /// It did not arrive. Whether the screen says so itself; anything else the frame says.
    pub(crate) fn failed(&mut self, error: &CallError) -> bool {
        if !self.is_under_way() {
            return false;
        }
        match error {
            CallError::Offline | CallError::Timeout | CallError::Server { .. } => {
                self.phase = ReviewPhase::UploadFailed;
                true
            }
            CallError::RateLimited { .. }
            | CallError::Maintenance(_)
            | CallError::ApplicationGone
            | CallError::UpdateRequired
            | CallError::SessionEnded { .. } => {
                self.phase = if self.finding.is_some() {
                    ReviewPhase::Allowed
                } else {
                    ReviewPhase::Good
                };
                false
            }
        }
    }
}

/// The phase's name in the ids of states; a good photo is the default.
fn phase_state(phase: ReviewPhase) -> &'static str {
    match phase {
        ReviewPhase::Good => "",
        ReviewPhase::Bad => "blur",
        ReviewPhase::Allowed => "allowed",
        ReviewPhase::Uploading => "uploading",
        ReviewPhase::Comparing => "comparing",
        ReviewPhase::UploadFailed => "upload-failed",
        ReviewPhase::Refused => "refused",
        ReviewPhase::FileTooLarge => "file-too-large",
        // One screen: only the sentence differs.
        ReviewPhase::FileType | ReviewPhase::FileTooSmall | ReviewPhase::FileDamaged => "file-type",
    }
}

/// The finding's name for a document; those of faces mean that there is none.
fn document_finding(finding: PhotoFinding) -> &'static str {
    match finding {
        PhotoFinding::Blur => "blur",
        PhotoFinding::CutOff => "cut-off",
        PhotoFinding::Glare => "glare",
        PhotoFinding::Dark => "dark",
        PhotoFinding::Small => "small",
        PhotoFinding::Finger => "finger",
        PhotoFinding::WrongSide => "wrong-side",
        PhotoFinding::NoCard | PhotoFinding::NoFace | PhotoFinding::Many | PhotoFinding::Pose => {
            "no-card"
        }
    }
}

/// The finding's name for a face; those of documents mean that there is none.
fn face_finding(finding: PhotoFinding) -> &'static str {
    match finding {
        PhotoFinding::Blur => "blur",
        PhotoFinding::Dark => "dark",
        PhotoFinding::Many => "many",
        PhotoFinding::Pose => "pose",
        PhotoFinding::NoFace
        | PhotoFinding::CutOff
        | PhotoFinding::Glare
        | PhotoFinding::Small
        | PhotoFinding::Finger
        | PhotoFinding::NoCard
        | PhotoFinding::WrongSide => "no-face",
    }
}
