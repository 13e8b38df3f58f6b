//! The canonical face: 468 vertices, their places in the texture, triangles,
//! and smooth fields over them.

use std::sync::LazyLock;

use super::landmarks::{EYES, LOWER_LIP_IN, UPPER_LIP_IN};
use super::vector::{Vec3, v3};

/// Vertices of the canonical face.
pub(super) const VERTICES: usize = 468;
/// Triangles of the canonical face with those that cover eyes and mouth.
const TRIANGLES: usize = 898;
/// Steps of the solver, at most; it ends earlier when nothing changes any more.
const STEPS: usize = 260;

static DATA: &[u8] = include_bytes!("../../assets/head.mesh");
static CANONICAL: LazyLock<Mesh> = LazyLock::new(Mesh::read);

/// Values that a smooth field must have at some vertices; a later one counts.
#[derive(Debug, Clone)]
pub(super) struct Pins(Vec<Option<Vec3>>);

impl Pins {
    pub(super) fn new() -> Self {
        Self(vec![None; VERTICES])
    }

    /// Pins one value at several vertices.
    pub(super) fn put(&mut self, vertices: impl IntoIterator<Item = usize>, value: Vec3) {
        for vertex in vertices {
            self.0[vertex] = Some(value);
        }
    }

    /// Holds vertices where they are.
    pub(super) fn hold(&mut self, vertices: impl IntoIterator<Item = usize>) {
        self.put(vertices, Vec3::ZERO);
    }

    fn is_free(&self, vertex: usize) -> bool {
        self.0[vertex].is_none()
    }
}

/// The canonical face.
pub(super) struct Mesh {
    /// In cm: x to the picture's right, y up, z towards the camera.
    pub(super) points: Vec<Vec3>,
    /// In the texture, v down.
    pub(super) uv: Vec<[f32; 2]>,
    /// The face's triangles: eyes and mouth are holes.
    pub(super) faces: Vec<[u32; 3]>,
    /// The triangles that would cover the mouth.
    pub(super) lips: Vec<[u32; 3]>,
    neighbours: Vec<Vec<usize>>,
}

impl Mesh {
    /// The one canonical face.
    pub(super) fn canonical() -> &'static Self {
        &CANONICAL
    }

    fn read() -> Self {
        let (floats, indices) = DATA.split_at(VERTICES * 20);
        let floats: Vec<f32> = floats
            .as_chunks::<4>()
            .0
            .iter()
            .map(|bytes| f32::from_le_bytes(*bytes))
            .collect();
        let indices: Vec<u32> = indices
            .as_chunks::<2>()
            .0
            .iter()
            .map(|bytes| u32::from(u16::from_le_bytes(*bytes)))
            .collect();
        let rows = floats.as_chunks::<5>().0;
        let mut faces = indices.as_chunks::<3>().0[..TRIANGLES].to_vec();
        let within = |face: &[u32; 3], ring: &[usize]| {
            face.iter().all(|vertex| ring.contains(&(*vertex as usize)))
        };
        for eye in &EYES {
            let rim: Vec<usize> = eye.rim().collect();
            faces.retain(|face| !within(face, &rim));
        }
        let lips = [UPPER_LIP_IN, LOWER_LIP_IN].concat();
        let (lips, faces): (Vec<_>, Vec<_>) =
            faces.into_iter().partition(|face| within(face, &lips));
        let neighbours = neighbours(&faces);
        Self {
            points: rows.iter().map(|row| v3(row[0], row[1], row[2])).collect(),
            uv: rows.iter().map(|row| [row[3], row[4]]).collect(),
            faces,
            lips,
            neighbours,
        }
    }

    /// The mean of a vertex's neighbours.
    pub(super) fn between(&self, points: &[Vec3], vertex: usize) -> Vec3 {
        let near = &self.neighbours[vertex];
        let sum = near
            .iter()
            .fold(Vec3::ZERO, |sum, near| sum + points[*near]);
        sum * (1.0 / near.len() as f32)
    }

    /// The smooth field with the pinned values: the mean of its neighbours at
    /// every other vertex (the graph Laplacian is zero), by conjugate gradients.
    pub(super) fn field(&self, pins: &Pins) -> Vec<Vec3> {
        let mut field: Vec<Vec3> = pins.0.iter().map(|pin| pin.unwrap_or_default()).collect();
        let free: Vec<usize> = (0..VERTICES).filter(|v| pins.is_free(*v)).collect();
        let pull = |field: &[Vec3], vertex: usize| {
            let near = &self.neighbours[vertex];
            near.iter().fold(Vec3::ZERO, |sum, near| sum + field[*near])
                - field[vertex] * near.len() as f32
        };
        let mut rest: Vec<Vec3> = vec![Vec3::ZERO; VERTICES];
        for vertex in &free {
            rest[*vertex] = pull(&field, *vertex);
        }
        let mut way = rest.clone();
        let energy = |of: &[Vec3]| {
            free.iter()
                .fold(Vec3::ZERO, |sum, v| sum + of[*v].times(of[*v]))
        };
        let mut left = energy(&rest);
        let mut along = vec![Vec3::ZERO; VERTICES];
        for _step in 0..STEPS {
            if left.x + left.y + left.z < 1e-9 {
                break;
            }
            let mut bend = Vec3::ZERO;
            for vertex in &free {
                along[*vertex] = -pull(&way, *vertex);
                bend += way[*vertex].times(along[*vertex]);
            }
            let share = ratio(left, bend);
            for vertex in &free {
                field[*vertex] += way[*vertex].times(share);
                rest[*vertex] = rest[*vertex] - along[*vertex].times(share);
            }
            let now = energy(&rest);
            let keep = ratio(now, left);
            for vertex in &free {
                way[*vertex] = rest[*vertex] + way[*vertex].times(keep);
            }
            left = now;
        }
        field
    }
}

fn ratio(over: Vec3, under: Vec3) -> Vec3 {
    let part = |a: f32, b: f32| if b > 1e-12 { a / b } else { 0.0 };
    v3(
        part(over.x, under.x),
        part(over.y, under.y),
        part(over.z, under.z),
    )
}

fn neighbours(faces: &[[u32; 3]]) -> Vec<Vec<usize>> {
    let mut neighbours = vec![Vec::new(); VERTICES];
    for face in faces {
        let [a, b, c] = face.map(|vertex| vertex as usize);
        for (from, to) in [(a, b), (b, c), (c, a)] {
            for (from, to) in [(from, to), (to, from)] {
                if !neighbours[from].contains(&to) {
                    neighbours[from].push(to);
                }
            }
        }
    }
    neighbours
}
