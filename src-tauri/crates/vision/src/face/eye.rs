//! Whether the eyes can be seen.
//!
//! An open eye has a dark iris on a bright ground between skin. For each eye the
//! luma inside its outline is compared with the skin of the cheek below: contrast
//! is one minus the darkest fifth over the skin. A hand or hair before the eye
//! looks like skin or like nothing but dark; dark glasses are dark throughout. So
//! the brightest fifth must not be dark as well.

use image::RgbImage;

use super::mesh::Mesh;
use super::patch::{colour, luma};
use super::point::middle;

/// Outline points and the cheek below, for the right and the left eye.
const EYES: [([usize; 8], [usize; 2]); 2] = [
    ([33, 160, 158, 133, 153, 144, 159, 145], [101, 50]),
    ([263, 387, 385, 362, 380, 373, 386, 374], [330, 280]),
];
/// Samples a side of an eye's box.
const SAMPLES: u32 = 12;
/// Half the box's width and height over the farthest outline point: an eye is about
/// three times as wide as high, and its corners are skin.
const BOX: [f32; 2] = [0.7, 0.35];
/// Brightest fifth over the cheek below which all of it is dark. Open eyes of drawn
/// heads have at least 0.85, behind lenses of one tenth of the light 0.1.
const DARK: f32 = 0.4;

/// The contrast of the right and the left eye, 0 to 1; 0 where it is dark throughout.
pub(crate) fn measure(frame: &RgbImage, mesh: &Mesh) -> [f32; 2] {
    EYES.map(|(outline, cheek)| contrast(frame, mesh, &outline, &cheek).unwrap_or(0.0))
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the picture"
)]
fn contrast(frame: &RgbImage, mesh: &Mesh, outline: &[usize], cheek: &[usize]) -> Option<f32> {
    let skin = luma(colour(frame, mesh, cheek)?).max(1.0);
    let centre = middle(outline.iter().map(|index| mesh.at(*index)));
    let reach = outline
        .iter()
        .map(|index| {
            let [x, y, _] = mesh.at(*index);
            (x - centre[0]).hypot(y - centre[1])
        })
        .fold(0.0_f32, f32::max);
    let mut values = Vec::new();
    for row in 0..SAMPLES {
        for column in 0..SAMPLES {
            let at = |n: u32| (n as f32 + 0.5) / SAMPLES as f32 * 2.0 - 1.0;
            let (x, y) = (
                centre[0] + at(column) * reach * BOX[0],
                centre[1] + at(row) * reach * BOX[1],
            );
            if x < 0.0 || y < 0.0 || x >= frame.width() as f32 || y >= frame.height() as f32 {
                continue;
            }
            values.push(luma(frame.get_pixel(x as u32, y as u32).0.map(f32::from)) / skin);
        }
    }
    values.sort_unstable_by(f32::total_cmp);
    let fifth = values.len() / 5;
    let mean = |part: &[f32]| part.iter().sum::<f32>() / part.len().max(1) as f32;
    let (dark, bright) = (
        mean(values.get(..fifth)?),
        mean(values.get(values.len() - fifth..)?),
    );
    Some(if bright < DARK {
        0.0
    } else {
        (1.0 - dark).clamp(0.0, 1.0)
    })
}
