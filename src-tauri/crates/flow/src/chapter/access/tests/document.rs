//! The document's screens.

use toroku_domain::{DocumentKind, Side};

use super::{camera, choose, effects, opened, taken};
use crate::demo::{Demo, at, check};
use crate::{
    CameraDeniedAction as Denied, CameraEvent, CameraTrouble, CommonAction, DialogChoice,
    DocumentBackAskAction as BackAsk, DocumentCaptureAction as Capture,
    DocumentGuideAction as Guide, DocumentReviewAction as Review, DocumentSelectAction,
    DocumentSummaryAction as Summary, Effect, Hint, PhotoId, Reply, Sight, Subject, UiAction,
};

pub(super) fn guide(action: Guide) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::DocumentGuide(action))
}

pub(super) fn review(action: Review) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::DocumentReview(action))
}

pub(super) fn summary(action: Summary) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::DocumentSummary(action))
}

pub(super) fn back_ask(action: BackAsk) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::DocumentBackAsk(action))
}

/// The photo is taken, submitted and accepted.
pub(super) fn sent(demo: &Demo) -> Demo {
    let live = camera(CameraEvent::Opened { torch: false })(&guide(Guide::Start)(demo));
    review(Review::Submit)(&taken(9, None)(&live)).reply(Reply::Document(Ok(())))
}

#[test]
fn guide_leads_to_the_camera() {
    let from = "document-guide/licence-front";
    check(from, guide(Guide::Start), "document-capture");
    let refused = |demo: &Demo| {
        camera(CameraEvent::Trouble(CameraTrouble::Denied))(&guide(Guide::Start)(demo))
    };
    check(from, refused, "camera-denied/denied");
    check(from, guide(Guide::CameraHelp), "camera-denied/help");
    let change =
        |demo: &Demo| choose(DialogChoice::ChangeDocument)(&guide(Guide::ChangeDocument)(demo));
    check(from, change, "document-select");
    check(from, Demo::back, "document-select");
    check(
        "document-guide/licence-back",
        Demo::back,
        "document-back-ask/licence",
    );
    check(
        "document-guide/retake",
        Demo::back,
        "document-summary/no-remarks",
    );
    check(
        "document-guide/retake",
        guide(Guide::UseSent),
        "document-summary/no-remarks",
    );
    check(
        "document-back-ask/licence",
        |demo| guide(Guide::UseSent)(&demo.back()),
        "document-back-ask/licence",
    );
    check(from, guide(Guide::UseSent), from);
}

#[test]
fn changing_the_document_forgets_its_photos() {
    let change =
        |demo: &Demo| choose(DialogChoice::ChangeDocument)(&summary(Summary::ChangeDocument)(demo));
    check("document-summary/two-sides", change, "document-select");
    let dropped = effects("document-summary/two-sides", change);
    assert!(dropped.contains(&Effect::DropPhoto(PhotoId(1))));
    assert!(dropped.contains(&Effect::DropPhoto(PhotoId(2))));
    let stay = |demo: &Demo| choose(DialogChoice::Stay)(&summary(Summary::ChangeDocument)(demo));
    check(
        "document-summary/two-sides",
        stay,
        "document-summary/two-sides",
    );
}

