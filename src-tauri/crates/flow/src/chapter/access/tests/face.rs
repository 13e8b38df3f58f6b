//! The face's screens.

use toroku_domain::Pose;

use super::{camera, effects, taken};
use crate::demo::{Demo, at, check, data};
use crate::{
    CameraEvent, CameraTrouble, Challenge, Effect, FaceCaptureAction as Capture,
    FaceGuideAction as Guide, FaceMismatchAction as Mismatch, FaceReply,
    FaceReviewAction as Review, PhotoFinding, PhotoId, Reply, Screen, UiAction,
};

fn guide(action: Guide) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::FaceGuide(action))
}

fn review(action: Review) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::FaceReview(action))
}

fn mismatch(action: Mismatch) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::FaceMismatch(action))
}

fn pose(pose: Pose) -> Reply {
    let expires_at = data::later(data::now(), 900);
    Reply::Pose(Challenge {
        id: "next".to_owned(),
        pose,
        expires_at,
    })
}

/// This answer to the photo under review.
fn answered(reply: FaceReply) -> impl FnOnce(&Demo) -> Demo {
    move |demo| review(Review::Submit)(demo).reply(Reply::Face(reply))
}

/// Both face photos are taken and accepted.
pub(super) fn both_sent(demo: &Demo) -> Demo {
    let live = |demo: &Demo| camera(CameraEvent::Opened { torch: false })(demo);
    let front = taken(13, None)(&live(&guide(Guide::Start)(demo)));
    let posed = guide(Guide::Start)(&answered(FaceReply::Accepted)(&front));
    let posed = taken(14, None)(&live(&posed.reply(pose(Pose::RightOpen))));
    answered(FaceReply::Accepted)(&posed)
}

#[test]
fn guide_leads_to_the_camera() {
    check(
        "face-guide/front",
        guide(Guide::Start),
        "face-capture/starting",
    );
    let refused = |demo: &Demo| {
        camera(CameraEvent::Trouble(CameraTrouble::Denied))(&guide(Guide::Start)(demo))
    };
    check("face-guide/front", refused, "camera-denied/denied");
    let drawn = |demo: &Demo| {
        camera(CameraEvent::Opened { torch: false })(
            &guide(Guide::Start)(demo).reply(pose(Pose::LeftClosed)),
        )
    };
    check("face-guide/pose", drawn, "face-capture/left-closed");
    check(
        "face-guide/front",
        Demo::back,
        "document-summary/no-remarks",
    );
    check(
        "face-guide/retake",
        Demo::back,
        "document-summary/no-remarks",
    );
    check("face-guide/pose", Demo::back, "face-guide/retake");
    check("face-guide/retake", guide(Guide::UseSent), "secret-intro");
    check(
        "face-guide/front",
        guide(Guide::CameraHelp),
        "camera-denied/help",
    );
    let helped = |demo: &Demo| {
        let again = UiAction::CameraDenied(crate::CameraDeniedAction::Again);
        guide(Guide::CameraHelp)(demo)
            .act(again)
            .reply(pose(Pose::LeftOpen))
    };
    check("face-guide/pose", helped, "face-capture/starting");
    let help = at("face-guide/front");
    let Screen::CameraDenied(view) = guide(Guide::CameraHelp)(&help).wizard.view().screen else {
        panic!("help is open");
    };
    assert!(!view.can_choose_file, "no file is ever chosen for a face");
}

#[test]
fn capture_ends_in_a_photo_or_a_way_out() {
    check("face-capture/front", taken(3, None), "face-review");
    check(
        "face-capture/front",
        |demo| demo.pass(180),
        "face-capture/idle",
    );
    check(
        "face-capture/front",
        camera(CameraEvent::Trouble(CameraTrouble::InUse)),
        "camera-denied/in-use",
    );
    check("face-capture/front", Demo::back, "face-guide/front");
    check("face-capture/left-open", Demo::back, "face-guide/pose");
    let resume = UiAction::FaceCapture(Capture::Resume);
    check(
        "face-capture/idle",
        |demo| demo.act(resume),
        "face-capture/starting",
    );
    let renewed = |demo: &Demo| demo.pass(60).reply(pose(Pose::RightOpen));
    check(
        "face-capture/left-open",
        renewed,
        "face-capture/challenge-expired",
    );
    assert!(effects("face-capture/front", Demo::back).contains(&Effect::CloseCamera));
    let voice = at("face-capture/front").act(UiAction::FaceCapture(Capture::Voice { on: true }));
    assert!(matches!(voice.wizard.view().screen, Screen::FaceCapture(view) if view.voice));
}

#[test]
fn review_is_answered_by_the_comparison() {
    let from = "face-review";
    check(from, answered(FaceReply::Accepted), "face-guide/pose");
    let posed = |demo: &Demo| answered(FaceReply::Accepted)(&taken(4, None)(demo));
    check("face-capture/left-open", posed, "secret-intro");
    check(
        from,
        answered(FaceReply::Mismatch { left: 4 }),
        "face-mismatch",
    );
    check(
        from,
        answered(FaceReply::Mismatch { left: 1 }),
        "face-mismatch/last-try",
    );
    check(
        from,
        answered(FaceReply::Mismatch { left: 0 }),
        "face-mismatch/limit",
    );
    check(
        from,
        answered(FaceReply::Unusable(PhotoFinding::NoFace)),
        "face-review/no-face",
    );
    let expired = |demo: &Demo| {
        let late = answered(FaceReply::ChallengeExpired)(&taken(4, None)(demo));
        late.reply(pose(Pose::RightClosed))
    };
    check(
        "face-capture/left-open",
        expired,
        "face-capture/challenge-expired",
    );
    check(from, review(Review::Retake), "face-capture/starting");
    check(from, Demo::back, "face-capture/starting");
    let dropped = effects(from, review(Review::Retake));
    assert!(dropped.contains(&Effect::DropPhoto(PhotoId(3))));
    let again = |demo: &Demo| review(Review::Submit)(demo);
    check("face-review/upload-failed", again, "face-review/uploading");
}

#[test]
fn mismatch_tries_again_until_the_limit() {
    check(
        "face-mismatch",
        mismatch(Mismatch::Retake),
        "face-guide/front",
    );
    check("face-mismatch", Demo::back, "face-guide/front");
    check("face-mismatch", mismatch(Mismatch::Trouble), "support/face");
    let document = |demo: &Demo| mismatch(Mismatch::RetakeDocument)(demo);
    check("face-mismatch", document, "document-guide/retake");
    let retaken = |demo: &Demo| super::document::sent(&document(demo));
    check("face-mismatch", retaken, "face-guide/front");
    check(
        "face-mismatch",
        |demo| document(demo).back(),
        "face-mismatch",
    );
    check(
        "face-mismatch/limit",
        mismatch(Mismatch::Menu),
        "home/verified",
    );
    check("face-mismatch/limit", Demo::back, "home/verified");
    check(
        "face-mismatch/limit",
        mismatch(Mismatch::Retake),
        "face-mismatch/limit",
    );
    check(
        "face-mismatch/limit",
        mismatch(Mismatch::Trouble),
        "support/face",
    );
    assert!(
        at("face-mismatch/limit")
            .effects
            .contains(&Effect::WipeDraft)
    );
    assert!(
        at("face-mismatch")
            .effects
            .contains(&Effect::DropPhoto(PhotoId(3)))
    );
}
