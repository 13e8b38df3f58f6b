//! Eyeballs, mouth, teeth, ears and hanging hair.

use super::expression::{EYEBALL, Expression};
use super::landmarks::{EYES, mouth_ring};
use super::looks::Looks;
use super::surface::{Stuff, Surface, ball, lattice};
use super::vector::{Vec3, v3};
use crate::people::HairStyle;

/// Where the eyeballs of a rest shape are: just behind the lids.
pub(super) fn eyeballs(rest: &[Vec3]) -> [Vec3; 2] {
    EYES.each_ref().map(|eye| {
        let rim: Vec<Vec3> = eye.rim().map(|vertex| rest[vertex]).collect();
        let mut centre = super::identity::mean(rest, eye.rim());
        let mut depths: Vec<f32> = rim
            .iter()
            .map(|point| {
                let (x, y) = (point.x - centre.x, point.y - centre.y);
                point.z - (EYEBALL * EYEBALL - x * x - y * y).max(0.1).sqrt()
            })
            .collect();
        depths.sort_by(f32::total_cmp);
        centre.z = f32::midpoint(depths[7], depths[8]) - 0.06;
        centre
    })
}

/// An eyeball. Hints: degrees from the direction of the gaze, and how far
/// below the upper lid, in radii.
pub(super) fn eye(centre: Vec3, lid: f32, gaze: (f32, f32)) -> Surface {
    let (points, faces) = ball(20, 28);
    let (across, up) = (gaze.0.to_radians(), gaze.1.to_radians());
    let look = v3(across.sin() * up.cos(), up.sin(), across.cos() * up.cos());
    let lid = (lid - centre.y) / EYEBALL;
    let hints = points
        .iter()
        .map(|out| {
            v3(
                out.dot(look).clamp(-1.0, 1.0).acos().to_degrees(),
                lid - out.y,
                0.0,
            )
        })
        .collect();
    let points = points
        .into_iter()
        .map(|out| centre + out * EYEBALL)
        .collect();
    Surface::of(Stuff::Eye, points, faces, hints)
}

/// The dark inside of the mouth behind the lips. Hint: how deep, 0 to 3.
pub(super) fn cavity(face: &[Vec3]) -> Surface {
    let ring: Vec<Vec3> = mouth_ring().map(|vertex| face[vertex]).collect();
    let middle = ring.iter().fold(Vec3::ZERO, |sum, p| sum + *p) * (1.0 / ring.len() as f32);
    let mut points = Vec::new();
    let mut hints = Vec::new();
    for (step, (wide, deep)) in [(1.0, 0.05), (1.15, 0.7), (1.05, 1.9), (0.05, 2.6)]
        .into_iter()
        .enumerate()
    {
        for point in &ring {
            points.push(middle + (*point - middle) * wide - v3(0.0, 0.0, deep));
            hints.push(v3(step as f32, 0.0, 0.0));
        }
    }
    Surface::of(Stuff::Cavity, points, lattice(4, ring.len(), true), hints)
}

/// Upper and lower teeth. Hints: place along the arch in radians, 0 at the gums
/// to 1 at the biting edge, and how open the mouth is.
pub(super) fn teeth(rest: &[Vec3], expression: Expression) -> [Surface; 2] {
    const ALONG: usize = 25;
    let (lips, deep) = (rest[13].y, rest[13].z - 0.75);
    [(1.0, -0.30, 0.0), (-0.34, -1.2, 1.0)].map(|(top, bottom, lower)| {
        let mut points = Vec::new();
        let mut hints = Vec::new();
        for row in 0..3_u8 {
            let down = f32::from(row) / 2.0;
            for column in 0..ALONG {
                let turn = -1.15 + 2.3 * column as f32 / (ALONG - 1) as f32;
                let point = v3(
                    (2.0 - 0.12 * lower) * turn.sin(),
                    lips + top + (bottom - top) * down,
                    deep - 0.18 * lower + 2.7 * (turn.cos() - 1.0),
                );
                points.push(expression.drop_jaw(point, lower));
                let edge = if lower > 0.5 { 1.0 - down } else { down };
                hints.push(v3(turn, edge, expression.mouth));
            }
        }
        Surface::of(Stuff::Teeth, points, lattice(3, ALONG, false), hints)
    })
}

/// The ears. Hints: the direction from the ear's middle.
pub(super) fn ears(rest: &[Vec3]) -> [Surface; 2] {
    let out = rest[454].x * 0.99 + 0.35;
    [-1.0, 1.0].map(|side| {
        let (hints, faces) = ball(12, 18);
        let points = hints
            .iter()
            .map(|out_of| {
                let (x, y, z) = (out_of.x * 0.45, out_of.y * 2.9, out_of.z * 1.6);
                let x = x - 0.42 * z;
                v3((x + out) * side, y + 0.7, z - 0.18 * y - 3.9)
            })
            .collect();
        let faces = if side < 0.0 {
            faces.into_iter().map(|[a, b, c]| [c, b, a]).collect()
        } else {
            faces
        };
        Surface::of(Stuff::Ear, points, faces, hints)
    })
}

/// Hair that hangs or is tied. Hints: the direction from its middle.
pub(super) fn hair(looks: &Looks) -> Option<Surface> {
    let (centre, reach) = match looks.kind.hair {
        HairStyle::Long => (v3(0.0, -4.5, -6.4), v3(8.4 + 0.6 * looks.volume, 12.5, 5.9)),
        HairStyle::Bob => (v3(0.0, 0.4, -5.6), v3(8.4 + 0.6 * looks.volume, 8.8, 6.2)),
        HairStyle::Up => (v3(0.0, 12.0, -9.0), v3(3.5, 3.0, 3.4)),
        HairStyle::Short | HairStyle::Parted | HairStyle::Thin => return None,
    };
    let (hints, faces) = ball(20, 30);
    let points = hints.iter().map(|out| centre + out.times(reach)).collect();
    Some(Surface::of(Stuff::Hair, points, faces, hints))
}
