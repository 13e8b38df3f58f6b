//! States of the document's screens.

use toroku_domain::{DocumentKind, Side};

use super::hint::{DOCUMENT, FINDINGS, named};
use super::{APPLICATION, resubmitted, select};
use crate::demo::{Demo, data};
use crate::{
    AccessPart, AccessPendingAction, CallError, CameraDeniedAction, CameraEvent, CameraTrouble,
    DocumentBackAskAction, DocumentCaptureAction, DocumentGuideAction, DocumentReviewAction,
    DocumentSelectAction, DocumentSummaryAction, Event, Hint, PhotoFinding, PhotoRefusal, Platform,
    Reply, ServiceConfig, Setup, Sight, UiAction,
};

/// The wizard in a state of one of these screens.
pub(super) fn demo(screen: &str, state: &str, begin: &Demo) -> Option<Demo> {
    match screen {
        "document-select" => selecting(state, begin),
        "document-guide" => guiding(state, begin),
        "camera-denied" => denied(state, begin),
        "document-capture" => capturing(state, begin),
        "document-review" => reviewing(state, begin),
        "document-back-ask" => match state {
            "licence" => Some(back_ask(begin, DocumentKind::Licence)),
            "record" => Some(back_ask(begin, DocumentKind::Record)),
            _ => None,
        },
        "document-summary" => summary(state, begin),
        _ => None,
    }
}

/// The camera reports.
pub(super) fn camera(demo: &Demo, event: CameraEvent) -> Demo {
    demo.event(Event::Camera(event))
}

/// Half of the holding is done.
pub(super) const HOLDING: Sight = Sight {
    hint: Hint::Hold,
    held: 50,
    advice: None,
    take: false,
};

/// So long without a photo that this is said to have been wrong.
pub(super) fn advised(live: &Demo, wrong: Hint) -> Demo {
    let sight = Sight {
        advice: Some(wrong),
        ..wrong.into()
    };
    camera(live, CameraEvent::Seen(sight))
}

/// Frames come.
pub(super) fn runs(demo: &Demo) -> Demo {
    camera(demo, CameraEvent::Opened { torch: true })
}

fn choose(demo: &Demo, document: DocumentKind) -> Demo {
    demo.act(UiAction::DocumentSelect(DocumentSelectAction::Choose {
        document,
    }))
}

/// `document-guide` of a front.
pub(super) fn guide(begin: &Demo, document: DocumentKind) -> Demo {
    let application = APPLICATION.to_owned();
    choose(&select(begin), document).reply(Reply::Opened { application })
}

fn start(demo: &Demo) -> Demo {
    demo.act(UiAction::DocumentGuide(DocumentGuideAction::Start))
}

fn review(demo: &Demo, action: DocumentReviewAction) -> Demo {
    demo.act(UiAction::DocumentReview(action))
}

/// The guide's photo is taken and accepted.
fn sent(guide: &Demo, photo: u32) -> Demo {
    let reviewed = runs(&start(guide)).taken(photo, None);
    review(&reviewed, DocumentReviewAction::Submit).reply(Reply::Document(Ok(())))
}

/// The rejected document is kept and photographed again.
pub(super) fn sent_again(rejected: &Demo) -> Demo {
    let select = rejected.act(UiAction::AccessPending(AccessPendingAction::Resubmit));
    sent(&choose(&select, DocumentKind::Licence), 1)
}

fn back_ask(begin: &Demo, document: DocumentKind) -> Demo {
    sent(&guide(begin, document), 1)
}

fn answer(demo: &Demo, written: bool) -> Demo {
    demo.act(UiAction::DocumentBackAsk(if written {
        DocumentBackAskAction::Written
    } else {
        DocumentBackAskAction::NotWritten
    }))
}

/// `document-summary/no-remarks` of 運転免許証.
pub(super) fn no_remarks(begin: &Demo) -> Demo {
    answer(&back_ask(begin, DocumentKind::Licence), false)
}

/// `document-summary/two-sides` of 運転免許証.
pub(super) fn two_sides(begin: &Demo) -> Demo {
    sent(&answer(&back_ask(begin, DocumentKind::Licence), true), 2)
}

fn selecting(state: &str, begin: &Demo) -> Option<Demo> {
    Some(match state {
        "" => select(begin),
        "resubmit" => resubmitted(begin, &[(AccessPart::Document, "glare")]),
        "busy" => choose(&select(begin), DocumentKind::Licence),
        "failed" => {
            // The configuration names no document: it is asked for again.
            let config = ServiceConfig {
                documents: Vec::new(),
                ..data::config()
            };
            select(begin)
                .act(UiAction::DocumentSelect(DocumentSelectAction::Retry))
                .reply(Reply::Config(Box::new(config), begin.now))
        }
        _ => return None,
    })
}

