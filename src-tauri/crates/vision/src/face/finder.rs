//! Finds a face and follows it.
//!
//! The mesh is run again from its own last position; the detector runs where
//! there is none, and every third frame to check that the face followed is still
//! the largest and that nobody else is there. It then looks at the whole picture
//! and at one of four overlapping parts in turn, as it misses small faces.

use image::RgbImage;

use super::crop::Window;
use super::detector::{Detector, Found};
use super::limits::FaceThresholds;
use super::mesh::{Landmarks, Mesh};
use crate::network::ModelError;

/// The detector runs every so many frames: a third of its time, and a second face is
/// noticed within a third of a second where there are nine frames in one.
const EVERY: usize = 3;
/// The whole picture, its four parts, and the picture with ground around it.
const VIEWS: usize = 6;
/// Parts of the picture, numbered from 1.
const PARTS: usize = 4;
/// The picture with ground around it, where nothing else shows a face: the detector
/// takes no face that fills its square.
const AROUND: usize = 5;
/// Side of that view over the picture's longer one.
const WIDER: f32 = 1.6;
/// Overlap (shared over joint area) of the mesh's box and the detector's from which they
/// are one face: low, as the points end at the brows' upper edge and the box at the hair.
const SAME: f32 = 0.2;

/// What is in a frame.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sight {
    /// The face.
    pub(crate) mesh: Mesh,
    /// Whether there is a second one.
    pub(crate) company: bool,
}

/// Both networks and what they saw last.
pub(crate) struct Finder {
    detector: Detector,
    landmarks: Landmarks,
    last: Option<Mesh>,
    frames: usize,
    company: [bool; VIEWS],
}

impl Finder {
    pub(crate) fn open() -> Result<Self, ModelError> {
        Ok(Self {
            detector: Detector::open()?,
            landmarks: Landmarks::open()?,
            last: None,
            frames: 0,
            company: [false; VIEWS],
        })
    }

    /// Forgets where the face was.
    pub(crate) fn forget(&mut self) {
        self.last = None;
        self.frames = 0;
        self.company = [false; VIEWS];
    }

    /// The face in the next frame of a sequence.
    pub(crate) fn follow(
        &mut self,
        frame: &RgbImage,
        limits: &FaceThresholds,
    ) -> Result<Option<Sight>, ModelError> {
        let mut mesh = match self.last.take() {
            Some(last) => {
                let mesh = self.landmarks.find(frame, last.window())?;
                (mesh.flag >= limits.flag).then_some(mesh)
            }
            None => None,
        };
        if mesh.is_none() {
            self.company = [false; VIEWS];
            self.frames = 0;
        }
        if mesh.is_none() || self.frames.is_multiple_of(EVERY) {
            let turn = self.frames / EVERY;
            let view = if mesh.is_none() || turn.is_multiple_of(2) {
                0
            } else {
                1 + turn / 2 % PARTS
            };
            mesh = self.check(frame, mesh, view, limits)?;
            if mesh.is_none() {
                mesh = self.check(frame, mesh, AROUND, limits)?;
                // What is seen there is in the whole picture, which is looked at again.
                self.company[0] |= std::mem::take(&mut self.company[AROUND]);
            }
        }
        self.frames += 1;
        self.last.clone_from(&mesh);
        let company = self.company.contains(&true);
        Ok(mesh.map(|mesh| Sight { mesh, company }))
    }

    /// The face in a picture by itself, all parts searched; what was followed
    /// stays as it was.
    pub(crate) fn search(
        &mut self,
        photo: &RgbImage,
        limits: &FaceThresholds,
    ) -> Result<Option<Sight>, ModelError> {
        let (frames, company) = (self.frames, self.company);
        let mut mesh = None;
        for view in [0, AROUND, 1, 2, 3, 4] {
            if view != AROUND || mesh.is_none() {
                mesh = self.check(photo, mesh, view, limits)?;
            }
        }
        let seen = self.company.contains(&true);
        (self.frames, self.company) = (frames, company);
        let Some(rough) = mesh else { return Ok(None) };
        // From its own position the mesh is the same as in a followed frame.
        let mesh = self.landmarks.find(photo, rough.window())?;
        Ok((mesh.flag >= limits.flag).then_some(Sight {
            mesh,
            company: seen,
        }))
    }

    /// Runs the detector on a view: finds a face where none is known, and says
    /// whether there is another.
    fn check(
        &mut self,
        frame: &RgbImage,
        mesh: Option<Mesh>,
        view: usize,
        limits: &FaceThresholds,
    ) -> Result<Option<Mesh>, ModelError> {
        let window = views(frame.width(), frame.height())[view];
        let least = limits.detection.min(limits.second_detection);
        let found = self.detector.find(frame, window, least)?;
        let largest = found
            .iter()
            .filter(|face| face.score >= limits.detection)
            .max_by(|a, b| a.width().total_cmp(&b.width()))
            .copied();
        let mesh = match (mesh, largest) {
            (Some(mesh), Some(face)) if view == 0 && !is_same(&mesh, &face) => {
                let known = found.iter().any(|other| is_same(&mesh, other));
                if known {
                    Some(mesh)
                } else {
                    self.meshed(frame, face, limits)?
                }
            }
            (None, Some(face)) => self.meshed(frame, face, limits)?,
            (mesh, _) => mesh,
        };
        let Some(mesh) = mesh else { return Ok(None) };
        self.company[view] = false;
        let [left, _, right, _] = mesh.edges();
        for face in found {
            let large = face.width() >= limits.second_width * (right - left);
            if large && face.score >= limits.second_detection && !is_same(&mesh, &face) {
                // The mesh says of what only looks like a face that it is none.
                let second = self.landmarks.find(frame, face.window())?;
                self.company[view] |= second.flag >= limits.flag;
            }
        }
        Ok(Some(mesh))
    }

    fn meshed(
        &mut self,
        frame: &RgbImage,
        face: Found,
        limits: &FaceThresholds,
    ) -> Result<Option<Mesh>, ModelError> {
        let mesh = self.landmarks.find(frame, face.window())?;
        Ok((mesh.flag >= limits.flag).then_some(mesh))
    }
}

/// Whether a box is around the face of a mesh: they overlap, or the box's middle
/// is inside, as where a part of the picture cuts the face.
fn is_same(mesh: &Mesh, face: &Found) -> bool {
    let edges = mesh.edges();
    let own = Found {
        score: 1.0,
        edges,
        eyes: [[0.0; 2]; 2],
    };
    let [x, y] = face.centre();
    own.overlap(face) > SAME
        || ((edges[0]..=edges[2]).contains(&x) && (edges[1]..=edges[3]).contains(&y))
}

/// The squares searched: all of the picture, then its corners at half the side, then
/// more than all of it.
#[expect(clippy::cast_precision_loss, reason = "pixels of a picture")]
fn views(width: u32, height: u32) -> [Window; VIEWS] {
    let (w, h) = (width as f32, height as f32);
    let side = w.max(h);
    let half = side / 2.0;
    let at = |x: f32, y: f32, side: f32| Window {
        centre: [x, y],
        side,
        angle: 0.0,
    };
    let (near_x, near_y) = ((half / 2.0).min(w / 2.0), (half / 2.0).min(h / 2.0));
    [
        at(w / 2.0, h / 2.0, side),
        at(near_x, near_y, half),
        at(w - near_x, near_y, half),
        at(near_x, h - near_y, half),
        at(w - near_x, h - near_y, half),
        at(w / 2.0, h / 2.0, side * WIDER),
    ]
}
