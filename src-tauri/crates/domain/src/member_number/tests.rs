use super::{
    Charset, MemberNumber, NumberCaution, NumberPart, NumberPartReason as Reason, NumberPattern,
    NumberSchema,
};
use proptest::prelude::*;

fn schema(pattern: NumberPattern) -> NumberSchema {
    NumberSchema::of(pattern)
}

/// ④ with a symbol in kanji, as 国保 writes it.
fn kanji_symbol() -> NumberSchema {
    let mut schema = schema(NumberPattern::SymbolNumber);
    schema.parts[0].charset = Charset::Text;
    schema.parts[0].max = 20;
    schema
}

/// ② of 法別 39.
fn elderly() -> NumberSchema {
    let mut schema = schema(NumberPattern::NumberOnly);
    schema.parts[0].min = 8;
    schema.parts[0].check_digit = true;
    schema
}

/// ④ of 法別 01: a symbol of 7 or 8 digits.
fn ranged() -> NumberSchema {
    let mut schema = schema(NumberPattern::SymbolNumber);
    schema.parts[0].min = 7;
    schema
}

fn check(schema: &NumberSchema, inputs: &[&str], expect: Result<&str, Vec<(usize, Reason)>>) {
    let read = MemberNumber::parse(schema, inputs).map(|folded| folded.value.written());
    assert_eq!(read, expect.map(str::to_owned), "{inputs:?}");
}

#[test]
fn four_patterns() {
    check(
        &schema(NumberPattern::SplitNumber),
        &["1234", "5678"],
        Ok("1234-5678"),
    );
    check(
        &schema(NumberPattern::NumberOnly),
        &["12345678"],
        Ok("12345678"),
    );
    check(
        &schema(NumberPattern::SplitSymbol),
        &["12", "456", "5678"],
        Ok("12-456 5678"),
    );
    check(
        &schema(NumberPattern::SymbolNumber),
        &["1234", "5678"],
        Ok("1234 5678"),
    );
}

#[test]
fn default_parts() {
    let check = |pattern, expect: &[&str]| {
        let schema = schema(pattern);
        let ids: Vec<&str> = schema.parts.iter().map(|part| part.id.as_str()).collect();
        assert_eq!(ids, expect);
        let is_default = |part: &NumberPart| {
            (part.min, part.max, part.charset, part.check_digit) == (1, 8, Charset::Digits, false)
        };
        assert!(schema.parts.iter().all(is_default));
    };
    check(NumberPattern::SplitNumber, &["number-front", "number-back"]);
    check(NumberPattern::NumberOnly, &["number"]);
    check(
        NumberPattern::SplitSymbol,
        &["symbol-front", "symbol-back", "number"],
    );
    check(NumberPattern::SymbolNumber, &["symbol", "number"]);
}

#[test]
fn folds_and_keeps_zeros() {
    let two = schema(NumberPattern::SymbolNumber);
    check(&two, &["００１２", " 0034\u{3000}"], Ok("0012 0034"));
    check(&kanji_symbol(), &["見ほ", "0012345"], Ok("見ほ 0012345"));
    check(&kanji_symbol(), &["Ａ １２ ｶﾞ", "1"], Ok("A12ガ 1"));
    check(&kanji_symbol(), &["か\u{3099}は゜", "1"], Ok("がぱ 1"));
    check(
        &kanji_symbol(),
        &["\u{FA19}々〇ケー", "1"],
        Ok("\u{FA19}々〇ケー 1"),
    );
}

#[test]
fn refuses_each_part() {
    let two = schema(NumberPattern::SymbolNumber);
    check(
        &two,
        &["", "\u{3000}"],
        Err(vec![(0, Reason::Required), (1, Reason::Required)]),
    );
    check(&two, &["1234"], Err(vec![(1, Reason::Required)]));
    check(
        &two,
        &["見ほ", "12x"],
        Err(vec![(0, Reason::Digits), (1, Reason::Digits)]),
    );
    check(
        &two,
        &["1", "123456789"],
        Err(vec![(1, Reason::Length { max: 8 })]),
    );
    for wrong in ["見・ほ", "見-ほ", "見@", "見😀", "①", "゙"] {
        check(
            &kanji_symbol(),
            &[wrong, "1"],
            Err(vec![(0, Reason::Chars)]),
        );
    }
    check(
        &kanji_symbol(),
        &[&"見".repeat(21), "1"],
        Err(vec![(0, Reason::Length { max: 20 })]),
    );
    check(
        &elderly(),
        &["1234567"],
        Err(vec![(0, Reason::Exact { length: 8 })]),
    );
    check(
        &elderly(),
        &["123456789"],
        Err(vec![(0, Reason::Exact { length: 8 })]),
    );
    check(
        &ranged(),
        &["123456", "1"],
        Err(vec![(0, Reason::Exact { length: 7 })]),
    );
    check(
        &ranged(),
        &["123456789", "1"],
        Err(vec![(0, Reason::Length { max: 8 })]),
    );
    check(&ranged(), &["1234567", "1"], Ok("1234567 1"));
}

