//! Replies that come after their chapter was left.

use super::{at, check};
use crate::demo::{Demo, data};
use crate::{
    AccessStatus, CallError, CommonAction, Effect, Event, HomeAction, IdentityReply, Launch, Reply,
    RequestId, UiAction,
};

/// The newest call for the member's data.
fn asked_for_me(demo: &Demo) -> RequestId {
    let me = |effect: &Effect| match effect {
        Effect::Call { id, call, .. } => (call.name() == "me").then_some(*id),
        _ => None,
    };
    demo.effects.iter().rev().find_map(me).unwrap()
}

fn verified() -> Reply {
    let member = data::member(AccessStatus::None, data::now());
    Reply::Me(Box::new(member))
}

fn refused() -> CallError {
    CallError::SessionEnded {
        password_changed: false,
    }
}

/// 本人確認 succeeded, and the person went on to the menu before the member's data came.
fn went_on() -> (Demo, RequestId) {
    let submit = UiAction::IdentityConfirm(crate::IdentityConfirmAction::Submit);
    let done = at("identity-confirm/pattern-4")
        .act(submit)
        .reply(Reply::Identity(IdentityReply::Verified));
    let id = asked_for_me(&done);
    let on = done.act(UiAction::IdentityDone(crate::IdentityDoneAction::Access));
    (on, id)
}

#[test]
fn the_member_is_learned_after_the_chapter_was_left() {
    let (on, id) = went_on();
    check(&on, "access-intro");
    let result = Ok(verified());
    let known = on.event(Event::Reply { id, result });
    check(&known, "access-intro");
    assert_eq!(
        known.back().wizard.view().id,
        "group-menu/verified",
        "the name and the status were learned"
    );
}

#[test]
fn it_is_learned_once() {
    let (on, id) = went_on();
    let result = Ok(verified());
    let known = on.event(Event::Reply { id, result });
    let result = Ok(Reply::Me(Box::new(data::new_member())));
    let again = known.event(Event::Reply { id, result });
    check(&again.back(), "group-menu/verified");
}

#[test]
fn another_session_does_not_learn_it() {
    let (on, id) = went_on();
    let choice = crate::DialogChoice::Logout;
    let out = on
        .back()
        .back()
        .act(UiAction::Home(HomeAction::Logout))
        .common(CommonAction::Dialog { choice });
    check(&out, "welcome/logged-out");
    for result in [Ok(verified()), Err(refused())] {
        let late = out.event(Event::Reply { id, result });
        check(&late, "welcome/logged-out");
    }
    let launched = out.launch(Launch::default()).config();
    check(&launched, "welcome");
}

#[test]
fn a_session_that_is_over_is_said_after_the_chapter_was_left() {
    let (on, id) = went_on();
    let result = Err(refused());
    check(&on.event(Event::Reply { id, result }), "session-expired");
}

#[test]
fn what_is_done_is_not_offered_again_where_the_members_data_do_not_come() {
    let (on, id) = went_on();
    let result = Err(CallError::Timeout);
    let unknown = on.event(Event::Reply { id, result });
    check(&unknown.back(), "group-menu/verified");
}
