//! Every way out of every screen of 本人確認.

mod random;

use toroku_domain::Era;

use crate::demo::people::kaoru;
use crate::demo::{Demo, at, check, data};
use crate::{
    AuthenticatedGroup, CallError, CommonAction, DialogChoice, DraftPart, Effect, Event,
    GroupMenuAction, HomeAction, IdentityConfirmAction as Confirm, IdentityDoneAction as Done,
    IdentityFailedAction as Failed, IdentityInsurerAction as Insurer, IdentityIntroAction as Intro,
    IdentityNumberAction as Number, IdentityProfileAction as Profile, IdentityReply, Launch, Reply,
    Screen, UiAction,
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
fn insurer_is_asked_about_only_when_changed() {
    check(
        "identity-insurer",
        enter("32990012"),
        "identity-number/pattern-3",
    );
    check(
        "identity-insurer",
        enter("06990014"),
        "identity-insurer/busy",
    );
    let changed = |reply: Reply| |demo: &Demo| enter("32990020")(demo).reply(reply);
    let same = group("kyosai", NumberPattern::SymbolNumber);
    check(
        "identity-insurer",
        changed(same),
        "identity-number/pattern-4",
    );
    let other = group("denki", NumberPattern::SymbolNumber);
    check(
        "identity-insurer",
        changed(other),
        "identity-insurer/other-group",
    );
    check(
        "identity-insurer",
        changed(Reply::Group(None)),
        "identity-insurer/other-group",
    );
    check(
        "identity-insurer",
        enter("6990014"),
        "identity-insurer/zero",
    );
    check("identity-insurer", Demo::back, "identity-intro/coin");
    check(
        "identity-insurer",
        |demo| insurer(demo, Insurer::NoCard),
        "no-card-help",
    );
}

#[test]
fn insurer_doubts_are_fixed_or_accepted_once() {
    check(
        "identity-insurer/zero",
        |demo| insurer(demo, Insurer::Fix),
        "identity-insurer/busy",
    );
    check(
        "identity-insurer/zero",
        |demo| insurer(demo, Insurer::GoOn),
        "identity-insurer/busy",
    );
    check(
        "identity-insurer/check",
        |demo| insurer(demo, Insurer::Fix),
        "identity-insurer/edited",
    );
    let accepted = insurer(&at("identity-insurer/check"), Insurer::GoOn);
    let again = accepted
        .reply(Reply::Group(None))
        .back()
        .act(UiAction::IdentityIntro(Intro::Next));
    assert_eq!(
        enter("32990013")(&again).wizard.view().id,
        "identity-insurer/busy"
    );
}

#[test]
fn insurer_from_confirm_returns_there() {
    let same = |demo: &Demo| enter("9802345")(demo);
    check(
        "identity-insurer/from-confirm",
        same,
        "identity-confirm/pattern-4",
    );
    check(
        "identity-insurer/from-confirm",
        Demo::back,
        "identity-confirm/pattern-4",
    );
    let kept =
        |demo: &Demo| enter("06990014")(demo).reply(group("desc", NumberPattern::SymbolNumber));
    check(
        "identity-insurer/from-confirm",
        kept,
        "identity-confirm/pattern-4",
    );
    let changed = enter("06990014")(&at("identity-insurer/from-confirm"))
        .reply(group("desc", NumberPattern::SplitNumber));
    let Screen::IdentityNumber(view) = changed.wizard.view().screen else {
        panic!("the form changed");
    };
    assert!(view.parts.iter().all(|part| part.value.is_empty()));
    assert_eq!(
        changed.back().wizard.view().id,
        "identity-insurer/from-confirm"
    );
    let filled = changed.act(numbers(&["1234", "5678"]));
    assert_eq!(filled.wizard.view().id, "identity-confirm/pattern-1");
}

#[test]
fn number_leads_on_or_back() {
    check(
        "identity-number/pattern-4",
        |demo| demo.act(numbers(&["", "x"])),
        "identity-number/errors",
    );
    check(
        "identity-number/pattern-4",
        |demo| demo.act(numbers(&["1234", "5678"])),
        "identity-profile",
    );
    check("identity-number/pattern-4", Demo::back, "identity-insurer");
    let go_on = UiAction::IdentityNumber(Number::GoOn);
    check(
        "identity-number/check",
        |demo| demo.act(go_on),
        "identity-profile",
    );
    let changed = |demo: &Demo| demo.act(numbers(&["1", "2"]));
    check(
        "identity-number/from-confirm",
        changed,
        "identity-confirm/pattern-4",
    );
    check(
        "identity-number/from-confirm",
        Demo::back,
        "identity-confirm/pattern-4",
    );
    let help = UiAction::IdentityNumber(Number::NoCard);
    check(
        "identity-number/pattern-4",
        |demo| demo.act(help),
        "no-card-help",
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
    assert_eq!(
        other("identity-profile/preview").as_deref(),
        Some("昭和64年1月1日")
    );
    assert_eq!(
        other("identity-profile/era").as_deref(),
        Some("1989年1月1日")
    );
    let errors = at("identity-profile/errors").wizard.view().errors;
    let said: Vec<_> = errors
        .iter()
        .map(|error| error.message.code.as_str())
        .collect();
    assert_eq!(said, ["kana.chars", "birth.era"]);
    assert_eq!(errors[1].message.args["to"], "1989年1月7日");
}

#[test]
fn confirm_shows_what_will_be_checked() {
    let shown = |id| match at(id).wizard.view().screen {
        Screen::IdentityConfirm(view) => (view.birth, view.birth_era, view.number),
        screen => panic!("{screen:?}"),
    };
    let row = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(
        shown("identity-confirm/pattern-1"),
        row("1989年 1月 8日", "平成元年", "1234-5678")
    );
    assert_eq!(
        shown("identity-confirm/pattern-2"),
        row("1975年 5月 10日", "昭和50年", "12345678")
    );
    assert_eq!(
        shown("identity-confirm/pattern-3"),
        row("1968年 2月 29日", "昭和43年", "12-456 5678")
    );
    assert_eq!(
        shown("identity-confirm/pattern-4"),
        row("1989年 1月 1日", "昭和64年", "1234 5678")
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
fn a_timed_out_check_is_repeated_with_its_key() {
    let key = |demo: &Demo| {
        demo.effects.iter().rev().find_map(|effect| match effect {
            Effect::Call { key, .. } => Some(key.clone()),
            _ => None,
        })
    };
    let sent = at("identity-confirm/busy");
    let failed = sent.fail(CallError::Timeout);
    assert_eq!(failed.wizard.view().id, "identity-confirm/pattern-4");
    assert!(failed.wizard.view().failure.is_some());
    assert_eq!(key(&failed.common(CommonAction::Retry)), key(&sent));
}

#[test]
fn failed_leads_back_to_what_was_typed_or_away() {
    let from = "identity-failed/not-matched";
    check(
        from,
        failed(Failed::Check),
        "identity-confirm/after-failure",
    );
    check(from, Demo::back, "identity-confirm/after-failure");
    check(from, failed(Failed::Trouble), "support/identity");
    check(from, failed(Failed::Menu), "home/resume");
    let leave = |demo: &Demo| {
        let choice = DialogChoice::Logout;
        failed(Failed::OtherEmail)(demo).common(CommonAction::Dialog { choice })
    };
    check(from, leave, "login");
    for stopped in ["identity-failed/locked", "identity-failed/group-not-linked"] {
        check(stopped, failed(Failed::Menu), "home/resume");
        check(stopped, Demo::back, "home/resume");
        check(stopped, failed(Failed::Check), stopped);
    }
    check(
        "identity-failed/locked",
        |demo| demo.pass(3600),
        "identity-intro/identity-points",
    );
}

#[test]
fn done_leads_on_and_forgets_the_numbers() {
    let done = |action| move |demo: &Demo| demo.act(UiAction::IdentityDone(action));
    check("identity-done", done(Done::Access), "access-intro");
    check(
        "identity-done/no-checkup",
        done(Done::Access),
        "identity-done/no-checkup",
    );
    check("identity-done", done(Done::Menu), "home/new");
    check("identity-done", Demo::back, "identity-done");
    assert!(at("identity-done").effects.contains(&Effect::WipeDraft));
    assert!(!format!("{:?}", at("identity-done").wizard).contains("5678"));
}

#[test]
fn a_kill_comes_back_to_the_same_screen() {
    for id in [
        "identity-insurer",
        "identity-number/pattern-3",
        "identity-confirm/pattern-3",
    ] {
        let demo = at(id);
        let draft = demo.effects.iter().rev().find_map(|effect| match effect {
            Effect::SaveDraft(draft) => Some(draft.clone()),
            _ => None,
        });
        let draft = draft.unwrap();
        assert!(matches!(draft.part, DraftPart::Identity(_)));
        let launch = Launch {
            session: true,
            draft: Some(draft),
            volatile: false,
        };
        let begin = Demo::new(data::setup(), data::now());
        let member = kaoru().member;
        let resumed = begin
            .launch(launch)
            .config()
            .reply(Reply::Me(Box::new(member)));
        assert_eq!(resumed.wizard.view().id, id);
    }
}

#[test]
fn the_menu_leads_to_a_check_that_is_done_or_stopped() {
    let row = |demo: &Demo| demo.act(UiAction::GroupMenu(GroupMenuAction::Identity));
    check("group-menu", row, "identity-intro/identity-points");
    check("group-menu/verified", row, "identity-done/already");
    check("group-menu/identity-locked", row, "identity-failed/locked");
    let group = |demo: &Demo| demo.act(UiAction::Home(HomeAction::Group));
    check("home/new", group, "group-menu");
}

#[test]
fn typed_values_survive_failures_and_stay_silent() {
    let offline = at("identity-insurer/busy").fail(CallError::Offline);
    let Screen::IdentityInsurer(view) = offline.wizard.view().screen else {
        panic!("the screen stays");
    };
    assert_eq!(view.insurer_number, "06990014");
    let lost = at("identity-confirm/busy").event(Event::Network { online: false });
    let silent = format!("{:?} {:?}", lost.wizard, lost.effects);
    for secret in ["1234", "5678", "ケンコム", "1989", "9802345"] {
        assert!(!silent.contains(secret), "{secret}");
    }
}
