//! Kana, addresses, passwords, questions and answers.

use toroku_domain::{
    Email, KanaName, Password, PasswordPolicy, SecretAnswer, SecretQuestion, Typed,
};

/// A text as typed.
pub fn names(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    kana(&text);
    email(&text);
    secret(&text);
    password(&text);
}

fn kana(text: &str) {
    if let Ok(read) = KanaName::parse(text) {
        let again = KanaName::parse(read.value.expose());
        assert!(
            again.is_ok_and(|again| !again.repaired && again.value == read.value),
            "a name that was repaired needs repair"
        );
        assert!(!read.value.match_key().is_empty(), "a name without a key");
    }
}

fn email(text: &str) {
    if let Ok(read) = Email::parse(text) {
        let again = Email::parse(read.value.expose());
        assert!(
            again.is_ok_and(|again| !again.repaired && again.value.expose() == read.value.expose()),
            "an address that was repaired needs repair"
        );
        let _doubt = read.value.caution();
        let _other = read.value.with_domain("example.jp");
        let key = read.value.match_key();
        let again = Email::parse(&key).map(|again| again.value.match_key());
        assert!(
            again.is_ok_and(|again| again == key),
            "an address with two keys"
        );
    }
}

fn secret(text: &str) {
    let (question, answer) = text.split_once('\n').unwrap_or((text, text));
    let Ok(question) = SecretQuestion::parse(question) else {
        return;
    };
    let known = [
        "健康 太郎",
        "ケンコムタロウ",
        "1989-01-01",
        "taro@example.jp",
    ];
    if let Ok(answer) = SecretAnswer::parse(&Typed::from(answer), &question, &known) {
        let normal = answer.normalised();
        let twice = SecretAnswer::parse(&normal, &question, &known).map(|again| again.normalised());
        assert!(
            twice.is_ok_and(|twice| twice.expose() == normal.expose()),
            "an answer with two forms"
        );
    }
}

fn password(text: &str) {
    let policy = PasswordPolicy {
        min: 8,
        max: 64,
        classes: true,
        blocklist: vec!["password1".to_owned()],
    };
    let typed = Typed::from(text);
    let met = Password::rules(&typed, &policy, "taro@example.jp")
        .iter()
        .all(|(_, met)| *met);
    let taken = Password::new(&typed, &policy, "taro@example.jp").is_ok();
    assert!(
        met || !taken,
        "a password is taken that breaks a shown rule"
    );
    let _asked = Password::existing(&typed);
}
