//! The head around the face: rings from the face's rim to the back, under the hair.

use std::f32::consts::FRAC_PI_2;
use std::sync::LazyLock;

use super::landmarks::OVAL;
use super::looks::Looks;
use super::mesh::{Mesh, VERTICES};
use super::surface::{Split, Stuff, Surface};
use super::vector::{Vec3, smooth, v3};

/// Rings behind the face.
const RINGS: usize = 8;
/// Vertices of a ring.
const AROUND: usize = OVAL.len();
/// The height of the skull's middle, cm.
const MIDDLE: f32 = 2.0;

/// Face and skull as triangles, split twice.
struct Topology {
    splits: [Split; 2],
    stuff: Vec<Stuff>,
}

static TOPOLOGY: LazyLock<Topology> = LazyLock::new(|| {
    let mesh = Mesh::canonical();
    let vertex = |ring: usize, at: usize| match ring {
        0 => OVAL[at % AROUND] as u32,
        _ => (VERTICES + (ring - 1) * AROUND + at % AROUND) as u32,
    };
    let mut faces = mesh.faces.clone();
    let mut stuff = vec![Stuff::Face; faces.len()];
    for ring in 0..RINGS {
        for at in 0..AROUND {
            let (a, b) = (vertex(ring, at), vertex(ring, at + 1));
            let (c, d) = (vertex(ring + 1, at), vertex(ring + 1, at + 1));
            faces.extend([[a, b, c], [b, d, c]]);
            stuff.extend([Stuff::Scalp; 2]);
        }
    }
    let once = Split::of(&faces, VERTICES + RINGS * AROUND);
    let count = 1 + once.fine.iter().flatten().fold(0, |most, v| most.max(*v)) as usize;
    let twice = Split::of(&once.fine, count);
    let stuff = stuff.into_iter().flat_map(|stuff| [stuff; 16]).collect();
    Topology {
        splits: [once, twice],
        stuff,
    }
});

/// The face (moved by its expression) and the skull behind it.
///
/// Hints: how far back (0 at the rim to π/2), height in cm, direction around
/// the skull in radians, 0 on top.
pub(super) fn surface(face: &[Vec3], rest: &[Vec3], looks: &Looks) -> Surface {
    let mesh = Mesh::canonical();
    let mut points = face.to_vec();
    let mut hints: Vec<Vec3> = rest
        .iter()
        .map(|point| v3(0.0, point.y, point.x.atan2(point.y - MIDDLE)))
        .collect();
    let mut uv = mesh.uv.clone();
    uv.resize(VERTICES + RINGS * AROUND, [0.5, 0.5]);
    for ring in 1..=RINGS {
        let back = FRAC_PI_2 * ring as f32 / RINGS as f32;
        for vertex in OVAL {
            let point = behind(face[vertex], back, looks);
            let rim = face[vertex] - v3(0.0, MIDDLE, 0.0);
            points.push(point);
            hints.push(v3(back, point.y, rim.x.atan2(rim.y)));
        }
    }
    for split in &TOPOLOGY.splits {
        split.round(&mut points);
        split.mean(&mut hints);
        split.mean_uv(&mut uv);
    }
    Surface {
        points,
        hints,
        uv,
        faces: TOPOLOGY.splits[1].fine.clone(),
        stuff: TOPOLOGY.stuff.clone(),
    }
}

/// A rim's point carried `back` radians over the skull.
fn behind(rim: Vec3, back: f32, looks: &Looks) -> Vec3 {
    let away = v3(rim.x, rim.y - MIDDLE, 0.0);
    let out = away.unit();
    let (sin, cos) = back.sin_cos();
    let swell = (2.0 * back).sin().max(0.0).powf(0.8);
    let upper = smooth(-0.2, 0.6, out.y);
    let hair = looks.volume
        * smooth(-0.1, 0.5, back)
        * smooth(-0.55, 0.1, out.y)
        * (0.4 + 0.6 * upper)
        * cos.max(0.0).powf(0.3);
    v3(
        away.x * cos + out.x * (swell * 0.7 * smooth(-0.75, -0.2, out.y) + hair * 0.6),
        MIDDLE + away.y * cos + out.y * (swell * 4.9 * upper * upper.sqrt() + hair),
        rim.z + (-11.6 - rim.z) * sin - hair * sin,
    )
}
