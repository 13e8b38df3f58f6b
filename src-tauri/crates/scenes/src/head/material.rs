//! Colour and gloss of everything that a head is made of.

use std::f32::consts::{PI, TAU};

use super::looks::Looks;
use super::noise::{clouds, noise};
use super::paint::{self, Texture};
use super::surface::Stuff;
use super::vector::{Vec3, smooth, v3};
use crate::people::HairStyle;

/// What the light falls on: linear colour, strength and sharpness of the gloss.
#[derive(Debug, Clone, Copy)]
pub(super) struct Matter {
    pub(super) colour: Vec3,
    pub(super) gloss: f32,
    pub(super) sharp: i32,
}

/// Strands of hair by direction around the head and way back, drawn once.
struct Strands(Vec<(f32, f32)>);

const AROUND: usize = 1024;
const BACK: usize = 64;

impl Strands {
    fn new(seed: u32) -> Self {
        let table = (0..AROUND * BACK).map(|at| {
            let turn = ((at % AROUND) as f32 / AROUND as f32 - 0.5) * TAU;
            let back = (at / AROUND) as f32 / BACK as f32 * PI / 2.0;
            (
                clouds(turn * 24.0, back * 5.0, seed.wrapping_add(61)),
                clouds(turn * 40.0, back * 9.0, seed.wrapping_add(62)),
            )
        });
        Self(table.collect())
    }

    /// Lightness of a strand and raggedness of the edge.
    fn at(&self, turn: f32, back: f32) -> (f32, f32) {
        let x = ((turn / TAU + 0.5) * AROUND as f32).clamp(0.0, AROUND as f32 - 1.0);
        let y = (back / PI * 2.0 * BACK as f32).clamp(0.0, BACK as f32 - 1.001);
        let at = y as usize * AROUND + x as usize;
        let ((a, b), (c, d)) = (self.0[at], self.0[(at + AROUND).min(self.0.len() - 1)]);
        let share = y.fract();
        (a + (c - a) * share, b + (d - b) * share)
    }
}

/// A painter's box for one identity.
pub(super) struct Palette {
    face: Texture,
    strands: Strands,
    looks: Looks,
    seed: u32,
    skin: Vec3,
    hair: Vec3,
    iris: Vec3,
    jacket: Vec3,
    shirt: Vec3,
}

impl Palette {
    pub(super) fn new(seed: u64, looks: &Looks) -> Self {
        let short = (seed ^ (seed >> 32)) as u32;
        Self {
            face: paint::paint(seed, looks),
            strands: Strands::new(short),
            seed: short,
            skin: linear(looks.skin),
            hair: linear(looks.hair),
            iris: linear(looks.iris),
            jacket: linear(looks.jacket),
            shirt: linear(looks.shirt),
            looks: looks.clone(),
        }
    }

    /// The matter at a place of a surface.
    pub(super) fn matter(&self, stuff: Stuff, hint: Vec3, uv: [f32; 2]) -> Matter {
        let (colour, gloss, sharp) = match stuff {
            Stuff::Face => {
                let (colour, hair) = self.face.at(uv);
                (colour, 0.05 * (1.0 - 0.6 * hair), 14)
            }
            Stuff::Scalp => self.scalp(hint),
            Stuff::Hair => {
                let turn = hint.x.atan2(hint.z);
                (self.strand(turn, hint.y.abs() * 1.5), 0.03, 22)
            }
            Stuff::Eye => (self.eye(hint.x, hint.y), 0.55, 140),
            Stuff::Cavity => {
                let dark = 1.0 - 0.93 * smooth(0.0, 1.6, hint.x);
                (v3(0.093, 0.005, 0.005) * (dark * dark), 0.01, 10)
            }
            Stuff::Teeth => (teeth(hint), 0.12, 40),
            Stuff::Ear => {
                let dark = 0.62 + 0.38 * smooth(0.15, 0.75, hint.y.hypot(hint.z));
                (
                    self.skin.times(v3(0.85, 0.65, 0.62)) * (dark * dark),
                    0.05,
                    14,
                )
            }
            Stuff::Neck => {
                let light = 0.62 + 0.38 * smooth(0.15, 0.55, hint.x);
                (self.skin * (0.85 * light * light), 0.05, 14)
            }
            Stuff::Cloth => (self.cloth(hint), 0.01, 8),
            Stuff::Mask => (mask(uv), 0.02, 10),
            Stuff::Frame => (v3(0.012, 0.012, 0.015), 0.25, 40),
        };
        Matter {
            colour,
            gloss,
            sharp,
        }
    }

