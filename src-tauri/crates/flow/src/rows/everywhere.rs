//! What holds on every screen: revisions, waiting, failures, banners, session, support.

use super::{at, check};
use crate::demo::{Demo, data};
use crate::{
    Busy, CallError, CommonAction, DialogChoice, Effect, Event, GroupAuthAction, HomeAction,
    LoginAction, LoginReply, Maintenance, Member, Platform, Reply, RequestId, Screen,
    ServiceConfig, SessionExpiredAction, SupportAction, SupportTopic, UiAction, UiEvent,
    UpdateRequiredAction, WithdrawReply,
};

fn keys(demo: &Demo) -> Vec<String> {
    let key = |effect: &Effect| match effect {
        Effect::Call { key, .. } => Some(key.clone()),
        _ => None,
    };
    demo.effects.iter().filter_map(key).collect()
}

#[test]
fn an_event_of_another_revision_changes_nothing() {
    let demo = at("login");
    let action = UiAction::Login(LoginAction::Help);
    let revision = demo.wizard.view().revision + 1;
    let after = demo.event(Event::Ui(UiEvent { revision, action }));
    assert_eq!(after.wizard.view(), demo.wizard.view());
    assert_eq!(after.effects.len(), demo.effects.len() + 1);
    assert_eq!(after.effects.last(), Some(&Effect::Resend));
}

#[test]
fn an_event_of_another_screen_changes_nothing() {
    let demo = at("login");
    let after = demo.act(UiAction::Home(HomeAction::Group));
    assert_eq!(after.wizard.view(), demo.wizard.view());
}

#[test]
fn typing_keeps_the_revision() {
    let demo = at("login");
    let typed = demo.act(UiAction::Login(LoginAction::Edit { email: "t".into() }));
    assert_eq!(typed.wizard.view().revision, demo.wizard.view().revision);
}

#[test]
fn waiting_is_said_slow_then_over() {
    let demo = at("login/busy");
    assert_eq!(demo.wizard.view().busy, Some(Busy::Sending));
    assert_eq!(demo.pass(10).wizard.view().busy, Some(Busy::Slow));
    let over = demo.pass(30);
    check(&over, "login/fail-timeout");
    check(
        &over.reply(Reply::Login(LoginReply::In)),
        "login/fail-timeout",
    );
}

#[test]
fn a_second_press_while_busy_does_nothing() {
    let demo = at("login/busy");
    let (email, password) = (data::EMAIL.into(), data::PASSWORD.into());
    let again = demo.act(UiAction::Login(LoginAction::Login { email, password }));
    assert_eq!(again.effects.len(), demo.effects.len());
}

#[test]
fn back_while_busy_ends_the_wait_and_the_reply_drops() {
    let cancelled = at("login/busy").back();
    check(&cancelled, "login");
    check(&cancelled.reply(Reply::Login(LoginReply::In)), "login");
}

#[test]
fn a_retry_bears_the_same_key() {
    let retried = at("login/fail-timeout").common(CommonAction::Retry);
    check(&retried, "login/busy");
    let keys = keys(&retried);
    assert_eq!(keys[keys.len() - 1], keys[keys.len() - 2]);
    assert_ne!(keys[0], keys[keys.len() - 1]);
}

#[test]
fn failures_keep_what_was_typed() {
    for state in ["fail-offline", "fail-timeout", "fail-server", "fail-rate"] {
        let view = at(&format!("login/{state}")).wizard.view();
        assert!(matches!(view.screen, Screen::Login(login) if login.email == data::EMAIL));
        assert_eq!(view.failure.unwrap().support, state == "fail-server");
    }
}

#[test]
fn maintenance_time_passed_or_an_answer() {
    check(&at("maintenance").pass(3600), "maintenance/active");
    check(&at("maintenance/active").pass(3000), "welcome");
    let from = data::later(data::now(), -60);
    let span = Maintenance {
        from,
        to: data::later(data::now(), 600),
    };
    let refused = at("login/busy").fail(CallError::Maintenance(span));
    let view = refused.wizard.view();
    assert_eq!(view.failure.unwrap().message.code, "maintenance.active");
    assert_eq!(view.banners[0].kind, "maintenance-active");
    let answered = refused
        .common(CommonAction::Retry)
        .reply(Reply::Login(LoginReply::Failed));
    assert_eq!(answered.wizard.view().banners, []);
}

#[test]
fn update_required() {
    let refused = at("login/busy").fail(CallError::UpdateRequired);
    check(&refused, "update-required");
    let act = |action| refused.act(UiAction::UpdateRequired(action));
    let store = act(UpdateRequiredAction::Update).effects.pop();
    assert_eq!(
        store,
        Some(Effect::OpenUrl("https://example.jp/ios".to_owned()))
    );
    check(&act(UpdateRequiredAction::Again).config(), "welcome");
    let minimum_version = "2.0.0".to_owned();
    let config = ServiceConfig {
        minimum_version,
        ..data::config()
    };
    let still = act(UpdateRequiredAction::Again);
    check(
        &still.reply(Reply::Config(Box::new(config), data::now())),
        "update-required",
    );
    assert_eq!(
        at("update-required/desktop").wizard.view().platform,
        Platform::Desktop
    );
}

