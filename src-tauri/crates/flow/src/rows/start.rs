//! Launch, `welcome`, `no-card-help`.

use jiff::SignedDuration;

use super::{at, check, check_screen};
use crate::demo::{Demo, data};
use crate::{
    CallError, CommonAction, Draft, DraftPart, Effect, GroupAuthAction, IdentityDraft, Launch,
    NoCardHelpAction, RegistrationDraft, Reply, Screen, ServiceConfig, UiAction, WelcomeAction,
};

fn begin() -> Demo {
    Demo::new(data::setup(), data::now())
}

fn draft(part: DraftPart) -> Draft {
    Draft {
        touched: data::now(),
        owner: Some(data::EMAIL.to_owned()),
        part,
        asked: None,
    }
}

fn identity_draft() -> Draft {
    draft(DraftPart::Identity(IdentityDraft {
        screen: "identity-insurer".to_owned(),
        insurer_number: data::INSURER.to_owned(),
        ..IdentityDraft::default()
    }))
}

fn launch(session: bool, draft: Option<Draft>) -> Demo {
    begin().launch(Launch {
        session,
        draft: draft.map(Box::new),
        ..Launch::default()
    })
}

/// The launch over a draft that could not be read.
fn launch_damaged(session: bool) -> Demo {
    let launch = Launch {
        session,
        damaged: true,
        ..Launch::default()
    };
    begin().launch(launch).config()
}

fn me() -> Reply {
    Reply::Me(Box::new(data::new_member()))
}

#[test]
fn launch_version_too_old() {
    let minimum_version = "0.1.1".to_owned();
    let config = ServiceConfig {
        minimum_version,
        ..data::config()
    };
    let demo = launch(true, None).reply(Reply::Config(Box::new(config), data::now()));
    check(&demo, "update-required");
}

#[test]
fn launch_live_session_and_draft() {
    let demo = launch(true, Some(identity_draft())).config();
    check(&demo, "welcome/starting");
    check_screen(&demo.reply(me()), "identity-insurer");
}

/// A device whose clock is a day and an hour ahead, and the backend's time.
fn ahead() -> (Demo, Reply) {
    let mut device = begin();
    device.now = data::now() + SignedDuration::from_hours(25);
    let config = Reply::Config(Box::new(data::config()), data::now());
    (device, config)
}

#[test]
fn a_draft_is_not_judged_by_the_devices_clock() {
    let (device, config) = ahead();
    let launch = Launch {
        session: true,
        draft: Some(Box::new(identity_draft())),
        ..Launch::default()
    };
    let waiting = device.launch(launch).pass(1);
    assert!(!waiting.effects.contains(&Effect::WipeDraft));
    check_screen(&waiting.reply(config).reply(me()), "identity-insurer");
}

#[test]
fn launch_draft_of_another_member() {
    let draft = Draft {
        owner: Some("hanako@example.jp".to_owned()),
        ..identity_draft()
    };
    let demo = launch(true, Some(draft)).config().reply(me());
    check(&demo, "home/new");
    assert!(demo.effects.contains(&Effect::WipeDraft));
}

#[test]
fn launch_session() {
    check(&launch(true, None).config(), "home/loading");
    check(&launch(true, None).config().reply(me()), "home/new");
}

#[test]
fn launch_open_registration() {
    check(&at("account-otp/resumed"), "account-otp/resumed");
}

#[test]
fn launch_draft_only() {
    check(
        &at("account-credentials/resumed"),
        "account-credentials/resumed",
    );
}

#[test]
fn launch_draft_of_a_procedure_whose_session_is_gone() {
    check(
        &launch(false, Some(identity_draft())).config(),
        "session-expired",
    );
}

#[test]
fn launch_none() {
    check(&launch(false, None).config(), "welcome");
}

#[test]
fn launch_draft_of_yesterday() {
    let old = |part| Draft {
        touched: data::later(data::now(), -86_400),
        ..draft(part)
    };
    let registration = old(DraftPart::Registration(RegistrationDraft::default()));
    let demo = launch(false, Some(registration)).config();
    check(&demo, "welcome/draft-expired");
    assert!(demo.effects.contains(&Effect::WipeDraft));
    let identity = old(DraftPart::Identity(IdentityDraft::default()));
    check(
        &launch(true, Some(identity)).config().reply(me()),
        "home/new",
    );
}

#[test]
fn launch_that_cannot_load_the_member() {
    let demo = launch(true, Some(identity_draft()))
        .config()
        .fail(CallError::Timeout);
    check(&demo, "welcome/config-failed");
    let again = demo.act(UiAction::Welcome(WelcomeAction::Retry));
    check_screen(&again.config().reply(me()), "identity-insurer");
}

#[test]
fn welcome() {
    let act = |action| at("welcome").act(UiAction::Welcome(action));
    check(&act(WelcomeAction::SignUp), "group-kind/loading");
    check(&act(WelcomeAction::Login), "login");
    check(&act(WelcomeAction::NoCard), "no-card-help");
    assert_eq!(at("welcome").back().effects.last(), Some(&Effect::LeaveApp));
}

#[test]
fn welcome_config_failed() {
    let demo = at("welcome/config-failed").act(UiAction::Welcome(WelcomeAction::Retry));
    check(&demo, "welcome/starting");
    check(&demo.config(), "welcome");
}

#[test]
fn no_card_help() {
    let number = GroupAuthAction::Edit {
        insurer_number: "0699".into(),
    };
    let typed = at("group-auth").act(UiAction::GroupAuth(number));
    let help = typed.act(UiAction::GroupAuth(GroupAuthAction::NoCard));
    check(&help, "no-card-help");
    for back in [
        help.act(UiAction::NoCardHelp(NoCardHelpAction::Return)),
        help.back(),
    ] {
        check(&back, "group-auth/filled");
        assert!(matches!(
            back.wizard.view().screen,
            Screen::GroupAuth(view) if view.insurer_number == "0699"
        ));
    }
}

#[test]
fn no_card_help_without_a_network() {
    let help = at("no-card-help");
    let open = UiAction::NoCardHelp(NoCardHelpAction::OpenMynaportal);
    let url = help.act(open.clone()).effects.pop();
    assert_eq!(url, Some(Effect::OpenUrl("https://myna.go.jp/".to_owned())));
    let offline = help.network(false).act(open);
    let failure = offline.wizard.view().failure.unwrap();
    assert_eq!(failure.message.code, "fail.offline");
    check(&offline.common(CommonAction::Back), "offline");
}

#[test]
fn who_typed_what_cannot_be_read_is_told() {
    check(&launch_damaged(false), "welcome/draft-expired");
    let home = launch_damaged(true).reply(me());
    check(&home, "home/new");
    let told = |demo: &Demo| demo.wizard.view().alert.map(|alert| alert.message.code);
    assert_eq!(told(&home), Some("welcome.draft-expired".to_owned()));
    let back = home.act(UiAction::Home(crate::HomeAction::Group)).back();
    check(&back, "home/new");
    assert_eq!(told(&back), None, "it was said");
}
