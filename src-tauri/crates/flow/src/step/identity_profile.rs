//! `identity-profile`: 氏名（カナ） and 生年月日.
//!
//! Trigger: `identity-number`, 「変更する」 on `identity-confirm`, back from it.
//! Outcome: a kana name and a birth date that can be.

use jiff::civil::Date;
use toroku_domain::{
    BirthDate, BirthDateInput, BirthDateReason, DatePart, Era, KanaName, KanaNameReason, Typed,
};

use super::{Outcome, field};
use crate::chapter::{Env, Page};
use crate::written;
use crate::{IdentityProfileAction, IdentityProfileView, Message, Screen};

/// The boxes as typed.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct ProfileBoxes {
    /// 氏名（カナ）.
    pub(crate) kana: Typed,
    /// The calendar.
    pub(crate) era: Era,
    /// 年.
    pub(crate) year: Typed,
    /// 月.
    pub(crate) month: Typed,
    /// 日.
    pub(crate) day: Typed,
}

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct IdentityProfile {
    boxes: ProfileBoxes,
    from_confirm: bool,
    kana_reason: Option<KanaNameReason>,
    birth_reason: Option<BirthDateReason>,
}

/// How it is left: with both.
pub(crate) type Exit = (KanaName, BirthDate);

impl ProfileBoxes {
    /// Reads the birth date.
    pub(crate) fn birth(&self, today: Date) -> Result<BirthDate, BirthDateReason> {
        let input = BirthDateInput {
            era: self.era,
            year: self.year.expose(),
            month: self.month.expose(),
            day: self.day.expose(),
        };
        BirthDate::parse(input, today)
    }
}

impl IdentityProfile {
    /// The step with what was typed before.
    pub(crate) fn new(boxes: ProfileBoxes, from_confirm: bool) -> Self {
        Self {
            boxes,
            from_confirm,
            kana_reason: None,
            birth_reason: None,
        }
    }

    /// Whether the confirm screen opened it.
    pub(crate) fn returns(&self) -> bool {
        self.from_confirm
    }

    /// The boxes as typed.
    pub(crate) fn boxes(&self) -> &ProfileBoxes {
        &self.boxes
    }

    /// Takes typing or a button.
    pub(crate) fn act(&mut self, action: IdentityProfileAction, env: Env<'_>) -> Outcome<Exit> {
        match action {
            IdentityProfileAction::Edit {
                kana,
                era,
                year,
                month,
                day,
            } => {
                self.boxes = ProfileBoxes {
                    kana,
                    era,
                    year,
                    month,
                    day,
                };
                Outcome::Typed
            }
            IdentityProfileAction::Next {
                kana,
                era,
                year,
                month,
                day,
            } => {
                self.boxes = ProfileBoxes {
                    kana,
                    era,
                    year,
                    month,
                    day,
                };
                self.submit(env)
            }
        }
    }

    fn submit(&mut self, env: Env<'_>) -> Outcome<Exit> {
        let kana = KanaName::parse(self.boxes.kana.expose());
        let birth = self.boxes.birth(crate::jst::today(env.now));
        self.kana_reason = kana.as_ref().err().copied();
        self.birth_reason = birth.as_ref().err().copied();
        match (kana, birth) {
            (Ok(kana), Ok(birth)) => Outcome::Exit((kana.value, birth)),
            (Err(_), _) | (_, Err(_)) => Outcome::Stay,
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let today = crate::jst::today(env.now);
        let ProfileBoxes {
            kana,
            era,
            year,
            month,
            day,
        } = &self.boxes;
        let read = KanaName::parse(kana.expose())
            .ok()
            .filter(|read| read.repaired);
        let birth = self.boxes.birth(today).ok();
        let view = IdentityProfileView {
            kana: kana.expose().to_owned(),
            kana_preview: read.map(|read| read.value.expose().to_owned()),
            era: *era,
            year: year.expose().to_owned(),
            month: month.expose().to_owned(),
            day: day.expose().to_owned(),
            other_calendar: birth.map(|birth| match era {
                Era::Western => written::era_date(birth),
                Era::Reiwa | Era::Heisei | Era::Showa | Era::Taisho => {
                    Message::new("birth.in-western").with("date", written::date(birth.expose()))
                }
            }),
            from_confirm: self.from_confirm,
        };
        let mut page = Page::new(self.id(&view), Screen::IdentityProfile(view));
        page.errors.extend(
            self.kana_reason
                .map(|reason| field("kana", kana_error(reason))),
        );
        page.errors.extend(
            self.birth_reason
                .map(|reason| field(birth_box(reason), birth_error(reason, today))),
        );
        page
    }

    fn id(&self, view: &IdentityProfileView) -> String {
        let state = if self.kana_reason.is_some() || self.birth_reason.is_some() {
            "/errors"
        } else if self.from_confirm {
            "/from-confirm"
        } else if view.kana_preview.is_some() {
            "/preview"
        } else if view.era != Era::Western {
            "/era"
        } else {
            ""
        };
        format!("identity-profile{state}")
    }
}

fn kana_error(reason: KanaNameReason) -> Message {
    Message::new(match reason {
        KanaNameReason::Required => "kana.required",
        KanaNameReason::Chars => "kana.chars",
        KanaNameReason::Long => "kana.long",
    })
}

/// The box an error leads to.
fn birth_box(reason: BirthDateReason) -> &'static str {
    match reason {
        BirthDateReason::Part(DatePart::Month) => "month",
        BirthDateReason::Part(DatePart::Day) => "day",
        BirthDateReason::Part(DatePart::Year)
        | BirthDateReason::Required
        | BirthDateReason::Year
        | BirthDateReason::Invalid
        | BirthDateReason::Era(_)
        | BirthDateReason::Old
        | BirthDateReason::Future => "year",
    }
}

fn birth_error(reason: BirthDateReason, today: Date) -> Message {
    match reason {
        BirthDateReason::Required => Message::new("birth.required"),
        BirthDateReason::Part(part) => Message::new("birth.part").with(
            "part",
            match part {
                DatePart::Year => "identity-profile.year",
                DatePart::Month => "identity-profile.month",
                DatePart::Day => "identity-profile.day",
            },
        ),
        BirthDateReason::Year => Message::new("birth.year"),
        BirthDateReason::Invalid => Message::new("birth.invalid"),
        BirthDateReason::Era(era) => {
            let (first, last) = era.span().map_or((today, today), |(first, last)| {
                (first, last.unwrap_or(today))
            });
            Message::new("birth.era")
                .with("era", written::era_key(era))
                .with("from", written::date(first))
                .with("to", written::date(last))
        }
        BirthDateReason::Old => Message::new("birth.old"),
        BirthDateReason::Future => Message::new("birth.future"),
    }
}
