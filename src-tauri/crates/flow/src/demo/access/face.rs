//! States of the face's screens.

use toroku_domain::{FacePart, Pose};

use super::document::{HOLDING, advised, camera, no_remarks, runs};
use super::hint::{FACE, FINDINGS, POSES, named};
use super::resubmitted;
use crate::demo::{Demo, data};
use crate::{
    AccessPart, CallError, CameraEvent, Challenge, DocumentSummaryAction, FaceCaptureAction,
    FaceGuideAction, FaceReply, FaceReviewAction, Hint, Reply, UiAction,
};

/// The wizard in a state of one of these screens.
pub(super) fn demo(screen: &str, state: &str, begin: &Demo) -> Option<Demo> {
    match screen {
        "face-guide" => guiding(state, begin),
        "face-capture" => capturing(state, begin),
        "face-review" => reviewing(state, begin),
        "face-mismatch" => mismatched(state, begin),
        _ => None,
    }
}

/// `face-guide/front` after a summary.
fn guide_after(summary: &Demo) -> Demo {
    summary.act(UiAction::DocumentSummary(DocumentSummaryAction::Next))
}

fn start(guide: &Demo) -> Demo {
    guide.act(UiAction::FaceGuide(FaceGuideAction::Start))
}

fn review(demo: &Demo, action: FaceReviewAction) -> Demo {
    demo.act(UiAction::FaceReview(action))
}

fn submit(demo: &Demo) -> Demo {
    review(demo, FaceReviewAction::Submit)
}

/// The running camera for a face photo.
fn live(guide: &Demo, pose: Option<Pose>) -> Demo {
    match pose {
        None => runs(&start(guide)),
        Some(pose) => runs(&start(guide).reply(drawn(guide, pose))),
    }
}

/// A pose drawn now, for a minute.
fn drawn(demo: &Demo, pose: Pose) -> Reply {
    Reply::Pose(Challenge {
        id: "demo-challenge".to_owned(),
        pose,
        expires_at: data::later(demo.now, 60),
    })
}

/// A face photo was taken and accepted.
fn sent(guide: &Demo, part: FacePart) -> Demo {
    let (pose, photo) = match part {
        FacePart::Front => (None, 3),
        FacePart::Pose => (Some(Pose::LeftOpen), 4),
    };
    submit(&live(guide, pose).taken(photo, None)).reply(Reply::Face(FaceReply::Accepted))
}

/// `secret-intro`, after this summary.
pub(super) fn accepted_after(summary: &Demo) -> Demo {
    sent(
        &sent(&guide_after(summary), FacePart::Front),
        FacePart::Pose,
    )
}

/// `secret-intro`.
pub(super) fn accepted(begin: &Demo) -> Demo {
    accepted_after(&no_remarks(begin))
}

fn guiding(state: &str, begin: &Demo) -> Option<Demo> {
    let front = guide_after(&no_remarks(begin));
    Some(match state {
        "front" => front,
        "pose" => sent(&front, FacePart::Front),
        "retake" => accepted(begin).back(),
        "resubmit" => resubmitted(begin, &[(AccessPart::FaceFront, "face-unclear")]),
        _ => return None,
    })
}

fn capturing(state: &str, begin: &Demo) -> Option<Demo> {
    let front = guide_after(&no_remarks(begin));
    let live_front = live(&front, None);
    if let Some(pose) = named(&POSES, state) {
        return Some(live(&sent(&front, FacePart::Front), Some(pose)));
    }
    Some(match state {
        "front" => live_front,
        "starting" => start(&front),
        "timeout" => live_front.pass(11),
        "idle" => live_front.pass(180),
        "taken" => live_front.act(UiAction::FaceCapture(FaceCaptureAction::Shutter)),
        "challenge-expired" => {
            let posed = live(&sent(&front, FacePart::Front), Some(Pose::LeftOpen)).pass(60);
            let pose = drawn(&posed, Pose::RightClosed);
            runs(&posed.reply(pose))
        }
        "hold" => camera(&live_front, CameraEvent::Seen(HOLDING)),
        "advice" => advised(&live_front, Hint::Backlit),
        hint => camera(&live_front, CameraEvent::Seen(named(&FACE, hint)?.into())),
    })
}

fn reviewing(state: &str, begin: &Demo) -> Option<Demo> {
    let front = live(&guide_after(&no_remarks(begin)), None);
    let good = front.taken(3, None);
    let sending = |percent| submit(&good).sent(percent);
    Some(match state {
        "" => good,
        "uploading" => sending(40),
        "comparing" => sending(100),
        "upload-failed" => submit(&good).fail(CallError::Timeout),
        finding => front.taken(3, Some(named(&FINDINGS, finding)?)),
    })
}

fn mismatched(state: &str, begin: &Demo) -> Option<Demo> {
    let left = match state {
        "" => 4,
        "last-try" => 1,
        "limit" => 0,
        _ => return None,
    };
    let front = live(&guide_after(&no_remarks(begin)), None);
    let reply = Reply::Face(FaceReply::Mismatch { left });
    Some(submit(&front.taken(3, None)).reply(reply))
}
