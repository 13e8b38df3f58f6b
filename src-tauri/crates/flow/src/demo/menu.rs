//! States of the menu.

use crate::demo::{Demo, data, start};
use crate::{
    AccessStatus, CallError, CommonAction, Draft, DraftPart, Features, HomeAction, IdentityDraft,
    IdentityStatus, Launch, Member, UiAction,
};

/// The wizard in one of these states.
pub(super) fn demo(id: &str, begin: &Demo) -> Option<Demo> {
    let (screen, state) = id.split_once('/').unwrap_or((id, ""));
    match screen {
        "home" => home(state, begin),
        "group-menu" => {
            let home = begin.home(member(state, begin)?);
            Some(home.act(UiAction::Home(HomeAction::Group)))
        }
        _ => None,
    }
}

/// The demo person at a point of the procedures.
fn member(state: &str, begin: &Demo) -> Option<Member> {
    let application = "demo-application".to_owned();
    let at = begin.now;
    Some(match state {
        "" => data::new_member(),
        "verified" => data::member(AccessStatus::None, at),
        "complete" => data::member(AccessStatus::Completed { at }, at),
        "under-review" => data::member(AccessStatus::UnderReview { application }, at),
        "resubmit" => data::member(AccessStatus::Rejected { application }, at),
        "blocked" => data::member(AccessStatus::Blocked, at),
        "no-checkup" => Member {
            features: Features {
                checkup_link: false,
                ..data::features()
            },
            ..data::member(AccessStatus::None, at)
        },
        "identity-locked" => Member {
            identity: IdentityStatus::Locked {
                until: data::later(at, 3600),
            },
            ..data::new_member()
        },
        _ => return None,
    })
}

fn home(state: &str, begin: &Demo) -> Option<Demo> {
    let all_done = || start::home(begin);
    Some(match state {
        "loading" => begin
            .launch(Launch {
                session: true,
                ..Launch::default()
            })
            .config(),
        "stale" => all_done()
            .common(CommonAction::Returned)
            .fail(CallError::Timeout),
        "resume" => resume(begin),
        "dialog-logout" => all_done().act(UiAction::Home(HomeAction::Logout)),
        "dialog-discard" => resume(begin).act(UiAction::Home(HomeAction::Discard)),
        "" | "blocked" | "identity-locked" => return None,
        "new" => begin.home(data::new_member()),
        state => begin.home(member(state, begin)?),
    })
}

/// `home` with an open 本人確認.
fn resume(begin: &Demo) -> Demo {
    let draft = Draft {
        touched: begin.now,
        owner: Some(data::EMAIL.to_owned()),
        part: DraftPart::Identity(IdentityDraft {
            screen: "identity-insurer".to_owned(),
            insurer_number: data::INSURER.to_owned(),
            ..IdentityDraft::default()
        }),
        asked: None,
    };
    let launch = Launch {
        session: true,
        draft: Some(Box::new(draft)),
        ..Launch::default()
    };
    let member = crate::Reply::Me(Box::new(data::new_member()));
    begin
        .launch(launch)
        .config()
        .reply(member.clone())
        .home_from_step()
        .reply(member)
}
