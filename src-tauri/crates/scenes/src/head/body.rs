//! Neck and shoulders, which do not turn with the head.

use std::f32::consts::TAU;

use super::looks::Looks;
use super::surface::{Stuff, Surface, ball, lattice};
use super::vector::{smooth, v3};

/// Neck and clothed shoulders.
///
/// Hints: of the neck, 0 at the top to 1 at the bottom; of the clothes, the
/// place in cm.
pub(super) fn surfaces(looks: &Looks) -> [Surface; 2] {
    const ROWS: usize = 12;
    const AROUND: usize = 28;
    let slim = if looks.kind.woman { 0.85 } else { 0.95 } - 0.12 * looks.child;
    let wide = if looks.kind.woman { 0.88 } else { 1.0 } - 0.2 * looks.child;
    let (mut points, mut hints) = (Vec::new(), Vec::new());
    for row in 0..ROWS {
        let down = row as f32 / (ROWS - 1) as f32;
        let radius = 5.7 * slim + 1.5 * smooth(0.45, 0.8, down);
        for column in 0..AROUND {
            let (sin, cos) = (TAU * column as f32 / AROUND as f32).sin_cos();
            points.push(v3(
                radius * sin,
                -5.5 - 15.0 * down - 2.6 * (1.0 - down) * cos.max(0.0),
                -4.4 - 1.4 * down + radius * cos,
            ));
            hints.push(v3(down, 0.0, 0.0));
        }
    }
    let neck = Surface::of(Stuff::Neck, points, lattice(ROWS, AROUND, true), hints);
    let (out, faces) = ball(20, 40);
    let points: Vec<_> = out
        .iter()
        .map(|out| {
            v3(
                out.x * 21.0 * wide,
                -24.5 + out.y * 10.5,
                -6.5 + out.z * 9.0,
            )
        })
        .collect();
    let cloth = Surface::of(Stuff::Cloth, points.clone(), faces, points);
    [neck, cloth]
}
