//! The demo people who make the journeys, as the reference backend knows them.

/// What a person types.
pub(crate) struct Person {
    /// The key: the address before `@`, the camera's scene, the tour's folder.
    pub(crate) key: &'static str,
    /// 保険者番号.
    pub(crate) insurer: &'static str,
    /// The boxes of 記号・番号 and what goes into them.
    pub(crate) number: &'static [(&'static str, &'static str)],
    /// The name in 全角カタカナ.
    pub(crate) kana: &'static str,
    /// Year, month and day of birth in the western calendar.
    pub(crate) born: (&'static str, &'static str, &'static str),
}

impl Person {
    /// Whether theirs is the guide's own journey, which pictures every screen it passes; the others
    /// picture what is theirs alone.
    pub(crate) fn is_the_guides(&self) -> bool {
        self.key == TARO.key
    }

    /// The address of the new account.
    pub(crate) fn email(&self) -> String {
        format!("{}@example.jp", self.key)
    }
}

/// The guide's own; pattern ④.
pub(crate) const TARO: Person = Person {
    key: "taro",
    insurer: "9802345",
    number: &[("symbol", "1234"), ("number", "5678")],
    kana: "ケンコムタロウ",
    born: ("1989", "1", "1"),
};

/// Pattern ①.
pub(crate) const HANAKO: Person = Person {
    key: "hanako",
    insurer: "06990014",
    number: &[("number-front", "1234"), ("number-back", "5678")],
    kana: "ミホンハナコ",
    born: ("1989", "1", "8"),
};

/// Pattern ②.
pub(crate) const JIRO: Person = Person {
    key: "jiro",
    insurer: "06990022",
    number: &[("number", "12345678")],
    kana: "ミホンジロウ",
    born: ("1975", "5", "10"),
};

/// Pattern ③; the group has no checkup link.
pub(crate) const KAORU: Person = Person {
    key: "kaoru",
    insurer: "32990012",
    number: &[
        ("symbol-front", "12"),
        ("symbol-back", "456"),
        ("number", "5678"),
    ],
    kana: "ミホンカヲル",
    born: ("1968", "2", "29"),
};

/// Her new name stands on the back.
pub(crate) const UMEKO: Person = Person {
    key: "umeko",
    insurer: "06990014",
    number: &[("number-front", "2222"), ("number-back", "3333")],
    kana: "ミホンウメコ",
    born: ("1983", "7", "7"),
};

/// 運転経歴証明書.
pub(crate) const SHIGERU: Person = Person {
    key: "shigeru",
    insurer: "01990019",
    number: &[("symbol", "12345678"), ("number", "901")],
    kana: "ミホンシゲル",
    born: ("1950", "4", "1"),
};

/// 在留カード.
pub(crate) const VAN: Person = Person {
    key: "van",
    insurer: "9802345",
    number: &[("symbol", "1234"), ("number", "5681")],
    kana: "ミホンヴァンアン",
    born: ("1996", "9", "9"),
};
