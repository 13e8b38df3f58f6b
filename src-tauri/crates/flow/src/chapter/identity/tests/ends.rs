//! The ends of 本人確認, and what comes after a kill.

use crate::demo::people::kaoru;
use crate::demo::{Demo, at, check, data};
use crate::{
    CallError, CommonAction, DialogChoice, DraftPart, Effect, GroupMenuAction, HomeAction,
    IdentityDoneAction as Done, IdentityFailedAction as Failed, Launch, Reply, UiAction,
};

use super::failed;

#[test]
fn a_timed_out_check_is_repeated_with_its_key() {
    let key = |demo: &Demo| {
        demo.effects.iter().rev().find_map(|effect| match effect {
            Effect::Call { key, .. } => Some(key.clone()),
            _ => None,
        })
    };
    let sent = at("identity-confirm/busy");
    let failed = sent.fail(CallError::Timeout);
    assert_eq!(failed.wizard.view().id, "identity-confirm/pattern-4");
    assert!(failed.wizard.view().failure.is_some());
    assert_eq!(key(&failed.common(CommonAction::Retry)), key(&sent));
}

#[test]
fn failed_leads_back_to_what_was_typed_or_away() {
    let from = "identity-failed/not-matched";
    check(
        from,
        failed(Failed::Check),
        "identity-confirm/after-failure",
    );
    check(from, Demo::back, "identity-confirm/after-failure");
    check(from, failed(Failed::Trouble), "support/identity");
    check(from, failed(Failed::Menu), "home/resume");
    let leave = |demo: &Demo| {
        let choice = DialogChoice::Logout;
        failed(Failed::OtherEmail)(demo).common(CommonAction::Dialog { choice })
    };
    check(from, leave, "login");
    for stopped in ["identity-failed/locked", "identity-failed/group-not-linked"] {
        check(stopped, failed(Failed::Menu), "home/resume");
        check(stopped, Demo::back, "home/resume");
        check(stopped, failed(Failed::Check), stopped);
    }
    check(
        "identity-failed/locked",
        |demo| demo.pass(3600),
        "identity-intro/identity-points",
    );
}

#[test]
fn done_leads_on_and_forgets_the_numbers() {
    let done = |action| move |demo: &Demo| demo.act(UiAction::IdentityDone(action));
    check("identity-done", done(Done::Access), "access-intro");
    check(
        "identity-done/no-checkup",
        done(Done::Access),
        "identity-done/no-checkup",
    );
    check("identity-done", done(Done::Menu), "home/verified");
    check("identity-done", Demo::back, "identity-done");
    assert!(at("identity-done").effects.contains(&Effect::WipeDraft));
    assert!(!format!("{:?}", at("identity-done").wizard).contains("5678"));
}

#[test]
fn a_kill_comes_back_to_the_same_screen() {
    for id in [
        "identity-insurer",
        "identity-number/pattern-3",
        "identity-confirm/pattern-3",
    ] {
        let demo = at(id);
        let draft = demo.effects.iter().rev().find_map(|effect| match effect {
            Effect::SaveDraft(draft) => Some(draft.clone()),
            _ => None,
        });
        let draft = draft.unwrap();
        assert!(matches!(draft.part, DraftPart::Identity(_)));
        let launch = Launch {
            session: true,
            draft: Some(draft),
            ..Launch::default()
        };
        let begin = Demo::new(data::setup(), data::now());
        let member = kaoru().member;
        let resumed = begin
            .launch(launch)
            .config()
            .reply(Reply::Me(Box::new(member)));
        assert_eq!(resumed.wizard.view().id, id);
    }
}

#[test]
fn the_menu_leads_to_a_check_that_is_done_or_stopped() {
    let row = |demo: &Demo| demo.act(UiAction::GroupMenu(GroupMenuAction::Identity));
    check("group-menu", row, "identity-intro/identity-points");
    check("group-menu/verified", row, "identity-done/already");
    check("group-menu/identity-locked", row, "identity-failed/locked");
    let group = |demo: &Demo| demo.act(UiAction::Home(HomeAction::Group));
    check("home/new", group, "group-menu");
}
