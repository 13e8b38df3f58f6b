//! What the card lies on: colour and grain of the picture's corners.

use crate::pixels::ycc;
use crate::small::Small;

/// Share of the picture's width and height that a corner's sample takes.
const CORNER: f32 = 0.07;

/// The ground's colour at the corners (upper left, upper right, lower left,
/// lower right) as luma and chroma, and how much it varies.
#[derive(Debug, Default)]
pub(crate) struct Ground {
    corners: [[f32; 3]; 4],
    luma_limit: f32,
    chroma_limit: f32,
    light: f32,
    sample: Vec<f32>,
}

impl Ground {
    /// Samples a picture whose values are to be multiplied by `light`.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels of a small picture"
    )]
    pub(crate) fn see(&mut self, picture: &Small, light: f32) {
        let (width, height) = (picture.width, picture.height);
        let wide = ((width as f32 * CORNER) as usize).clamp(1, width);
        let high = ((height as f32 * CORNER) as usize).clamp(1, height);
        let (right, bottom) = (width - wide, height - high);
        let places = [(0, 0), (right, 0), (0, bottom), (right, bottom)];
        let mut spread = [0.0_f32; 3];
        self.light = light;
        for (i, (left, top)) in places.into_iter().enumerate() {
            for (part, spread) in spread.iter_mut().enumerate() {
                self.sample.clear();
                for y in top..top + high {
                    let row = &picture.colours[y * width..][left..left + wide];
                    let values = row.iter().map(|pixel| lit(*pixel, light)[part]);
                    self.sample.extend(values);
                }
                self.sample.sort_unstable_by(f32::total_cmp);
                let at = |share: usize| self.sample[(self.sample.len() - 1) * share / 100];
                self.corners[i][part] = at(50);
                // Half of the middle 68 % is the standard deviation of a bell curve.
                *spread = spread.max((at(84) - at(16)) / 2.0);
            }
        }
        self.luma_limit = (3.0 * spread[0]).max(24.0);
        self.chroma_limit = (3.0 * spread[1].max(spread[2])).max(7.0);
    }

    /// Whether something lies on the ground at a pixel, whose place is in shares of
    /// the picture.
    pub(crate) fn is_covered(&self, pixel: [u8; 3], [u, v]: [f32; 2]) -> bool {
        let [luma, cb, cr] = lit(pixel, self.light);
        let ground = [0, 1, 2].map(|part| {
            let corner = |i: usize| self.corners[i][part];
            let upper = corner(0) + (corner(1) - corner(0)) * u;
            let lower = corner(2) + (corner(3) - corner(2)) * u;
            upper + (lower - upper) * v
        });
        if luma > ground[0] + self.luma_limit {
            return true;
        }
        // In the shade all channels fall by the same factor, and chroma with them.
        let shade = (luma / ground[0].max(1.0)).clamp(0.2, 1.0);
        (cb - ground[1] * shade).hypot(cr - ground[2] * shade) > self.chroma_limit
    }
}

fn lit(pixel: [u8; 3], light: f32) -> [f32; 3] {
    ycc(pixel.map(|value| f32::from(value) * light))
}
