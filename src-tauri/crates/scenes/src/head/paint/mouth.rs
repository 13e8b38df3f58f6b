//! Lips.

use super::curve::Curve;
use super::texture::Spot;
use super::{Easel, SHADE};
use crate::head::landmarks::{LOWER_LIP_IN, LOWER_LIP_OUT, UPPER_LIP_IN, UPPER_LIP_OUT};
use crate::head::noise::noise;
use crate::head::vector::{Vec3, bell, smooth, v3};

/// Paints lips, the line between them and the shadow under them.
pub(super) fn paint(easel: &mut Easel<'_>) {
    let (looks, seed) = (easel.looks, easel.seed);
    let mut lower = easel.places(&LOWER_LIP_OUT);
    lower.reverse();
    let edge = Curve::through(&easel.places(&UPPER_LIP_OUT)).then(Curve::through(&lower));
    let area = edge.area(0.01);
    let within = |u: f32, v: f32| smooth(0.006, -0.008, edge.depth(u, v));
    let lip = looks
        .skin
        .times(Vec3::ONE - v3(0.18, 0.52, 0.46) * looks.lip_red);
    let shine = Spot::new([0.5, 0.716], 0.04, 0.008);
    let light = lip.map(|part| (part * 1.4 + 0.1).min(1.0));
    easel.texture.each(area, |u, v, texel| {
        let share = within(u, v);
        let wrinkle = 1.0 - share * 0.10 * noise(u * 200.0, v * 25.0, seed.wrapping_add(41));
        let above = share * 0.35 * smooth(0.70, 0.66, v);
        *texel = (texel.towards(lip, 0.9 * share) * wrinkle)
            .times(Vec3::ONE - v3(0.25, 0.35, 0.35) * above)
            .towards(light, share * 0.25 * shine.at(u, v));
    });
    let line = looks.skin.times(v3(0.36, 0.16, 0.15));
    for lip in [&UPPER_LIP_IN, &LOWER_LIP_IN] {
        let lip = Curve::through(&easel.places(lip));
        easel.texture.cover(lip.area(0.015), line, |u, v| {
            0.7 * bell(lip.distance(u, v), 0.0036)
        });
    }
    easel
        .texture
        .blush(Spot::new([0.5, 0.760], 0.06, 0.012), SHADE, 0.4);
}