fn guiding(state: &str, begin: &Demo) -> Option<Demo> {
    let back = |document| answer(&back_ask(begin, document), true);
    Some(match state {
        "licence-front" => guide(begin, DocumentKind::Licence),
        "mynumber-front" => guide(begin, DocumentKind::Mynumber),
        "record-front" => guide(begin, DocumentKind::Record),
        "residence-front" => guide(begin, DocumentKind::Residence),
        "licence-back" => back(DocumentKind::Licence),
        "record-back" => back(DocumentKind::Record),
        "retake" => {
            let retake = DocumentSummaryAction::Retake { side: Side::Front };
            no_remarks(begin).act(UiAction::DocumentSummary(retake))
        }
        "resubmit" => {
            let select = resubmitted(begin, &[(AccessPart::Document, "glare")]);
            choose(&select, DocumentKind::Licence)
        }
        _ => return None,
    })
}

/// The guide on a platform.
fn on(begin: &Demo, platform: Platform) -> Demo {
    let setup = Setup {
        platform,
        ..begin.wizard.setup().clone()
    };
    guide(&Demo::new(setup, begin.now), DocumentKind::Licence)
}

fn denied(state: &str, begin: &Demo) -> Option<Demo> {
    let trouble = |guide: &Demo, cause| camera(&start(guide), CameraEvent::Trouble(cause));
    let here = guide(begin, DocumentKind::Licence);
    Some(match state {
        "denied" => trouble(&here, CameraTrouble::Denied),
        "blocked-ios" => trouble(&on(begin, Platform::Ios), CameraTrouble::Blocked),
        "blocked-android" => trouble(&on(begin, Platform::Android), CameraTrouble::Blocked),
        "blocked-desktop" => trouble(&on(begin, Platform::Desktop), CameraTrouble::Blocked),
        "none" => trouble(&here, CameraTrouble::None),
        "in-use" => trouble(&here, CameraTrouble::InUse),
        "failed" => trouble(&here, CameraTrouble::Failed),
        "managed" => trouble(&here, CameraTrouble::Managed),
        "help" => here.act(UiAction::DocumentGuide(DocumentGuideAction::CameraHelp)),
        _ => return None,
    })
}

fn capturing(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = start(&guide(begin, DocumentKind::Licence));
    let live = runs(&opened);
    let press = |action| live.act(UiAction::DocumentCapture(action));
    Some(match state {
        "" => opened,
        "taken" => press(DocumentCaptureAction::Shutter),
        "timeout" => live.pass(11),
        "idle" => live.pass(180),
        "mynumber-back" => camera(&live, CameraEvent::MynumberBack),
        "torch-on" => press(DocumentCaptureAction::Torch { on: true }),
        "use-torch" => camera(&live, CameraEvent::Seen(Hint::Dark.into())),
        "dark" => {
            let unlit = camera(&opened, CameraEvent::Opened { torch: false });
            camera(&unlit, CameraEvent::Seen(Hint::Dark.into()))
        }
        "hold" => camera(&live, CameraEvent::Seen(HOLDING)),
        "advice" => advised(&live, Hint::Glare),
        hint => camera(&live, CameraEvent::Seen(named(&DOCUMENT, hint)?.into())),
    })
}

fn reviewing(state: &str, begin: &Demo) -> Option<Demo> {
    let live = runs(&start(&guide(begin, DocumentKind::Licence)));
    let good = live.taken(1, None);
    let submit = |demo: &Demo| review(demo, DocumentReviewAction::Submit);
    let refused = |refusal| camera(&live, CameraEvent::Refused(refusal));
    Some(match state {
        "" => good,
        "allowed" => {
            let mut demo = live.taken(1, Some(PhotoFinding::Glare));
            for _ in 0..3 {
                let again = runs(&review(&demo, DocumentReviewAction::Retake));
                demo = again.taken(1, Some(PhotoFinding::Glare));
            }
            demo
        }
        "uploading" => submit(&good).sent(40),
        "upload-failed" => submit(&good).fail(CallError::Timeout),
        "refused" => submit(&good).reply(Reply::Document(Err(PhotoFinding::Glare))),
        "fail-storage" => refused(PhotoRefusal::Storage),
        "file-too-large" => chosen(begin, PhotoRefusal::TooLarge),
        "file-type" => chosen(begin, PhotoRefusal::Type),
        finding => live.taken(1, Some(named(&FINDINGS, finding)?)),
    })
}

/// A chosen file that cannot be used.
fn chosen(begin: &Demo, refusal: PhotoRefusal) -> Demo {
    let none = camera(
        &start(&guide(begin, DocumentKind::Licence)),
        CameraEvent::Trouble(CameraTrouble::None),
    );
    let choosing = none.act(UiAction::CameraDenied(CameraDeniedAction::ChooseFile));
    camera(&choosing, CameraEvent::Refused(refusal))
}

fn summary(state: &str, begin: &Demo) -> Option<Demo> {
    Some(match state {
        "one-side" => sent(&guide(begin, DocumentKind::Mynumber), 1),
        "two-sides" => two_sides(begin),
        "no-remarks" => no_remarks(begin),
        "dialog-change-document" => no_remarks(begin).act(UiAction::DocumentSummary(
            DocumentSummaryAction::ChangeDocument,
        )),
        _ => return None,
    })
}
