//! What was typed for 本人確認, kept through every going back.

use toroku_domain::{InsurerNumber, KanaName, MemberNumber, NumberSchema, Typed};

use crate::IdentityDraft;
use crate::chapter::Env;
use crate::step::identity_confirm::Candidate;
use crate::step::identity_profile::ProfileBoxes;

/// The answers; wiped on drop.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct IdentityAnswers {
    /// 保険者番号 and the form of its 記号・番号, where they are not the member's own.
    pub(super) changed: Option<(InsurerNumber, NumberSchema)>,
    /// 記号・番号, a box each.
    pub(super) numbers: Vec<Typed>,
    /// Name and birth date.
    pub(super) profile: ProfileBoxes,
}

/// The first screen whose answer is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// `identity-number`, or the screen before it.
    Number,
    /// `identity-profile`.
    Profile,
}

impl IdentityAnswers {
    /// 保険者番号 and its form: the changed ones, else the member's.
    pub(super) fn insurer(&self, env: Env<'_>) -> Option<(InsurerNumber, NumberSchema)> {
        self.changed.clone().or_else(|| {
            let member = env.member?;
            let number = InsurerNumber::parse(&member.insurer_number).ok()?.value;
            Some((number, member.schema.clone()))
        })
    }

    /// Takes another 保険者番号; with another pattern the old 記号・番号 are cleared.
    pub(super) fn replace_insurer(
        &mut self,
        number: InsurerNumber,
        schema: NumberSchema,
        env: Env<'_>,
    ) {
        let before = self.insurer(env).map(|(_, schema)| schema.pattern);
        if before != Some(schema.pattern) {
            self.numbers = Vec::new();
        }
        self.changed = Some((number, schema));
    }

    /// All answers, each well formed, or the first screen that is to be filled in.
    pub(super) fn candidate(&self, env: Env<'_>) -> Result<Candidate, Missing> {
        let (insurer_number, schema) = self.insurer(env).ok_or(Missing::Number)?;
        let inputs: Vec<&str> = self.numbers.iter().map(Typed::expose).collect();
        let number = MemberNumber::parse(&schema, &inputs)
            .map_err(|_| Missing::Number)?
            .value;
        let kana = KanaName::parse(self.profile.kana.expose()).map_err(|_| Missing::Profile)?;
        let birth = self
            .profile
            .birth(crate::jst::today(env.now))
            .map_err(|_| Missing::Profile)?;
        Ok(Candidate {
            insurer_number,
            pattern: schema.pattern,
            number,
            kana: kana.value,
            birth,
        })
    }

    /// From a draft.
    pub(super) fn from_draft(draft: IdentityDraft) -> Self {
        let number = InsurerNumber::parse(&draft.insurer_number)
            .ok()
            .map(|read| read.value);
        let (era, year, month, day) = draft.birth.unwrap_or_default();
        Self {
            changed: number.zip(draft.schema),
            numbers: draft.numbers.into_iter().map(Typed::from).collect(),
            profile: ProfileBoxes {
                kana: draft.kana.into(),
                era,
                year: year.into(),
                month: month.into(),
                day: day.into(),
            },
        }
    }

    /// As a draft of this screen.
    pub(super) fn to_draft(&self, screen: &str) -> IdentityDraft {
        let profile = &self.profile;
        let text = |typed: &Typed| typed.expose().to_owned();
        IdentityDraft {
            screen: screen.to_owned(),
            insurer_number: self
                .changed
                .as_ref()
                .map(|(number, _)| number.expose().to_owned())
                .unwrap_or_default(),
            schema: self.changed.as_ref().map(|(_, schema)| schema.clone()),
            numbers: self.numbers.iter().map(text).collect(),
            kana: text(&profile.kana),
            birth: Some((
                profile.era,
                text(&profile.year),
                text(&profile.month),
                text(&profile.day),
            )),
        }
    }
}
