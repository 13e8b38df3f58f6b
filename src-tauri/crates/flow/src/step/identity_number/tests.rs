//! Boxes of 記号・番号 as a person fills them.

use super::{Exit, IdentityNumber, typed};
use crate::IdentityNumberAction as Action;
use crate::step::Outcome;
use toroku_domain::{NumberPattern, NumberSchema, Typed};

fn step(pattern: NumberPattern) -> IdentityNumber {
    IdentityNumber::new(NumberSchema::of(pattern), Vec::new(), false)
}

fn shown(step: &IdentityNumber) -> Vec<&str> {
    step.values().iter().map(Typed::expose).collect()
}

#[test]
fn pasting_fills_both_boxes() {
    for pattern in [NumberPattern::SplitNumber, NumberPattern::SymbolNumber] {
        let mut step = step(pattern);
        let values = typed(["1234-5678", ""].into_iter());
        assert_eq!(step.act(Action::Edit { values }), Outcome::Stay);
        assert_eq!(shown(&step), ["1234", "5678"]);
    }
}

#[test]
fn typing_a_hyphen_does_not_split() {
    let mut step = step(NumberPattern::SymbolNumber);
    for value in ["1", "12", "12-", "12-4"] {
        let values = typed([value, ""].into_iter());
        assert_eq!(step.act(Action::Edit { values }), Outcome::Typed);
    }
    assert_eq!(shown(&step), ["12-4", ""]);
}

#[test]
fn every_box_that_is_wrong_is_named() {
    let mut step = step(NumberPattern::SplitSymbol);
    let values = typed(["", "x", "123456789"].into_iter());
    assert_eq!(step.act(Action::Next { values }), Outcome::Stay);
    let page = step.page();
    let said: Vec<_> = page
        .errors
        .iter()
        .map(|error| error.message.code.as_str())
        .collect();
    assert_eq!(said, ["number.required", "number.digits", "number.length"]);
    assert_eq!(page.errors[0].message.args["label"], "number.symbol-front");
}

#[test]
fn leading_zeros_stay() {
    let mut step = step(NumberPattern::SymbolNumber);
    let values = typed(["0012", "００３４"].into_iter());
    let Outcome::Exit(Exit::Done(number)) = step.act(Action::Next { values }) else {
        unreachable!("the number fits");
    };
    assert_eq!(number.written(), "0012 0034");
}
