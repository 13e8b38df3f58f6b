//! Nothing a person typed or was told shows through `Debug`.

use super::at;
use crate::demo::data;
use crate::{Event, LoginAction, Reply, RequestId, UiAction, UiEvent};

#[track_caller]
fn silent(text: &str) {
    for secret in [
        data::PASSWORD,
        data::EMAIL,
        data::INSURER,
        "健康",
        "1989",
        "demo-group-token",
    ] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[test]
fn wizards_and_effects_are_silent() {
    for id in crate::state_ids() {
        let demo = at(id);
        silent(&format!("{:?}", demo.wizard));
        silent(&format!("{:?}", demo.effects));
    }
}

#[test]
fn events_are_silent() {
    let replies = [
        Reply::Me(Box::new(data::member(
            crate::AccessStatus::None,
            data::now(),
        ))),
        Reply::Group(Some(Box::new(data::group()))),
        Reply::Code(crate::CodeReply::Right {
            reset_token: Some("demo-group-token".to_owned()),
        }),
    ];
    for reply in replies {
        silent(&format!(
            "{:?}",
            Event::Reply {
                id: RequestId(1),
                result: Ok(reply)
            }
        ));
    }
    let login = LoginAction::Login {
        email: data::EMAIL.into(),
        password: data::PASSWORD.into(),
    };
    let action = UiAction::Login(login);
    silent(&format!(
        "{:?}",
        Event::Ui(UiEvent {
            revision: 1,
            action
        })
    ));
    let launch = crate::Launch {
        session: true,
        draft: None,
        ..crate::Launch::default()
    };
    silent(&format!("{:?}", Event::Launched(launch)));
}
