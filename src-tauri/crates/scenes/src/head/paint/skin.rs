//! Skin: its unevenness, blush, freckles, lights and lines.

use super::texture::{Spot, WHOLE};
use super::{Easel, SHADE};
use crate::head::noise::{clouds, noise};
use crate::head::vector::{Vec3, bell, smooth, v3};

/// Tint of well supplied skin.
const RED: Vec3 = v3(1.0, 0.72, 0.68);

/// Unevenness and blush.
pub(super) fn ground(easel: &mut Easel<'_>) {
    let seed = easel.seed;
    easel.texture.each(WHOLE, |u, v, texel| {
        let uneven = (0.94 + 0.12 * clouds(u * 9.0, v * 9.0, seed))
            * (0.97 + 0.06 * noise(u * 170.0, v * 170.0, seed.wrapping_add(5)));
        let blotch = 0.10 * noise(u * 34.0, v * 34.0, seed.wrapping_add(9));
        *texel = texel.times(v3(
            1.0 - 0.2 * blotch,
            1.0 - 0.4 * blotch,
            1.0 - 0.4 * blotch,
        )) * uneven;
    });
    for cheek in [50, 280, 205, 425] {
        let spot = Spot::new(easel.uv[cheek], 0.07, 0.06);
        easel.texture.blush(spot, RED, 0.28);
    }
    easel
        .texture
        .blush(Spot::new(easel.uv[4], 0.045, 0.04), RED, 0.3);
    easel
        .texture
        .blush(Spot::new(easel.uv[199], 0.08, 0.04), RED, 0.15);
}

/// Lights on the bridge of the nose, shadows under it, freckles.
pub(super) fn details(easel: &mut Easel<'_>) {
    let (seed, looks) = (easel.seed, easel.looks);
    let texture = &mut easel.texture;
    texture.blush(Spot::new([0.5, 0.606], 0.05, 0.010), SHADE, 0.35);
    texture.blush(Spot::new([0.5, 0.628], 0.010, 0.014), SHADE, 0.16);
    let light = looks.skin.map(|part| (part * 1.25 + 0.05).min(1.0));
    for (spot, strength) in [
        (Spot::new(easel.uv[5], 0.012, 0.05), 0.16),
        (Spot::new([0.5, 0.2], 0.14, 0.05), 0.06),
    ] {
        texture.cover(spot.area(), light, |u, v| strength * spot.at(u, v));
    }
    if looks.freckles > 0.0 {
        let spots = [
            Spot::new([0.3, 0.5], 0.12, 0.07),
            Spot::new([0.7, 0.5], 0.12, 0.07),
            Spot::new([0.5, 0.5], 0.08, 0.05),
        ];
        texture.tint([0.0, 0.25, 1.0, 0.75], v3(0.70, 0.52, 0.42), |u, v| {
            let near: f32 = spots.iter().map(|spot| spot.at(u, v)).sum();
            let dot = smooth(
                0.72,
                0.80,
                noise(u * 120.0, v * 120.0, seed.wrapping_add(33)),
            );
            0.55 * looks.freckles * dot * near.min(1.0)
        });
    }
}

/// Lines of the forehead, of the lined only.
pub(super) fn forehead(easel: &mut Easel<'_>) {
    let strength = 0.28 * (easel.looks.lines - 0.35).max(0.0);
    if strength <= 0.0 {
        return;
    }
    for line in 0..3_u8 {
        let line = f32::from(line);
        let height = 0.17 + 0.028 * line;
        let area = [0.2, height - 0.03, 0.8, height + 0.03];
        easel.texture.tint(area, SHADE, |u, v| {
            let away = v - height - 0.006 * (u * 18.0 + line).sin();
            strength * bell(away, 0.004) * smooth(0.3, 0.2, (u - 0.5).abs())
        });
    }
}
