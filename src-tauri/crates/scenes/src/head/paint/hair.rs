//! Beard, moustache, hairline and fringe.

use super::Easel;
use super::texture::Spot;
use crate::head::noise::{clouds, noise};
use crate::head::vector::smooth;

/// Paints moustache and beard.
pub(super) fn beard(easel: &mut Easel<'_>) {
    let (looks, seed) = (easel.looks, easel.seed);
    let colour = looks.hair * 0.8 + looks.skin * 0.07;
    if looks.moustache > 0.0 {
        easel
            .texture
            .cover([0.35, 0.58, 0.65, 0.69], colour, |u, v| {
                let x = u - 0.5;
                let away = (v - 0.632 - x * x).abs() / 0.020 + (x.abs() - 0.075).max(0.0) / 0.03;
                let strokes = 0.5 + 0.5 * noise(u * 220.0, v * 70.0, seed.wrapping_add(34));
                looks.moustache * 0.85 * smooth(1.3, 0.5, away) * strokes
            });
    }
    if looks.beard > 0.0 {
        let mouth = Spot::new([0.5, 0.695], 0.085, 0.02);
        easel.texture.cover([0.0, 0.45, 1.0, 1.0], colour, |u, v| {
            let x = (u - 0.5).abs();
            let zone = smooth(0.60, 0.66, v + 0.10 * x)
                * (1.0 - 0.8 * mouth.at(u, v))
                * smooth(0.50, 0.62, v + 0.22 * (x / 0.45) * (x / 0.45));
            let strokes = 0.35 + 0.65 * noise(u * 230.0, v * 130.0, seed.wrapping_add(31));
            (looks.beard * 0.7 * zone * strokes).min(0.9)
        });
    }
}

/// Paints the hair that reaches onto the face.
pub(super) fn hairline(easel: &mut Easel<'_>) {
    let (looks, seed) = (easel.looks, easel.seed);
    let share = |u: f32, v: f32| {
        let aside = (u - 0.5).abs() / 0.35;
        let temples = if looks.fringe > 0.0 {
            0.0
        } else {
            0.05 * aside * aside
        };
        // A fringe is shorter at the parting.
        let parted = 1.0 - 0.45 * smooth(0.12, 0.0, (u - 0.5 - 0.1 * looks.parting).abs());
        let edge = 0.128 + 0.022 * (looks.hairline + looks.fringe * 3.0 * parted) - temples
            + 0.03 * clouds(u * 30.0, v * 2.0, seed.wrapping_add(51))
            + 0.012 * noise(u * 160.0, v * 8.0, seed.wrapping_add(52));
        let ragged = 0.02 * (noise(u * 20.0, v * 120.0, seed.wrapping_add(53)) - 0.5);
        let side = smooth(0.035, 0.0, u.min(1.0 - u) + ragged) * smooth(0.50, 0.44, v);
        smooth(0.012, -0.012, v - edge).max(side)
    };
    easel.texture.each([0.0, 0.0, 1.0, 0.52], |u, v, texel| {
        let share = share(u, v);
        if share > 0.0 {
            let strands = 0.55 + 0.9 * clouds(u * 110.0, v * 9.0, seed.wrapping_add(54));
            *texel = *texel * (1.0 - share) + looks.hair * (strands * share);
        }
    });
    easel
        .texture
        .note_hair(|u, v| if v < 0.52 { share(u, v) } else { 0.0 });
}
