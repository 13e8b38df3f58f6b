//! A face by its skin: whether there is one, how large and where.
//!
//! The picture is searched at 96 px of width for its largest solid region of
//! skin colour. Its width against the oval tells the distance; the neck hangs on
//! below, so the middle of the face is taken 0.6 widths under its upper edge.
//! Several faces, pose and mouth cannot be told this way and are not.

use image::RgbImage;

use crate::pixels::{gain, luma, scaled};
use crate::{FacePlace, Finding, Rect, Thresholds, exposure, face_oval, skin};

/// Width at which the picture is searched, pixels.
const SEARCH_WIDTH: u32 = 96;

/// A face-like region.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Face {
    /// Its box in pixels of the frame, without the neck.
    pub(crate) bounds: Rect,
    /// The same in shares of the oval.
    pub(crate) place: FacePlace,
}

/// Finds the face.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels inside the frame"
)]
pub(crate) fn find(frame: &RgbImage, limits: &Thresholds) -> Option<Face> {
    let whole = Rect {
        x: 0,
        y: 0,
        width: frame.width(),
        height: frame.height(),
    };
    let small = scaled(frame, whole, SEARCH_WIDTH);
    let light = gain(exposure::measure(&luma(&small)).p95, 225.0).max(1.0);
    let mut regions = skin::regions(&small, light);
    let blob = *regions.list().first()?;
    let share = blob.area as f32 / (small.width() * small.height()) as f32;
    let upright = blob.height() as f32 / blob.width() as f32;
    if share < limits.face_smallest
        || regions.solidity(&blob) < limits.face_solidity
        || !(0.8..=2.6).contains(&upright)
    {
        return None;
    }
    let zoom = frame.width() as f32 / small.width() as f32;
    let (left, top, width) = (
        blob.left as f32 * zoom,
        blob.top as f32 * zoom,
        blob.width() as f32 * zoom,
    );
    let oval = face_oval(frame.width(), frame.height());
    let (ox, oy) = (
        oval.x as f32 + oval.width as f32 / 2.0,
        oval.y as f32 + oval.height as f32 / 2.0,
    );
    let bounds = Rect {
        x: left as u32,
        y: top as u32,
        width: width as u32,
        height: (width * 1.2) as u32,
    };
    Some(Face {
        bounds: bounds.within(frame.width(), frame.height())?,
        place: FacePlace {
            width: width / oval.width as f32,
            offset_x: (left + width / 2.0 - ox) / oval.width as f32,
            offset_y: (top + 0.6 * width - oy) / oval.height as f32,
        },
    })
}

/// Says what is wrong with a face's place.
pub(crate) fn judge(place: &FacePlace, limits: &Thresholds) -> Option<Finding> {
    if place.width < limits.face_narrowest {
        Some(Finding::TooFar)
    } else if place.width > limits.face_widest {
        Some(Finding::TooClose)
    } else if place.offset_x.abs() > limits.face_offset_x
        || place.offset_y.abs() > limits.face_offset_y
    {
        Some(Finding::OffCentre)
    } else {
        None
    }
}