    fn strand(&self, turn: f32, back: f32) -> Vec3 {
        let (light, _) = self.strands.at(turn, back);
        self.hair * gamma(0.5 + 0.95 * light)
    }

    fn scalp(&self, hint: Vec3) -> (Vec3, f32, i32) {
        let (back, height, turn) = (hint.x, hint.y, hint.z);
        let (_, ragged) = self.strands.at(turn, back);
        let mut low = 2.2 - 9.5 * smooth(0.25, 0.75, back);
        if self.looks.kind.hair == HairStyle::Thin {
            // A wreath: bald above, hair at the sides.
            let crown = smooth(0.9, 0.45, turn.abs());
            low += 40.0 * crown;
        }
        let hair = smooth(-0.35, 0.35, height - low + 1.2 * (ragged - 0.5));
        let chin = 0.5 * self.looks.beard * smooth(-1.0, -4.0, height);
        let skin = (self.skin * 0.9).towards(self.hair * 0.7, chin);
        let colour = skin.towards(self.strand(turn, back), hair);
        if hair > 0.5 {
            (colour, 0.03, 22)
        } else {
            (colour, 0.05, 14)
        }
    }

    /// By the angle from the gaze in degrees and the depth under the upper lid.
    fn eye(&self, angle: f32, lid: f32) -> Vec3 {
        const IRIS: f32 = 25.0;
        let white = v3(0.72, 0.65, 0.61) * gamma(1.0 - 0.12 * smooth(35.0, 60.0, angle));
        let ring = self.iris * gamma(1.15 - 0.75 * smooth(IRIS * 0.72, IRIS, angle));
        let eye = white
            .towards(ring, smooth(IRIS + 2.5, IRIS - 1.0, angle))
            .towards(Vec3::all(0.0005), smooth(11.5, 9.5, angle));
        eye * gamma(0.38 + 0.62 * smooth(-0.02, 0.42, lid))
    }

    /// A jacket, open over a shirt, by the place in cm.
    fn cloth(&self, at: Vec3) -> Vec3 {
        let weave = 0.9 + 0.2 * noise(at.x * 0.9, at.y * 0.9, self.seed.wrapping_add(71));
        let thread = 0.94 + 0.12 * noise(at.x * 7.0, at.y * 7.0, self.seed.wrapping_add(72));
        let edge = 0.52 * (at.y + 26.0) - at.x.abs();
        let open = if at.z > -3.0 {
            smooth(-0.12, 0.12, edge)
        } else {
            0.0
        };
        let seam = 1.0 - 0.45 * smooth(0.5, 0.0, edge.abs());
        let jacket = self.jacket * (gamma(weave) * thread * seam);
        jacket.towards(self.shirt * (0.97 + 0.03 * thread), open)
    }
}

/// Teeth with gaps, darker at the sides, and gums.
fn teeth(hint: Vec3) -> Vec3 {
    if hint.y < 0.30 {
        return v3(0.218, 0.036, 0.032);
    }
    let gap = ((hint.x * 4.6).rem_euclid(1.0) - 0.5).abs() * 2.0;
    let light = (0.80 + 0.20 * smooth(0.98, 0.80, gap))
        * (1.0 - 0.55 * smooth(0.5, 1.1, hint.x.abs()))
        * (0.45 + 0.45 * smooth(0.0, 0.5, hint.y));
    v3(0.718, 0.646, 0.516) * gamma(light)
}

/// Pleats of a mask, by the place in the face's texture.
fn mask(uv: [f32; 2]) -> Vec3 {
    let pleat = ((uv[1] - 0.55) * 22.0).rem_euclid(1.0);
    let fold = 1.0 - 0.16 * smooth(0.75, 1.0, pleat) - 0.05 * smooth(0.25, 0.0, pleat);
    v3(0.66, 0.78, 0.84) * fold
}

/// Linear light of a colour as it looks.
pub(super) fn linear(colour: Vec3) -> Vec3 {
    colour.map(|part| part.max(0.0).powf(2.2))
}

/// Linear light of a lightness as it looks: the power of 2.2, nearly, for 0 to 1.5.
fn gamma(value: f32) -> f32 {
    let value = value.max(0.0);
    value * value * (0.81 + 0.19 * value)
}
