//! The five points by which a face is laid upright for a comparison.

use serde::Serialize;

use super::mesh::{LEFT_EYE, Mesh, RIGHT_EYE};

/// Five points of a face in pixels of the picture. Left and right are the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct FaceSpots {
    /// Outer and inner corner of the right eye.
    pub right_eye: [[f32; 2]; 2],
    /// Outer and inner corner of the left eye.
    pub left_eye: [[f32; 2]; 2],
    /// Where the nose meets the upper lip.
    pub nose: [f32; 2],
}

impl FaceSpots {
    pub(crate) fn of(mesh: &Mesh) -> Self {
        let at = |index: usize| {
            let [x, y, _] = mesh.at(index);
            [x, y]
        };
        Self {
            right_eye: [at(RIGHT_EYE), at(133)],
            left_eye: [at(LEFT_EYE), at(362)],
            nose: at(2),
        }
    }
}
