//! 健診・医療アクセス認証.

use toroku_flow::{
    AccessConfirmAction, AccessIntroAction, AccessIntroPhase, AccessPendingAction,
    CameraDeniedAction, CapturePhase, DocumentBackAskAction, DocumentCaptureAction,
    DocumentGuideAction, DocumentReviewAction, DocumentSelectAction, DocumentSummaryAction,
    FaceCaptureAction, FaceGuideAction, FaceMismatchAction, FaceReviewAction, LoadPhase,
    PendingPhase, ReviewPhase, Screen, SecretIntroAction, SecretQuestionAction, UiAction as On,
    View,
};

use super::{Next, Traveller};

impl Traveller {
    pub(super) fn on_access(&mut self, view: &View) -> Next {
        let strays = !self.straight && self.dice.happens(0.1);
        let act = match &view.screen {
            Screen::AccessIntro(screen) => On::AccessIntro(match screen.phase {
                AccessIntroPhase::First | AccessIntroPhase::Expired => AccessIntroAction::Next,
                AccessIntroPhase::Resume if strays => AccessIntroAction::StartOver,
                AccessIntroPhase::Resume => AccessIntroAction::Resume,
                AccessIntroPhase::Blocked => return Next::End,
            }),
            Screen::DocumentSelect(screen) => On::DocumentSelect(match screen.phase {
                LoadPhase::Loading => return Next::Wait,
                LoadPhase::Failed => DocumentSelectAction::Retry,
                LoadPhase::Ready => DocumentSelectAction::Choose {
                    document: self.document,
                },
            }),
            Screen::DocumentGuide(_) => On::DocumentGuide(DocumentGuideAction::Start),
            Screen::CameraDenied(_) => On::CameraDenied(CameraDeniedAction::Again),
            Screen::DocumentCapture(screen) => On::DocumentCapture(match screen.phase {
                CapturePhase::Starting => return Next::Wait,
                CapturePhase::Live | CapturePhase::TimedOut => DocumentCaptureAction::Shutter,
                CapturePhase::Idle | CapturePhase::MynumberBack => DocumentCaptureAction::Resume,
            }),
            Screen::DocumentReview(screen) => match reviewed(screen.phase) {
                Some(true) => On::DocumentReview(DocumentReviewAction::Submit),
                Some(false) => On::DocumentReview(DocumentReviewAction::Retake),
                None => return Next::Wait,
            },
            Screen::DocumentBackAsk(_) => On::DocumentBackAsk(if self.written {
                DocumentBackAskAction::Written
            } else {
                DocumentBackAskAction::NotWritten
            }),
            Screen::DocumentSummary(_) => On::DocumentSummary(if strays {
                DocumentSummaryAction::ChangeDocument
            } else {
                DocumentSummaryAction::Next
            }),
            Screen::FaceGuide(_) => On::FaceGuide(FaceGuideAction::Start),
            Screen::FaceCapture(screen) => On::FaceCapture(match screen.phase {
                CapturePhase::Starting => return Next::Wait,
                CapturePhase::Live | CapturePhase::TimedOut => FaceCaptureAction::Shutter,
                CapturePhase::Idle | CapturePhase::MynumberBack => FaceCaptureAction::Resume,
            }),
            Screen::FaceReview(screen) => match reviewed(screen.phase) {
                Some(true) => On::FaceReview(FaceReviewAction::Submit),
                Some(false) => On::FaceReview(FaceReviewAction::Retake),
                None => return Next::Wait,
            },
            Screen::FaceMismatch(screen) if screen.left == 0 => return Next::End,
            Screen::FaceMismatch(_) => On::FaceMismatch(FaceMismatchAction::Retake),
            Screen::SecretIntro(_) => On::SecretIntro(SecretIntroAction::Start),
            Screen::SecretQuestion(_) => On::SecretQuestion(SecretQuestionAction::Next {
                preset: None,
                question: "はじめて育てた野菜は？".into(),
                answer: "ミニトマト".into(),
            }),
            Screen::AccessConfirm(_) => On::AccessConfirm(if strays {
                AccessConfirmAction::ChangeQuestion
            } else {
                AccessConfirmAction::Submit
            }),
            Screen::AccessDone(_) => return Next::End,
            Screen::AccessPending(screen) => match screen.phase {
                PendingPhase::Rejected => On::AccessPending(AccessPendingAction::Resubmit),
                PendingPhase::UnderReview | PendingPhase::Late | PendingPhase::Closed => {
                    return Next::End;
                }
            },
            _ => return Next::Wait,
        };
        Next::Act(act)
    }
}

/// Whether a photo is sent or taken again; nothing while it is on its way.
fn reviewed(phase: ReviewPhase) -> Option<bool> {
    match phase {
        ReviewPhase::Good | ReviewPhase::Allowed | ReviewPhase::UploadFailed => Some(true),
        ReviewPhase::Uploading | ReviewPhase::Comparing => None,
        ReviewPhase::Bad
        | ReviewPhase::Refused
        | ReviewPhase::FileTooLarge
        | ReviewPhase::FileType
        | ReviewPhase::FileTooSmall
        | ReviewPhase::FileDamaged => Some(false),
    }
}
