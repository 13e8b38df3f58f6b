//! `login`, `login-help`, the password's reset.

use super::{at, check};
use crate::demo::{Demo, data};
use crate::{
    CodeReply, CodeSentReply, Draft, DraftPart, Effect, IdentityDraft, Launch, LoginAction,
    LoginHelpAction, LoginReply, Member, OtpAction, PasswordResetNewAction, Reply, Screen,
    SessionExpiredAction, SetPasswordReply, UiAction,
};

fn me(email: &str) -> Reply {
    Reply::Me(Box::new(Member {
        email: email.to_owned(),
        ..data::new_member()
    }))
}

#[test]
fn login() {
    let busy = at("login/busy");
    let signed_in = busy
        .reply(Reply::Login(LoginReply::In))
        .reply(me(data::EMAIL));
    check(&signed_in, "home/new");
    check(
        &busy.reply(Reply::Login(LoginReply::Failed)),
        "login/failed",
    );
    check(&at("login/locked"), "login/locked");
}

#[test]
fn login_to_the_waiting_step() {
    let part = DraftPart::Identity(IdentityDraft {
        screen: "identity-insurer".to_owned(),
        insurer_number: data::INSURER.to_owned(),
        ..IdentityDraft::default()
    });
    let draft = Draft {
        touched: data::now(),
        owner: Some(data::EMAIL.to_owned()),
        part,
        asked: None,
    };
    let launch = Launch {
        session: false,
        draft: Some(Box::new(draft)),
        ..Launch::default()
    };
    let login = UiAction::Login(LoginAction::Login {
        email: data::EMAIL.into(),
        password: data::PASSWORD.into(),
    });
    let signed_in = Demo::new(data::setup(), data::now())
        .launch(launch)
        .config()
        .act(UiAction::SessionExpired(SessionExpiredAction::Login))
        .act(login)
        .reply(Reply::Login(LoginReply::In));
    check(&signed_in.reply(me("TARO@example.jp")), "identity-insurer");
    let other = signed_in.reply(me("hanako@example.jp"));
    check(&other, "home/new");
    assert!(other.effects.contains(&Effect::WipeDraft));
}

#[test]
fn login_locked_until_the_time_passes() {
    check(&at("login/locked").pass(899), "login/locked");
    check(&at("login/locked").pass(900), "login");
    let reset = at("login/locked").act(UiAction::Login(LoginAction::Reset));
    check(&reset, "password-reset-request");
}

#[test]
fn login_help_sign_up_back() {
    let act = |action| at("login").act(UiAction::Login(action));
    check(&act(LoginAction::Help), "login-help");
    check(&act(LoginAction::SignUp), "group-kind/loading");
    check(&at("login").back(), "welcome");
    check(&at("login/expired").back(), "session-expired");
}

#[test]
fn login_help() {
    let act = |action| at("login-help").act(UiAction::LoginHelp(action));
    check(&act(LoginHelpAction::Reset), "password-reset-request");
    check(&act(LoginHelpAction::SignUp), "group-kind/loading");
    check(&act(LoginHelpAction::Support), "support/login");
    check(&act(LoginHelpAction::Support).back(), "login-help");
    check(&at("login-help").back(), "login");
}

#[test]
fn password_reset_request() {
    let sent = CodeSentReply::Sent(data::code_sent(data::now()));
    let busy = at("password-reset-request/busy");
    check(&busy.reply(Reply::CodeSent(sent)), "password-reset-otp");
    check(&at("password-reset-request").back(), "login-help");
}

#[test]
fn password_reset_otp() {
    let opened = at("password-reset-otp");
    let act = |action| opened.act(UiAction::PasswordResetOtp(action));
    let busy = act(OtpAction::Verify {
        code: "１２３ ４５６".into(),
    });
    let right = CodeReply::Right {
        reset_token: Some("token".to_owned()),
    };
    check(&busy.reply(Reply::Code(right)), "password-reset-new");
    for state in [
        "wrong",
        "locked",
        "expired",
        "resent",
        "resend-wait",
        "resend-limit",
    ] {
        let id = format!("password-reset-otp/{state}");
        check(&at(&id), &id);
    }
    check(&act(OtpAction::ChangeEmail), "password-reset-request");
    check(&opened.back(), "password-reset-request");
    assert!(matches!(
        opened.back().wizard.view().screen,
        Screen::PasswordResetRequest(view) if view.email == data::EMAIL
    ));
    check(
        &busy.reply(Reply::Code(CodeReply::Gone)),
        "password-reset-request",
    );
}

#[test]
fn password_reset_new() {
    let opened = at("password-reset-new");
    let change = PasswordResetNewAction::Change {
        password: data::PASSWORD.into(),
    };
    let busy = opened.act(UiAction::PasswordResetNew(change));
    let reply = |reply| busy.reply(Reply::SetPassword(reply));
    check(&reply(SetPasswordReply::Changed), "login/reset-done");
    check(&reply(SetPasswordReply::Same), "password-reset-new/errors");
    check(
        &reply(SetPasswordReply::Common),
        "password-reset-new/common",
    );
    let gone = reply(SetPasswordReply::Gone);
    check(&gone, "password-reset-new/gone");
    let over = UiAction::PasswordResetNew(PasswordResetNewAction::StartOver);
    check(&gone.act(over), "password-reset-request");
    check(&opened.back(), "password-reset-request");
}
