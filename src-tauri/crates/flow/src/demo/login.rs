//! States of the login and the password's reset.

use crate::demo::{Demo, data, start};
use crate::{
    CallError, CodeReply, CodeSentReply, LoginAction, LoginHelpAction, LoginReply, OtpAction,
    PasswordResetNewAction, PasswordResetRequestAction, Reply, SessionExpiredAction,
    SetPasswordReply, UiAction, WelcomeAction,
};

/// The wizard in one of these states.
pub(super) fn demo(id: &str, begin: &Demo) -> Option<Demo> {
    let (screen, state) = id.split_once('/').unwrap_or((id, ""));
    match screen {
        "login" => login(state, begin),
        "login-help" if state.is_empty() => Some(help(begin)),
        "password-reset-request" => request(state, begin),
        "password-reset-otp" => code(state, begin),
        "password-reset-new" => new(state, begin),
        _ => None,
    }
}

fn opened(begin: &Demo) -> Demo {
    begin.welcome().act(UiAction::Welcome(WelcomeAction::Login))
}

fn enter(demo: &Demo, email: &str, password: &str) -> Demo {
    let (email, password) = (email.into(), password.into());
    demo.act(UiAction::Login(LoginAction::Login { email, password }))
}

fn login(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = opened(begin);
    let sent = enter(&opened, data::EMAIL, data::PASSWORD);
    let later = data::later(begin.now, 900);
    Some(match state {
        "" => opened,
        "required" => enter(&opened, "", ""),
        "failed" => sent.reply(Reply::Login(LoginReply::Failed)),
        "locked" => sent.reply(Reply::Login(LoginReply::Locked { until: later })),
        "reset-done" => set(begin).reply(Reply::SetPassword(SetPasswordReply::Changed)),
        "expired" => start::session_over(begin, false)
            .act(UiAction::SessionExpired(SessionExpiredAction::Login)),
        "folded" => enter(&opened, "ＴＡＲＯ＠example.jp", data::PASSWORD).back(),
        "busy" => sent,
        "fail-offline" => sent.fail(CallError::Offline),
        "fail-timeout" => sent.pass(30),
        "fail-server" => sent.fail(CallError::Server {
            reference: "K7MP-2Q4X".to_owned(),
        }),
        "fail-rate" => sent.fail(CallError::RateLimited { until: later }),
        _ => return None,
    })
}

fn help(begin: &Demo) -> Demo {
    opened(begin).act(UiAction::Login(LoginAction::Help))
}

fn requested(begin: &Demo, email: &str) -> Demo {
    let send = PasswordResetRequestAction::Send {
        email: email.into(),
    };
    help(begin)
        .act(UiAction::LoginHelp(LoginHelpAction::Reset))
        .act(UiAction::PasswordResetRequest(send))
}

fn request(state: &str, begin: &Demo) -> Option<Demo> {
    Some(match state {
        "" => help(begin).act(UiAction::LoginHelp(LoginHelpAction::Reset)),
        "errors" => requested(begin, ""),
        "busy" => requested(begin, data::EMAIL),
        "rate" => {
            let until = data::later(begin.now, 1800);
            requested(begin, data::EMAIL).fail(CallError::RateLimited { until })
        }
        _ => return None,
    })
}

/// `password-reset-otp`.
fn sent(begin: &Demo) -> Demo {
    let code = CodeSentReply::Sent(data::code_sent(begin.now));
    requested(begin, data::EMAIL).reply(Reply::CodeSent(code))
}

fn verify(demo: &Demo, reply: CodeReply) -> Demo {
    let verify = OtpAction::Verify {
        code: "123456".into(),
    };
    demo.act(UiAction::PasswordResetOtp(verify))
        .reply(Reply::Code(reply))
}

fn code(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = sent(begin);
    let resend = |demo: &Demo| demo.act(UiAction::PasswordResetOtp(OtpAction::Resend));
    Some(match state {
        "" => opened,
        "wrong" => verify(&opened, CodeReply::Wrong { left: 4 }),
        "locked" => verify(&opened, CodeReply::Locked),
        "expired" => opened.pass(600),
        "resent" => {
            let late = opened.pass(60);
            resend(&late).reply(Reply::CodeSent(CodeSentReply::Sent(data::code_sent(
                late.now,
            ))))
        }
        "resend-wait" => resend(&opened),
        "resend-limit" => resend(&opened.pass(60)).reply(Reply::CodeSent(CodeSentReply::Limit)),
        _ => return None,
    })
}

/// `password-reset-new`.
fn right(begin: &Demo) -> Demo {
    verify(
        &sent(begin),
        CodeReply::Right {
            reset_token: Some("demo-reset".to_owned()),
        },
    )
}

fn change(demo: &Demo, password: &str) -> Demo {
    let change = PasswordResetNewAction::Change {
        password: password.into(),
    };
    demo.act(UiAction::PasswordResetNew(change))
}

/// A new password on its way.
fn set(begin: &Demo) -> Demo {
    change(&right(begin), data::PASSWORD)
}

fn new(state: &str, begin: &Demo) -> Option<Demo> {
    Some(match state {
        "" => right(begin),
        "errors" => change(&right(begin), "Ab1"),
        "common" => change(&right(begin), "password1"),
        "gone" => set(begin).reply(Reply::SetPassword(SetPasswordReply::Gone)),
        _ => return None,
    })
}
