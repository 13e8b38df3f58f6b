//! Where the capture screens ask for the card and the face.

use serde::{Deserialize, Serialize};

/// Width over height of an ID-1 card (ISO/IEC 7810: 85.60 × 53.98 mm).
pub const ID1_RATIO: f32 = 1.5858;

/// Share of the picture's width that the card's white frame takes.
const GUIDE_SHARE: f32 = 0.88;

/// An upright rectangle in pixels of its picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rect {
    /// Left edge, pixels from the picture's left.
    pub x: u32,
    /// Upper edge, pixels from the picture's top.
    pub y: u32,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl Rect {
    /// All of a picture of the given size.
    pub(crate) fn whole(width: u32, height: u32) -> Self {
        Self {
            x: 0,
            y: 0,
            width,
            height,
        }
    }

    /// The pixels in a box of left, top, right and bottom.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "negative places are cut"
    )]
    pub(crate) fn around([left, top, right, bottom]: [f32; 4]) -> Self {
        let (x, y) = (left.max(0.0) as u32, top.max(0.0) as u32);
        Self {
            x,
            y,
            width: (right.max(0.0) as u32).saturating_sub(x),
            height: (bottom.max(0.0) as u32).saturating_sub(y),
        }
    }

    /// The part of this rectangle inside a picture of the given size, if any.
    #[must_use]
    pub fn within(self, width: u32, height: u32) -> Option<Self> {
        let (x, y) = (self.x.min(width), self.y.min(height));
        let inside = Self {
            x,
            y,
            width: self.width.min(width - x),
            height: self.height.min(height - y),
        };
        (inside.width > 0 && inside.height > 0).then_some(inside)
    }
}

/// The white frame of a picture of the given size: ID-1, centred, 88 % of the
/// width (or of the height, where the picture is flat).
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "sizes of pictures are small positive numbers"
)]
pub fn guide_for(width: u32, height: u32) -> Rect {
    let fit = (width as f32)
        .min((height as f32 - 0.12 * width as f32).max(0.0) * ID1_RATIO / GUIDE_SHARE);
    let (w, h) = (fit * GUIDE_SHARE, fit * GUIDE_SHARE / ID1_RATIO);
    Rect {
        x: ((width as f32 - w) / 2.0).round() as u32,
        y: ((height as f32 - h) / 2.0).round() as u32,
        width: w.round() as u32,
        height: h.round() as u32,
    }
}

/// What is kept of a picture: the white frame and 6 % of its width around it,
/// so that the card's own edges stay visible. `guide_for` of the kept part is
/// the same frame again.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "sizes of pictures are small positive numbers"
)]
pub fn crop_for(guide: Rect, width: u32, height: u32) -> Rect {
    let margin = (guide.width as f32 / GUIDE_SHARE * (1.0 - GUIDE_SHARE) / 2.0).round() as u32;
    let (x, y) = (
        guide.x.saturating_sub(margin),
        guide.y.saturating_sub(margin),
    );
    Rect {
        x,
        y,
        width: (guide.width + 2 * margin).min(width.saturating_sub(x)),
        height: (guide.height + 2 * margin).min(height.saturating_sub(y)),
    }
}

/// The box of the oval that asks for a face: centred, 62 % of the width, 4 : 3 high.
#[must_use]
pub fn face_oval(width: u32, height: u32) -> Rect {
    let w = (width * 62 / 100).min(height * 62 / 100);
    let h = (w * 4 / 3).min(height);
    Rect {
        x: (width - w) / 2,
        y: (height - h) / 2,
        width: w,
        height: h,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_of_what_is_kept_is_the_same_frame() {
        for (width, height) in [(480, 640), (1620, 2160), (640, 480), (1920, 1080)] {
            let guide = guide_for(width, height);
            let kept = crop_for(guide, width, height);
            let again = guide_for(kept.width, kept.height);
            let apart = [
                (kept.x + again.x).abs_diff(guide.x),
                (kept.y + again.y).abs_diff(guide.y),
                again.width.abs_diff(guide.width),
                again.height.abs_diff(guide.height),
            ];
            assert!(
                apart.iter().all(|pixels| *pixels <= 2),
                "{width}×{height}: {guide:?} {kept:?} {again:?}"
            );
        }
    }

    #[test]
    fn a_rectangle_outside_has_no_part_within() {
        let rect = Rect {
            x: 90,
            y: 90,
            width: 50,
            height: 50,
        };
        assert_eq!(
            rect.within(100, 100),
            Some(Rect {
                width: 10,
                height: 10,
                ..rect
            })
        );
        assert_eq!(rect.within(90, 100), None);
    }
}
