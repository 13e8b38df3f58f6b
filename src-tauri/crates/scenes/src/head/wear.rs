//! What is worn over a face: a surgical mask, glasses.

use std::f32::consts::TAU;

use super::landmarks::OVAL;
use super::mesh::{Mesh, VERTICES};
use super::surface::{Split, Stuff, Surface, tube};
use super::vector::{Vec3, smooth, v3};

/// How far a mask stays off the skin, cm.
const CLEAR: f32 = 0.5;
/// Rounds of pulling the cloth tight.
const ROUNDS: usize = 60;

/// A mask over nose, mouth and chin, drawn tight between its edges.
pub(super) fn mask(face: &[Vec3]) -> Vec<Surface> {
    let mesh = Mesh::canonical();
    let under = |uv: [f32; 2]| {
        // Higher over the nose than at the cheeks.
        let top = 0.50 + 0.10 * smooth(0.05, 0.33, (uv[0] - 0.5).abs());
        uv[1] > top && (uv[0] - 0.5).abs() < 0.36
    };
    let inside: Vec<bool> = mesh.uv.iter().map(|uv| under(*uv)).collect();
    let mut points = taut(mesh, face, &inside);
    let mut faces: Vec<[u32; 3]> = mesh.faces.iter().chain(&mesh.lips).copied().collect();
    faces.retain(|corners| corners.iter().all(|corner| inside[*corner as usize]));
    let mut uv = mesh.uv.clone();
    let split = Split::of(&faces, VERTICES);
    split.round(&mut points);
    split.mean_uv(&mut uv);
    let ears = [(234, -1.0), (454, 1.0)]
        .into_iter()
        .flat_map(|(rim, side)| {
            let from = if side < 0.0 { [123, 58] } else { [352, 288] };
            from.map(|vertex| {
                let behind = face[rim] + v3(side * 0.9, 0.6, -2.2);
                let line: Vec<Vec3> = (0..=6_u8)
                    .map(|step| {
                        let share = f32::from(step) / 6.0;
                        let swell = (share * TAU / 2.0).sin() * 0.35;
                        points[vertex].towards(behind, share) + v3(side * swell, 0.0, 0.0)
                    })
                    .collect();
                tube(&line, 0.12, Stuff::Mask)
            })
        });
    let mut surfaces: Vec<Surface> = ears.collect();
    let mut cloth = Surface::of(Stuff::Mask, points, split.fine.clone(), Vec::new());
    cloth.hints = vec![Vec3::ZERO; cloth.points.len()];
    cloth.uv = uv;
    surfaces.push(cloth);
    surfaces
}

/// Cloth over a part of the face: each vertex lies between its neighbours, but
/// never nearer to the head's middle than the skin.
fn taut(mesh: &Mesh, face: &[Vec3], inside: &[bool]) -> Vec<Vec3> {
    let middle = v3(0.0, -3.5, -4.0);
    let out: Vec<Vec3> = face.iter().map(|point| (*point - middle).unit()).collect();
    let mut points: Vec<Vec3> = face
        .iter()
        .zip(&out)
        .map(|(point, out)| *point + *out * CLEAR)
        .collect();
    for _round in 0..ROUNDS {
        for vertex in (0..VERTICES).filter(|vertex| inside[*vertex] && !OVAL.contains(vertex)) {
            let tight = mesh.between(&points, vertex);
            let least = (face[vertex] - middle).dot(out[vertex]) + CLEAR;
            let short = least - (tight - middle).dot(out[vertex]);
            points[vertex] = tight + out[vertex] * short.max(0.0);
        }
    }
    points
}

/// Round glasses with thin rims.
pub(super) fn glasses(face: &[Vec3], eyeballs: [Vec3; 2], rest: &[Vec3]) -> Vec<Surface> {
    let front = face[168].z.max(face[6].z) + 0.55;
    let mut surfaces = Vec::new();
    let mut inner = Vec::new();
    for (eye, side) in eyeballs.into_iter().zip([-1.0, 1.0]) {
        let centre = v3(eye.x + side * 0.2, eye.y - 0.25, front);
        let rim: Vec<Vec3> = (0..=30_u8)
            .map(|step| {
                let (sin, cos) = (TAU * f32::from(step) / 30.0).sin_cos();
                // A rounded box rather than a circle.
                let round = |value: f32| value.signum() * value.abs().powf(0.72);
                let x = round(cos) * 2.6;
                centre + v3(x, round(sin) * 1.8, -0.08 * (x * side + 2.6))
            })
            .collect();
        surfaces.push(tube(&rim, 0.13, Stuff::Frame));
        inner.push(centre + v3(-side * 2.55, 0.35, 0.0));
        let rim = centre + v3(side * 2.5, 0.75, -0.45);
        let wide = rest[454].x.abs() * side;
        let hinge = v3(wide * 0.97, rim.y + 0.1, rim.z - 0.9);
        let ear = v3(wide * 1.0 + side * 0.1, rim.y + 0.1, -4.5);
        surfaces.push(tube(&[rim, hinge, ear], 0.12, Stuff::Frame));
    }
    let middle = inner[0].towards(inner[1], 0.5) + v3(0.0, 0.2, 0.15);
    surfaces.push(tube(&[inner[0], middle, inner[1]], 0.12, Stuff::Frame));
    surfaces
}
