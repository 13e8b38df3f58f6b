//! `identity-number`: 記号・番号 in the form of the insurer.
//!
//! Trigger: `identity-insurer`, 「変更する」 on `identity-confirm`, back from `identity-profile`.
//! Outcome: numbers that fit the insurer's form.

use toroku_domain::{
    Charset, MemberNumber, NumberPart, NumberPartReason, NumberPattern, NumberSchema, Typed,
};

use super::{Outcome, field};
use crate::chapter::Page;
use crate::{
    FieldMessage, IdentityNumberAction, IdentityNumberView, Message, NumberPartView, Screen,
    Warning,
};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct IdentityNumber {
    schema: NumberSchema,
    values: Vec<Typed>,
    from_confirm: bool,
    reasons: Vec<(usize, NumberPartReason)>,
    repaired: bool,
    doubt: Option<MemberNumber>,
    /// The number whose doubt was accepted.
    accepted: Option<MemberNumber>,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Exit {
    /// With numbers that fit.
    Done(MemberNumber),
    /// To `no-card-help`.
    NoCard,
}

impl IdentityNumber {
    /// The step with what was typed before (empty boxes where it does not fit).
    pub(crate) fn new(schema: NumberSchema, mut values: Vec<Typed>, from_confirm: bool) -> Self {
        values.resize(schema.parts.len(), Typed::default());
        Self {
            schema,
            values,
            from_confirm,
            reasons: Vec::new(),
            repaired: false,
            doubt: None,
            accepted: None,
        }
    }

    /// Whether the confirm screen opened it.
    pub(crate) fn returns(&self) -> bool {
        self.from_confirm
    }

    /// The boxes as typed.
    pub(crate) fn values(&self) -> &[Typed] {
        &self.values
    }

    /// Takes typing or a button.
    pub(crate) fn act(&mut self, action: IdentityNumberAction) -> Outcome<Exit> {
        match action {
            IdentityNumberAction::Edit { values } => {
                let pasted = self.pasted(&values);
                self.take(values);
                if let Some(parts) = pasted {
                    self.take(parts);
                    self.repaired = true;
                    return Outcome::Stay;
                }
                Outcome::Typed
            }
            IdentityNumberAction::Next { values } => {
                let parts = self.pasted(&values);
                self.take(parts.unwrap_or(values));
                self.submit()
            }
            IdentityNumberAction::GoOn => match self.doubt.take() {
                Some(number) => {
                    self.accepted = Some(number.clone());
                    Outcome::Exit(Exit::Done(number))
                }
                None => Outcome::Stay,
            },
            IdentityNumberAction::NoCard => Outcome::Exit(Exit::NoCard),
        }
    }

    /// The screen.
    pub(crate) fn page(&self) -> Page {
        let part = |(part, value): (&NumberPart, &Typed)| NumberPartView {
            id: part.id.clone(),
            value: value.expose().to_owned(),
            numeric: part.charset == Charset::Digits,
        };
        let view = IdentityNumberView {
            pattern: self.schema.pattern,
            parts: self
                .schema
                .parts
                .iter()
                .zip(&self.values)
                .map(part)
                .collect(),
            from_confirm: self.from_confirm,
        };
        let mut page = Page::new(self.id(), Screen::IdentityNumber(view));
        page.errors = self
            .reasons
            .iter()
            .filter_map(|reason| self.error(*reason))
            .collect();
        if self.doubt.is_some() {
            page.warning = Some(Warning {
                field: self.checked_part(),
                message: Message::new("number.check"),
                fix: None,
            });
        }
        if self.repaired
            && let Some(part) = self.schema.parts.last()
        {
            page.notices
                .push(field(&part.id, Message::new("notice.folded")));
        }
        page
    }

    fn id(&self) -> String {
        let text = self
            .schema
            .parts
            .iter()
            .any(|part| part.charset == Charset::Text);
        let state = if self.doubt.is_some() {
            "check"
        } else if !self.reasons.is_empty() {
            "errors"
        } else if self.from_confirm {
            "from-confirm"
        } else if text {
            "kanji-symbol"
        } else {
            pattern_state(self.schema.pattern)
        };
        format!("identity-number/{state}")
    }

    fn take(&mut self, mut values: Vec<Typed>) {
        values.resize(self.schema.parts.len(), Typed::default());
        self.values = values;
        self.doubt = None;
        self.repaired = false;
    }

    fn submit(&mut self) -> Outcome<Exit> {
        self.reasons.clear();
        let inputs: Vec<&str> = self.values.iter().map(Typed::expose).collect();
        match MemberNumber::parse(&self.schema, &inputs) {
            Err(reasons) => {
                self.reasons = reasons;
                Outcome::Stay
            }
            Ok(read) => {
                self.values = typed(read.value.expose().iter().map(|(_, value)| value.as_str()));
                self.repaired = read.repaired;
                if read.value.caution(&self.schema).is_none()
                    || self.accepted.as_ref() == Some(&read.value)
                {
                    return Outcome::Exit(Exit::Done(read.value));
                }
                self.doubt = Some(read.value);
                Outcome::Stay
            }
        }
    }

    /// 「1234-5678」 put into one box at once while the others are empty, split over all boxes.
    fn pasted(&self, values: &[Typed]) -> Option<Vec<Typed>> {
        if self.schema.parts.len() < 2 {
            return None;
        }
        let mut filled = values
            .iter()
            .enumerate()
            .filter(|(_, value)| !value.expose().is_empty());
        let (index, value) = filled.next()?;
        if filled.next().is_some() {
            return None;
        }
        let before = self
            .values
            .get(index)
            .map_or(0, |value| value.expose().chars().count());
        if value.expose().chars().count() <= before + 1 {
            return None;
        }
        let parts = MemberNumber::split(&self.schema, value.expose())?;
        Some(parts.into_iter().map(Typed::from).collect())
    }

    fn error(&self, (index, reason): (usize, NumberPartReason)) -> Option<FieldMessage> {
        let part = self.schema.parts.get(index)?;
        let message = match reason {
            NumberPartReason::Required => Message::new("number.required"),
            NumberPartReason::Digits => Message::new("number.digits"),
            NumberPartReason::Chars => Message::new("number.chars"),
            NumberPartReason::Length { max } => Message::new("number.length").with("max", max),
            NumberPartReason::Exact { length } => Message::new("number.exact").with("n", length),
        };
        Some(field(
            &part.id,
            message.with("label", label(self.schema.pattern, &part.id)),
        ))
    }

    /// The box whose check digit is doubted.
    fn checked_part(&self) -> String {
        let mut parts = self.schema.parts.iter();
        parts
            .find(|part| part.check_digit)
            .map(|part| part.id.clone())
            .unwrap_or_default()
    }
}

/// The key of a box's label; the page reads arguments that are keys as their texts.
fn label(pattern: NumberPattern, part: &str) -> String {
    match pattern {
        NumberPattern::SplitNumber => format!("number.split-number.{part}"),
        NumberPattern::NumberOnly | NumberPattern::SplitSymbol | NumberPattern::SymbolNumber => {
            format!("number.{part}")
        }
    }
}

/// The state of a form without anything to say.
pub(crate) fn pattern_state(pattern: NumberPattern) -> &'static str {
    match pattern {
        NumberPattern::SplitNumber => "pattern-1",
        NumberPattern::NumberOnly => "pattern-2",
        NumberPattern::SplitSymbol => "pattern-3",
        NumberPattern::SymbolNumber => "pattern-4",
    }
}

/// Texts as typed values.
fn typed<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<Typed> {
    texts.map(Typed::from).collect()
}

#[cfg(test)]
mod tests;
