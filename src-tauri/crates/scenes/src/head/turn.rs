//! Turning: a point of the face seen after the head has turned about its axis.

/// Half axes of the ellipsoid on which the face's features lie.
const WIDE: f32 = 58.0;
const DEEP: f32 = 54.0;
const HIGH: f32 = 104.0;

/// A turn of the head.
#[derive(Debug, Clone, Copy)]
pub(super) struct Turn {
    sin: f32,
    cos: f32,
}

impl Turn {
    /// A turn by degrees to the picture's right.
    pub(super) fn new(degrees: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        Self { sin, cos }
    }

    /// Sine of the angle: -1 to 1, positive to the picture's right.
    pub(super) fn side(self) -> f32 {
        self.sin
    }

    /// Where the point (x, y) of the facing head is seen; `out` is how far it
    /// stands out of the ellipsoid.
    pub(super) fn at(self, x: f32, y: f32, out: f32) -> (f32, f32) {
        let round = (1.0 - (x / WIDE).powi(2) - (y / HIGH).powi(2))
            .max(0.0)
            .sqrt();
        (x * self.cos + (DEEP * round + out) * self.sin, y)
    }

    /// As `at`, for several points.
    pub(super) fn all<const N: usize>(self, points: [(f32, f32); N], out: f32) -> [(f32, f32); N] {
        points.map(|(x, y)| self.at(x, y, out))
    }
}
