//! A card's four corners.

use serde::{Deserialize, Serialize};

/// Corners in pixels, pixel centres at whole numbers: upper left, upper right,
/// lower right, lower left. A corner is where the straight sides would meet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Quad(pub [[f32; 2]; 4]);

impl Quad {
    /// The corners of an upright rectangle.
    #[must_use]
    pub const fn upright([left, top, right, bottom]: [f32; 4]) -> Self {
        Self([[left, top], [right, top], [right, bottom], [left, bottom]])
    }

    /// Length of the side from corner `i` to the next: 0 upper, 1 right, 2 lower, 3 left.
    #[must_use]
    pub fn side(&self, i: usize) -> f32 {
        distance(self.0[i % 4], self.0[(i + 1) % 4])
    }

    /// Mean length of the upper and the lower side.
    #[must_use]
    pub fn width(&self) -> f32 {
        f32::midpoint(self.side(0), self.side(2))
    }

    /// Mean length of the left and the right side.
    #[must_use]
    pub fn height(&self) -> f32 {
        f32::midpoint(self.side(1), self.side(3))
    }

    /// The mean of the corners.
    #[must_use]
    pub fn centre(&self) -> [f32; 2] {
        let sum = |axis: usize| self.0.iter().map(|corner| corner[axis]).sum::<f32>() / 4.0;
        [sum(0), sum(1)]
    }

    /// Area, by the corners' cross products.
    #[must_use]
    pub fn area(&self) -> f32 {
        let [a, b, c, d] = self.0;
        0.5 * ((c[0] - a[0]) * (d[1] - b[1]) - (d[0] - b[0]) * (c[1] - a[1])).abs()
    }

    /// The same corners with every point mapped.
    #[must_use]
    pub fn map(&self, point: impl Fn([f32; 2]) -> [f32; 2]) -> Self {
        Self(self.0.map(point))
    }

    /// The largest distance between corresponding corners, pixels.
    #[must_use]
    pub fn apart(&self, other: &Self) -> f32 {
        let pairs = self.0.iter().zip(&other.0);
        pairs.map(|(a, b)| distance(*a, *b)).fold(0.0, f32::max)
    }

    /// The upright box around the corners: left, top, right, bottom.
    #[must_use]
    pub fn bounds(&self) -> [f32; 4] {
        let fold = |axis: usize, pick: fn(f32, f32) -> f32| {
            let corners = self.0.iter().map(|corner| corner[axis]);
            corners.reduce(pick).unwrap_or_default()
        };
        [
            fold(0, f32::min),
            fold(1, f32::min),
            fold(0, f32::max),
            fold(1, f32::max),
        ]
    }
}

fn distance(a: [f32; 2], b: [f32; 2]) -> f32 {
    (b[0] - a[0]).hypot(b[1] - a[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rectangle_measures_as_drawn() {
        let quad = Quad::upright([10.0, 20.0, 95.0, 73.0]);
        assert!((quad.width() - 85.0).abs() < 1e-4);
        assert!((quad.height() - 53.0).abs() < 1e-4);
        assert!((quad.area() - 85.0 * 53.0).abs() < 1e-2);
        let near = |one: &[f32], other: &[f32]| {
            one.iter()
                .zip(other)
                .all(|(one, other)| (one - other).abs() < 1e-4)
        };
        assert!(near(&quad.bounds(), &[10.0, 20.0, 95.0, 73.0]));
        assert!(near(&quad.centre(), &[52.5, 46.5]));
        let moved = quad.map(|[x, y]| [x + 3.0, y - 4.0]);
        assert!((quad.apart(&moved) - 5.0).abs() < 1e-4);
    }
}
