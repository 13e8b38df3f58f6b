//! How a person looks beside the shape of the face: drawn from the seed.

use super::noise::Dice;
use super::vector::{Vec3, v3};
use crate::people::HairStyle;

/// What is known of a person before anything is left to chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Kind {
    /// Drawn as a woman.
    pub woman: bool,
    /// Age in years.
    pub age: u16,
    /// Hair.
    pub hair: HairStyle,
    /// Wears glasses.
    pub glasses: bool,
}

impl Kind {
    /// The kind that a seed stands for when nothing is known.
    #[must_use]
    pub fn of(seed: u64) -> Self {
        let mut dice = Dice::new(seed, 1);
        let woman = dice.chance(0.5);
        let hair = if woman {
            dice.pick(&[HairStyle::Bob, HairStyle::Long, HairStyle::Up])
        } else {
            dice.pick(&[HairStyle::Short, HairStyle::Short, HairStyle::Parted])
        };
        let age = dice.range(20.0, 76.0) as u16;
        Self {
            woman,
            age,
            hair: if !woman && age > 55 && dice.chance(0.5) {
                HairStyle::Thin
            } else {
                hair
            },
            glasses: false,
        }
    }
}

/// Colours and details; colours as they look, not yet linear.
#[derive(Debug, Clone)]
pub(super) struct Looks {
    pub(super) kind: Kind,
    pub(super) skin: Vec3,
    pub(super) hair: Vec3,
    pub(super) iris: Vec3,
    pub(super) jacket: Vec3,
    pub(super) shirt: Vec3,
    /// 0 smooth to 1 lined.
    pub(super) lines: f32,
    /// 0 grown up to 1 a small child.
    pub(super) child: f32,
    /// 0 shaved to 1 a full beard.
    pub(super) beard: f32,
    pub(super) moustache: f32,
    pub(super) lip_red: f32,
    pub(super) brow_dark: f32,
    /// Added thickness of the brows, in the texture.
    pub(super) brow_thick: f32,
    /// −1 low to 1 high.
    pub(super) hairline: f32,
    pub(super) freckles: f32,
    pub(super) liner: f32,
    /// 0 none; length over the forehead.
    pub(super) fringe: f32,
    /// Height of the hair over the skull, cm.
    pub(super) volume: f32,
    /// −1 parted on the picture's left, 1 on the right.
    pub(super) parting: f32,
}

const SKINS: [Vec3; 5] = [
    v3(0.95, 0.80, 0.70),
    v3(0.92, 0.75, 0.63),
    v3(0.87, 0.68, 0.55),
    v3(0.80, 0.60, 0.46),
    v3(0.70, 0.50, 0.37),
];
const HAIRS: [Vec3; 4] = [
    v3(0.07, 0.06, 0.06),
    v3(0.10, 0.08, 0.07),
    v3(0.17, 0.11, 0.08),
    v3(0.24, 0.15, 0.09),
];
const IRISES: [Vec3; 3] = [
    v3(0.20, 0.12, 0.06),
    v3(0.28, 0.17, 0.08),
    v3(0.14, 0.09, 0.06),
];
const JACKETS: [Vec3; 7] = [
    v3(0.16, 0.20, 0.28),
    v3(0.23, 0.24, 0.27),
    v3(0.19, 0.26, 0.22),
    v3(0.34, 0.29, 0.37),
    v3(0.24, 0.35, 0.33),
    v3(0.44, 0.29, 0.32),
    v3(0.42, 0.39, 0.33),
];
const SHIRTS: [Vec3; 4] = [
    v3(0.93, 0.93, 0.92),
    v3(0.82, 0.88, 0.94),
    v3(0.94, 0.89, 0.84),
    v3(0.90, 0.92, 0.86),
];

impl Looks {
    pub(super) fn new(seed: u64, kind: Kind) -> Self {
        let mut dice = Dice::new(seed, 2);
        let age = f32::from(kind.age);
        let tone = dice.range(0.0, 3.6);
        let below = tone.floor();
        let skin = SKINS[below as usize].towards(SKINS[below as usize + 1], tone - below);
        let grey = ((age - 48.0) / 34.0 + dice.range(-0.25, 0.25)).clamp(0.0, 1.0);
        let hair = dice.pick(&HAIRS) * dice.range(0.85, 1.15);
        let man = !kind.woman && age >= 25.0;
        let beard = if man && dice.chance(0.18) {
            dice.range(0.45, 0.95)
        } else {
            0.0
        };
        let moustache = if man && dice.chance(0.18) {
            dice.range(0.45, 0.9)
        } else {
            0.0
        };
        let fringed = matches!(
            kind.hair,
            HairStyle::Bob | HairStyle::Long | HairStyle::Parted
        );
        let volume = match kind.hair {
            HairStyle::Thin => 0.15,
            HairStyle::Short => dice.range(0.9, 1.6),
            HairStyle::Up => dice.range(0.9, 1.4),
            HairStyle::Parted => dice.range(1.3, 2.1),
            HairStyle::Bob | HairStyle::Long => dice.range(1.3, 2.0),
        };
        Self {
            kind,
            skin: skin.times(v3(
                dice.range(0.97, 1.03),
                dice.range(0.97, 1.03),
                dice.range(0.96, 1.04),
            )),
            hair: hair.towards(v3(0.66, 0.65, 0.65), grey * grey.sqrt() * 0.9),
            iris: dice.pick(&IRISES),
            jacket: dice.pick(&JACKETS) * dice.range(0.85, 1.2),
            shirt: dice.pick(&SHIRTS),
            lines: ((age - 18.0) / 55.0 + dice.range(-0.12, 0.12)).clamp(0.0, 1.0),
            child: ((15.0 - age) / 11.0).clamp(0.0, 1.0),
            beard,
            moustache,
            lip_red: if kind.woman {
                dice.range(0.35, 1.0)
            } else {
                dice.range(0.12, 0.6)
            },
            brow_dark: dice.range(0.5, 0.95),
            brow_thick: dice.range(-0.008, 0.007) - if kind.woman { 0.005 } else { 0.0 },
            hairline: dice.range(-0.6, 0.8)
                - if kind.hair == HairStyle::Thin {
                    2.4
                } else {
                    0.0
                },
            freckles: dice.range(-1.4, 0.8).max(0.0),
            liner: if kind.woman && age > 15.0 {
                dice.range(0.15, 0.9)
            } else {
                0.0
            },
            fringe: if fringed && dice.chance(0.6) {
                dice.range(0.4, 2.4)
            } else {
                0.0
            },
            volume,
            parting: if dice.chance(0.5) { -1.0 } else { 1.0 },
        }
    }
}
