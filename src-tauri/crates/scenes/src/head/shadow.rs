//! What the lamp does not reach.

use super::raster::Depths;
use super::vector::{Vec3, v3};

/// Pixels of the lamp's view along an edge.
const EDGE: usize = 420;
/// Pixels a centimetre of it.
const SCALE: f32 = EDGE as f32 / 60.0;
/// Closer than this along the light is not a shadow, cm.
const SLACK: f32 = 0.35;

/// A head as the lamp sees it.
pub(super) struct Shadow {
    depths: Depths,
    centre: Vec3,
    light: Vec3,
    across: Vec3,
    up: Vec3,
}

impl Shadow {
    /// The shadow of triangles around `centre` for a lamp in the direction `light`.
    pub(super) fn of(points: &[Vec3], faces: &[[u32; 3]], centre: Vec3, light: Vec3) -> Self {
        let across = v3(0.0, 1.0, 0.0).cross(light).unit();
        let mut shadow = Self {
            depths: Depths::new(EDGE),
            centre,
            light,
            across,
            up: light.cross(across),
        };
        let corners: Vec<[f32; 3]> = points.iter().map(|point| shadow.corner(*point)).collect();
        for face in faces {
            shadow
                .depths
                .draw(face.map(|vertex| corners[vertex as usize]));
        }
        shadow
    }

    fn corner(&self, point: Vec3) -> [f32; 3] {
        let away = point - self.centre;
        let middle = EDGE as f32 / 2.0;
        [
            middle + SCALE * away.dot(self.across),
            middle + SCALE * away.dot(self.up) + EDGE as f32 * 0.1,
            away.dot(self.light),
        ]
    }

    /// How much of the lamp reaches a point, 0 to 1; soft by five looks.
    pub(super) fn lit(&self, point: Vec3) -> f32 {
        const LOOKS: [(f32, f32); 5] = [
            (0.0, 0.0),
            (2.0, 1.0),
            (-2.0, -1.0),
            (1.0, -2.0),
            (-1.0, 2.0),
        ];
        let [x, y, near] = self.corner(point);
        let most = EDGE as f32 - 1.0;
        let lit = LOOKS.iter().filter(|(dx, dy)| {
            let (x, y) = ((x + dx).clamp(0.0, most), (y + dy).clamp(0.0, most));
            self.depths.near[y as usize * EDGE + x as usize] < near + SLACK
        });
        lit.count() as f32 / 5.0
    }
}