/// `identity-intro` of the demo person, then the session is refused.
fn interrupted() -> Demo {
    at("home/new")
        .act(UiAction::Home(HomeAction::Group))
        .act(UiAction::GroupMenu(crate::GroupMenuAction::Identity))
        .fail(CallError::SessionEnded {
            password_changed: false,
        })
}

fn sign_in(demo: &Demo, email: &str) -> Demo {
    let login = LoginAction::Login {
        email: email.into(),
        password: data::PASSWORD.into(),
    };
    let member = Member {
        email: email.to_owned(),
        ..data::new_member()
    };
    demo.act(UiAction::SessionExpired(SessionExpiredAction::Login))
        .act(UiAction::Login(login))
        .reply(Reply::Login(LoginReply::In))
        .reply(Reply::Me(Box::new(member)))
}

#[test]
fn session_expired_same_member() {
    check(&interrupted(), "session-expired");
    super::check_screen(&sign_in(&interrupted(), data::EMAIL), "identity-intro");
}

#[test]
fn session_expired_other_member() {
    check(&sign_in(&interrupted(), "hanako@example.jp"), "home/new");
}

#[test]
fn session_expired_to_the_start() {
    let asked = interrupted().act(UiAction::SessionExpired(SessionExpiredAction::Start));
    let choice = DialogChoice::Logout;
    check(
        &asked.common(CommonAction::Dialog { choice }),
        "welcome/logged-out",
    );
}

#[test]
fn a_refused_session_in_a_reply() {
    let demo = at("home/new").common(CommonAction::Returned);
    check(
        &demo.fail(CallError::SessionEnded {
            password_changed: true,
        }),
        "session-expired/other-device",
    );
}

#[test]
fn support_back_to_where_it_was_opened() {
    let edit = GroupAuthAction::Edit {
        insurer_number: "0699".into(),
    };
    let typed = at("group-auth").act(UiAction::GroupAuth(edit));
    let support = typed.common(CommonAction::Support);
    check(&support, "support");
    check(&support.common(CommonAction::Support), "support");
    let deep = support.act(UiAction::Support(SupportAction::NoCard));
    check(&deep, "no-card-help");
    check(&deep.back(), "support");
    check(&deep.back().back(), "group-auth/filled");
    assert_eq!(
        deep.back().back().wizard.view().screen,
        typed.wizard.view().screen
    );
}

#[test]
fn support_leads_to_helps() {
    let act = |action| at("support").act(UiAction::Support(action));
    check(&act(SupportAction::LoginHelp), "login-help");
    check(&act(SupportAction::LoginHelp).back(), "support");
    check(&act(SupportAction::CameraHelp), "camera-denied/help");
    check(&act(SupportAction::CameraHelp).back(), "support");
    check(
        &act(SupportAction::Open {
            topic: SupportTopic::Mail,
        }),
        "support/mail",
    );
    check(
        &at("support/mail").act(UiAction::Support(SupportAction::Close)),
        "support",
    );
}

#[test]
fn support_withdraw() {
    let choice = DialogChoice::Withdraw;
    let sent = at("support/dialog-withdraw").common(CommonAction::Dialog { choice });
    let gone = sent.reply(Reply::Withdraw(WithdrawReply::Gone));
    check(&gone, "welcome/withdrawn");
    check(&gone.back(), "welcome/withdrawn");
    let wrong = sent.reply(Reply::Withdraw(WithdrawReply::Refused));
    check(&wrong, "support/withdraw");
    assert_eq!(
        wrong.wizard.view().errors[0].message.code,
        "support.withdraw.wrong"
    );
    let until = data::later(data::now(), 900);
    let locked = sent.reply(Reply::Withdraw(WithdrawReply::Locked { until }));
    check(&locked, "support/withdraw");
    let message = locked.wizard.view().alert.unwrap().message;
    assert_eq!(message.code, "login.locked");
    assert!(message.args.contains_key("time"));
}

#[test]
fn a_browser_that_does_not_open_is_told() {
    let demo = at("login")
        .common(CommonAction::Contact)
        .event(Event::NoBrowser {
            url: "https://kencom.jp/inquiry/new".to_owned(),
        });
    check(&demo, "support/no-browser");
    check(&demo.back(), "login");
}

#[test]
fn a_reply_nobody_asked_for_drops() {
    let demo = at("login");
    let forged = Event::Reply {
        id: RequestId(999),
        result: Ok(Reply::Login(LoginReply::In)),
    };
    assert_eq!(demo.event(forged).wizard.view(), demo.wizard.view());
}
