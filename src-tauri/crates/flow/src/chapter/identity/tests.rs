//! Every way out of every screen of 本人確認.

mod ends;
mod numbers;
mod random;

use toroku_domain::Era;

use crate::demo::{Demo, at, check, data};
use crate::{
    AuthenticatedGroup, CallError, IdentityConfirmAction as Confirm,
    IdentityFailedAction as Failed, IdentityInsurerAction as Insurer, IdentityIntroAction as Intro,
    IdentityNumberAction as Number, IdentityProfileAction as Profile, IdentityReply, Reply, Screen,
    UiAction,
};
use toroku_domain::{NumberPattern, NumberSchema};

fn intro(action: Intro) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::IdentityIntro(action))
}

fn enter(number: &str) -> impl FnOnce(&Demo) -> Demo {
    let insurer_number = number.into();
    move |demo| demo.act(UiAction::IdentityInsurer(Insurer::Next { insurer_number }))
}

fn insurer(demo: &Demo, action: Insurer) -> Demo {
    demo.act(UiAction::IdentityInsurer(action))
}

fn numbers(values: &[&str]) -> UiAction {
    let values = values.iter().map(|value| (*value).into()).collect();
    UiAction::IdentityNumber(Number::Next { values })
}

fn profile(kana: &str, era: Era, [year, month, day]: [&str; 3]) -> UiAction {
    UiAction::IdentityProfile(Profile::Next {
        kana: kana.into(),
        era,
        year: year.into(),
        month: month.into(),
        day: day.into(),
    })
}

fn confirm(action: Confirm) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::IdentityConfirm(action))
}

fn failed(action: Failed) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::IdentityFailed(action))
}

/// The member's group under another number with this form.
fn group(id: &str, pattern: NumberPattern) -> Reply {
    Reply::Group(Some(Box::new(AuthenticatedGroup {
        id: id.to_owned(),
        schema: NumberSchema::of(pattern),
        ..data::group()
    })))
}

fn answered(reply: IdentityReply) -> impl FnOnce(&Demo) -> Demo {
    move |demo| {
        demo.act(UiAction::IdentityConfirm(Confirm::Submit))
            .reply(Reply::Identity(reply))
    }
}

#[test]
fn intro_leads_on_or_back() {
    check(
        "identity-intro/coin",
        intro(Intro::Next),
        "identity-insurer",
    );
    check("identity-intro/coin", intro(Intro::NoCard), "no-card-help");
    check("identity-intro/coin", Demo::back, "group-menu");
    check(
        "account-done",
        |demo| {
            let done = crate::AccountDoneAction::Identity;
            demo.act(UiAction::AccountDone(done)).back()
        },
        "home/new",
    );
}

#[test]
fn profile_leads_on_or_back() {
    let right = || profile("けんこむたろう", Era::Showa, ["64", "1", "1"]);
    check(
        "identity-profile",
        |demo| demo.act(right()),
        "identity-confirm/pattern-4",
    );
    let wrong = profile("", Era::Western, ["", "", ""]);
    check(
        "identity-profile",
        |demo| demo.act(wrong),
        "identity-profile/errors",
    );
    check("identity-profile", Demo::back, "identity-number/pattern-4");
    check(
        "identity-profile/from-confirm",
        |demo| demo.act(right()),
        "identity-confirm/pattern-4",
    );
    check(
        "identity-profile/from-confirm",
        Demo::back,
        "identity-confirm/pattern-4",
    );
}

#[test]
fn birth_dates_are_shown_in_the_other_calendar() {
    let other = |id| match at(id).wizard.view().screen {
        Screen::IdentityProfile(view) => view.other_calendar,
        screen => panic!("{screen:?}"),
    };
    let era = other("identity-profile/preview").unwrap();
    assert_eq!(
        (era.args["era"].as_str(), era.args["year"].as_str()),
        ("era.showa", "64")
    );
    let western = other("identity-profile/era").unwrap();
    assert_eq!(western.args["date"], "1989-01-01");
    let errors = at("identity-profile/errors").wizard.view().errors;
    let said: Vec<_> = errors
        .iter()
        .map(|error| error.message.code.as_str())
        .collect();
    assert_eq!(said, ["kana.chars", "birth.era"]);
    assert_eq!(errors[1].message.args["to"], "1989-01-07");
}

#[test]
fn confirm_shows_what_will_be_checked() {
    let shown = |id| match at(id).wizard.view().screen {
        Screen::IdentityConfirm(view) => (
            view.birth,
            view.birth_era.args["era"].clone(),
            view.birth_era.args["year"].clone(),
            view.number,
        ),
        screen => panic!("{screen:?}"),
    };
    let row = |day: &str, era: &str, year: &str, number: &str| {
        (
            day.to_owned(),
            format!("era.{era}"),
            year.to_owned(),
            number.to_owned(),
        )
    };
    assert_eq!(
        shown("identity-confirm/pattern-1"),
        row("1989-01-08", "heisei", "era.first", "1234-5678")
    );
    assert_eq!(
        shown("identity-confirm/pattern-2"),
        row("1975-05-10", "showa", "50", "12345678")
    );
    assert_eq!(
        shown("identity-confirm/pattern-3"),
        row("1968-02-29", "showa", "43", "12-456 5678")
    );
    assert_eq!(
        shown("identity-confirm/pattern-4"),
        row("1989-01-01", "showa", "64", "1234 5678")
    );
}

#[test]
fn confirm_edits_and_answers() {
    let from = "identity-confirm/pattern-4";
    check(
        from,
        confirm(Confirm::ChangeProfile),
        "identity-profile/from-confirm",
    );
    check(
        from,
        confirm(Confirm::ChangeInsurer),
        "identity-insurer/from-confirm",
    );
    check(
        from,
        confirm(Confirm::ChangeNumber),
        "identity-number/from-confirm",
    );
    check(from, confirm(Confirm::Trouble), "support/identity");
    check(from, Demo::back, "identity-profile");
    check(
        from,
        answered(IdentityReply::Verified),
        "identity-done/identity-points",
    );
    let wrong = |left| IdentityReply::NotVerified {
        left,
        locked_until: None,
    };
    check(from, answered(wrong(4)), "identity-failed/not-matched");
    check(from, answered(wrong(1)), "identity-failed/last-try");
    check(from, answered(wrong(0)), "identity-failed/locked");
    check(
        from,
        answered(IdentityReply::GroupNotLinked),
        "identity-failed/group-not-linked",
    );
}

#[test]
fn typed_values_survive_failures_and_stay_silent() {
    let offline = at("identity-insurer/busy").fail(CallError::Offline);
    let Screen::IdentityInsurer(view) = offline.wizard.view().screen else {
        panic!("the screen stays");
    };
    assert_eq!(view.insurer_number, "06990014");
    let lost = at("identity-confirm/busy").network(false);
    let silent = format!("{:?} {:?}", lost.wizard, lost.effects);
    for secret in ["1234", "5678", "ケンコム", "1989", "9802345"] {
        assert!(!silent.contains(secret), "{secret}");
    }
}
