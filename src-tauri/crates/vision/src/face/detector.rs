//! Where faces are: `BlazeFace`, the short range model.
//!
//! Bazarevsky et al. 2019, "`BlazeFace`". The picture is put into a square of 128
//! pixels with black beside it. On a grid of 16 × 16 with two anchors a cell and
//! one of 8 × 8 with six, the network gives a box and six points (the person's
//! right eye, left eye, nose, mouth, right ear, left ear) relative to the cell's
//! middle, and a score. Boxes that overlap by more than 0.3 are one face: their
//! mean, weighted by their scores.

use image::RgbImage;

use super::crop::{Outside, Window, sample};
use crate::network::{self, ModelError, Network, OnnxFile};

/// Side of the network's input, pixels.
const SIZE: usize = 128;
/// Numbers a box has: middle, size, six points.
const NUMBERS: usize = 16;
/// Cells a side and anchors a cell.
const GRIDS: [(usize, usize); 2] = [(16, 2), (8, 6)];
/// Boxes that overlap by more than this are one face (`MediaPipe`'s setting).
const SAME: f32 = 0.3;

const FILE: OnnxFile = OnnxFile {
    name: "face_detection_short_range",
    bytes: include_bytes!("../../models/face_detection_short_range.onnx"),
    input: [1, SIZE, SIZE, 3],
};

/// A face that was found, in pixels of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Found {
    /// How sure the network is, 0 to 1.
    pub(crate) score: f32,
    /// Left, upper, right and lower edge.
    pub(crate) edges: [f32; 4],
    /// The person's right and left eye.
    pub(crate) eyes: [[f32; 2]; 2],
}

impl Found {
    /// Width in pixels.
    pub(crate) fn width(&self) -> f32 {
        self.edges[2] - self.edges[0]
    }

    /// Middle in pixels.
    pub(crate) fn centre(&self) -> [f32; 2] {
        [
            f32::midpoint(self.edges[0], self.edges[2]),
            f32::midpoint(self.edges[1], self.edges[3]),
        ]
    }

    /// The square in which the mesh looks for its points: upright by the eyes,
    /// half as large again as the box.
    pub(crate) fn window(&self) -> Window {
        let [right, left] = self.eyes;
        let (width, height) = (self.width(), self.edges[3] - self.edges[1]);
        Window {
            centre: self.centre(),
            side: width.max(height) * 1.5,
            angle: (left[1] - right[1]).atan2(left[0] - right[0]),
        }
    }

    /// Shared area over joint area, 0 to 1.
    pub(crate) fn overlap(&self, other: &Self) -> f32 {
        let [a, b] = [self.edges, other.edges];
        let across = (a[2].min(b[2]) - a[0].max(b[0])).max(0.0);
        let down = (a[3].min(b[3]) - a[1].max(b[1])).max(0.0);
        let area = |e: [f32; 4]| (e[2] - e[0]) * (e[3] - e[1]);
        let shared = across * down;
        shared / (area(a) + area(b) - shared).max(f32::EPSILON)
    }
}

/// The network with its buffers.
pub(crate) struct Detector {
    network: Box<dyn Network>,
    input: Vec<f32>,
    outputs: Vec<Vec<f32>>,
}

impl Detector {
    pub(crate) fn open() -> Result<Self, ModelError> {
        Ok(Self {
            network: network::open(FILE)?,
            input: Vec::new(),
            outputs: Vec::new(),
        })
    }

