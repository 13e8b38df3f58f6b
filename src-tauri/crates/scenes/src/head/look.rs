//! How a person looks: drawn from the person's key, the same every time.

use tiny_skia::Color;

use crate::paint::{Noise, rgb};
use crate::people::{HairStyle, Person};

/// Year of which the demo people's ages are taken.
const NOW: u16 = 2026;

/// Everything the drawing needs.
pub(super) struct Look {
    pub(super) woman: bool,
    pub(super) style: HairStyle,
    pub(super) skin: Color,
    pub(super) shade: Color,
    pub(super) blush: Color,
    pub(super) hair: Color,
    pub(super) sheen: Color,
    pub(super) lips: Color,
    pub(super) jacket: Color,
    pub(super) shirt: Color,
    pub(super) tie: Option<Color>,
    pub(super) glasses: bool,
    /// Width of the face, 0.94 to 1.05.
    pub(super) wide: f32,
    /// Width of the jaw, 0.9 to 1.08.
    pub(super) jaw: f32,
    /// Size of the eyes, 0.9 to 1.12.
    pub(super) eyes: f32,
    /// Thickness of the brows.
    pub(super) brows: f32,
    /// 0 a child, 1 grown up.
    pub(super) grown: f32,
    /// 0 young to 1 old: lines of the face.
    pub(super) lines: f32,
}

impl Look {
    pub(super) fn of(person: &Person) -> Self {
        let mut noise = Noise::new(7, person.key);
        let age = NOW.saturating_sub(person.born.0);
        let (skin, shade) = noise.pick([
            (0x00F3_CFB3, 0x00D9_A482),
            (0x00EE_C3A2, 0x00CF_9673),
            (0x00F6_D6BE, 0x00DE_AC8C),
            (0x00E8_B994, 0x00C6_8B66),
        ]);
        let (hair, sheen) = match age {
            75.. => (0x00BF_BFC4, 0x00E4_E4E8),
            58..=74 => (0x0077_7679, 0x009C_9B9F),
            _ => noise.pick([
                (0x0022_1C1C, 0x0049_3F3E),
                (0x002E_221D, 0x005A_4438),
                (0x0019_191E, 0x0041_424C),
            ]),
        };
        let jacket = if person.woman {
            noise.pick([0x002F_4A6B, 0x0056_4A5E, 0x003C_5A53, 0x0070_4A52])
        } else {
            noise.pick([0x0028_3347, 0x003A_3D45, 0x0031_4338, 0x004A_3F3A])
        };
        let tie = noise.pick([0x008C_2F39, 0x0030_5C8C, 0x004B_6B3C]);
        Self {
            woman: person.woman,
            style: person.hair,
            skin: rgb(skin),
            shade: rgb(shade),
            blush: rgb(0x00E8_8E78),
            hair: rgb(hair),
            sheen: rgb(sheen),
            lips: rgb(if person.woman {
                0x00C4_5F5E
            } else {
                0x00B9_7263
            }),
            jacket: rgb(jacket),
            shirt: rgb(if age < 16 { 0x00F2_E3A8 } else { 0x00F6_F6F4 }),
            tie: (!person.woman && age >= 18).then(|| rgb(tie)),
            glasses: (noise.chance(0.25) && age > 14) || age > 72,
            wide: noise.range(0.96, 1.04) * if age < 13 { 1.05 } else { 1.0 },
            jaw: noise.range(0.94, 1.06) * if person.woman { 0.93 } else { 1.03 },
            eyes: noise.range(0.94, 1.08) * if age < 13 { 1.15 } else { 1.0 },
            brows: noise.range(0.85, 1.15) * if person.woman { 0.75 } else { 1.15 },
            grown: ((f32::from(age) - 14.0) / 20.0).clamp(0.0, 1.0),
            lines: ((f32::from(age) - 42.0) / 40.0).clamp(0.0, 1.0),
        }
    }
}

/// A colour with another opacity.
pub(super) fn faded(color: Color, alpha: f32) -> Color {
    let mut color = color;
    color.set_alpha(alpha.clamp(0.0, 1.0));
    color
}

/// A colour on the way from one to another.
pub(super) fn mixed(a: Color, b: Color, share: f32) -> Color {
    let part = |from: f32, to: f32| (from + (to - from) * share).clamp(0.0, 1.0);
    Color::from_rgba(
        part(a.red(), b.red()),
        part(a.green(), b.green()),
        part(a.blue(), b.blue()),
        1.0,
    )
    .unwrap_or(a)
}
