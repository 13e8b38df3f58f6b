//! What is printed of a person on a card.

use crate::paint::Noise;
use crate::people::{PEOPLE, Person};

/// Family names of nobody.
const FAMILIES: [&str; 5] = ["見本", "健康", "例示", "若葉", "市町"];
/// Given names that the fonts have.
const GIVEN: [&str; 16] = [
    "太郎",
    "花子",
    "次郎",
    "かをる",
    "みなみ",
    "一郎",
    "梅子",
    "茂",
    "さくら",
    "誠",
    "若葉",
    "重子",
    "うめ",
    "ゆき",
    "市子",
    "明",
];

/// The particulars of a drawn card. Numbers begin with what no office issues.
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    /// The name.
    pub name: String,
    /// Year, month and day of birth.
    pub born: (u16, u8, u8),
    /// Printed as a woman.
    pub woman: bool,
    /// Whose portrait it is.
    pub face: &'static Person,
    /// The address, of no real place.
    pub address: String,
    /// The last digits of the number.
    pub number: u32,
    /// What the print's ground is darker or lighter by, red, green and blue.
    pub tint: [i8; 3],
    /// Where the waves of the print's ground begin.
    pub wave: f32,
    /// Whether the back tells of a new name.
    pub renamed: bool,
}

impl From<&'static Person> for Holder {
    fn from(person: &'static Person) -> Self {
        Self {
            name: person.name.to_owned(),
            born: person.born,
            woman: person.woman,
            face: person,
            address: "〇〇県見本市例示町1丁目2番3号".to_owned(),
            number: 0,
            tint: [0; 3],
            wave: 0.0,
            renamed: person.key == "umeko",
        }
    }
}

impl Holder {
    /// Somebody of a seed: another name, number, address and print.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "small positive numbers"
    )]
    pub fn of_seed(seed: u64) -> Self {
        let mut noise = Noise::new(seed, "holder");
        let whole = |noise: &mut Noise, low: f32, high: f32| noise.range(low, high + 0.999) as u16;
        let face = &PEOPLE[usize::from(whole(&mut noise, 0.0, 19.0)).min(PEOPLE.len() - 1)];
        let tint = [(); 3].map(|()| noise.range(-15.0, 9.0) as i8);
        let (month, day) = (
            whole(&mut noise, 1.0, 12.0) as u8,
            whole(&mut noise, 1.0, 28.0) as u8,
        );
        Self {
            name: format!("{} {}", noise.pick(FAMILIES), noise.pick(GIVEN)),
            born: (whole(&mut noise, 1930.0, 2006.0), month, day),
            woman: face.woman,
            face,
            address: format!(
                "〇〇県{}市例示町{}丁目{}番{}号",
                noise.pick(["見本", "若葉", "花"]),
                whole(&mut noise, 1.0, 9.0),
                whole(&mut noise, 1.0, 30.0),
                whole(&mut noise, 1.0, 28.0)
            ),
            number: u32::from(whole(&mut noise, 0.0, 9999.0)),
            tint,
            wave: noise.range(0.0, 90.0),
            renamed: noise.chance(0.3),
        }
    }
}
