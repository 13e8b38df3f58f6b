//! The field 「保険者番号」 of `group-auth` and `identity-insurer`.
//!
//! Purpose: says one finding at a time, errors before doubts, and never raises a doubt again
//! that was accepted for the same number.
//! Trigger: 承認する, 次へ, 0を付けて…, このまま進む. Outcome: a number to be asked about.

use toroku_domain::{InsurerCaution, InsurerNumber, InsurerNumberReason, Typed};

use crate::chapter::Page;
use crate::step::field;
use crate::{Message, Warning};

/// The field's name in errors and notices.
pub(crate) const FIELD: &str = "insurer_number";

/// Codes this field emits.
pub(crate) const MESSAGE_CODES: &[&str] = &[
    "insurer.required",
    "insurer.digits",
    "insurer.length",
    "insurer.public-fund",
    "insurer.kind",
    "insurer.zero",
    "insurer.zero.fix",
    "insurer.check",
    "insurer.check.fix",
    "notice.folded",
];

/// What is to be said about the number.
#[derive(Debug, Clone, PartialEq)]
enum Finding {
    /// It cannot be a 保険者番号.
    Wrong(InsurerNumberReason),
    /// It may be one.
    Doubt(InsurerNumber, InsurerCaution),
    /// The backend refused it.
    Refused(&'static str, Message),
}

/// The field's state.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct InsurerField {
    typed: Typed,
    repaired: bool,
    finding: Option<Finding>,
    accepted: Vec<InsurerNumber>,
}

impl InsurerField {
    /// A field that holds this number, with the numbers whose doubts were accepted before.
    pub(crate) fn new(number: &str, accepted: Vec<InsurerNumber>) -> Self {
        Self {
            typed: Typed::from(number),
            accepted,
            ..Self::default()
        }
    }

    /// The number as typed.
    pub(crate) fn typed(&self) -> &str {
        self.typed.expose()
    }

    /// The numbers whose doubts were accepted.
    pub(crate) fn accepted(&self) -> &[InsurerNumber] {
        &self.accepted
    }

    /// Typing: a finding stays until the next press.
    pub(crate) fn edit(&mut self, typed: Typed) {
        self.typed = typed;
        self.repaired = false;
    }

    /// The button: a number to be asked about, or nothing and a finding.
    pub(crate) fn submit(&mut self, typed: Typed) -> Option<InsurerNumber> {
        self.typed = typed;
        self.finding = None;
        match InsurerNumber::parse(self.typed.expose()) {
            Err(reason) => {
                self.repaired = false;
                self.finding = Some(Finding::Wrong(reason));
                None
            }
            Ok(folded) => {
                self.repaired = folded.repaired;
                self.doubt(folded.value)
            }
        }
    }

    /// 0を付けて…: the padded number. 番号を直す: nothing, the doubt is taken back.
    pub(crate) fn fix(&mut self) -> Option<InsurerNumber> {
        match self.finding.take()? {
            Finding::Doubt(_, InsurerCaution::Zero { padded }) => {
                self.typed = Typed::from(padded.expose());
                self.repaired = false;
                Some(padded)
            }
            Finding::Doubt(_, InsurerCaution::Kind | InsurerCaution::Check)
            | Finding::Wrong(_)
            | Finding::Refused(..) => None,
        }
    }

    /// このまま進む: the number as it is; its doubt is not raised again.
    pub(crate) fn go_on(&mut self) -> Option<InsurerNumber> {
        match self.finding.take()? {
            Finding::Doubt(number, _) => {
                self.accepted.push(number.clone());
                Some(number)
            }
            other @ (Finding::Wrong(_) | Finding::Refused(..)) => {
                self.finding = Some(other);
                None
            }
        }
    }

    /// The backend's refusal: the state's name and the text below the field.
    pub(crate) fn refuse(&mut self, state: &'static str, message: Message) {
        self.finding = Some(Finding::Refused(state, message));
    }

    /// Forgets what was said.
    pub(crate) fn quiet(&mut self) {
        self.finding = None;
        self.repaired = false;
    }

