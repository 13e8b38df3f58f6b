//! All triangles before the camera: places in cm with the camera at the origin.

use super::landmarks::{EYES, OVAL};
use super::raster::Corner;
use super::shadow::Shadow;
use super::surface::{Stuff, Surface, normals};
use super::vector::{Vec3, v3};
use super::view::{HeadTruth, Posture, Shot};
use super::{Head, body};

/// The point about which a head turns.
const PIVOT: Vec3 = v3(0.0, -2.0, -3.0);
/// From the pivot to the plane whose distance is asked for, cm.
const BEFORE: f32 = 3.0;

/// A vertex before the camera.
#[derive(Debug, Clone, Copy)]
pub(super) struct Vertex {
    pub(super) point: Vec3,
    pub(super) normal: Vec3,
    pub(super) hint: Vec3,
    pub(super) uv: [f32; 2],
}

/// A triangle before the camera.
#[derive(Debug, Clone, Copy)]
pub(super) struct Triangle {
    pub(super) corners: [u32; 3],
    pub(super) stuff: Stuff,
    /// Which head it belongs to.
    pub(super) head: u8,
}

/// A picture's coordinates: of samples, not pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lens {
    middle: (f32, f32),
    focal: f32,
}

impl Lens {
    pub(super) fn new(shot: &Shot, samples: f32) -> Self {
        let (width, height) = (shot.size.0 as f32 * samples, shot.size.1 as f32 * samples);
        Self {
            middle: (width / 2.0, height / 2.0),
            focal: shot.focal * height,
        }
    }

    /// Where a point is seen, and one over its depth.
    pub(super) fn see(&self, point: Vec3) -> Corner {
        let near = -1.0 / point.z.min(-1.0);
        [
            self.middle.0 + self.focal * point.x * near,
            self.middle.1 - self.focal * point.y * near,
            near,
        ]
    }
}

/// The world of a shot.
#[derive(Default)]
pub(super) struct World {
    pub(super) vertices: Vec<Vertex>,
    pub(super) triangles: Vec<Triangle>,
    pub(super) shadows: Vec<Shadow>,
}

impl World {
    /// Places a head; answers where it is seen in pixels.
    pub(super) fn place(&mut self, head: &Head, posture: &Posture, shot: &Shot) -> HeadTruth {
        let start = (self.vertices.len(), self.triangles.len());
        let turn = posture.turn();
        let origin = v3(
            posture.offset.0,
            posture.offset.1,
            BEFORE - posture.distance,
        );
        let (moving, face) = head.surfaces(posture);
        for surface in &moving {
            self.add(surface, |p| turn(p - PIVOT) + origin, &turn);
        }
        for surface in &body::surfaces(&head.looks) {
            self.add(surface, |p| p - PIVOT + origin, |normal| normal);
        }
        let points: Vec<Vec3> = self.vertices[start.0..].iter().map(|v| v.point).collect();
        let first = start.0 as u32;
        let faces: Vec<[u32; 3]> = self.triangles[start.1..]
            .iter()
            .map(|triangle| triangle.corners.map(|corner| corner - first))
            .collect();
        self.shadows
            .push(Shadow::of(&points, &faces, origin, shot.lamp.direction()));
        let lens = Lens::new(shot, 1.0);
        truth(posture, |vertex| {
            lens.see(turn(face[vertex] - PIVOT) + origin)
        })
    }

    fn add(
        &mut self,
        surface: &Surface,
        place: impl Fn(Vec3) -> Vec3,
        turn: impl Fn(Vec3) -> Vec3,
    ) {
        let start = self.vertices.len() as u32;
        let head = self.shadows.len() as u8;
        let normals = normals(&surface.points, &surface.faces);
        for (index, point) in surface.points.iter().enumerate() {
            self.vertices.push(Vertex {
                point: place(*point),
                normal: turn(normals[index]),
                hint: surface.hints[index],
                uv: surface.uv.get(index).copied().unwrap_or_default(),
            });
        }
        for (face, stuff) in surface.faces.iter().zip(&surface.stuff) {
            self.triangles.push(Triangle {
                corners: face.map(|corner| corner + start),
                stuff: *stuff,
                head,
            });
        }
    }
}

fn truth(posture: &Posture, see: impl Fn(usize) -> Corner) -> HeadTruth {
    let mut bounds = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    for vertex in OVAL {
        let [x, y, _] = see(vertex);
        bounds = [
            bounds[0].min(x),
            bounds[1].min(y),
            bounds[2].max(x),
            bounds[3].max(y),
        ];
    }
    let between = |a: usize, b: usize| {
        let ([ax, ay, _], [bx, by, _]) = (see(a), see(b));
        [f32::midpoint(ax, bx), f32::midpoint(ay, by)]
    };
    HeadTruth {
        posture: *posture,
        bounds,
        eyes: EYES
            .each_ref()
            .map(|eye| between(eye.upper[0], eye.upper[8])),
        mouth: between(13, 14),
    }
}