#[test]
fn doubts_a_failed_check_digit() {
    let check = |schema: &NumberSchema, input, expect| {
        let number = MemberNumber::parse(schema, &[input]).unwrap().value;
        assert_eq!(number.caution(schema), expect, "{input}");
    };
    check(&elderly(), "12345674", None);
    check(&elderly(), "12345678", Some(NumberCaution::Check));
    check(&schema(NumberPattern::NumberOnly), "12345678", None);
}

#[test]
fn says_when_it_repaired() {
    let two = schema(NumberPattern::SymbolNumber);
    assert!(
        !MemberNumber::parse(&two, &["0012", "0034"])
            .unwrap()
            .repaired
    );
    assert!(
        MemberNumber::parse(&two, &["0012", "００34"])
            .unwrap()
            .repaired
    );
}

#[test]
fn splits_what_is_pasted() {
    let check = |schema: &NumberSchema, pasted, expect: Option<&[&str]>| {
        let expect = expect.map(|parts| parts.iter().map(|&part| part.to_owned()).collect());
        assert_eq!(MemberNumber::split(schema, pasted), expect, "{pasted}");
    };
    let two = schema(NumberPattern::SplitNumber);
    check(&two, "1234-5678", Some(&["1234", "5678"]));
    check(&two, " １２３４ー５６７８ ", Some(&["1234", "5678"]));
    check(&two, "1234 - 5678", Some(&["1234", "5678"]));
    check(&two, "12345678", None);
    check(&two, "1234-5678-01", None);
    check(&two, "1234-567890123", None);
    check(&two, "", None);
    check(
        &schema(NumberPattern::SplitSymbol),
        "12-456 5678",
        Some(&["12", "456", "5678"]),
    );
    check(
        &schema(NumberPattern::NumberOnly),
        "12345678",
        Some(&["12345678"]),
    );
    check(&kanji_symbol(), "ケーほ 0012", Some(&["ケーほ", "0012"]));
}

#[test]
fn exposes_its_parts_and_stays_silent() {
    let schema = schema(NumberPattern::SplitNumber);
    let number = MemberNumber::parse(&schema, &["1234", "5678"])
        .unwrap()
        .value;
    let part = |id: &str, value: &str| (id.to_owned(), value.to_owned());
    assert_eq!(
        number.expose(),
        [part("number-front", "1234"), part("number-back", "5678")]
    );
    assert_eq!(format!("{number:?}"), "MemberNumber(…)");
}

#[test]
fn a_schema_reads_from_the_wire() {
    let part = r#"{"id":"number","charset":"digits","min":1,"max":8}"#;
    let json = format!(r#"{{"pattern":"number-only","parts":[{part}]}}"#);
    let read: NumberSchema = serde_json::from_str(&json).unwrap();
    assert_eq!(read, schema(NumberPattern::NumberOnly));
}

proptest! {
    #[test]
    fn never_panics(symbol in any::<String>(), number in any::<String>()) {
        let _ = MemberNumber::parse(&kanji_symbol(), &[&symbol, &number]);
        let _ = MemberNumber::split(&kanji_symbol(), &symbol);
        let _ = MemberNumber::split(&schema(NumberPattern::SplitNumber), &number);
    }

    #[test]
    fn reading_again_changes_nothing(symbol in "[ぁ-ヾｦ-ﾟ゛゜\u{3099}a-zＡ-Ｚ０-９見保 ]{1,8}") {
        let schema = kanji_symbol();
        if let Ok(read) = MemberNumber::parse(&schema, &[&symbol, "1"]) {
            let values: Vec<&str> = read.value.expose().iter().map(|(_, value)| value.as_str()).collect();
            let again = MemberNumber::parse(&schema, &values).unwrap();
            prop_assert_eq!(&again.value, &read.value);
            prop_assert!(!again.repaired);
        }
    }
}
