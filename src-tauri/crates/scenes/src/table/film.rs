//! The picture while it is made: three floating numbers a pixel, 0 to 255.

use image::RgbImage;

/// A picture in the making.
#[derive(Debug, Clone)]
pub(super) struct Film {
    /// Width in pixels.
    pub(super) width: usize,
    /// Height in pixels.
    pub(super) height: usize,
    /// Red, green and blue of each pixel, row by row.
    pub(super) values: Vec<f32>,
}

impl Film {
    /// A black picture.
    pub(super) fn new((width, height): (u32, u32)) -> Self {
        let (width, height) = (width as usize, height as usize);
        Self {
            width,
            height,
            values: vec![0.0; width * height * 3],
        }
    }

    /// Its size in pixels.
    #[expect(clippy::cast_possible_truncation, reason = "came from 32 bits")]
    pub(super) fn size(&self) -> (u32, u32) {
        (self.width as u32, self.height as u32)
    }

    /// Changes each pixel of a rectangle of pixels (left, top, right, bottom;
    /// cut to the picture).
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    pub(super) fn each(&mut self, area: [f32; 4], mut change: impl FnMut(f32, f32, &mut [f32])) {
        let (left, right) = (clip(area[0], self.width), clip(area[2] + 1.0, self.width));
        let (top, bottom) = (clip(area[1], self.height), clip(area[3] + 1.0, self.height));
        for y in top..bottom {
            let row = y * self.width * 3;
            let part = &mut self.values[row + left * 3..row + right.max(left) * 3];
            for (x, pixel) in (left..).zip(part.chunks_exact_mut(3)) {
                change(x as f32, y as f32, pixel);
            }
        }
    }

    /// The whole picture as an area.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    pub(super) fn all(&self) -> [f32; 4] {
        [0.0, 0.0, self.width as f32, self.height as f32]
    }

    /// The picture in bytes.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to a byte"
    )]
    pub(super) fn develop(&self) -> RgbImage {
        let bytes = self
            .values
            .iter()
            .map(|value| (value + 0.5).clamp(0.0, 255.0) as u8)
            .collect();
        let (width, height) = self.size();
        RgbImage::from_raw(width, height, bytes).unwrap_or_default()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the picture"
)]
fn clip(value: f32, length: usize) -> usize {
    (value.max(0.0) as usize).min(length)
}
