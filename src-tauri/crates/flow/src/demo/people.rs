//! The demo people of 本人確認: one for each form of 記号・番号.

use toroku_domain::{Charset, Era, NumberPart, NumberPattern, NumberSchema};

use crate::demo::data;
use crate::{Features, IdentityNumberAction, IdentityProfileAction, Member, UiAction};

/// A person with what they type.
pub(crate) struct Person {
    pub(crate) member: Member,
    numbers: &'static [&'static str],
    kana: &'static str,
    birth: (&'static str, &'static str, &'static str),
}

impl Person {
    fn new(
        group: (&str, &str, &str),
        features: Features,
        schema: NumberSchema,
        numbers: &'static [&'static str],
        (kana, birth): (&'static str, (&'static str, &'static str, &'static str)),
    ) -> Self {
        let (id, name, number) = group;
        let member = Member {
            group_id: id.to_owned(),
            group: name.to_owned(),
            insurer_number: number.to_owned(),
            features,
            schema,
            ..data::new_member()
        };
        Self {
            member,
            numbers,
            kana,
            birth,
        }
    }

    /// 記号・番号, then 次へ.
    pub(super) fn number(&self) -> UiAction {
        numbers(self.numbers)
    }

    /// Name and birth date, then 次へ.
    pub(super) fn profile(&self) -> UiAction {
        let (year, month, day) = self.birth;
        UiAction::IdentityProfile(IdentityProfileAction::Next {
            kana: self.kana.into(),
            era: Era::Western,
            year: year.into(),
            month: month.into(),
            day: day.into(),
        })
    }
}

/// 次へ with these boxes.
pub(super) fn numbers(values: &[&str]) -> UiAction {
    let values = values.iter().map(|value| (*value).into()).collect();
    UiAction::IdentityNumber(IdentityNumberAction::Next { values })
}

fn linked(own_points: Option<&str>) -> Features {
    let own_points = own_points.map(str::to_owned);
    Features {
        own_points,
        identity_points: None,
        checkup_link: true,
    }
}

/// `taro`, pattern ④, own points and points for the check.
pub(super) fn taro() -> Person {
    Person::new(
        ("desc", "DeSC健康保険組合", data::INSURER),
        data::features(),
        data::schema(),
        &["1234", "5678"],
        ("ケンコムタロウ", ("1989", "1", "1")),
    )
}

/// `hanako`, pattern ①, own points.
pub(super) fn hanako() -> Person {
    Person::new(
        ("denki", "みほん電機健康保険組合", "06990014"),
        linked(Some("みほん電機ポイント")),
        NumberSchema::of(NumberPattern::SplitNumber),
        &["1234", "5678"],
        ("ミホンハナコ", ("1989", "1", "8")),
    )
}

/// `jiro`, pattern ②, no own points.
pub(super) fn jiro() -> Person {
    Person::new(
        ("unyu", "みほん運輸健康保険組合", "06990022"),
        linked(None),
        NumberSchema::of(NumberPattern::NumberOnly),
        &["12345678"],
        ("ミホンジロウ", ("1975", "5", "10")),
    )
}

/// `kaoru`, pattern ③, no checkup link.
pub(crate) fn kaoru() -> Person {
    Person::new(
        ("kyosai", "みほん職員共済組合", "32990012"),
        Features::default(),
        NumberSchema::of(NumberPattern::SplitSymbol),
        &["12", "456", "5678"],
        ("ミホンカヲル", ("1968", "2", "29")),
    )
}

/// `shomin`, pattern ④ with a symbol in kana and kanji.
pub(super) fn shomin() -> Person {
    let mut schema = NumberSchema::of(NumberPattern::SymbolNumber);
    if let Some(symbol) = schema.parts.first_mut() {
        *symbol = NumberPart {
            charset: Charset::Text,
            max: 20,
            ..symbol.clone()
        };
    }
    Person::new(
        ("shi", "見本市国民健康保険", "990010"),
        Features::default(),
        schema,
        &["見ほ", "0012345"],
        ("ミホンイチコ", ("1960", "10", "10")),
    )
}

/// `ume`, pattern ② with a check digit.
pub(super) fn ume() -> Person {
    let mut schema = NumberSchema::of(NumberPattern::NumberOnly);
    if let Some(number) = schema.parts.first_mut() {
        *number = NumberPart {
            min: 8,
            max: 8,
            check_digit: true,
            ..number.clone()
        };
    }
    Person::new(
        ("kouiki", "見本県後期高齢者医療広域連合", "39990015"),
        linked(None),
        schema,
        &["12345674"],
        ("ミホンウメ", ("1926", "12", "24")),
    )
}

/// `yuki`, whose group has not sent its members.
pub(super) fn yuki() -> Person {
    Person::new(
        ("shoji", "みほん商事健康保険組合", "06990048"),
        linked(Some("みほん商事ポイント")),
        data::schema(),
        &["3001", "4001"],
        ("ミホンユキ", ("1990", "6", "15")),
    )
}
