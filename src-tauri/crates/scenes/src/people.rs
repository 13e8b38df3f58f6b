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
    /// Key of somebody who looks so different that no comparison takes one for
    /// the other: distances of the embedding are 0.67 to 0.78 from the front.
    pub unlike: &'static str,
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
        head: 1004,
        unlike: "jiro",
        glasses: false,
    },
    Person {
        key: "hanako",
        name: "見本 花子",
        born: (1989, 1, 8),
        woman: true,
        hair: HairStyle::Bob,
        head: 1107,
        unlike: "ichiro",
        glasses: false,
    },
    Person {
        key: "jiro",
        name: "見本 次郎",
        born: (1975, 5, 10),
        woman: false,
        hair: HairStyle::Parted,
        head: 1205,
        unlike: "kazu",
        glasses: false,
    },
    Person {
        key: "kaoru",
        name: "見本 かをる",
        born: (1968, 2, 29),
        woman: true,
        hair: HairStyle::Up,
        head: 1303,
        unlike: "yuki",
        glasses: false,
    },
    Person {
        key: "minami",
        name: "見本 みなみ",
        born: (1992, 11, 30),
        woman: true,
        hair: HairStyle::Long,
        head: 1410,
        unlike: "kazu",
        glasses: false,
    },
    Person {
        key: "ichiro",
        name: "見本 一郎",
        born: (1980, 1, 1),
        woman: false,
        hair: HairStyle::Short,
        head: 1500,
        unlike: "hanako",
        glasses: false,
    },
    Person {
        key: "umeko",
        name: "見本 梅子",
        born: (1983, 7, 7),
        woman: true,
        hair: HairStyle::Bob,
        head: 1602,
        unlike: "shigeru",
        glasses: false,
    },
    Person {
        key: "shigeru",
        name: "見本 茂",
        born: (1950, 4, 1),
        woman: false,
        hair: HairStyle::Thin,
        head: 1705,
        unlike: "sakura",
        glasses: true,
    },
    Person {
        key: "van",
        name: "MIHON VAN AN",
        born: (1996, 9, 9),
        woman: false,
        hair: HairStyle::Parted,
        head: 1806,
        unlike: "shigeru",
        glasses: false,
    },
    Person {
        key: "sakura",
        name: "見本 さくら",
        born: (2001, 12, 31),
        woman: true,
        hair: HairStyle::Long,
        head: 1907,
        unlike: "makoto",
        glasses: false,
    },
    Person {
        key: "makoto",
        name: "見本 誠",
        born: (1999, 3, 3),
        woman: false,
        hair: HairStyle::Parted,
        head: 2010,
        unlike: "sakura",
        glasses: true,
    },
    Person {
        key: "wakaba",
        name: "見本 若葉",
        born: (2003, 5, 5),
        woman: true,
        hair: HairStyle::Bob,
        head: 2105,
        unlike: "sakura",
        glasses: false,
    },
    Person {
        key: "shigeko",
        name: "見本 重子",
        born: (1985, 5, 5),
        woman: true,
        hair: HairStyle::Up,
        head: 2210,
        unlike: "done",
        glasses: false,
    },
    Person {
        key: "mago",
        name: "見本 まご",
        born: (2015, 4, 1),
        woman: true,
        hair: HairStyle::Bob,
        head: 2301,
        unlike: "minami",
        glasses: false,
    },
    Person {
        key: "shinjin",
        name: "見本 新人",
        born: (2002, 4, 1),
        woman: false,
        hair: HairStyle::Short,
        head: 2411,
        unlike: "umeko",
        glasses: false,
    },
    Person {
        key: "shomin",
        name: "見本 市子",
        born: (1960, 10, 10),
        woman: true,
        hair: HairStyle::Up,
        head: 2508,
        unlike: "done",
        glasses: true,
    },
    Person {
        key: "ume",
        name: "見本 うめ",
        born: (1926, 12, 24),
        woman: true,
        hair: HairStyle::Up,
        head: 2605,
        unlike: "kazu",
        glasses: false,
    },
    Person {
        key: "yuki",
        name: "見本 ゆき",
        born: (1990, 6, 15),
        woman: true,
        hair: HairStyle::Long,
        head: 2706,
        unlike: "sakura",
        glasses: false,
    },
    Person {
        key: "kazu",
        name: "見本 かず",
        born: (2019, 5, 1),
        woman: false,
        hair: HairStyle::Short,
        head: 2810,
        unlike: "minami",
        glasses: false,
    },
    Person {
        key: "done",
        name: "健康 次郎",
        born: (1991, 1, 1),
        woman: false,
        hair: HairStyle::Parted,
        head: 2909,
        unlike: "shigeko",
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

/// The head of somebody who cannot be taken for the person of a head.
#[must_use]
pub fn stranger(head: u64) -> u64 {
    let person = PEOPLE.iter().find(|person| person.head == head);
    let other = person.and_then(|person| find(person.unlike));
    other.map_or(DEFAULT.head, |other| other.head)
}

/// All keys, for a message.
#[must_use]
pub fn keys() -> String {
    PEOPLE.each_ref().map(|person| person.key).join(", ")
}
