//! Every way out of every screen of 健診・医療アクセス認証.

mod again;
mod document;
mod end;
mod face;
mod random;
mod review;

use toroku_domain::DocumentKind;

use crate::demo::{Demo, at, check};
use crate::{
    AccessIntroAction as Intro, Call, CameraEvent, CommonAction, DialogChoice,
    DocumentSelectAction as Select, Effect, Event, PhotoFinding, Reply, UiAction,
};

fn camera(event: CameraEvent) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.event(Event::Camera(event))
}

fn taken(photo: u32, finding: Option<PhotoFinding>) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.taken(photo, finding)
}

fn choose(choice: DialogChoice) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.common(CommonAction::Dialog { choice })
}

/// The effects of one thing that happens.
fn effects(from: &str, happens: impl FnOnce(&Demo) -> Demo) -> Vec<Effect> {
    let demo = at(from);
    let before = demo.effects.len();
    happens(&demo).effects.split_off(before)
}

fn opened(demo: &Demo) -> Demo {
    demo.reply(Reply::Opened {
        application: "demo-application".to_owned(),
    })
}

#[test]
fn intro_leads_on_or_back() {
    let intro = |action| move |demo: &Demo| demo.act(UiAction::AccessIntro(action));
    check("access-intro", intro(Intro::Next), "document-select");
    check("access-intro", Demo::back, "group-menu/verified");
    check(
        "access-intro/expired",
        intro(Intro::Next),
        "document-select",
    );
    check(
        "access-intro/resume",
        intro(Intro::Resume),
        "document-select",
    );
    check(
        "access-intro/resume",
        intro(Intro::Next),
        "access-intro/resume",
    );
    let discard = |demo: &Demo| choose(DialogChoice::Discard)(&intro(Intro::StartOver)(demo));
    check("access-intro/resume", discard, "access-intro");
    let keep = |demo: &Demo| choose(DialogChoice::Stay)(&intro(Intro::StartOver)(demo));
    check("access-intro/resume", keep, "access-intro/resume");
    check("access-intro/blocked", intro(Intro::Menu), "home/verified");
    check("access-intro/blocked", Demo::back, "home/verified");
    check(
        "access-intro/blocked",
        intro(Intro::Next),
        "access-intro/blocked",
    );
}

#[test]
fn select_opens_an_application() {
    let select = |action| move |demo: &Demo| demo.act(UiAction::DocumentSelect(action));
    for (document, guide) in [
        (DocumentKind::Licence, "document-guide/licence-front"),
        (DocumentKind::Mynumber, "document-guide/mynumber-front"),
        (DocumentKind::Record, "document-guide/record-front"),
        (DocumentKind::Residence, "document-guide/residence-front"),
    ] {
        let chosen = |demo: &Demo| opened(&select(Select::Choose { document })(demo));
        check("document-select", chosen, guide);
    }
    check(
        "document-select",
        select(Select::NoDocument),
        "support/documents",
    );
    check("document-select", Demo::back, "access-intro");
    let kept = Select::Choose {
        document: DocumentKind::Licence,
    };
    check(
        "document-select/resubmit",
        select(kept),
        "document-guide/resubmit",
    );
    let other = Select::Choose {
        document: DocumentKind::Mynumber,
    };
    check(
        "document-select/resubmit",
        |demo| opened(&select(other)(demo)),
        "document-guide/resubmit",
    );
}

#[test]
fn leaving_asks_and_keeps_or_wipes() {
    let leave = |demo: &Demo| demo.common(CommonAction::Leave);
    for id in [
        "document-select",
        "document-guide/licence-front",
        "document-back-ask/licence",
        "document-summary/no-remarks",
        "face-guide/front",
        "face-mismatch",
        "secret-intro",
        "secret-question/own",
        "access-confirm",
    ] {
        check(id, |demo| choose(DialogChoice::Stay)(&leave(demo)), id);
        check(
            id,
            |demo| choose(DialogChoice::Later)(&leave(demo)),
            "home/resume",
        );
        check(
            id,
            |demo| choose(DialogChoice::Discard)(&leave(demo)),
            "group-menu/verified",
        );
        let wiped = effects(id, |demo| choose(DialogChoice::Discard)(&leave(demo)));
        assert!(wiped.contains(&Effect::WipeDraft), "{id}");
        let dropped = wiped.iter().any(|effect| {
            matches!(
                effect,
                Effect::Call {
                    call: Call::DropApplication { .. },
                    ..
                }
            )
        });
        assert_eq!(dropped, id != "document-select", "{id}");
    }
    for id in [
        "document-capture/no-card",
        "document-review",
        "face-capture/front",
    ] {
        assert!(!at(id).wizard.view().leave, "{id}");
    }
}
