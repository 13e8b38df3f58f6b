//! What the card lies on: colour and grain of the picture's corners.

use image::RgbImage;

use crate::pixels::ycc;

/// Share of the picture's width and height that a corner's sample takes.
const CORNER: f32 = 0.07;

/// The ground's colour at the corners (upper left, upper right, lower left,
/// lower right) as luma and chroma, and how much it varies.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ground {
    corners: [[f32; 3]; 4],
    luma_limit: f32,
    chroma_limit: f32,
    light: f32,
}

impl Ground {
    /// Samples a picture whose values are to be multiplied by `light`.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels of a small picture"
    )]
    pub(crate) fn of(picture: &RgbImage, light: f32) -> Self {
        let (width, height) = picture.dimensions();
        let wide = ((width as f32 * CORNER) as u32).clamp(1, width);
        let high = ((height as f32 * CORNER) as u32).clamp(1, height);
        let (right, bottom) = (width - wide, height - high);
        let mut corners = [[0.0; 3]; 4];
        let mut spread = [0.0_f32; 3];
        for (corner, (left, top)) in
            corners
                .iter_mut()
                .zip([(0, 0), (right, 0), (0, bottom), (right, bottom)])
        {
            let sample: Vec<[f32; 3]> = (top..top + high)
                .flat_map(|y| (left..left + wide).map(move |x| (x, y)))
                .map(|(x, y)| colour(picture, x, y, light))
                .collect();
            for part in 0..3 {
                let mut values: Vec<f32> = sample.iter().map(|colour| colour[part]).collect();
                values.sort_unstable_by(f32::total_cmp);
                let at = |share: usize| values[(values.len() - 1) * share / 100];
                corner[part] = at(50);
                // Half of the middle 68 % is the standard deviation of a bell curve.
                spread[part] = spread[part].max((at(84) - at(16)) / 2.0);
            }
        }
        Self {
            corners,
            luma_limit: (3.0 * spread[0]).max(24.0),
            chroma_limit: (3.0 * spread[1].max(spread[2])).max(7.0),
            light,
        }
    }

    /// Whether something lies on the ground at a pixel.
    #[expect(clippy::cast_precision_loss, reason = "pixels of a small picture")]
    pub(crate) fn is_covered(&self, picture: &RgbImage, x: u32, y: u32) -> bool {
        let (u, v) = (
            x as f32 / picture.width() as f32,
            y as f32 / picture.height() as f32,
        );
        let [luma, cb, cr] = colour(picture, x, y, self.light);
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

fn colour(picture: &RgbImage, x: u32, y: u32, light: f32) -> [f32; 3] {
    ycc(picture
        .get_pixel(x, y)
        .0
        .map(|value| f32::from(value) * light))
}
