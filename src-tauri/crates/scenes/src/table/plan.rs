//! Everything about a scene that its seed and condition decide.

use super::finger::Finger;
use super::ground::Ground;
use super::light::{Cast, Light, Spot};
use super::optics::Optics;
use super::pose::CARD;
use super::stage::Manner;
use crate::CardCondition;
use crate::paint::Noise;

/// The ground of a condition.
pub(super) fn ground(seed: u64, condition: CardCondition, manner: Manner) -> Ground {
    let mut noise = Noise::new(seed, "ground");
    if manner == Manner::Calm && condition != CardCondition::LowContrast {
        return Ground::calm(seed);
    }
    match condition {
        CardCondition::PlainLight => Ground::plain(&mut noise, 150.0, 240.0),
        CardCondition::PlainDark => Ground::plain(&mut noise, 12.0, 80.0),
        CardCondition::Wood => Ground::wood(&mut noise),
        CardCondition::Texture => Ground::texture(&mut noise),
        CardCondition::LowContrast => Ground::white(&mut noise),
        _ => Ground::any(&mut noise),
    }
}

/// The light of a condition.
pub(super) fn light(seed: u64, condition: CardCondition, manner: Manner, turn: f32) -> Light {
    let mut noise = Noise::new(seed, "light");
    let calm = manner == Manner::Calm;
    let mut light = match (calm, condition) {
        (true, _) => Light {
            gain: 0.96,
            warm: [1.012, 1.0, 0.982],
            ..Light::room(&mut noise, 0.1)
        },
        (_, CardCondition::LowContrast) => Light {
            gain: 1.0,
            warm: [1.0; 3],
            ..Light::room(&mut noise, 0.12)
        },
        _ => Light::room(&mut noise, 0.35),
    };
    match condition {
        CardCondition::Shadow => {
            for _ in 0..=noise.next() % 2 {
                light.casts.push(Cast::new(&mut noise, turn));
            }
        }
        CardCondition::Noise => light.gain = noise.range(0.45, 0.8),
        CardCondition::Dark => {
            light.gain = if calm { 0.2 } else { noise.range(0.1, 0.22) };
            light.lift = 3.0;
        }
        CardCondition::Bright => {
            light.gain = if calm { 1.45 } else { noise.range(1.45, 1.9) };
            light.lift = if calm { 12.0 } else { noise.range(12.0, 45.0) };
        }
        CardCondition::Glare => {
            let radius = noise.range(1.9, 7.6);
            light.spots.push(Spot {
                place: on_edge(&mut noise),
                radius: [radius, radius * noise.range(0.7, 1.0)],
                turn: noise.range(0.0, 180.0),
                square: 2.0,
            });
        }
        CardCondition::GlareSpot => light.spots.push(if calm {
            Spot {
                place: [-10.0, -3.5],
                radius: [12.5, 8.5],
                turn: 20.0,
                square: 5.0,
            }
        } else {
            let radius = noise.range(4.5, 15.0);
            Spot {
                place: [noise.range(-30.0, 30.0), noise.range(-15.0, 15.0)],
                radius: [radius, radius * noise.range(0.5, 1.0)],
                turn: noise.range(0.0, 180.0),
                square: noise.pick([2.0, 5.0]),
            }
        }),
        _ => {}
    }
    light
}

fn on_edge(noise: &mut Noise) -> [f32; 2] {
    let (w, h) = (CARD[0] / 2.0, CARD[1] / 2.0);
    let share = noise.range(-0.85, 0.85);
    match noise.next() % 4 {
        0 => [share * w, -h],
        1 => [w, share * h],
        2 => [share * w, h],
        _ => [-w, share * h],
    }
}

/// The optics of a condition.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a quality of at most 100"
)]
pub(super) fn optics(seed: u64, condition: CardCondition, manner: Manner) -> Optics {
    let mut noise = Noise::new(seed, "optics");
    let calm = manner == Manner::Calm;
    let mut optics = Optics::ordinary(&mut noise);
    if calm {
        optics = Optics {
            lens: 0.5,
            noise: 1.3,
            chroma: 0.4,
            quality: 100,
            ..optics
        };
    }
    match condition {
        CardCondition::LowContrast => optics.noise = noise.range(1.0, 2.5),
        CardCondition::Noise => {
            optics.noise = noise.range(8.0, 16.0);
            optics.chroma = optics.noise * noise.range(0.3, 0.6);
        }
        CardCondition::Dark => {
            optics.noise = noise.range(3.5, 6.5);
            optics.chroma = 2.0;
        }
        CardCondition::Blur if calm => optics.defocus = 3.4,
        CardCondition::Blur if noise.chance(0.5) => optics.defocus = noise.range(2.0, 3.6),
        CardCondition::Blur => optics.motion = (noise.range(6.0, 13.0), noise.range(0.0, 180.0)),
        CardCondition::Jpeg => optics.quality = noise.range(18.0, 40.9) as u8,
        _ => {}
    }
    optics
}

/// The fingers of a condition.
pub(super) fn fingers(seed: u64, condition: CardCondition) -> Vec<Finger> {
    let mut noise = Noise::new(seed, "fingers");
    let noise = &mut noise;
    match condition {
        CardCondition::Held => {
            let first = beside(noise);
            if noise.chance(0.5) {
                vec![first, beside(noise).like(&first)]
            } else {
                vec![first]
            }
        }
        CardCondition::Finger => {
            let corner = noise.next();
            let radius = noise.range(3.8, 7.2);
            vec![Finger::over_corner(noise, corner, radius)]
        }
        _ => Vec::new(),
    }
}

/// A finger over an edge that leaves the corners free.
fn beside(noise: &mut Noise) -> Finger {
    let edge = noise.next();
    let radius = noise.range(3.25, 6.1);
    let length = if edge.is_multiple_of(2) {
        CARD[0]
    } else {
        CARD[1]
    };
    let free = (radius + 8.5) / length;
    let share = noise.range(free, 1.0 - free);
    let reach = noise.range(5.0, 16.0);
    Finger::over_edge(noise, edge, share, radius, reach)
}
