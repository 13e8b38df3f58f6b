//! What a card lies on. Places in millimetres on the desk, colours 0 to 255.

mod cloth;
mod lawn;
mod stones;
mod wood;

use super::grain::Grain;
use crate::paint::Noise;

/// A ground.
#[derive(Debug, Clone, Copy)]
pub(super) enum Ground {
    /// Even, with slow waves of a height.
    Plain([f32; 3], f32, Grain),
    /// Planks.
    Wood(wood::Wood),
    /// A wall of bricks, or tiles.
    Brick(stones::Brick),
    /// Grass, or a carpet.
    Lawn(lawn::Lawn),
    /// Gravel.
    Gravel(stones::Gravel),
    /// Chequered cloth.
    Cloth(cloth::Cloth),
}

impl Ground {
    /// An even desk between two grey levels.
    pub(super) fn plain(noise: &mut Noise, low: f32, high: f32) -> Self {
        let grey = noise.range(low, high);
        let tint = grey * 0.09;
        let colour = [(); 3].map(|()| grey + noise.range(-tint, tint));
        Self::Plain(colour, noise.range(0.01, 0.05), Grain::new(noise.next()))
    }

    /// A white desk.
    pub(super) fn white(noise: &mut Noise) -> Self {
        let grey = noise.range(205.0, 238.0);
        let tint = [noise.range(-2.0, 2.0), 0.0, noise.range(-2.0, 2.0)];
        Self::Plain(
            tint.map(|tint| grey + tint),
            noise.range(0.004, 0.015),
            Grain::new(noise.next()),
        )
    }

    /// Oak, a grey cloth or walnut, by the seed.
    pub(super) fn calm(seed: u64) -> Self {
        let mut noise = Noise::new(seed, "desk");
        match seed % 3 {
            0 => Self::Wood(wood::Wood::of_tones(&mut noise, 0)),
            1 => Self::Cloth(cloth::Cloth::grey(&mut noise)),
            _ => Self::Wood(wood::Wood::of_tones(&mut noise, 1)),
        }
    }

    /// Planks.
    pub(super) fn wood(noise: &mut Noise) -> Self {
        Self::Wood(wood::Wood::new(noise))
    }

    /// Brick, grass, gravel or cloth.
    pub(super) fn texture(noise: &mut Noise) -> Self {
        match noise.next() % 4 {
            0 => Self::Brick(stones::Brick::new(noise)),
            1 => Self::Lawn(lawn::Lawn::new(noise)),
            2 => Self::Gravel(stones::Gravel::new(noise)),
            _ => Self::Cloth(cloth::Cloth::new(noise)),
        }
    }

    /// Any of them.
    pub(super) fn any(noise: &mut Noise) -> Self {
        match noise.next() % 5 {
            0 => Self::plain(noise, 40.0, 220.0),
            1 | 2 => Self::wood(noise),
            _ => Self::texture(noise),
        }
    }

    /// Its colour at a place.
    pub(super) fn colour(&self, x: f32, y: f32) -> [f32; 3] {
        match self {
            Self::Plain(colour, waves, grain) => {
                let wave = grain.at(x / 41.0, y / 37.0) + grain.at(x / 17.0 + 9.0, y / 19.0) * 0.4;
                let keep = 1.0 + (wave - 0.7) * waves;
                colour.map(|part| part * keep)
            }
            Self::Wood(wood) => wood.colour(x, y),
            Self::Brick(brick) => brick.colour(x, y),
            Self::Lawn(lawn) => lawn.colour(x, y),
            Self::Gravel(gravel) => gravel.colour(x, y),
            Self::Cloth(cloth) => cloth.colour(x, y),
        }
    }
}

/// A place turned by an angle given as sine and cosine.
fn turned((sin, cos): (f32, f32), x: f32, y: f32) -> (f32, f32) {
    (x * cos + y * sin, y * cos - x * sin)
}

/// A colour between two.
fn mixed(a: [f32; 3], b: [f32; 3], share: f32) -> [f32; 3] {
    [0, 1, 2].map(|c| a[c] + (b[c] - a[c]) * share)
}