#[test]
fn denied_leads_to_the_camera_after_all() {
    let denied = |action| move |demo: &Demo| demo.act(UiAction::CameraDenied(action));
    for id in [
        "camera-denied/denied",
        "camera-denied/blocked-ios",
        "camera-denied/help",
    ] {
        let allowed = |demo: &Demo| {
            camera(CameraEvent::Opened { torch: false })(&denied(Denied::Again)(demo))
        };
        check(id, allowed, "document-capture/no-card");
        check(id, denied(Denied::Again), id);
        check(id, Demo::back, "document-guide/licence-front");
    }
    let still = |demo: &Demo| {
        camera(CameraEvent::Trouble(CameraTrouble::Blocked))(&denied(Denied::Again)(demo))
    };
    check("camera-denied/denied", still, "camera-denied/blocked-ios");
    let returned = |demo: &Demo| demo.common(CommonAction::Returned);
    let subject = Subject::Document {
        document: DocumentKind::Licence,
        side: Side::Front,
    };
    let asked = effects("camera-denied/blocked-ios", returned);
    assert_eq!(asked, [Effect::OpenCamera(subject)]);
    let settings = effects("camera-denied/blocked-ios", denied(Denied::OpenSettings));
    assert!(settings.contains(&Effect::OpenSettings));
    let chosen = |demo: &Demo| taken(5, None)(&denied(Denied::ChooseFile)(demo));
    check("camera-denied/none", chosen, "document-review");
    assert!(effects("camera-denied/none", chosen).contains(&Effect::ChoosePhoto(subject)));
    check(
        "camera-denied/none",
        camera(CameraEvent::MynumberBack),
        "document-capture/mynumber-back",
    );
}

#[test]
fn capture_ends_in_a_photo_or_a_way_out() {
    let press = |action| move |demo: &Demo| demo.act(UiAction::DocumentCapture(action));
    let from = "document-capture/no-card";
    check(from, taken(1, None), "document-review");
    check(
        from,
        camera(CameraEvent::MynumberBack),
        "document-capture/mynumber-back",
    );
    check(from, |demo| demo.pass(11), "document-capture/timeout");
    check(from, |demo| demo.pass(180), "document-capture/idle");
    check(
        from,
        camera(CameraEvent::Trouble(CameraTrouble::InUse)),
        "camera-denied/in-use",
    );
    check(from, Demo::back, "document-guide/licence-front");
    check(
        "document-capture/idle",
        press(Capture::Resume),
        "document-capture",
    );
    check(
        "document-capture/mynumber-back",
        press(Capture::Resume),
        "document-capture",
    );
    check(
        "document-capture/timeout",
        press(Capture::Shutter),
        "document-capture/timeout",
    );
    for leaves in [
        effects(from, Demo::back),
        effects(from, taken(1, None)),
        effects(from, camera(CameraEvent::MynumberBack)),
        effects(from, |demo| demo.pass(180)),
    ] {
        assert!(leaves.contains(&Effect::CloseCamera));
    }
    let held = effects("document-capture/hold", |demo| {
        let all = Sight {
            take: true,
            ..Hint::Hold.into()
        };
        demo.event(crate::Event::Camera(CameraEvent::Seen(all)))
    });
    assert!(held.contains(&Effect::Shutter));
}

#[test]
fn a_photo_that_comes_too_late_is_not_kept() {
    let late = effects("document-guide/licence-front", taken(7, None));
    assert_eq!(late, [Effect::DropPhoto(PhotoId(7))]);
}

#[test]
fn a_photo_of_something_else_is_not_kept() {
    let stale = CameraEvent::Taken {
        subject: Subject::Document {
            document: DocumentKind::Licence,
            side: Side::Back,
        },
        photo: PhotoId(7),
        finding: None,
    };
    for id in [
        "document-capture/no-card",
        "camera-denied/none",
        "face-capture/front",
    ] {
        check(id, camera(stale.clone()), id);
        let after = effects(id, camera(stale.clone()));
        assert_eq!(after, [Effect::DropPhoto(PhotoId(7))], "{id}");
    }
}

#[test]
fn no_way_leads_to_a_back_that_does_not_exist() {
    for document in [DocumentKind::Mynumber, DocumentKind::Residence] {
        let choose = DocumentSelectAction::Choose { document };
        let mut demo = opened(&at("document-select").act(UiAction::DocumentSelect(choose)));
        for _ in 0..2 {
            demo = sent(&demo);
            assert_eq!(demo.wizard.view().id, "document-summary/one-side");
            demo = demo.back();
        }
    }
}
