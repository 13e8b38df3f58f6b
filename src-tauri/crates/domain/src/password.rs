//! Passwords against a policy.

use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::redacted::redacted;
use crate::{Email, Typed};

use serde::{Deserialize, Serialize};
/// A password that meets the policy it was checked against. Wiped on drop, no content in `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Typed);
/// What the backend asks of a password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordPolicy {
    /// Least number of characters.
    pub min: usize,
    /// Greatest number of characters.
    pub max: usize,
    /// Whether a letter and a digit are asked for.
    pub classes: bool,
    /// Common passwords that are refused, in lower case.
    pub blocklist: Vec<String>,
}
/// A line of the panel パスワード設定の条件.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordRule {
    /// Length within the bounds.
    Length,
    /// A letter and a digit.
    Classes,
    /// Does not hold the e-mail address.
    Email,
    /// Not a common one.
    Common,
}
/// Why a password was refused; the first in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordReason {
    /// Nothing was typed.
    #[error("empty")]
    Required,
    /// Fewer characters than the policy's least.
    #[error("{length} characters")]
    Short {
        /// How many there were.
        length: usize,
    },
    /// More characters than the policy's greatest.
    #[error("too long")]
    Long,
    /// A letter or a digit is missing.
    #[error("classes")]
    Classes,
    /// Holds the e-mail address.
    #[error("holds the address")]
    Email,
    /// In the blocklist.
    #[error("common")]
    Common,
}
/// Shorter addresses and local parts are too common as syllables to be refused.
const MIN_ADDRESS: usize = 4;

impl Password {
    /// Checks a new password; never normalises or cuts it.
    pub fn new(
        input: &Typed,
        policy: &PasswordPolicy,
        email: &str,
    ) -> Result<Self, PasswordReason> {
        let text = input.expose();
        let length = text.chars().count();
        if length == 0 {
            return Err(PasswordReason::Required);
        }
        if length < policy.min {
            return Err(PasswordReason::Short { length });
        }
        if length > policy.max {
            return Err(PasswordReason::Long);
        }
        if policy.classes && !has_classes(text) {
            return Err(PasswordReason::Classes);
        }
        if holds_address(text, email) {
            return Err(PasswordReason::Email);
        }
        if is_common(text, &policy.blocklist) {
            return Err(PasswordReason::Common);
        }
        Ok(Self(input.clone()))
    }

    /// A password of an existing account: only emptiness is checked.
    pub fn existing(input: &Typed) -> Result<Self, PasswordReason> {
        if input.expose().is_empty() {
            return Err(PasswordReason::Required);
        }
        Ok(Self(input.clone()))
    }

    /// Which rules of the policy the input meets, in the panel's order; `Classes` only if asked.
    /// Nothing typed meets none.
    #[must_use]
    pub fn rules(input: &Typed, policy: &PasswordPolicy, email: &str) -> Vec<(PasswordRule, bool)> {
        let text = input.expose();
        let typed = !text.is_empty();
        let fits = (policy.min..=policy.max).contains(&text.chars().count());
        let mut rules = vec![(PasswordRule::Length, typed && fits)];
        if policy.classes {
            rules.push((PasswordRule::Classes, has_classes(text)));
        }
        rules.push((PasswordRule::Email, typed && !holds_address(text, email)));
        rules.push((
            PasswordRule::Common,
            typed && !is_common(text, &policy.blocklist),
        ));
        rules
    }

    /// The password, for the one request that carries it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

redacted!(Password);

// Its only field wipes itself.
impl ZeroizeOnDrop for Password {}

/// An ASCII letter and an ASCII digit.
fn has_classes(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_alphabetic())
        && text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether the text holds the address, as folded or as typed so far, or its local part.
fn holds_address(text: &str, email: &str) -> bool {
    let address = Email::parse(email).map_or_else(
        |_| email.trim().to_lowercase(),
        |read| read.value.match_key(),
    );
    let local = address.split('@').next().unwrap_or_default();
    let text = Zeroizing::new(text.to_lowercase());
    [address.as_str(), local]
        .into_iter()
        .any(|part| part.chars().count() >= MIN_ADDRESS && text.contains(part))
}

/// Whether the text is in the blocklist, whatever its case.
fn is_common(text: &str, blocklist: &[String]) -> bool {
    let text = Zeroizing::new(text.to_lowercase());
    blocklist.contains(&*text)
}

#[cfg(test)]
mod tests {
    use super::{Password, PasswordPolicy, PasswordReason as Reason, PasswordRule as Rule};
    use crate::Typed;
    use proptest::prelude::*;

