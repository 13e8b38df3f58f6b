//! Triangle surfaces: normals, smooth splitting, and simple bodies.

use std::collections::HashMap;
use std::f32::consts::{PI, TAU};

use super::vector::{Vec3, v3};

/// What a triangle is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stuff {
    /// The face's skin, painted.
    Face,
    /// The rest of the head, hair or bald.
    Scalp,
    /// An eyeball.
    Eye,
    /// The inside of the mouth.
    Cavity,
    /// Teeth and gums.
    Teeth,
    /// Ears.
    Ear,
    /// The neck.
    Neck,
    /// Clothes.
    Cloth,
    /// Hair that hangs or is tied.
    Hair,
    /// A surgical mask.
    Mask,
    /// The frame of glasses.
    Frame,
}

/// A surface. `hints` mean what `stuff` needs for its colour.
#[derive(Debug, Clone, Default)]
pub(super) struct Surface {
    pub(super) points: Vec<Vec3>,
    pub(super) faces: Vec<[u32; 3]>,
    pub(super) hints: Vec<Vec3>,
    /// Places in the face's texture; empty where nothing is painted.
    pub(super) uv: Vec<[f32; 2]>,
    /// One a triangle.
    pub(super) stuff: Vec<Stuff>,
}

impl Surface {
    /// A surface of one stuff.
    pub(super) fn of(
        stuff: Stuff,
        points: Vec<Vec3>,
        faces: Vec<[u32; 3]>,
        hints: Vec<Vec3>,
    ) -> Self {
        Self {
            stuff: vec![stuff; faces.len()],
            points,
            faces,
            hints,
            uv: Vec::new(),
        }
    }
}

/// The mean direction of the triangles around each vertex.
pub(super) fn normals(points: &[Vec3], faces: &[[u32; 3]]) -> Vec<Vec3> {
    let mut normals = vec![Vec3::ZERO; points.len()];
    for face in faces {
        let [a, b, c] = face.map(|vertex| points[vertex as usize]);
        let across = (b - a).cross(c - a);
        for vertex in face {
            normals[*vertex as usize] += across;
        }
    }
    for normal in &mut normals {
        *normal = normal.unit();
    }
    normals
}

/// Each triangle split into four: which edges get a vertex in their middle.
#[derive(Debug, Clone)]
pub(super) struct Split {
    /// The triangles before.
    coarse: Vec<[u32; 3]>,
    /// The triangles after; four in a row come of one before.
    pub(super) fine: Vec<[u32; 3]>,
    edges: Vec<[u32; 2]>,
}

impl Split {
    /// Splits triangles over `count` vertices.
    pub(super) fn of(faces: &[[u32; 3]], count: usize) -> Self {
        let mut edges = Vec::new();
        let mut known = HashMap::new();
        let mut middle = |a: u32, b: u32| {
            *known.entry((a.min(b), a.max(b))).or_insert_with(|| {
                edges.push([a.min(b), a.max(b)]);
                (count + edges.len() - 1) as u32
            })
        };
        let mut fine = Vec::with_capacity(faces.len() * 4);
        for [a, b, c] in faces.iter().copied() {
            let (x, y, z) = (middle(a, b), middle(b, c), middle(c, a));
            fine.extend([[a, x, z], [x, b, y], [z, y, c], [x, y, z]]);
        }
        Self {
            coarse: faces.to_vec(),
            fine,
            edges,
        }
    }

    /// Adds the middles, pulled to the tangent planes of both ends (Phong
    /// tessellation), which keeps outlines round.
    pub(super) fn round(&self, points: &mut Vec<Vec3>) {
        let normals = normals(points, &self.coarse);
        points.reserve(self.edges.len());
        for edge in &self.edges {
            let [a, b] = edge.map(|vertex| vertex as usize);
            let middle = (points[a] + points[b]) * 0.5;
            let onto = |at: usize| middle - normals[at] * (middle - points[at]).dot(normals[at]);
            points.push(middle.towards((onto(a) + onto(b)) * 0.5, 0.65));
        }
    }

    /// Adds the plain middles.
    pub(super) fn mean(&self, hints: &mut Vec<Vec3>) {
        for edge in &self.edges {
            let [a, b] = edge.map(|vertex| hints[vertex as usize]);
            hints.push((a + b) * 0.5);
        }
    }

    /// Adds the plain middles of places in the texture.
    pub(super) fn mean_uv(&self, uv: &mut Vec<[f32; 2]>) {
        for edge in &self.edges {
            let [a, b] = edge.map(|vertex| uv[vertex as usize]);
            uv.push([(a[0] + b[0]) * 0.5, (a[1] + b[1]) * 0.5]);
        }
    }
}

/// Triangles between the rows of a grid of vertices; `closed` joins the last column to the first.
pub(super) fn lattice(rows: usize, columns: usize, closed: bool) -> Vec<[u32; 3]> {
    let mut faces = Vec::new();
    for row in 0..rows - 1 {
        for column in 0..if closed { columns } else { columns - 1 } {
            let a = (row * columns + column) as u32;
            let b = (row * columns + (column + 1) % columns) as u32;
            let down = columns as u32;
            faces.extend([[a, a + down, b], [b, a + down, b + down]]);
        }
    }
    faces
}

/// Directions all around, from the top to the bottom, and their triangles.
pub(super) fn ball(rows: usize, columns: usize) -> (Vec<Vec3>, Vec<[u32; 3]>) {
    let mut points = Vec::with_capacity(rows * columns);
    for row in 0..rows {
        let (sin, cos) = (PI * row as f32 / (rows - 1) as f32).sin_cos();
        for column in 0..columns {
            let (across, front) = (TAU * column as f32 / columns as f32).sin_cos();
            points.push(v3(sin * across, cos, sin * front));
        }
    }
    (points, lattice(rows, columns, true))
}

/// A tube along a line, open at both ends.
pub(super) fn tube(line: &[Vec3], radius: f32, stuff: Stuff) -> Surface {
    const SIDES: usize = 7;
    let mut points = Vec::with_capacity(line.len() * SIDES);
    for (at, place) in line.iter().enumerate() {
        let (before, after) = (
            line[at.saturating_sub(1)],
            line[(at + 1).min(line.len() - 1)],
        );
        let along = (after - before).unit();
        let first = along.cross(v3(0.37, 0.72, 0.59)).unit();
        let second = along.cross(first);
        for side in 0..SIDES {
            let (sin, cos) = (TAU * side as f32 / SIDES as f32).sin_cos();
            points.push(*place + (first * cos + second * sin) * radius);
        }
    }
    let hints = vec![Vec3::ZERO; points.len()];
    Surface::of(stuff, points, lattice(line.len(), SIDES, true), hints)
}
