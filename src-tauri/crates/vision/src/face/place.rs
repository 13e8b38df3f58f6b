//! Where a face is against the oval.
//!
//! Its width is that from side to side in space, its middle that of the box of
//! its points; both as shares of the oval's box.

use super::limits::FaceThresholds;
use super::mesh::Mesh;
use super::patch::width;
use crate::{FacePlace, Finding, Rect};

/// Measures a face.
#[expect(clippy::cast_precision_loss, reason = "pixels of a picture")]
pub(crate) fn measure(mesh: &Mesh, oval: Rect) -> FacePlace {
    let [left, top, right, bottom] = mesh.edges();
    let (w, h) = (oval.width.max(1) as f32, oval.height.max(1) as f32);
    let (x, y) = (oval.x as f32 + w / 2.0, oval.y as f32 + h / 2.0);
    FacePlace {
        width: width(mesh) / w,
        offset_x: (f32::midpoint(left, right) - x) / w,
        offset_y: (f32::midpoint(top, bottom) - y) / h,
    }
}

/// Says what is wrong with a face's place.
pub(crate) fn judge(place: &FacePlace, limits: &FaceThresholds) -> Option<Finding> {
    if place.width < limits.narrowest {
        Some(Finding::TooFar)
    } else if place.width > limits.widest {
        Some(Finding::TooClose)
    } else if place.offset_x.abs() > limits.offset_x || place.offset_y.abs() > limits.offset_y {
        Some(Finding::OffCentre)
    } else {
        None
    }
}
