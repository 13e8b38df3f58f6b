//! `identity-insurer` and `identity-number`.

use crate::demo::{Demo, at, check};
use crate::{
    IdentityInsurerAction as Insurer, IdentityIntroAction as Intro, IdentityNumberAction as Number,
    Reply, Screen, UiAction,
};
use toroku_domain::NumberPattern;

use super::{enter, group, insurer, numbers};

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
