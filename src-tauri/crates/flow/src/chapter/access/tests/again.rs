//! Parts asked for again, and what comes after a kill.

use super::document::sent;
use super::face::both_sent;
use crate::demo::{Demo, at, check, data};
use crate::{
    AccessConfirmAction as Confirm, AccessPart, AccessPendingAction as Pending, ApplicationStatus,
    Call, Effect, Launch, Reply, Screen, UiAction,
};
use toroku_domain::DocumentKind;

use super::end::{application, confirm};

/// `access-pending`, rejected for these parts, 再提出する.
fn again(parts: &[(AccessPart, &str)]) -> impl FnOnce(&Demo) -> Demo {
    let parts = parts
        .iter()
        .map(|(part, code)| (*part, (*code).to_owned()))
        .collect();
    let reply = application(DocumentKind::Licence, ApplicationStatus::Rejected(parts));
    move |demo| {
        let looked = demo.pass(60).reply(reply);
        looked.act(UiAction::AccessPending(Pending::Resubmit))
    }
}

#[test]
fn only_failed_parts_are_asked_for_again() {
    let document = [(AccessPart::Document, "glare")];
    check(
        "access-pending",
        again(&document),
        "document-select/resubmit",
    );
    let back = [(AccessPart::Document, "back-needed")];
    check("access-pending", again(&back), "document-guide/resubmit");
    check(
        "access-pending",
        |demo| sent(&again(&back)(demo)),
        "access-confirm/resubmit",
    );
    let face = [(AccessPart::FacePose, "face-unclear")];
    check("access-pending", again(&face), "face-guide/resubmit");
    check(
        "access-pending",
        |demo| both_sent(&again(&face)(demo)),
        "access-confirm/resubmit",
    );
    let several = [
        (AccessPart::FaceFront, "face-unclear"),
        (AccessPart::DocumentBack, "back-needed"),
    ];
    let first = |demo: &Demo| sent(&again(&several)(demo));
    check("access-pending", first, "face-guide/resubmit");
    let resubmitted = both_sent(&first(&at("access-pending")));
    let Screen::AccessConfirm(view) = resubmitted.wizard.view().screen else {
        panic!("all parts were sent");
    };
    assert_eq!((view.question, view.photos.len()), (None, 3));
    let sent_again = confirm(Confirm::Submit)(&resubmitted);
    let submits = |effect: &Effect| {
        matches!(
            effect,
            Effect::Call {
                call: Call::Submit { secret: None, .. },
                ..
            }
        )
    };
    assert!(sent_again.effects.iter().any(submits));
    check(
        "access-confirm/resubmit",
        Demo::back,
        "document-guide/retake",
    );
}

/// The newest draft that was stored, opened after a kill.
fn killed(id: &str) -> String {
    let application = "demo-application".to_owned();
    killed_with(id, crate::AccessStatus::Open { application })
}

/// The same, where the backend has the application in this state.
fn killed_with(id: &str, access: crate::AccessStatus) -> String {
    let draft = at(id)
        .effects
        .into_iter()
        .rev()
        .find_map(|effect| match effect {
            Effect::SaveDraft(draft) => Some(draft),
            _ => None,
        });
    let launch = Launch {
        session: true,
        draft,
        ..Launch::default()
    };
    let member = data::member(access, data::now());
    let begin = Demo::new(data::setup(), data::now())
        .launch(launch)
        .config();
    begin.reply(Reply::Me(Box::new(member))).wizard.view().id
}

#[test]
fn a_kill_comes_back_to_the_same_step() {
    for id in [
        "document-select",
        "document-guide/licence-front",
        "document-guide/record-back",
        "document-back-ask/licence",
        "document-summary/two-sides",
        "face-guide/front",
        "face-guide/pose",
        "secret-intro",
        "access-confirm/resubmit",
    ] {
        assert_eq!(killed(id), id);
    }
    assert_eq!(
        killed("document-capture/no-card"),
        "document-guide/licence-front"
    );
    assert_eq!(killed("document-review"), "document-guide/licence-front");
    assert_eq!(killed("face-capture/left-open"), "face-guide/pose");
    assert_eq!(killed("access-confirm"), "secret-question/resumed");
}

#[test]
fn a_draft_without_its_application_has_expired() {
    let none = || crate::AccessStatus::None;
    assert_eq!(
        killed_with("face-guide/front", none()),
        "access-intro/expired"
    );
    assert_eq!(killed_with("document-select", none()), "document-select");
}

#[test]
fn nothing_secret_is_in_debug() {
    let demo = at("access-confirm/busy");
    let silent = format!("{:?} {:?}", demo.wizard, demo.effects);
    for secret in ["ミニトマト", "野菜", "健康", "1989"] {
        assert!(!silent.contains(secret), "{secret}");
    }
}
