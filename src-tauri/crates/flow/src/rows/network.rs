//! The network comes and goes; ways out of screens that need it, or a camera.

use super::{at, check, check_screen};
use crate::demo::{Demo, data};
use crate::{
    Call, CallError, CameraEvent, CommonAction, DocumentBackAskAction, DocumentSummaryAction,
    Effect, Event, Launch, LoginAction, NoCardHelpAction, PhotoId, Reply, Subject, SupportAction,
    UiAction, UiEvent,
};

#[test]
fn offline_then_back_for_four_seconds() {
    let offline = at("login/fail-offline");
    assert_eq!(offline.wizard.view().banners[0].kind, "offline");
    let back = offline.network(true);
    assert_eq!(back.wizard.view().banners[0].kind, "back-online");
    assert_eq!(back.pass(3).wizard.view().banners.len(), 1);
    assert_eq!(back.pass(4).wizard.view().banners.len(), 0);
}

fn probes(demo: &Demo) -> usize {
    let asked = |effect: &&Effect| {
        matches!(
            effect,
            Effect::Call {
                call: Call::Config,
                ..
            }
        )
    };
    demo.effects.iter().filter(asked).count()
}

#[test]
fn offline_asks_by_itself_until_the_backend_answers() {
    let offline = at("login/fail-offline");
    assert!(offline.wizard.needs_tick());
    let before = probes(&offline);
    let asked = offline.pass(1);
    assert_eq!(probes(&asked), before + 1);
    assert_eq!(probes(&asked.pass(9)), before + 1);
    let still = asked.fail(CallError::Offline).pass(10);
    assert_eq!(probes(&still), before + 2);
    assert_eq!(still.wizard.view().banners[0].kind, "offline");
    let back = still.config();
    assert_eq!(back.wizard.view().banners[0].kind, "back-online");
    assert_eq!(probes(&back.pass(25)), before + 2);
}

/// The last call and its key.
fn last_call(demo: &Demo) -> (&'static str, &str) {
    let call = demo.effects.iter().rev().find_map(|effect| match effect {
        Effect::Call { call, key, .. } if *call != Call::Config => Some((call.name(), &**key)),
        _ => None,
    });
    call.unwrap()
}

#[test]
fn what_failed_for_the_network_goes_on_with_it() {
    let offline = at("login/fail-offline");
    let probed = offline.pass(1).config();
    for back in [offline.network(true), probed] {
        assert!(back.wizard.view().busy.is_some());
        assert_eq!(last_call(&back), last_call(&offline), "the same, once more");
        check_screen(&back.fail(CallError::Offline), "login");
    }
}

#[test]
fn what_failed_otherwise_waits_for_the_person() {
    let offline = at("login/fail-offline");
    let typed = offline.act(UiAction::Login(LoginAction::Edit {
        email: "another@example.jp".into(),
    }));
    let covered = offline.common(CommonAction::Support);
    let again = offline.network(true);
    let typed_meanwhile = again.act(UiAction::Login(LoginAction::Edit {
        email: "another@example.jp".into(),
    }));
    let twice = again.fail(CallError::Offline);
    let refused = again.fail(CallError::Timeout).network(false);
    let long_ago = offline.pass(601);
    let cases = vec![
        typed,
        covered,
        typed_meanwhile.fail(CallError::Offline),
        twice,
        refused,
        long_ago,
    ];
    for (case, demo) in cases.into_iter().enumerate() {
        assert_eq!(demo.network(true).wizard.view().busy, None, "{case}");
    }
}

#[test]
fn a_start_that_was_ended_can_be_begun_again() {
    let begin = Demo::new(data::setup(), data::now()).launch(Launch::default());
    check(&begin.back(), "welcome/config-failed");
}

#[test]
fn a_start_without_a_network_goes_on_with_it() {
    let begin = Demo::new(data::setup(), data::now()).launch(Launch::default());
    let offline = begin.fail(CallError::Offline);
    check(&offline, "welcome/config-failed");
    check(&offline.pass(1).config().pass(4), "welcome");
    let told = offline.network(true).pass(4);
    check(&told, "welcome/starting");
    check(&told.config(), "welcome");
}

#[test]
fn the_browser_tells_of_the_network_at_any_revision() {
    let told = |demo: &Demo, online| {
        let action = UiAction::Common(CommonAction::Network { online });
        demo.event(Event::Ui(UiEvent {
            revision: u64::MAX,
            action,
        }))
    };
    let offline = told(&at("login"), false);
    assert_eq!(offline.wizard.view().banners[0].kind, "offline");
    let back = told(&offline, true);
    assert_eq!(back.wizard.view().banners[0].kind, "back-online");
}

#[test]
fn the_link_of_the_card_help_can_be_tried_again() {
    let open = UiAction::NoCardHelp(NoCardHelpAction::OpenMynaportal);
    let offline = at("login/fail-offline")
        .common(CommonAction::Support)
        .act(UiAction::Support(SupportAction::NoCard))
        .act(open);
    let said = |demo: &Demo| demo.wizard.view().failure.map(|told| told.message.code);
    assert_eq!(said(&offline).as_deref(), Some("fail.offline"));
    let again = offline.common(CommonAction::Retry);
    assert_eq!(said(&again).as_deref(), Some("fail.offline"));
    assert!(again.wizard.view().revision > offline.wizard.view().revision);
    let opened = offline.network(true).common(CommonAction::Retry);
    assert!(matches!(opened.effects.last(), Some(Effect::OpenUrl(_))));
    assert_eq!(said(&opened), None);
}

#[test]
fn the_camera_without_permission_leads_to_its_own_topic() {
    let support = at("camera-denied/denied").common(CommonAction::Support);
    check(&support, "support/camera");
    check(&support.back(), "camera-denied/denied");
}

#[test]
fn a_photo_that_comes_outside_its_chapter_is_dropped() {
    let photo = PhotoId(7);
    let taken = Event::Camera(CameraEvent::Taken {
        subject: Subject::Face { pose: None },
        photo,
        finding: None,
    });
    for id in [
        "home/verified",
        "login",
        "access-intro",
        "document-summary/one-side",
    ] {
        let after = at(id).event(taken.clone());
        assert_eq!(
            after.effects.last(),
            Some(&Effect::DropPhoto(photo)),
            "{id}"
        );
    }
}

/// Killed between the two, the app would come back to a draft whose photo is gone.
#[test]
fn a_photo_is_dropped_after_the_draft_that_named_it() {
    let sent = at("document-summary/two-sides");
    let asked = sent.act(UiAction::DocumentSummary(
        DocumentSummaryAction::ChangeAnswer,
    ));
    let removing = asked.act(UiAction::DocumentBackAsk(DocumentBackAskAction::NotWritten));
    let removed = removing.reply(Reply::BackRemoved);
    let since = &removed.effects[removing.effects.len()..];
    let place = |wanted: fn(&Effect) -> bool| since.iter().position(wanted);
    let kept = place(|effect| matches!(effect, Effect::SaveDraft(_)));
    let dropped = place(|effect| matches!(effect, Effect::DropPhoto(_)));
    assert!(kept.is_some() && dropped.is_some(), "{since:?}");
    assert!(kept < dropped, "{since:?}");
}
