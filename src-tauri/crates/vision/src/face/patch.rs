//! Colours of places on a face.

use image::RgbImage;

use super::mesh::{LEFT_SIDE, Mesh, RIGHT_SIDE};
use super::point::distance;

/// Half the side of the square around a point, shares of the face's width.
const REACH: f32 = 0.05;

/// Width of a face in its own plane, pixels: from side to side in space, so that
/// a turn does not narrow it.
pub(crate) fn width(mesh: &Mesh) -> f32 {
    distance(mesh.at(RIGHT_SIDE), mesh.at(LEFT_SIDE))
}

/// Mean colour around some points, each over a square of a tenth of the face's
/// width; nothing where all of them are outside the picture.
pub(crate) fn colour(frame: &RgbImage, mesh: &Mesh, points: &[usize]) -> Option<[f32; 3]> {
    let half = width(mesh) * REACH;
    let colours = points.iter().filter_map(|index| {
        let [x, y, _] = mesh.at(*index);
        mean(frame, [x - half, y - half, x + half, y + half])
    });
    let (mut sum, mut count) = ([0.0_f32; 3], 0.0_f32);
    for colour in colours {
        for (sum, value) in sum.iter_mut().zip(colour) {
            *sum += value;
        }
        count += 1.0;
    }
    (count > 0.0).then(|| sum.map(|value| value / count))
}

/// Mean colour between edges, from at most about 100 pixels.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "clamped to the picture"
)]
pub(crate) fn mean(frame: &RgbImage, [left, top, right, bottom]: [f32; 4]) -> Option<[f32; 3]> {
    let (w, h) = (frame.width() as f32, frame.height() as f32);
    if right < 0.0 || bottom < 0.0 || left >= w || top >= h {
        return None;
    }
    let clamp = |value: f32, most: f32| value.clamp(0.0, most - 1.0) as u32;
    let (x0, x1) = (clamp(left, w), clamp(right, w));
    let (y0, y1) = (clamp(top, h), clamp(bottom, h));
    let (dx, dy) = (((x1 - x0) / 10).max(1), ((y1 - y0) / 10).max(1));
    let (mut sum, mut count) = ([0.0_f32; 3], 0.0_f32);
    let mut y = y0;
    while y <= y1 {
        let mut x = x0;
        while x <= x1 {
            for (sum, value) in sum.iter_mut().zip(frame.get_pixel(x, y).0) {
                *sum += f32::from(value);
            }
            count += 1.0;
            x += dx;
        }
        y += dy;
    }
    Some(sum.map(|value| value / count))
}

/// Luma of a colour.
pub(crate) fn luma([r, g, b]: [f32; 3]) -> f32 {
    0.299 * r + 0.587 * g + 0.114 * b
}
