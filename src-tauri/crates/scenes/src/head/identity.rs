//! The shape of a face: the canonical one changed by about thirty smooth morphs
//! drawn from the seed.

use super::landmarks::{EYES, LOWER_LIP_IN, OVAL, UPPER_LIP_IN};
use super::looks::Looks;
use super::mesh::{Mesh, Pins};
use super::noise::Dice;
use super::vector::{Vec3, smooth, v3};

/// How far identities are drawn from the mean face.
const SPREAD: f32 = 1.7;

/// The rest shape, lips closed.
pub(super) fn shape(mesh: &Mesh, seed: u64, looks: &Looks) -> Vec<Vec3> {
    let mut morph = Morph {
        mesh,
        points: mesh.points.clone(),
        dice: Dice::new(seed, 3),
    };
    morph.bands(looks);
    morph.nose(looks);
    morph.eyes(looks);
    morph.brows_and_cheeks();
    morph.lips();
    let points = morph.points;
    sealed(mesh, points)
}

struct Morph<'a> {
    mesh: &'a Mesh,
    points: Vec<Vec3>,
    dice: Dice,
}

impl Morph<'_> {
    fn draw(&mut self, deviation: f32) -> f32 {
        self.dice.normal() * deviation * SPREAD
    }

    /// Moves all vertices by what `change` says of their canonical place.
    fn each(&mut self, change: impl Fn(Vec3, &mut Vec3)) {
        for (point, canonical) in self.points.iter_mut().zip(&self.mesh.points) {
            change(*canonical, point);
        }
    }

    /// Moves the surroundings of a landmark.
    fn bump(&mut self, landmark: usize, reach: f32, by: Vec3) {
        let centre = self.mesh.points[landmark];
        self.each(|at, point| *point += by * around(at, centre, reach));
    }

    /// Whole face, jaw, forehead and chin.
    fn bands(&mut self, looks: &Looks) {
        let (wide, high) = (1.0 + self.draw(0.04), 1.0 + self.draw(0.035));
        let (jaw, forehead) = (self.draw(0.06), self.draw(0.035));
        let jaw = jaw - if looks.kind.woman { 0.035 } else { -0.015 };
        let (chin, out) = (self.draw(0.5) - 0.9 * looks.child, self.draw(0.35));
        let (side, chin_side) = (self.draw(0.07), self.draw(0.1));
        let nose = self.mesh.points[4];
        self.each(|at, point| {
            point.x *= wide;
            point.y *= high;
            point.x *= 1.0 + jaw * smooth(-1.0, -7.0, at.y) + forehead * smooth(3.0, 8.0, at.y);
            let low = smooth(-5.0, -9.0, at.y);
            point.y -= chin * low;
            point.z += out * low * smooth(6.0, 2.0, at.x.abs());
            point.x += side * around(at, nose, 2.5) + chin_side * smooth(-4.0, -9.0, at.y);
        });
    }

    fn nose(&mut self, looks: &Looks) {
        let length = self.draw(0.35) - 0.3 * looks.child;
        self.each(|at, point| {
            point.y -= length * smooth(2.5, -1.3, at.y) * smooth(-4.5, -2.0, at.y);
        });
        let (up, out) = (self.draw(0.22), self.draw(0.45) - 0.25 - 0.3 * looks.child);
        self.bump(4, 1.5, v3(0.0, up, out));
        let (bridge, hump) = (self.draw(0.22) - 0.2, self.draw(0.22) - 0.1);
        self.bump(6, 1.3, v3(0.0, 0.0, bridge));
        self.bump(197, 1.0, v3(0.0, 0.0, hump));
        let wings = self.draw(0.16) + 0.06;
        let centres = [129, 358, 64, 294].map(|landmark| self.mesh.points[landmark]);
        self.each(|at, point| {
            let near: f32 = centres.iter().map(|centre| around(at, *centre, 0.8)).sum();
            point.x += near.min(1.3) * at.x.signum() * wings;
        });
    }

    /// Distance, size, opening and tilt of the eyes.
    fn eyes(&mut self, looks: &Looks) {
        let apart = self.draw(0.14);
        let size = 1.07 + self.draw(0.07) + 0.08 * looks.child;
        let open = 1.03 + self.draw(0.12) + 0.08 * looks.child;
        let tilt = self.draw(0.08) + 0.03;
        for eye in &EYES {
            let rim: Vec<usize> = eye.rim().collect();
            let centre = mean(&self.points, rim.iter().copied());
            for (index, point) in self.points.iter_mut().enumerate() {
                let away = *point - centre;
                let (x, y, z) = (away.x / 2.0, away.y / 1.2, away.z / 2.0);
                let share = if rim.contains(&index) {
                    1.0
                } else {
                    (-(x * x + y * y + z * z) * 0.65).exp()
                };
                point.x += share * (eye.side * apart + away.x * (size - 1.0));
                point.y += share * (away.y * (size * open - 1.0) + eye.side * away.x * tilt);
            }
        }
    }

    fn brows_and_cheeks(&mut self) {
        let (height, ridge) = (self.draw(0.28), self.draw(0.22));
        for landmark in [105, 334, 66, 296] {
            self.bump(landmark, 1.1, v3(0.0, height * 0.6, ridge * 0.6));
        }
        let (wide, out) = (self.draw(0.12) + 0.05, self.draw(0.3));
        for (landmark, side) in [(50, -1.0), (280, 1.0)] {
            self.bump(landmark, 1.6, v3(side * wide, 0.0, out));
        }
        let full = self.draw(0.22);
        for landmark in [205, 425, 214, 434] {
            self.bump(landmark, 2.2, v3(0.0, 0.0, full));
        }
    }

    fn lips(&mut self) {
        let wide = self.draw(0.07);
        let thick = (self.draw(0.09) - 0.07).min(0.0);
        let centre = (self.mesh.points[61] + self.mesh.points[291]) * 0.5 + v3(0.0, 0.0, 0.8);
        self.each(|at, point| {
            let away = at - centre;
            let (x, y, z) = (away.x / 2.6, away.y / 1.1, away.z / 2.0);
            let share = (-(x * x + y * y + z * z) * 0.6).exp();
            point.x += share * point.x * wide;
            point.y += share * (at.y + 4.25) * thick;
            point.z += share * thick * 0.5;
        });
    }
}