    /// The faces in a square of the picture, the surest first.
    pub(crate) fn find(
        &mut self,
        frame: &RgbImage,
        window: Window,
        least: f32,
    ) -> Result<Vec<Found>, ModelError> {
        let range = (1.0 / 127.5, -1.0);
        sample(frame, window, SIZE, Outside::Black, range, &mut self.input);
        self.network.run(&self.input, &mut self.outputs)?;
        let cells: usize = GRIDS.iter().map(|(side, each)| side * side * each).sum();
        let by_length = |length: usize| self.outputs.iter().find(|out| out.len() == length);
        let (Some(boxes), Some(scores)) = (by_length(cells * NUMBERS), by_length(cells)) else {
            return Err(ModelError::Shape {
                model: FILE.name,
                reason: format!("{} outputs of other lengths", self.outputs.len()),
            });
        };
        let mut found: Vec<Found> = anchors()
            .zip(boxes.as_chunks::<NUMBERS>().0)
            .zip(scores)
            .map(|((anchor, numbers), logit)| {
                let score = 1.0 / (1.0 + (-logit.clamp(-100.0, 100.0)).exp());
                read(anchor, numbers, score, window)
            })
            .filter(|face| face.score >= least)
            .collect();
        found.sort_unstable_by(|a, b| b.score.total_cmp(&a.score));
        Ok(merged(found))
    }
}

/// The middles of the cells, once for each anchor, in shares of the square.
#[expect(clippy::cast_precision_loss, reason = "at most sixteen cells")]
fn anchors() -> impl Iterator<Item = [f32; 2]> {
    GRIDS.into_iter().flat_map(|(side, each)| {
        (0..side * side * each).map(move |index| {
            let cell = index / each;
            let at = |n: usize| (n as f32 + 0.5) / side as f32;
            [at(cell % side), at(cell / side)]
        })
    })
}

#[expect(clippy::cast_precision_loss, reason = "128")]
fn read(anchor: [f32; 2], numbers: &[f32; NUMBERS], score: f32, window: Window) -> Found {
    let share = |index: usize| numbers[index] / SIZE as f32;
    let point =
        |index: usize| window.to_picture([share(index) + anchor[0], share(index + 1) + anchor[1]]);
    let [x, y] = point(0);
    let (half, tall) = (share(2) * window.side / 2.0, share(3) * window.side / 2.0);
    Found {
        score,
        edges: [x - half, y - tall, x + half, y + tall],
        eyes: [point(4), point(6)],
    }
}

/// One face for each group of overlapping boxes; `found` is sorted by score.
pub(crate) fn merged(mut found: Vec<Found>) -> Vec<Found> {
    let mut faces = Vec::new();
    while let Some(best) = found.first().copied() {
        let (same, rest): (Vec<Found>, Vec<Found>) = found
            .into_iter()
            .partition(|face| best.overlap(face) > SAME || *face == best);
        let weight: f32 = same.iter().map(|face| face.score).sum();
        let mean = |value: &dyn Fn(&Found) -> f32| {
            same.iter()
                .map(|face| face.score * value(face))
                .sum::<f32>()
                / weight
        };
        faces.push(Found {
            score: best.score,
            edges: [0, 1, 2, 3].map(|edge| mean(&|face| face.edges[edge])),
            eyes: [0, 1].map(|eye| [0, 1].map(|axis| mean(&|face| face.eyes[eye][axis]))),
        });
        found = rest;
    }
    faces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(score: f32, left: f32) -> Found {
        Found {
            score,
            edges: [left, 0.0, left + 10.0, 10.0],
            eyes: [[left + 3.0, 4.0], [left + 7.0, 4.0]],
        }
    }

    #[test]
    fn boxes_of_one_face_become_their_weighted_mean() {
        let faces = merged(vec![found(0.9, 0.0), found(0.6, 1.0), found(0.5, 40.0)]);
        assert_eq!(faces.len(), 2);
        assert!((faces[0].edges[0] - 0.4).abs() < 1e-5, "{faces:?}");
        assert_eq!(faces[1], found(0.5, 40.0));
    }

    #[test]
    fn anchors_are_the_middles_of_the_cells() {
        let all: Vec<[f32; 2]> = anchors().collect();
        assert_eq!(all.len(), 896);
        for (at, middle) in [(0, 1.0 / 32.0), (895, 15.0 / 16.0)] {
            assert!(all[at].iter().all(|place| (place - middle).abs() < 1e-6));
        }
    }
}
