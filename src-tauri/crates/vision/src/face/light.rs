//! Light on a face.
//!
//! Skin: mean luma (Rec. 601) of both cheeks and both halves of the forehead.
//! One-sided: their left against their right, difference over sum. Backlit: how
//! many times as bright as the skin the surroundings are: the upper quartile of
//! luma over a grid outside the face's box, hair and neck. A quotient, as dark
//! skin before a bright wall is no backlight.

use image::RgbImage;

use super::mesh::Mesh;
use super::patch::{colour, luma};
use crate::Finding;
use crate::face::limits::FaceThresholds;

/// Cheek and forehead on the right.
const RIGHT: [usize; 5] = [50, 101, 205, 69, 67];
/// Cheek and forehead on the left.
const LEFT: [usize; 5] = [280, 330, 425, 299, 297];
/// Places a side of the grid: some hundred lie outside a face that fills the oval.
const GRID: u32 = 24;
/// What is a person's own around the box of the points, shares of its width and height:
/// hair beside and above it, neck and clothes below.
const OWN: ([f32; 2], [f32; 2]) = ([-0.25, 1.25], [-0.45, 0.9]);

/// Light on a face.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Light {
    /// Mean luma of the skin.
    pub(crate) skin: f32,
    /// Left against right, −1 to 1.
    pub(crate) one_sided: f32,
    /// Surroundings over skin.
    pub(crate) backlit: f32,
}

/// Measures a face.
pub(crate) fn measure(frame: &RgbImage, mesh: &Mesh) -> Light {
    let side = |points: &[usize]| colour(frame, mesh, points).map(luma);
    let (Some(right), Some(left)) = (side(&RIGHT), side(&LEFT)) else {
        return Light::default();
    };
    let skin = f32::midpoint(right, left);
    Light {
        skin,
        one_sided: (left - right) / (left + right).max(1.0),
        backlit: around(frame, mesh).map_or(0.0, |bright| bright / skin.max(1.0)),
    }
}

/// Upper quartile of luma around a face.
#[expect(clippy::cast_precision_loss, reason = "pixels of a picture")]
fn around(frame: &RgbImage, mesh: &Mesh) -> Option<f32> {
    let [left, top, right, bottom] = mesh.edges();
    let (width, height) = (right - left, bottom - top);
    let mut values = Vec::new();
    for row in 0..GRID {
        for column in 0..GRID {
            let x = (2 * column + 1) * frame.width() / (2 * GRID);
            let y = (2 * row + 1) * frame.height() / (2 * GRID);
            let (u, v) = ((x as f32 - left) / width, (y as f32 - top) / height);
            let ([near, far], [above, below]) = OWN;
            if (near..far).contains(&u) && v > above || v > below {
                continue;
            }
            let pixel = frame.get_pixel(x.min(frame.width() - 1), y.min(frame.height() - 1));
            values.push(luma(pixel.0.map(f32::from)));
        }
    }
    values.sort_unstable_by(f32::total_cmp);
    values.get(values.len() * 3 / 4).copied()
}

/// Says what is wrong with the light. Light from one side is asked of a front
/// only: a turned head shows two differently lit halves.
pub(crate) fn judge(light: &Light, front: bool, limits: &FaceThresholds) -> Option<Finding> {
    if front && light.one_sided.abs() > limits.one_sided || light.backlit > limits.backlit {
        Some(Finding::Backlit)
    } else if light.skin < limits.dark {
        Some(Finding::Dark)
    } else if light.skin > limits.bright {
        Some(Finding::Bright)
    } else {
        None
    }
}