/// The canonical lips stand half a centimetre apart: closes them with an
/// overlap, so that no gap shows from above or below.
fn sealed(mesh: &Mesh, mut points: Vec<Vec3>) -> Vec<Vec3> {
    let mut pins = Pins::new();
    pins.hold(OVAL);
    pins.hold([2, 97, 326, 98, 327, 164, 18, 200, 199, 205, 425, 1, 4]);
    for i in 1..10 {
        let (upper, lower) = (UPPER_LIP_IN[i], LOWER_LIP_IN[i]);
        let middle = (points[upper] + points[lower]) * 0.5;
        pins.put([upper], middle - points[upper] - v3(0.0, 0.14, 0.0));
        pins.put([lower], middle - points[lower] + v3(0.0, 0.14, -0.16));
    }
    for (point, by) in points.iter_mut().zip(mesh.field(&pins)) {
        *point += by;
    }
    points
}

fn around(at: Vec3, centre: Vec3, reach: f32) -> f32 {
    let away = at - centre;
    (-away.dot(away) / (2.0 * reach * reach)).exp()
}

/// The mean of some vertices.
pub(super) fn mean(points: &[Vec3], of: impl Iterator<Item = usize>) -> Vec3 {
    let (sum, count) = of.fold((Vec3::ZERO, 0.0), |(sum, count), i| {
        (sum + points[i], count + 1.0)
    });
    sum * (1.0 / count)
}
