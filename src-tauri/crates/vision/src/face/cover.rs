//! Whether mouth and nose are covered, as by a mask.
//!
//! The colour of the lower face (sides of the mouth, chin, below the nose) is
//! compared with that of the upper (forehead, cheekbones, bridge of the nose):
//! each as chroma and luma over its own mean luma, so that skin of any tone in
//! any light is near itself. White, blue and pink masks stand out; a black one is
//! not told from a dark beard, and a mask in the colour of the skin is not seen.

use image::RgbImage;

use super::mesh::Mesh;
use super::patch::colour;

/// Forehead, bridge of the nose and the upper cheeks.
const UPPER: [usize; 6] = [151, 9, 6, 50, 280, 197];
/// Chin, below the nose, sides of the mouth.
const LOWER: [usize; 7] = [199, 175, 164, 216, 436, 212, 432];

/// How far both differ: 0 not at all.
pub(crate) fn measure(frame: &RgbImage, mesh: &Mesh) -> f32 {
    let parts = (colour(frame, mesh, &UPPER), colour(frame, mesh, &LOWER));
    let (Some(upper), Some(lower)) = parts else {
        return 0.0;
    };
    let [upper, lower] = [upper, lower].map(shares);
    (upper[0] - lower[0]).hypot(upper[1] - lower[1])
}

/// Red and blue over green.
fn shares([r, g, b]: [f32; 3]) -> [f32; 2] {
    let green = g.max(1.0);
    [r / green, b / green]
}