    /// The state's name in the screen's id, if anything is said.
    pub(crate) fn state(&self) -> Option<&'static str> {
        self.finding.as_ref().map(|finding| match finding {
            Finding::Wrong(InsurerNumberReason::Required) => "required",
            Finding::Wrong(InsurerNumberReason::Digits) => "digits",
            Finding::Wrong(InsurerNumberReason::Length { .. }) => "length",
            Finding::Wrong(InsurerNumberReason::PublicFund) => "public-fund",
            Finding::Doubt(_, InsurerCaution::Kind) => "kind",
            Finding::Doubt(_, InsurerCaution::Zero { .. }) => "zero",
            Finding::Doubt(_, InsurerCaution::Check) => "check",
            Finding::Refused(state, _) => state,
        })
    }

    /// Writes error, doubt and notice onto the page.
    pub(crate) fn write(&self, page: &mut Page) {
        match &self.finding {
            None => {}
            Some(Finding::Wrong(reason)) => page.errors.push(field(FIELD, wrong(*reason))),
            Some(Finding::Refused(_, message)) => page.errors.push(field(FIELD, message.clone())),
            Some(Finding::Doubt(_, caution)) => page.warning = Some(doubt(caution)),
        }
        if self.repaired {
            page.notices
                .push(field(FIELD, Message::new("notice.folded")));
        }
    }

    /// Raises the number's doubt unless it was accepted.
    fn doubt(&mut self, number: InsurerNumber) -> Option<InsurerNumber> {
        if self.repaired {
            self.typed = Typed::from(number.expose());
        }
        match number.caution() {
            Some(caution) if !self.accepted.contains(&number) => {
                self.finding = Some(Finding::Doubt(number, caution));
                None
            }
            Some(_) | None => Some(number),
        }
    }
}

/// The text of an error.
fn wrong(reason: InsurerNumberReason) -> Message {
    match reason {
        InsurerNumberReason::Required => Message::new("insurer.required"),
        InsurerNumberReason::Digits => Message::new("insurer.digits"),
        InsurerNumberReason::Length { digits } => Message::new("insurer.length").with("n", digits),
        InsurerNumberReason::PublicFund => Message::new("insurer.public-fund"),
    }
}

/// The text of a doubt and its repair.
fn doubt(caution: &InsurerCaution) -> Warning {
    let (code, fix) = match caution {
        InsurerCaution::Kind => ("insurer.kind", None),
        InsurerCaution::Zero { padded } => (
            "insurer.zero",
            Some(Message::new("insurer.zero.fix").with("padded", padded.expose())),
        ),
        InsurerCaution::Check => ("insurer.check", Some(Message::new("insurer.check.fix"))),
    };
    Warning {
        field: FIELD.to_owned(),
        message: Message::new(code),
        fix,
    }
}

#[cfg(test)]
mod tests {
    use super::InsurerField;
    use toroku_domain::Typed;

    fn check(typed: &str, state: Option<&str>) -> InsurerField {
        let mut field = InsurerField::default();
        let number = field.submit(Typed::from(typed));
        assert_eq!(field.state(), state, "{typed}");
        assert_eq!(number.is_some(), state.is_none(), "{typed}");
        field
    }

    #[test]
    fn says_one_finding_at_a_time() {
        check("", Some("required"));
        check("abc", Some("digits"));
        check("12345", Some("length"));
        check("54990015", Some("public-fund"));
        check("09802345", Some("kind"));
        check("6990014", Some("zero"));
        check("9802345", Some("check"));
        check("06990014", None);
    }

    #[test]
    fn a_doubt_accepted_is_not_raised_again() {
        let mut field = check("9802345", Some("check"));
        assert!(field.go_on().is_some());
        assert!(field.submit(Typed::from("9802345")).is_some());
        assert!(field.submit(Typed::from("06990015")).is_none());
    }

    #[test]
    fn pads_only_on_request() {
        let mut field = check("6990014", Some("zero"));
        assert_eq!(field.typed(), "6990014");
        assert_eq!(field.fix().unwrap().expose(), "06990014");
        assert_eq!(field.typed(), "06990014");
    }

    #[test]
    fn correcting_sends_nothing() {
        let mut field = check("9802345", Some("check"));
        assert!(field.fix().is_none());
        assert_eq!(field.state(), None);
    }

    #[test]
    fn folding_is_shown_back() {
        let field = check("０６９９－００１４", None);
        assert_eq!(field.typed(), "06990014");
    }
}
