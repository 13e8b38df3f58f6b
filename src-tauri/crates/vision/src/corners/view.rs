//! A picture's colours between its pixels, as opponents.
//!
//! Y = (R + 2G + B) / 4, A = (R − B) / 2, B = 0.35 (2G − R − B): a card of the
//! desk's grey often differs from it in tint. All three are linear in the bytes,
//! so that means and interpolation may come before or after.

use image::RgbImage;

/// Three opponent colours, in grey levels.
pub(crate) type Colour = [f32; 3];

/// Opponents of red, green and blue.
pub(crate) fn opponents([r, g, b]: [f32; 3]) -> Colour {
    [
        (r + 2.0 * g + b) * 0.25,
        (r - b) * 0.5,
        (2.0 * g - r - b) * 0.35,
    ]
}

/// Length of a colour's vector.
pub(crate) fn length([y, a, b]: Colour) -> f32 {
    (y * y + a * a + b * b).sqrt()
}

/// One colour less another.
pub(crate) fn minus(one: Colour, other: Colour) -> Colour {
    [one[0] - other[0], one[1] - other[1], one[2] - other[2]]
}

/// Adds a share of a colour.
pub(crate) fn add(sum: &mut Colour, colour: Colour, share: f32) {
    for (sum, part) in sum.iter_mut().zip(colour) {
        *sum += part * share;
    }
}

/// A step of colour as a vector of a length below 1: half of it at six grey levels.
pub(crate) fn saturated(step: Colour) -> Colour {
    let share = 1.0 / (length(step) + 6.0);
    step.map(|part| part * share)
}

/// Red, green and blue in 16 bits each, from the lowest: worked with at once.
pub(crate) type Lanes = u64;
/// The bytes of [`Lanes`].
const BYTES: Lanes = 0x00FF_00FF_00FF;
/// A half of 256 in each of [`Lanes`].
const HALVES: Lanes = 0x0080_0080_0080;

/// The three lowest bytes apart.
fn apart(bytes: u64) -> Lanes {
    bytes & 0xFF | (bytes & 0xFF00) << 8 | (bytes & 0x00FF_0000) << 16
}

/// A picture to be read anywhere.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'a> {
    /// Width in pixels, at least 2.
    pub(crate) width: usize,
    /// Height in pixels, at least 2.
    pub(crate) height: usize,
    /// Red, green and blue of each pixel, row by row.
    pub(crate) bytes: &'a [u8],
}

impl<'a> View<'a> {
    /// Of a picture; none of one too small to be read between pixels.
    pub(crate) fn of(picture: &'a RgbImage) -> Option<Self> {
        let view = Self {
            width: picture.width() as usize,
            height: picture.height() as usize,
            bytes: picture.as_raw(),
        };
        (view.width > 1 && view.height > 1).then_some(view)
    }

    /// Width and height.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    pub(crate) fn size(&self) -> [f32; 2] {
        [self.width as f32, self.height as f32]
    }

    /// Red, green and blue at a place, between four pixels; beyond the border its
    /// nearest pixels.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped into the picture"
    )]
    pub(crate) fn rgb(&self, [x, y]: [f32; 2]) -> [f32; 3] {
        let x = x.max(0.0).min(self.width as f32 - 1.01);
        let y = y.max(0.0).min(self.height as f32 - 1.01);
        // By 32 bits: wider conversions are slow.
        let (left, top) = (x as i32, y as i32);
        let (u, v) = (x - left as f32, y - top as f32);
        let (left, top) = (left as usize, top as usize);
        let start = (top * self.width + left) * 3;
        let below = start + self.width * 3;
        let (Some(upper), Some(lower)) = (
            self.bytes.get(start..start + 6),
            self.bytes.get(below..below + 6),
        ) else {
            return [0.0; 3];
        };
        let mut colour = [0.0; 3];
        for (c, value) in colour.iter_mut().enumerate() {
            let (a, b) = (f32::from(upper[c]), f32::from(upper[c + 3]));
            let (d, e) = (f32::from(lower[c]), f32::from(lower[c + 3]));
            let (above, under) = (a + (b - a) * u, d + (e - d) * u);
            *value = above + (under - above) * v;
        }
        colour
    }

    /// Red, green and blue at a place inside, 256ths of a pixel, as [`Self::rgb`] has
    /// them but for a level.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels, and colours as bytes"
    )]
    pub(crate) fn lanes(&self, x: usize, y: usize) -> Lanes {
        let start = ((y >> 8) * self.width + (x >> 8)) * 3;
        let two = |start: usize| self.bytes.get(start..)?.first_chunk().copied();
        let (Some(upper), Some(lower)) = (two(start), two(start + self.width * 3)) else {
            // The picture's last pixels have no eight bytes.
            let [r, g, b] = self
                .rgb([x as f32 / 256.0, y as f32 / 256.0])
                .map(|value| value as u64);
            return r | g << 16 | b << 32;
        };
        let (upper, lower) = (u64::from_le_bytes(upper), u64::from_le_bytes(lower));
        let (u, v) = (x as u64 & 255, y as u64 & 255);
        let both = (u * v) >> 8;
        let sum = apart(upper) * (256 + both - u - v)
            + apart(upper >> 24) * (u - both)
            + apart(lower) * (v - both)
            + apart(lower >> 24) * both;
        (sum + HALVES) >> 8 & BYTES
    }

    /// The opponents at a place.
    pub(crate) fn at(&self, place: [f32; 2]) -> Colour {
        opponents(self.rgb(place))
    }
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    #[test]
    fn lanes_are_the_colours_between_pixels() {
        let picture = RgbImage::from_fn(9, 7, |x, y| {
            let of = |seed: u32| ((x * 37 + y * 91 + seed * 53) % 256).to_le_bytes()[0];
            Rgb([of(0), of(1), of(2)])
        });
        let view = View::of(&picture).unwrap();
        for y in (0_u16..=5 * 256 + 250).step_by(37) {
            for x in (0_u16..=7 * 256 + 250).step_by(29) {
                let lanes = view.lanes(usize::from(x), usize::from(y));
                let place = [x, y].map(|at| f32::from(at) / 256.0);
                for (c, value) in view.rgb(place).into_iter().enumerate() {
                    let lane = (lanes >> (16 * c)).to_le_bytes()[0];
                    assert!(
                        (f32::from(lane) - value).abs() < 2.0,
                        "{place:?} {lane} {value}"
                    );
                }
            }
        }
    }
}