    const EMAIL: &str = "taro@example.jp";

    fn policy() -> PasswordPolicy {
        PasswordPolicy {
            min: 8,
            max: 128,
            classes: true,
            blocklist: vec!["password1".to_owned(), "12345678".to_owned()],
        }
    }

    fn check(input: &str, expect: Result<(), Reason>) {
        let read = Password::new(&Typed::from(input), &policy(), EMAIL);
        assert_eq!(read.map(|_| ()), expect, "{input}");
    }

    #[test]
    fn new_passwords() {
        check("Mihon-2026-toroku", Ok(()));
        check("", Err(Reason::Required));
        check("Ab1", Err(Reason::Short { length: 3 }));
        check("ａｂｃ１２３４", Err(Reason::Short { length: 7 }));
        check(&"a1".repeat(64), Ok(()));
        check(&format!("{}b", "a1".repeat(64)), Err(Reason::Long));
        check("onlyletters", Err(Reason::Classes));
        check("98761234", Err(Reason::Classes));
        check("ｐａｓｓ１２３４", Err(Reason::Classes));
        check("taro@example.jp1", Err(Reason::Email));
        check("xTARO2026x", Err(Reason::Email));
        check("password1", Err(Reason::Common));
        check("PassWord1", Err(Reason::Common));
        check("password12", Ok(()));
        check(" a 1 b 2 c ", Ok(()));
    }

    #[test]
    fn addresses() {
        let check = |email: &str, password: &str, expect: bool| {
            let read = Password::new(&Typed::from(password), &policy(), email);
            assert_eq!(read == Err(Reason::Email), expect, "{email} {password}");
        };
        check("ken@example.jp", "kenketsu1234", false);
        check("ken@example.jp", "Ken@Example.jp1", true);
        check("ＫＥＮＫＯ＠example.jp", "kenko2026", true);
        check("hanako", "hanako2026", true);
        check("", "hanako2026", false);
        check("@example.jp", "hanako2026", false);
    }

    #[test]
    fn a_policy_without_classes() {
        let policy = PasswordPolicy {
            min: 15,
            classes: false,
            ..policy()
        };
        let check = |input: &str| Password::new(&Typed::from(input), &policy, EMAIL).is_ok();
        assert!(check("やまかわうみそらつちひかぜくもほし"));
        assert!(check("only letters and spaces"));
        let rules = Password::rules(&Typed::from("x"), &policy, EMAIL);
        assert!(rules.iter().all(|(rule, _)| *rule != Rule::Classes));
    }

    #[test]
    fn panel() {
        let check = |input: &str, expect: [bool; 4]| {
            let order = [Rule::Length, Rule::Classes, Rule::Email, Rule::Common];
            let rules = Password::rules(&Typed::from(input), &policy(), EMAIL);
            assert_eq!(
                rules,
                order.into_iter().zip(expect).collect::<Vec<_>>(),
                "{input}"
            );
        };
        check("", [false, false, false, false]);
        check("abc", [false, false, true, true]);
        check("password1", [true, true, true, false]);
        check("taro2026x", [true, true, false, true]);
        check("Mihon-2026-toroku", [true, true, true, true]);
    }

    #[test]
    fn existing_passwords_are_only_asked_for() {
        assert_eq!(Password::existing(&Typed::default()), Err(Reason::Required));
        assert_eq!(
            Password::existing(&Typed::from(" ａ")).unwrap().expose(),
            " ａ"
        );
    }

    #[test]
    fn debug_is_silent() {
        let password = Password::existing(&Typed::from("Mihon-2026")).unwrap();
        assert_eq!(format!("{password:?}"), "Password(…)");
    }

    proptest! {
        #[test]
        fn is_kept_as_typed_and_agrees_with_the_panel(
            input in any::<String>(),
            email in any::<String>(),
        ) {
            let input = Typed::from(input);
            let met = Password::rules(&input, &policy(), &email).iter().all(|(_, met)| *met);
            let read = Password::new(&input, &policy(), &email);
            prop_assert_eq!(read.is_ok(), met);
            if let Ok(password) = read {
                prop_assert_eq!(password.expose(), input.expose());
            }
        }
    }
}
