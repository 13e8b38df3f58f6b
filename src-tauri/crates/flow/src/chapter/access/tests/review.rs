//! `document-review` and what comes after it.

use super::{camera, effects};
use crate::demo::{Demo, at, check};
use crate::{
    CallError, CameraEvent, CommonAction, DocumentBackAskAction as BackAsk,
    DocumentReviewAction as Review, DocumentSummaryAction as Summary, Effect, PhotoFinding,
    PhotoId, PhotoRefusal, Reply, ReviewPhase, Screen,
};
use toroku_domain::Side;

use super::document::{back_ask, review, sent, summary};

#[test]
fn review_sends_or_takes_again() {
    let accepted = |demo: &Demo| review(Review::Submit)(demo).reply(Reply::Document(Ok(())));
    check("document-review", accepted, "document-back-ask/licence");
    check(
        "document-review/allowed",
        accepted,
        "document-back-ask/licence",
    );
    check(
        "document-guide/mynumber-front",
        sent,
        "document-summary/one-side",
    );
    check(
        "document-guide/residence-front",
        sent,
        "document-summary/one-side",
    );
    check(
        "document-guide/record-front",
        sent,
        "document-back-ask/record",
    );
    check(
        "document-guide/licence-back",
        sent,
        "document-summary/two-sides",
    );
    check("document-guide/resubmit", sent, "access-confirm/resubmit");
    check(
        "document-review",
        review(Review::Retake),
        "document-capture",
    );
    check("document-review", Demo::back, "document-capture");
    assert!(effects("document-review", Demo::back).contains(&Effect::DropPhoto(PhotoId(1))));
    check(
        "document-review/blur",
        review(Review::Submit),
        "document-review/blur",
    );
    let refused = Reply::Document(Err(PhotoFinding::Glare));
    check(
        "document-review/uploading",
        |demo| demo.reply(refused),
        "document-review/refused",
    );
    let back = |demo: &Demo| demo.reply(Reply::SideRefused);
    check(
        "document-review/uploading",
        back,
        "document-capture/mynumber-back",
    );
    let dropped = effects("document-review/uploading", back);
    assert!(dropped.contains(&Effect::DropPhoto(PhotoId(1))));
    check(
        "document-review/refused",
        review(Review::Retake),
        "document-capture",
    );
    check(
        "document-review/file-type",
        review(Review::Retake),
        "document-capture",
    );
    check(
        "document-review/fail-storage",
        review(Review::Retake),
        "document-capture",
    );
}

#[test]
fn an_upload_that_failed_is_sent_with_the_same_key() {
    let key = |effects: &[Effect]| {
        effects.iter().rev().find_map(|effect| match effect {
            Effect::Call { key, .. } => Some(key.clone()),
            _ => None,
        })
    };
    for error in [CallError::Offline, CallError::Timeout] {
        let sent = at("document-review/uploading");
        let failed = sent.fail(error);
        assert_eq!(failed.wizard.view().id, "document-review/upload-failed");
        assert!(failed.wizard.view().failure.is_none());
        let again = review(Review::Submit)(&failed);
        assert_eq!(key(&again.effects), key(&sent.effects));
        assert_eq!(
            again.reply(Reply::Document(Ok(()))).wizard.view().id,
            "document-back-ask/licence"
        );
    }
    check(
        "document-review/uploading",
        Demo::back,
        "document-review/upload-failed",
    );
    let limited = at("document-review/uploading").fail(CallError::RateLimited {
        until: crate::demo::data::now(),
    });
    assert_eq!(limited.wizard.view().id, "document-review");
    let again = limited
        .common(CommonAction::Retry)
        .reply(Reply::Document(Ok(())));
    assert_eq!(again.wizard.view().id, "document-back-ask/licence");
}

#[test]
fn remarks_lead_to_a_back_or_on() {
    check(
        "document-back-ask/licence",
        back_ask(BackAsk::Written),
        "document-guide/licence-back",
    );
    check(
        "document-back-ask/record",
        back_ask(BackAsk::Written),
        "document-guide/record-back",
    );
    check(
        "document-back-ask/licence",
        back_ask(BackAsk::NotWritten),
        "document-summary/no-remarks",
    );
    check(
        "document-back-ask/licence",
        Demo::back,
        "document-guide/retake",
    );
    let removed = |demo: &Demo| {
        let asked = summary(Summary::ChangeAnswer)(demo);
        back_ask(BackAsk::NotWritten)(&asked).reply(Reply::BackRemoved)
    };
    check(
        "document-summary/two-sides",
        removed,
        "document-summary/no-remarks",
    );
    let dropped = effects("document-summary/two-sides", removed);
    assert!(dropped.contains(&Effect::DropPhoto(PhotoId(2))));
}

#[test]
fn summary_leads_on_or_to_a_photo() {
    check(
        "document-summary/no-remarks",
        summary(Summary::Next),
        "face-guide/front",
    );
    let retake = |side| summary(Summary::Retake { side });
    check(
        "document-summary/no-remarks",
        retake(Side::Front),
        "document-guide/retake",
    );
    check(
        "document-summary/two-sides",
        retake(Side::Back),
        "document-guide/retake",
    );
    check(
        "document-summary/one-side",
        retake(Side::Back),
        "document-summary/one-side",
    );
    check(
        "document-summary/no-remarks",
        summary(Summary::ChangeAnswer),
        "document-back-ask/licence",
    );
    check(
        "document-summary/one-side",
        summary(Summary::ChangeAnswer),
        "document-summary/one-side",
    );
    check(
        "document-summary/two-sides",
        Demo::back,
        "document-back-ask/licence",
    );
    check(
        "document-summary/one-side",
        Demo::back,
        "document-guide/retake",
    );
    check("document-guide/retake", sent, "document-summary/no-remarks");
    assert!(effects("document-guide/retake", sent).contains(&Effect::DropPhoto(PhotoId(1))));
}

#[test]
fn a_file_is_refused_for_what_is_wrong_with_it() {
    for (refusal, phase) in [
        (PhotoRefusal::TooLarge, ReviewPhase::FileTooLarge),
        (PhotoRefusal::Type, ReviewPhase::FileType),
        (PhotoRefusal::TooSmall, ReviewPhase::FileTooSmall),
        (PhotoRefusal::Damaged, ReviewPhase::FileDamaged),
    ] {
        let demo = camera(CameraEvent::Refused(refusal))(&at("camera-denied/none"));
        let Screen::DocumentReview(screen) = demo.wizard.view().screen else {
            panic!("{refusal:?} is not told");
        };
        assert_eq!(screen.phase, phase);
        let again = review(Review::Submit)(&demo);
        assert_eq!(
            again.effects.len(),
            demo.effects.len(),
            "there is nothing to send"
        );
    }
}
