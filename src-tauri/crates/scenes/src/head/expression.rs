//! Mouth, smile and lids: smooth fields over the canonical face, found once.

use std::sync::LazyLock;

use super::landmarks::{EYES, LOWER_LIP_IN, LOWER_LIP_OUT, OVAL, UPPER_LIP_IN, UPPER_LIP_OUT};
use super::mesh::{Mesh, Pins};
use super::vector::{Vec3, v3};

/// Degrees that a fully open jaw turns.
const JAW: f32 = 25.0;
/// The point about which the jaw turns, before the ears.
const HINGE: Vec3 = v3(0.0, 0.5, -2.0);
/// Radius of an eyeball, cm.
pub(super) const EYEBALL: f32 = 1.38;

/// An expression.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Expression {
    /// 0 closed to 1 open.
    pub(super) mouth: f32,
    /// 0 none to 1 broad.
    pub(super) smile: f32,
    /// 0 open eyes to 1 closed.
    pub(super) closed: f32,
}

static JAW_SHARE: LazyLock<Vec<f32>> = LazyLock::new(jaw_share);
static SMILE: LazyLock<Vec<Vec3>> = LazyLock::new(smile);

impl Expression {
    /// The radians that the jaw is open.
    fn angle(self) -> f32 {
        JAW.to_radians() * self.mouth.max(0.0).powf(0.85)
    }

    /// Moves a point with the jaw, `share` of the whole way.
    pub(super) fn drop_jaw(self, point: Vec3, share: f32) -> Vec3 {
        let (sin, cos) = (share * self.angle()).sin_cos();
        let away = point - HINGE;
        HINGE
            + v3(
                away.x * (1.0 - 0.06 * share * self.mouth),
                cos * away.y - sin * away.z,
                sin * away.y + cos * away.z,
            )
    }

    /// The face of an identity's rest shape, `eyeballs` where they rest.
    pub(super) fn apply(self, rest: &[Vec3], eyeballs: [Vec3; 2]) -> Vec<Vec3> {
        let mut points: Vec<Vec3> = rest
            .iter()
            .zip(SMILE.iter())
            .zip(JAW_SHARE.iter())
            .map(|((point, smile), jaw)| self.drop_jaw(*point + *smile * self.smile, *jaw))
            .collect();
        for corner in [61, 78, 291, 308] {
            points[corner].x *= 1.0 - 0.10 * self.mouth;
        }
        if self.closed > 0.0 {
            self.close(&mut points, eyeballs);
        }
        points
    }

    /// Lowers the upper lids most of the way to the lower ones, outside the eyeballs.
    fn close(self, points: &mut [Vec3], eyeballs: [Vec3; 2]) {
        let mut pins = Pins::new();
        for eye in &EYES {
            pins.hold(eye.brow);
        }
        pins.hold(OVAL);
        pins.hold([
            6, 197, 4, 50, 280, 101, 330, 117, 346, 193, 417, 31, 261, 143, 372,
        ]);
        for (eye, centre) in EYES.iter().zip(eyeballs) {
            for (upper, lower) in eye.pairs() {
                let meet = points[lower] * 0.8 + points[upper] * 0.2;
                let away = meet - centre;
                let meet = centre + away * ((EYEBALL + 0.07) / away.length()).max(1.0);
                pins.put([upper], (meet - points[upper]) * self.closed);
                pins.put([lower], (meet - points[lower]) * self.closed);
            }
            pins.hold([eye.upper[0], eye.upper[8]]);
        }
        for (point, by) in points.iter_mut().zip(Mesh::canonical().field(&pins)) {
            *point += by;
        }
    }
}

/// How far each vertex goes with the jaw.
fn jaw_share() -> Vec<f32> {
    let mut pins = Pins::new();
    let mut put = |vertices: &[usize], share: f32| {
        pins.put(vertices.iter().copied(), Vec3::all(share));
    };
    put(&UPPER_LIP_IN[1..10], 0.0);
    put(&UPPER_LIP_OUT[1..10], 0.0);
    put(
        &[
            1, 2, 4, 6, 94, 98, 327, 129, 358, 10, 67, 297, 54, 284, 21, 251, 162, 389, 127, 356,
            234, 454, 93, 323, 50, 280, 101, 330,
        ],
        0.0,
    );
    for eye in &EYES {
        put(&eye.upper, 0.0);
        put(&eye.lower, 0.0);
        put(&eye.brow, 0.0);
    }
    put(&LOWER_LIP_IN[2..9], 1.0);
    put(&LOWER_LIP_OUT[2..9], 1.0);
    put(
        &[
            152, 18, 200, 199, 175, 148, 377, 176, 400, 149, 378, 150, 379,
        ],
        1.0,
    );
    for (vertices, share) in [
        (&[61, 291, 78, 308][..], 0.45),
        (&[95, 324, 146, 375], 0.75),
        (&[191, 415, 185, 409], 0.12),
        (&[136, 365], 0.92),
        (&[172, 397], 0.75),
        (&[58, 288], 0.45),
        (&[132, 361], 0.2),
    ] {
        put(vertices, share);
    }
    let field = Mesh::canonical().field(&pins);
    field.into_iter().map(|value| value.x).collect()
}

/// How each vertex moves for a broad smile, cm.
fn smile() -> Vec<Vec3> {
    let mut pins = Pins::new();
    pins.hold(OVAL);
    pins.hold([1, 2, 4, 6, 94, 18, 200, 199]);
    for eye in &EYES {
        pins.hold(eye.upper);
        pins.hold(eye.brow);
    }
    for (vertices, side) in [([61, 78], -1.0), ([291, 308], 1.0)] {
        pins.put(vertices, v3(side * 0.75, 0.55, -0.55));
    }
    pins.put([0, 13, 14, 17], v3(0.0, 0.05, -0.22));
    for (vertices, side) in [([50, 205], -1.0), ([280, 425], 1.0)] {
        pins.put(vertices, v3(side * 0.15, 0.32, 0.22));
    }
    Mesh::canonical().field(&pins)
}
