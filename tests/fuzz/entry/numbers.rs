//! 保険者番号, 記号・番号, codes and birth dates.

use jiff::civil::date;
use toroku_domain::{
    BirthDate, BirthDateInput, Charset, Era, InsurerNumber, MemberNumber, NumberPattern,
    NumberSchema, OneTimeCode,
};

use super::choice;

/// The first byte chooses pattern, characters and era; the rest is typed.
pub fn numbers(bytes: &[u8]) {
    let Some((chosen, typed)) = choice(bytes) else {
        return;
    };
    let text = String::from_utf8_lossy(typed);
    insurer(&text);
    member(chosen, &text);
    birth(chosen, &text);
    if let Ok(code) = OneTimeCode::parse(&text) {
        let again = OneTimeCode::parse(code.expose());
        assert!(
            again.is_ok_and(|again| again.expose() == code.expose()),
            "a code with two forms"
        );
    }
}

fn insurer(text: &str) {
    if let Ok(read) = InsurerNumber::parse(text) {
        let digits = read.value.expose();
        assert!(
            digits.bytes().all(|byte| byte.is_ascii_digit()),
            "not digits"
        );
        let again = InsurerNumber::parse(digits);
        assert!(
            again.is_ok_and(|again| !again.repaired && again.value == read.value),
            "a number that was repaired needs repair"
        );
        let _doubt = read.value.caution();
    }
}

fn member(chosen: usize, text: &str) {
    let patterns = [
        NumberPattern::SplitNumber,
        NumberPattern::NumberOnly,
        NumberPattern::SplitSymbol,
        NumberPattern::SymbolNumber,
    ];
    let mut schema = NumberSchema::of(patterns[chosen % patterns.len()]);
    for part in &mut schema.parts {
        part.check_digit = chosen & 4 == 4;
        if chosen & 8 == 8 {
            part.charset = Charset::Text;
        }
    }
    let values: Vec<&str> = text.split('\n').collect();
    check(&schema, &values);
    if let Some(parts) = MemberNumber::split(&schema, text) {
        check(
            &schema,
            &parts.iter().map(String::as_str).collect::<Vec<_>>(),
        );
    }
}

fn check(schema: &NumberSchema, values: &[&str]) {
    let Ok(read) = MemberNumber::parse(schema, values) else {
        return;
    };
    let _doubt = read.value.caution(schema);
    assert!(!read.value.written().is_empty(), "nothing written");
    let parts = read.value.expose();
    let parts: Vec<&str> = parts.iter().map(|(_, value)| value.as_str()).collect();
    let again = MemberNumber::parse(schema, &parts);
    assert!(
        again.is_ok_and(|again| !again.repaired && again.value == read.value),
        "a number that was repaired needs repair"
    );
}

fn birth(chosen: usize, text: &str) {
    let eras = [
        Era::Western,
        Era::Taisho,
        Era::Showa,
        Era::Heisei,
        Era::Reiwa,
    ];
    let mut boxes = text.split('\n');
    let mut next = || boxes.next().unwrap_or_default();
    let input = BirthDateInput {
        era: eras[chosen % eras.len()],
        year: next(),
        month: next(),
        day: next(),
    };
    if let Ok(birth) = BirthDate::parse(input, date(2026, 11, 22)) {
        let (era, year) = birth.era_year();
        assert!(year >= 1, "a year before the first of {era:?}");
    }
}
