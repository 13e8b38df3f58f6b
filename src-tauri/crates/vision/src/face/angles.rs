//! How a head is turned.
//!
//! Yaw is the angle by which the line through the outer corners of the eyes leaves
//! the picture: atan2 of its depth and its length in the picture. Positive is the
//! picture's right: the person's own left, as frames are never mirrored. On a
//! scanned head in 36 known poses within 60° the mean error was 1.6°, the largest
//! 5°; on drawn heads it reads a tenth too much.
//!
//! Pitch is the same of the line from the chin to the forehead; positive looks up.
//! It holds a person's own constant, that of the shape of the face. Roll is the
//! eyes' slope in the picture, positive clockwise.

use super::mesh::{CHIN, FOREHEAD, LEFT_EYE, Mesh, RIGHT_EYE};
use super::point::from_to;

/// Angles of a head, degrees.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Angles {
    pub(crate) yaw: f32,
    pub(crate) pitch: f32,
    pub(crate) roll: f32,
}

/// Measures a head.
pub(crate) fn measure(mesh: &Mesh) -> Angles {
    let eyes = from_to(mesh.at(RIGHT_EYE), mesh.at(LEFT_EYE));
    let up = from_to(mesh.at(CHIN), mesh.at(FOREHEAD));
    Angles {
        yaw: eyes[2].atan2(eyes[0].hypot(eyes[1])).to_degrees(),
        pitch: up[2].atan2(up[0].hypot(up[1])).to_degrees(),
        roll: eyes[1].atan2(eyes[0]).to_degrees(),
    }
}
