//! States of the start and of what opens everywhere.

use crate::demo::{Demo, data};
use crate::{
    AccessStatus, CallError, CommonAction, DialogChoice, Draft, DraftPart, Event, HomeAction,
    Launch, Maintenance, Platform, RegistrationDraft, Reply, ServiceConfig, SupportAction,
    SupportTopic, UiAction, WelcomeAction, WithdrawReply,
};

/// The wizard in one of these states.
pub(super) fn demo(id: &str, begin: &Demo) -> Option<Demo> {
    if let Some(topic) = id.strip_prefix("support/") {
        return support(topic, begin);
    }
    Some(match id {
        "welcome" => begin.welcome(),
        "welcome/starting" => begin.launch(Launch::default()),
        "welcome/config-failed" => begin.launch(Launch::default()).fail(CallError::Timeout),
        "welcome/volatile" => begin
            .launch(Launch {
                volatile: true,
                ..Launch::default()
            })
            .config(),
        "welcome/draft-expired" => begin.launch(old_draft(begin)).config(),
        "welcome/logged-out" => {
            home(begin)
                .act(UiAction::Home(HomeAction::Logout))
                .common(CommonAction::Dialog {
                    choice: DialogChoice::Logout,
                })
        }
        "welcome/withdrawn" => withdraw(begin)
            .common(CommonAction::Dialog {
                choice: DialogChoice::Withdraw,
            })
            .reply(Reply::Withdraw(WithdrawReply::Gone)),
        "no-card-help" => begin
            .welcome()
            .act(UiAction::Welcome(WelcomeAction::NoCard)),
        "offline" => begin.welcome().network(false),
        "offline/back-online" => begin.welcome().network(false).network(true),
        "maintenance" => configured(begin, "0.1.0", Some(resting(begin, 3600))),
        "maintenance/active" => configured(begin, "0.1.0", Some(resting(begin, -600))),
        "update-required" => configured(&on(begin, Platform::Ios), "99.0.0", None),
        "update-required/desktop" => configured(&on(begin, Platform::Desktop), "99.0.0", None),
        "session-expired" => session_over(begin, false),
        "session-expired/other-device" => session_over(begin, true),
        "support" => begin.welcome().common(CommonAction::Support),
        _ => return None,
    })
}

/// `home` of the demo person, everything done.
pub(super) fn home(begin: &Demo) -> Demo {
    let access = AccessStatus::Completed { at: begin.now };
    begin.home(data::member(access, begin.now))
}

/// The backend refuses the session of a member who comes back to the app.
pub(super) fn session_over(begin: &Demo, password_changed: bool) -> Demo {
    home(begin)
        .common(CommonAction::Returned)
        .fail(CallError::SessionEnded { password_changed })
}

fn support(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = |begin: &Demo, topic| {
        let open = UiAction::Support(SupportAction::Open { topic });
        begin.welcome().common(CommonAction::Support).act(open)
    };
    let open = |topic| opened(begin, topic);
    Some(match state {
        "group" => open(SupportTopic::Group),
        "mail" => open(SupportTopic::Mail),
        "login" => open(SupportTopic::Login),
        "identity" => open(SupportTopic::Identity),
        "camera" => open(SupportTopic::Camera),
        "documents" => open(SupportTopic::Documents),
        "face" => open(SupportTopic::Face),
        "pending" => open(SupportTopic::Pending),
        "checkup-code" => open(SupportTopic::CheckupCode),
        "tracking" => open(SupportTopic::Tracking),
        // A desktop shows the stores' codes too.
        "install" => opened(&on(begin, Platform::Desktop), SupportTopic::Install),
        "withdraw" => home(begin).act(UiAction::Home(HomeAction::Withdraw)),
        "dialog-withdraw" => withdraw(begin),
        "no-browser" => begin
            .welcome()
            .common(CommonAction::Support)
            .event(Event::NoBrowser {
                url: "https://kencom.jp/inquiry/new".to_owned(),
            }),
        "offline" => begin.welcome().network(false).common(CommonAction::Support),
        _ => return None,
    })
}

fn withdraw(begin: &Demo) -> Demo {
    home(begin)
        .act(UiAction::Home(HomeAction::Withdraw))
        .act(UiAction::Support(SupportAction::Withdraw {
            password: data::PASSWORD.into(),
        }))
}

/// A registration begun two days ago.
fn old_draft(begin: &Demo) -> Launch {
    let part = DraftPart::Registration(RegistrationDraft::default());
    let draft = Draft {
        touched: data::later(begin.now, -172_800),
        owner: None,
        part,
        asked: None,
    };
    Launch {
        draft: Some(Box::new(draft)),
        ..Launch::default()
    }
}

fn on(begin: &Demo, platform: Platform) -> Demo {
    Demo::new(
        crate::Setup {
            platform,
            ..begin.wizard.setup().clone()
        },
        begin.now,
    )
}

fn configured(begin: &Demo, least: &str, maintenance: Option<Maintenance>) -> Demo {
    let minimum_version = least.to_owned();
    let config = ServiceConfig {
        minimum_version,
        maintenance,
        ..data::config()
    };
    begin
        .launch(Launch::default())
        .reply(Reply::Config(Box::new(config), begin.now))
}

/// An hour's rest that starts in so many seconds.
fn resting(begin: &Demo, start: i64) -> Maintenance {
    let from = data::later(begin.now, start);
    Maintenance {
        from,
        to: data::later(from, 3600),
    }
}
