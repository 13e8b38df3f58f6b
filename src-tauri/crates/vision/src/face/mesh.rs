//! The 468 points of a face: Face Mesh.
//!
//! Kartynnik et al. 2019, "Real-time facial surface geometry from monocular video
//! on mobile GPUs". An upright square around the face, 192 pixels a side, gives
//! each point's place and its depth in pixels of that square, and a number that
//! says whether a face is in it at all. Points are named by their index, left and
//! right by the person's own side.

use image::RgbImage;

use super::crop::{Outside, Window, sample};
use super::point::Point;
use crate::network::{self, ModelError, Network, OnnxFile};

/// Side of the network's input, pixels.
const SIZE: usize = 192;
/// Points of a face.
pub(crate) const POINTS: usize = 468;

/// Outer corner of the right eye.
pub(crate) const RIGHT_EYE: usize = 33;
/// Outer corner of the left eye.
pub(crate) const LEFT_EYE: usize = 263;
/// Side of the face before the right ear.
pub(crate) const RIGHT_SIDE: usize = 234;
/// Side of the face before the left ear.
pub(crate) const LEFT_SIDE: usize = 454;
/// Upper middle of the forehead.
pub(crate) const FOREHEAD: usize = 10;
/// Lowest point of the chin.
pub(crate) const CHIN: usize = 152;

/// Side of the square searched over the spread of the points, and how far it lies
/// below their middle, shares of its side. `MediaPipe` takes 1.5 and 0; with these, of
/// 120 wide open mouths turned by 15° to 35° (twenty drawn heads of tuning seeds) two
/// are missed instead of 19: a mesh that fell short once does not keep its square too
/// small for the chin. From 1.9 on the mesh gets worse.
const ROOM: f32 = 1.65;
const LOWER: f32 = 0.03;

const FILE: OnnxFile = OnnxFile {
    name: "face_landmark",
    bytes: include_bytes!("../../models/face_landmark.onnx"),
    input: [1, SIZE, SIZE, 3],
};

/// A face's points in pixels of the picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mesh {
    /// The points.
    pub(crate) points: Vec<Point>,
    /// How sure the network is that this is a face, 0 to 1.
    pub(crate) flag: f32,
}

impl Mesh {
    /// A point by its index.
    pub(crate) fn at(&self, index: usize) -> Point {
        self.points.get(index).copied().unwrap_or_default()
    }

    /// Left, upper, right and lower edge of all points.
    pub(crate) fn edges(&self) -> [f32; 4] {
        let mut edges = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        for [x, y, _] in &self.points {
            edges = [
                edges[0].min(*x),
                edges[1].min(*y),
                edges[2].max(*x),
                edges[3].max(*y),
            ];
        }
        edges
    }

    /// The square in which the next frame is searched, with room for a jaw that falls.
    pub(crate) fn window(&self) -> Window {
        let face = self.square();
        let side = face.side * ROOM;
        let (sin, cos) = face.angle.sin_cos();
        let [x, y] = face.centre;
        let down = side * LOWER;
        Window {
            centre: [x - down * sin, y + down * cos],
            side,
            angle: face.angle,
        }
    }

    /// The square around the points, upright by the eyes.
    pub(crate) fn square(&self) -> Window {
        let (right, left) = (self.at(RIGHT_EYE), self.at(LEFT_EYE));
        let angle = (left[1] - right[1]).atan2(left[0] - right[0]);
        let (sin, cos) = angle.sin_cos();
        // The spread is measured in the turned axes.
        let mut edges = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        for [x, y, _] in &self.points {
            let (u, v) = (x * cos + y * sin, y * cos - x * sin);
            edges = [
                edges[0].min(u),
                edges[1].min(v),
                edges[2].max(u),
                edges[3].max(v),
            ];
        }
        let (u, v) = (
            f32::midpoint(edges[0], edges[2]),
            f32::midpoint(edges[1], edges[3]),
        );
        Window {
            centre: [u * cos - v * sin, u * sin + v * cos],
            side: (edges[2] - edges[0]).max(edges[3] - edges[1]),
            angle,
        }
    }
}

/// The network with its buffers.
pub(crate) struct Landmarks {
    network: Box<dyn Network>,
    input: Vec<f32>,
    outputs: Vec<Vec<f32>>,
}

impl Landmarks {
    pub(crate) fn open() -> Result<Self, ModelError> {
        Ok(Self {
            network: network::open(FILE)?,
            input: Vec::new(),
            outputs: Vec::new(),
        })
    }

    /// The points of the face in a window, whether or not there is one.
    #[expect(clippy::cast_precision_loss, reason = "192")]
    pub(crate) fn find(&mut self, frame: &RgbImage, window: Window) -> Result<Mesh, ModelError> {
        let range = (1.0 / 255.0, 0.0);
        sample(frame, window, SIZE, Outside::Edge, range, &mut self.input);
        self.network.run(&self.input, &mut self.outputs)?;
        let by_length = |length: usize| self.outputs.iter().find(|out| out.len() == length);
        let (Some(numbers), Some(logit)) = (
            by_length(POINTS * 3),
            by_length(1).and_then(|out| out.first()),
        ) else {
            return Err(ModelError::Shape {
                model: FILE.name,
                reason: format!("{} outputs of other lengths", self.outputs.len()),
            });
        };
        let side = SIZE as f32;
        let points = numbers
            .as_chunks::<3>()
            .0
            .iter()
            .map(|[x, y, z]| {
                let [px, py] = window.to_picture([x / side, y / side]);
                [px, py, z / side * window.side]
            })
            .collect();
        Ok(Mesh {
            points,
            flag: 1.0 / (1.0 + (-logit).exp()),
        })
    }
}
