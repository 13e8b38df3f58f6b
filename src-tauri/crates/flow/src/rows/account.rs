//! `account-otp` and `account-done`.

use super::{at, check, check_screen};
use crate::demo::{Demo, data};
use crate::{
    AccountDoneAction, Call, CallError, CodeReply, CodeSentReply, CommonAction, Draft, DraftPart,
    Effect, OtpAction, Reply, UiAction,
};

use super::registration::last_call;

fn saved(demo: &Demo) -> Draft {
    let draft = |effect: &Effect| match effect {
        Effect::SaveDraft(draft) => Some((**draft).clone()),
        _ => None,
    };
    demo.effects.iter().rev().find_map(draft).unwrap()
}

#[test]
fn account_otp_approve() {
    let busy = at("account-otp/busy");
    let reply = |reply| busy.reply(Reply::Code(reply));
    let right = reply(CodeReply::Right { reset_token: None });
    assert_eq!(last_call(&right), "me");
    let done = right.reply(Reply::Me(Box::new(data::new_member())));
    check(&done, "account-done");
    assert!(done.effects.contains(&Effect::WipeDraft));
    check(&reply(CodeReply::Wrong { left: 4 }), "account-otp/wrong");
    check(&reply(CodeReply::Locked), "account-otp/locked");
    check(&reply(CodeReply::Expired), "account-otp/expired");
    check(&at("account-otp").pass(599), "account-otp");
    check(&at("account-otp").pass(600), "account-otp/expired");
}

#[test]
fn account_otp_resend() {
    let resend = UiAction::AccountOtp(OtpAction::Resend);
    check(
        &at("account-otp").pass(59).act(resend.clone()),
        "account-otp/resend-wait",
    );
    let sent = at("account-otp").pass(60).act(resend);
    let reply = |reply| sent.reply(Reply::CodeSent(reply));
    check(
        &reply(CodeSentReply::Sent(data::code_sent(sent.now))),
        "account-otp/resent",
    );
    check(
        &reply(CodeSentReply::TooEarly(sent.now)),
        "account-otp/resend-wait",
    );
    check(&reply(CodeSentReply::Limit), "account-otp/resend-limit");
    check(&reply(CodeSentReply::Gone), "account-credentials/gone");
}

#[test]
fn account_otp_login_change_back() {
    let act = |action| at("account-otp").act(UiAction::AccountOtp(action));
    check(&act(OtpAction::Login), "login");
    check(&act(OtpAction::ChangeEmail), "account-credentials/returned");
    check(&at("account-otp").back(), "account-credentials/returned");
}

#[test]
fn account_otp_right_but_the_member_does_not_load() {
    let right = Reply::Code(CodeReply::Right { reset_token: None });
    let failed = at("account-otp/busy").reply(right).fail(CallError::Timeout);
    check(&failed, "account-otp");
    let me = Reply::Me(Box::new(data::new_member()));
    check(
        &failed.common(CommonAction::Retry).reply(me.clone()),
        "account-done",
    );
    check(&failed.back().reply(me), "home/new");
}

#[test]
fn account_done() {
    let act = |action| at("account-done").act(UiAction::AccountDone(action));
    check_screen(&act(AccountDoneAction::Identity), "identity-intro");
    check(&act(AccountDoneAction::Later), "home/new");
    assert_eq!(
        at("account-done").back().effects.last(),
        Some(&Effect::LeaveApp)
    );
}

#[test]
fn the_draft_follows_without_secrets() {
    let DraftPart::Registration(draft) = saved(&at("account-otp")).part else {
        panic!()
    };
    assert_eq!(draft.insurer_number, data::INSURER);
    assert_eq!(draft.email, data::EMAIL);
    assert_eq!(draft.registration.as_deref(), Some("demo-registration"));
    let DraftPart::Registration(draft) = saved(&at("account-credentials/returned")).part else {
        panic!()
    };
    assert_eq!(draft.registration, None);
}

#[test]
fn a_day_without_an_action_ends_it() {
    let demo = at("account-consent/three").pass(86_400);
    check(&demo, "welcome/draft-expired");
    assert!(demo.effects.contains(&Effect::WipeDraft));
}

#[test]
fn the_password_leaves_with_the_registration_only() {
    let calls = at("account-otp").effects;
    let bears = |effect: &&Effect| {
        matches!(effect, Effect::Call { call: Call::Register { password, .. }, .. }
            if password.expose() == data::PASSWORD)
    };
    assert_eq!(calls.iter().filter(bears).count(), 1);
}
