//! One face, moving on: what ties a frame to the one before.
//!
//! Between two frames a head moves, grows and turns by little, its own proportions
//! stay (the distances in space between the corners of the eyes, the bridge of the
//! nose, the cheekbones and the forehead over the face's width), and so do its
//! looks. A picture held up instead, or another person, breaks at least one of the
//! five.

use image::RgbImage;

use super::angles::Angles;
use super::limits::FaceThresholds;
use super::looks::Looks;
use super::mesh::{FOREHEAD, LEFT_EYE, LEFT_SIDE, Mesh, RIGHT_EYE, RIGHT_SIDE};
use super::patch::width;
use super::point::distance;

/// Pairs of points that neither mouth nor eyelids move.
const PROPORTIONS: [(usize, usize); 8] = [
    (RIGHT_EYE, LEFT_EYE),
    (133, 362),
    (RIGHT_EYE, 133),
    (362, LEFT_EYE),
    (FOREHEAD, 168),
    (168, 2),
    (RIGHT_SIDE, 2),
    (2, LEFT_SIDE),
];

/// What one frame leaves for the next.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Step {
    centre: [f32; 2],
    width: f32,
    yaw: f32,
    shape: [f32; 8],
    looks: Looks,
}

impl Step {
    pub(crate) fn of(frame: &RgbImage, mesh: &Mesh, angles: &Angles) -> Self {
        let [left, top, right, bottom] = mesh.edges();
        let width = width(mesh).max(f32::EPSILON);
        Self {
            centre: [f32::midpoint(left, right), f32::midpoint(top, bottom)],
            width,
            yaw: angles.yaw,
            shape: PROPORTIONS.map(|(a, b)| distance(mesh.at(a), mesh.at(b)) / width),
            looks: Looks::of(frame, mesh),
        }
    }

    /// Whether the same face can have got from the last frame to this one.
    pub(crate) fn follows(&self, last: &Self, limits: &FaceThresholds) -> bool {
        let [x, y] = self.centre;
        let moved = (x - last.centre[0]).hypot(y - last.centre[1]) / last.width;
        let grown = (self.width / last.width).max(last.width / self.width);
        moved <= limits.step_move
            && grown <= limits.step_size
            && self.is_like(last, [limits.step_looks, limits.step_tone], limits)
    }

    /// Whether a photo shows the same face as the last frame, wherever it is in the
    /// picture and however large: a photo has other pixels than a frame.
    pub(crate) fn is_of(&self, last: &Self, limits: &FaceThresholds) -> bool {
        self.is_like(last, [limits.photo_looks, limits.photo_tone], limits)
    }

    fn is_like(&self, last: &Self, [looks, tone]: [f32; 2], limits: &FaceThresholds) -> bool {
        let turned = (self.yaw - last.yaw).abs();
        let most = looks + limits.turn_looks * turned;
        let [largest, all] = self.misshapen(last);
        turned <= limits.step_yaw
            && largest <= limits.step_shape
            && self
                .looks
                .unlike(&last.looks)
                .is_some_and(|apart| apart.mean + all <= most || apart.tone <= tone)
    }

    /// Greatest difference of a proportion, and that of all.
    fn misshapen(&self, last: &Self) -> [f32; 2] {
        let apart = self.shape.iter().zip(last.shape);
        apart
            .map(|(now, then)| (now - then).abs())
            .fold([0.0, 0.0], |[most, sum], apart| {
                [apart.max(most), sum + apart]
            })
    }
}
