//! The people of the demo data, as far as a card and a face show them.

/// A cut of hair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HairStyle {
    /// Cropped.
    Short,
    /// Parted at the side.
    Parted,
    /// To the chin.
    Bob,
    /// Over the shoulders.
    Long,
    /// Gathered behind.
    Up,
    /// Thin on top.
    Thin,
}

/// A demo person.
#[derive(Debug, PartialEq, Eq)]
pub struct Person {
    /// The key in the demo data.
    pub key: &'static str,
    /// The name on the card.
    pub name: &'static str,
    /// Year, month and day of birth.
    pub born: (u16, u8, u8),
    /// Drawn as a woman.
    pub woman: bool,
    /// Hair.
    pub hair: HairStyle,
    /// Seed of the head, on the card and before the camera.
    pub head: u64,
    /// Wears glasses.
    pub glasses: bool,
}

/// Year of which the demo people's ages are taken.
const NOW: u16 = 2026;

impl Person {
    /// The age in years.
    #[must_use]
    pub fn age(&self) -> u16 {
        NOW.saturating_sub(self.born.0)
    }
}

/// Everyone who can be drawn.
pub const PEOPLE: [Person; 20] = [
    Person {
        key: "taro",
        name: "健康 太郎",
        born: (1989, 1, 1),
        woman: false,
        hair: HairStyle::Short,
        head: 100,
        glasses: false,
    },
    Person {
        key: "hanako",
        name: "見本 花子",
        born: (1989, 1, 8),
        woman: true,
        hair: HairStyle::Bob,
        head: 101,
        glasses: false,
    },
    Person {
        key: "jiro",
        name: "見本 次郎",
        born: (1975, 5, 10),
        woman: false,
        hair: HairStyle::Parted,
        head: 102,
        glasses: false,
    },
    Person {
        key: "kaoru",
        name: "見本 かをる",
        born: (1968, 2, 29),
        woman: true,
        hair: HairStyle::Up,
        head: 103,
        glasses: false,
    },
    Person {
        key: "minami",
        name: "見本 みなみ",
        born: (1992, 11, 30),
        woman: true,
        hair: HairStyle::Long,
        head: 104,
        glasses: false,
    },
    Person {
        key: "ichiro",
        name: "見本 一郎",
        born: (1980, 1, 1),
        woman: false,
        hair: HairStyle::Short,
        head: 105,
        glasses: false,
    },
    Person {
        key: "umeko",
        name: "見本 梅子",
        born: (1983, 7, 7),
        woman: true,
        hair: HairStyle::Bob,
        head: 106,
        glasses: false,
    },
    Person {
        key: "shigeru",
        name: "見本 茂",
        born: (1950, 4, 1),
        woman: false,
        hair: HairStyle::Thin,
        head: 107,
        glasses: true,
    },
    Person {
        key: "van",
        name: "MIHON VAN AN",
        born: (1996, 9, 9),
        woman: false,
        hair: HairStyle::Parted,
        head: 108,
        glasses: false,
    },
    Person {
        key: "sakura",
        name: "見本 さくら",
        born: (2001, 12, 31),
        woman: true,
        hair: HairStyle::Long,
        head: 109,
        glasses: false,
    },
    Person {
        key: "makoto",
        name: "見本 誠",
        born: (1999, 3, 3),
        woman: false,
        hair: HairStyle::Parted,
        head: 110,
        glasses: true,
    },
    Person {
        key: "wakaba",
        name: "見本 若葉",
        born: (2003, 5, 5),
        woman: true,
        hair: HairStyle::Bob,
        head: 111,
        glasses: false,
    },
    Person {
        key: "shigeko",
        name: "見本 重子",
        born: (1985, 5, 5),
        woman: true,
        hair: HairStyle::Up,
        head: 112,
        glasses: false,
    },
    Person {
        key: "mago",
        name: "見本 まご",
        born: (2015, 4, 1),
        woman: true,
        hair: HairStyle::Bob,
        head: 113,
        glasses: false,
    },
    Person {
        key: "shinjin",
        name: "見本 新人",
        born: (2002, 4, 1),
        woman: false,
        hair: HairStyle::Short,
        head: 114,
        glasses: false,
    },
    Person {
        key: "shomin",
        name: "見本 市子",
        born: (1960, 10, 10),
        woman: true,
        hair: HairStyle::Up,
        head: 115,
        glasses: true,
    },
    Person {
        key: "ume",
        name: "見本 うめ",
        born: (1926, 12, 24),
        woman: true,
        hair: HairStyle::Up,
        head: 116,
        glasses: false,
    },
    Person {
        key: "yuki",
        name: "見本 ゆき",
        born: (1990, 6, 15),
        woman: true,
        hair: HairStyle::Long,
        head: 117,
        glasses: false,
    },
    Person {
        key: "kazu",
        name: "見本 かず",
        born: (2019, 5, 1),
        woman: false,
        hair: HairStyle::Short,
        head: 118,
        glasses: false,
    },
    Person {
        key: "done",
        name: "健康 次郎",
        born: (1991, 1, 1),
        woman: false,
        hair: HairStyle::Parted,
        head: 119,
        glasses: false,
    },
];

/// Who is drawn when nobody is asked for.
pub const DEFAULT: &Person = &PEOPLE[0];

/// The person of a key.
#[must_use]
pub fn find(key: &str) -> Option<&'static Person> {
    PEOPLE.iter().find(|person| person.key == key)
}

/// All keys, for a message.
#[must_use]
pub fn keys() -> String {
    PEOPLE.each_ref().map(|person| person.key).join(", ")
}
