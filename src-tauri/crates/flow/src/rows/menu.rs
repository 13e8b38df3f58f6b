//! `home` and `group-menu`.

use super::{at, check, check_screen};
use crate::demo::data;
use crate::{
    AccessStatus, CommonAction, DialogChoice, Effect, GroupMenuAction, HomeAction, Reply, Service,
    UiAction,
};

fn home(state: &str, action: HomeAction) -> crate::demo::Demo {
    at(state).act(UiAction::Home(action))
}

fn choose(choice: DialogChoice) -> CommonAction {
    CommonAction::Dialog { choice }
}

#[test]
fn home_group_row() {
    check(&home("home/new", HomeAction::Group), "group-menu");
    assert_eq!(
        at("home/new").back().effects.last(),
        Some(&Effect::LeaveApp)
    );
}

#[test]
fn home_a_service_that_needs_a_step() {
    let open = |state, service| home(state, HomeAction::Open { service });
    check_screen(&open("home/new", Service::Points), "identity-intro");
    check_screen(&open("home/new", Service::Walk), "identity-intro");
    check(
        &open("home/new", Service::Checkup),
        "identity-intro/for-access",
    );
    check_screen(&open("home/verified", Service::Checkup), "access-intro");
    check(&open("home/complete", Service::Checkup), "home/complete");
    for state in ["home/under-review", "home/resubmit"] {
        assert_ne!(open(state, Service::Checkup).wizard.view().id, state);
    }
}

#[test]
fn home_logout() {
    let asked = home("home/new", HomeAction::Logout);
    check(&asked, "home/dialog-logout");
    check(&asked.common(choose(DialogChoice::Stay)), "home/new");
    check(&asked.back(), "home/new");
    let out = asked.common(choose(DialogChoice::Logout));
    check(&out, "welcome/logged-out");
    assert!(
        out.effects
            .ends_with(&[Effect::WipeDraft, Effect::EndSession])
    );
}

#[test]
fn home_withdraw() {
    check(&home("home/new", HomeAction::Withdraw), "support/withdraw");
    check(&home("home/new", HomeAction::Withdraw).back(), "home/new");
}

#[test]
fn home_resume() {
    check_screen(&home("home/resume", HomeAction::Resume), "identity-insurer");
}

#[test]
fn home_discard() {
    let asked = home("home/resume", HomeAction::Discard);
    check(&asked, "home/dialog-discard");
    check(&asked.common(choose(DialogChoice::Stay)), "home/resume");
    let gone = asked.common(choose(DialogChoice::Discard));
    check(&gone, "home/new");
    assert_eq!(gone.effects.last(), Some(&Effect::WipeDraft));
}

#[test]
fn home_draft_of_yesterday() {
    check(&at("home/resume").pass(86_400), "home/new");
}

#[test]
fn home_polls_while_under_review() {
    let demo = at("home/under-review").pass(60);
    let done = data::member(AccessStatus::Completed { at: demo.now }, demo.now);
    check(&demo.reply(Reply::Me(Box::new(done))), "home/complete");
}

#[test]
fn group_menu_identity() {
    let open = |state| at(state).act(UiAction::GroupMenu(GroupMenuAction::Identity));
    check_screen(&open("group-menu"), "identity-intro");
    check(&open("group-menu/verified"), "identity-done/already");
    check(
        &open("group-menu/identity-locked"),
        "identity-failed/locked",
    );
}

#[test]
fn group_menu_access() {
    let open = |state| at(state).act(UiAction::GroupMenu(GroupMenuAction::Access));
    check(&open("group-menu"), "identity-intro/for-access");
    check_screen(&open("group-menu/verified"), "access-intro");
    check(&open("group-menu/no-checkup"), "group-menu/no-checkup");
}

#[test]
fn group_menu_back() {
    check(&at("group-menu").back(), "home/new");
}
