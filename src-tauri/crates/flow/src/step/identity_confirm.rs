//! `identity-confirm`: everything typed, once more, before it is checked.
//!
//! Trigger: `identity-profile`, any edit that began here, 「入力内容を確認する」.
//! Outcome: the check's answer, or an edit that returns here.

use toroku_domain::{BirthDate, InsurerNumber, KanaName, MemberNumber, NumberPattern};

use super::Outcome;
use super::identity_number::pattern_state;
use crate::chapter::{Asks, Env, Page};
use crate::written;
use crate::{Call, IdentityConfirmAction, IdentityConfirmView, Screen};

/// What is checked: nothing here can be malformed.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    /// 保険者番号.
    pub(crate) insurer_number: InsurerNumber,
    /// The form of 記号・番号.
    pub(crate) pattern: NumberPattern,
    /// 記号・番号.
    pub(crate) number: MemberNumber,
    /// 氏名（カナ）.
    pub(crate) kana: KanaName,
    /// 生年月日.
    pub(crate) birth: BirthDate,
}

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct IdentityConfirm {
    candidate: Candidate,
    /// Told only after a failure.
    tries_left: Option<u32>,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Edit name and birth date.
    Profile,
    /// Edit 保険者番号.
    Insurer,
    /// Edit 記号・番号.
    Number,
    /// To `support/identity`.
    Trouble,
}

impl IdentityConfirm {
    /// The step; `tries_left` after a failure.
    pub(crate) fn new(candidate: Candidate, tries_left: Option<u32>) -> Self {
        Self {
            candidate,
            tries_left,
        }
    }

    /// Takes a button.
    pub(crate) fn act(&self, action: &IdentityConfirmAction, asks: &mut Asks) -> Outcome<Exit> {
        match action {
            IdentityConfirmAction::ChangeProfile => Outcome::Exit(Exit::Profile),
            IdentityConfirmAction::ChangeInsurer => Outcome::Exit(Exit::Insurer),
            IdentityConfirmAction::ChangeNumber => Outcome::Exit(Exit::Number),
            IdentityConfirmAction::Trouble => Outcome::Exit(Exit::Trouble),
            IdentityConfirmAction::Submit => {
                let Candidate {
                    insurer_number,
                    number,
                    kana,
                    birth,
                    ..
                } = self.candidate.clone();
                asks.call = Some(Call::CheckIdentity {
                    insurer_number,
                    number,
                    kana,
                    birth,
                });
                Outcome::Stay
            }
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let candidate = &self.candidate;
        let view = IdentityConfirmView {
            kana: candidate.kana.expose().to_owned(),
            birth: written::date(candidate.birth.expose()),
            birth_era: written::era_year(candidate.birth),
            group: env
                .member
                .map(|member| member.group.clone())
                .unwrap_or_default(),
            insurer_number: candidate.insurer_number.expose().to_owned(),
            number: candidate.number.written(),
            tries_left: self.tries_left,
        };
        let state = match self.tries_left {
            Some(_) => "after-failure",
            None => pattern_state(candidate.pattern),
        };
        Page::new(
            format!("identity-confirm/{state}"),
            Screen::IdentityConfirm(view),
        )
    }
}
