use super::{COMMON_DOMAINS, Email, EmailCaution, EmailReason as Reason};
use proptest::prelude::*;

fn check(input: &str, expect: Result<&str, Reason>) {
    let read = Email::parse(input).map(|folded| folded.value);
    assert_eq!(
        read.as_ref().map(Email::expose),
        expect.as_ref().copied(),
        "{input}"
    );
}

fn check_typo(input: &str, expect: Option<&str>) {
    let meant = match Email::parse(input).unwrap().value.caution() {
        Some(EmailCaution::Typo { suggestion, .. }) => Some(suggestion),
        _ => None,
    };
    assert_eq!(meant.as_deref(), expect, "{input}");
}

#[test]
fn reads_and_folds() {
    check("taro@example.jp", Ok("taro@example.jp"));
    check("ＴＡＲＯ＠example.jp", Ok("TARO@example.jp"));
    check(" Taro@Example.JP\u{3000}", Ok("Taro@example.jp"));
    check("taro@example。jp", Ok("taro@example.jp"));
    check("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", Ok("taro@example.jp"));
    check(
        "\u{202A}taro\u{200B}@example.jp\u{202C}",
        Ok("taro@example.jp"),
    );
    check("a+b_c/d=e@x-y.example.jp", Ok("a+b_c/d=e@x-y.example.jp"));
    check("a..b@docomo.ne.jp", Ok("a..b@docomo.ne.jp"));
    check("a.@docomo.ne.jp", Ok("a.@docomo.ne.jp"));
}

#[test]
fn refuses() {
    check("", Err(Reason::Required));
    check(" \u{3000}", Err(Reason::Required));
    for wrong in [
        "taro",
        "taro@",
        "@example.jp",
        "taro@example",
        "ta ro@example.jp",
        "a@b@example.jp",
        ".a@example.jp",
        "taro@.jp",
        "taro@example..jp",
        "taro@-a.jp",
        "taro@a-.jp",
        "太郎@example.jp",
        "taro@例え.jp",
        "taro@127.0.0.1",
        "taro@example.j",
        "taro@example.jp.",
        "\"a\"@example.jp",
    ] {
        check(wrong, Err(Reason::Format));
    }
}

#[test]
fn lengths() {
    let labels = format!("{0}.{0}.{1}.jp", "a".repeat(63), "b".repeat(57));
    let longest = format!("{}@{labels}", "x".repeat(64));
    assert_eq!(longest.len(), 254 - 1);
    check(&longest, Ok(&longest));
    check(&format!("{longest}pp"), Err(Reason::Long));
    check(
        &format!("{}@example.jp", "x".repeat(65)),
        Err(Reason::Format),
    );
    check(&format!("x@{}.jp", "a".repeat(64)), Err(Reason::Format));
    check(&"x".repeat(300), Err(Reason::Format));
}

#[test]
fn doubts_near_misses() {
    check_typo("taro@gmial.com", Some("gmail.com"));
    check_typo("taro@gmail.con", Some("gmail.com"));
    check_typo("taro@gmail.co", Some("gmail.com"));
    check_typo("taro@docomo.ne.jo", Some("docomo.ne.jp"));
    check_typo("taro@yaho.co.jp", Some("yahoo.co.jp"));
    check_typo("taro@example.jp", None);
    check_typo("taro@gnail.con", None);
    for common in COMMON_DOMAINS {
        check_typo(&format!("taro@{common}"), None);
    }
}

#[test]
fn doubts_odd_local_parts() {
    let check = |input, expect| assert_eq!(Email::parse(input).unwrap().value.caution(), expect);
    check("a..b@docomo.example.jp", Some(EmailCaution::Odd));
    check("a.@docomo.ne.jp", Some(EmailCaution::Odd));
    check("a.b@docomo.ne.jp", None);
}

#[test]
fn repairs_a_typo() {
    let typed = Email::parse("Taro@gmial.com").unwrap().value;
    assert_eq!(typed.with_domain("gmail.com").expose(), "Taro@gmail.com");
    assert_eq!(typed.with_domain("no domain"), typed);
}

#[test]
fn matches_in_lower_case() {
    assert_eq!(
        Email::parse("ＴＡＲＯ＠example.jp")
            .unwrap()
            .value
            .match_key(),
        "taro@example.jp"
    );
}

#[test]
fn says_when_it_repaired() {
    let check =
        |input, expect| assert_eq!(Email::parse(input).unwrap().repaired, expect, "{input}");
    check("taro@example.jp", false);
    check("Taro@Example.jp", false);
    check("taro@example.jp ", true);
    check("taro＠example.jp", true);
}

#[test]
fn debug_is_silent() {
    let email = Email::parse("taro@example.jp").unwrap();
    assert!(!format!("{email:?}").contains("taro"));
}

proptest! {
    #[test]
    fn never_panics(input in any::<String>()) {
        if let Ok(read) = Email::parse(&input) {
            let _ = read.value.caution();
        }
    }

    #[test]
    fn reading_again_changes_nothing(input in "\\PC{1,4}@[a-zA-Z０-９-]{1,6}[.。][a-z]{2,3}") {
        if let Ok(read) = Email::parse(&input) {
            let again = Email::parse(read.value.expose()).unwrap();
            prop_assert_eq!(&again.value, &read.value);
            prop_assert!(!again.repaired);
        }
    }
}
