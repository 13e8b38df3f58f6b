//! The field 「メールアドレス」 where an address is checked.
//!
//! Purpose: errors, then doubts, each accepted once for a value. Trigger: 次へ, メールを送信.
//! Outcome: an address.

use toroku_domain::{Email, EmailCaution, EmailReason, Typed};

use crate::chapter::Page;
use crate::step::field;
use crate::{Message, Warning};

/// The field's name in errors and notices.
pub(crate) const FIELD: &str = "email";
/// Codes this field emits.
pub(crate) const MESSAGE_CODES: &[&str] = &[
    "email.required",
    "email.format",
    "email.long",
    "email.typo",
    "email.typo.fix",
    "email.odd",
    "email.folded",
];

/// The field's state.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct EmailField {
    typed: Typed,
    repaired: bool,
    error: Option<EmailReason>,
    doubt: Option<(Email, EmailCaution)>,
    accepted: Vec<Email>,
}

impl EmailField {
    /// A field that holds this address.
    pub(crate) fn new(address: &str) -> Self {
        Self {
            typed: Typed::from(address),
            ..Self::default()
        }
    }

    /// The address as typed.
    pub(crate) fn typed(&self) -> &str {
        self.typed.expose()
    }

    /// Typing.
    pub(crate) fn edit(&mut self, typed: Typed) {
        self.typed = typed;
        self.repaired = false;
    }

    /// The button: the address, unless there is an error. A doubt is raised beside it.
    pub(crate) fn submit(&mut self, typed: Typed) -> Option<Email> {
        self.typed = typed;
        self.doubt = None;
        match Email::parse(self.typed.expose()) {
            Err(reason) => {
                self.repaired = false;
                self.error = Some(reason);
                None
            }
            Ok(folded) => {
                self.error = None;
                self.repaired |= folded.repaired;
                if folded.repaired {
                    self.typed = Typed::from(folded.value.expose());
                }
                if !self.accepted.contains(&folded.value) {
                    self.doubt = folded
                        .value
                        .caution()
                        .map(|doubt| (folded.value.clone(), doubt));
                }
                Some(folded.value)
            }
        }
    }

    /// Whether a doubt waits for an answer.
    pub(crate) fn doubts(&self) -> bool {
        self.doubt.is_some()
    }

    /// @… に直す. Answers whether there was something to repair.
    pub(crate) fn fix(&mut self) -> bool {
        let Some((email, EmailCaution::Typo { suggestion, .. })) = &self.doubt else {
            return false;
        };
        self.typed = Typed::from(email.with_domain(suggestion).expose());
        self.doubt = None;
        true
    }

    /// このまま進む. Answers whether there was a doubt.
    pub(crate) fn go_on(&mut self) -> bool {
        let doubt = self.doubt.take();
        let doubted = doubt.is_some();
        self.accepted.extend(doubt.map(|(email, _)| email));
        doubted
    }

    /// Whether the address had to be repaired.
    pub(crate) fn is_repaired(&self) -> bool {
        self.repaired
    }

    /// Whether an error is shown.
    pub(crate) fn has_error(&self) -> bool {
        self.error.is_some()
    }

    /// The state's name of the open doubt.
    pub(crate) fn doubt_state(&self) -> Option<&'static str> {
        self.doubt.as_ref().map(|(_, doubt)| match doubt {
            EmailCaution::Typo { .. } => "typo",
            EmailCaution::Odd => "odd",
        })
    }

    /// Writes error, doubt and notice onto the page.
    pub(crate) fn write(&self, page: &mut Page) {
        page.errors
            .extend(self.error.map(|reason| field(FIELD, wrong(reason))));
        page.warning = self.doubt.as_ref().map(|(_, doubt)| warning(doubt));
        if self.repaired {
            let message = Message::new("email.folded").with("email", self.typed.expose());
            page.notices.push(field(FIELD, message));
        }
    }
}

/// The text of an error.
fn wrong(reason: EmailReason) -> Message {
    Message::new(match reason {
        EmailReason::Required => "email.required",
        EmailReason::Format => "email.format",
        EmailReason::Long => "email.long",
    })
}

/// The text of a doubt and its repair.
fn warning(doubt: &EmailCaution) -> Warning {
    let (message, fix) = match doubt {
        EmailCaution::Typo { domain, suggestion } => (
            Message::new("email.typo")
                .with("domain", domain)
                .with("suggestion", suggestion),
            Some(Message::new("email.typo.fix").with("suggestion", suggestion)),
        ),
        EmailCaution::Odd => (Message::new("email.odd"), None),
    };
    Warning {
        field: FIELD.to_owned(),
        message,
        fix,
    }
}

#[cfg(test)]
mod tests {
    use super::EmailField;
    use toroku_domain::Typed;

    #[test]
    fn a_typo_is_offered_once() {
        let mut field = EmailField::default();
        assert!(field.submit(Typed::from("taro@gmial.com")).is_some());
        assert_eq!(field.doubt_state(), Some("typo"));
        assert!(field.go_on());
        assert!(field.submit(Typed::from("taro@gmial.com")).is_some());
        assert!(!field.doubts());
    }

    #[test]
    fn a_typo_is_repaired() {
        let mut field = EmailField::default();
        field.submit(Typed::from("taro@gmial.com"));
        assert!(field.fix());
        assert_eq!(field.typed(), "taro@gmail.com");
    }

    #[test]
    fn an_odd_address_has_no_repair() {
        let mut field = EmailField::default();
        field.submit(Typed::from("a..b@docomo.example.jp"));
        assert_eq!(field.doubt_state(), Some("odd"));
        assert!(!field.fix());
    }

    #[test]
    fn folding_is_told() {
        let mut field = EmailField::default();
        field.submit(Typed::from("ＴＡＲＯ＠example.jp"));
        assert_eq!(
            (field.typed(), field.is_repaired()),
            ("TARO@example.jp", true)
        );
    }
}
