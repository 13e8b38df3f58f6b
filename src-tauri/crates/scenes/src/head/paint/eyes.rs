//! Around the eyes: hollows, creases, lashes and liner.

use super::curve::Curve;
use super::texture::Spot;
use super::{Easel, SHADE};
use crate::head::landmarks::{EYES, Eye};
use crate::head::vector::{Vec3, bell, v3};

/// Paints both eyes' surroundings.
pub(super) fn paint(easel: &mut Easel<'_>) {
    for eye in &EYES {
        hollows(easel, eye);
        lids(easel, eye);
    }
}

/// The middle of the lids; the corners count twice.
fn centre(easel: &Easel<'_>, eye: &Eye) -> [f32; 2] {
    let places = easel.places(&[eye.upper, eye.lower].concat());
    let count = places.len() as f32;
    places.iter().fold([0.0, 0.0], |sum, place| {
        [sum[0] + place[0] / count, sum[1] + place[1] / count]
    })
}

fn hollows(easel: &mut Easel<'_>, eye: &Eye) {
    let [u, v] = centre(easel, eye);
    let lines = easel.looks.lines;
    for (spot, strength) in [
        (Spot::new([u, v], 0.075, 0.034), 0.36 + 0.2 * lines),
        (
            Spot::new([u - eye.side * 0.065, v - 0.012], 0.026, 0.03),
            0.42,
        ),
        (Spot::new([u, v + 0.052], 0.05, 0.012), 0.13 + 0.25 * lines),
    ] {
        easel.texture.blush(spot, SHADE, strength);
    }
}

fn lids(easel: &mut Easel<'_>, eye: &Eye) {
    let looks = easel.looks;
    let crease = Curve::through(&easel.places(&eye.crease[1..8]));
    easel.texture.tint(crease.area(0.02), SHADE, |u, v| {
        0.6 * bell(crease.distance(u, v), 0.006)
    });
    let [u, v] = centre(easel, eye);
    let liner = Spot::new([u, v - 0.022], 0.045, 0.02);
    easel
        .texture
        .blush(liner, v3(0.45, 0.35, 0.45), 0.45 * looks.liner);
    let upper = Curve::through(&easel.places(&eye.upper));
    let lash = looks.hair * 0.25 + Vec3::all(0.02);
    let thick = 0.0075 * (1.0 + 0.5 * looks.liner);
    easel.texture.cover(upper.area(0.03), lash, |u, v| {
        0.92 * bell(upper.distance(u, v), thick)
    });
    let lower = Curve::through(&easel.places(&eye.lower));
    let line = looks.skin.times(v3(0.55, 0.36, 0.33));
    easel.texture.cover(lower.area(0.02), line, |u, v| {
        0.55 * bell(lower.distance(u, v), 0.005)
    });
}
