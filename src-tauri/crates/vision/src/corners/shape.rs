//! Which rectangle a quad shows: exact for a pinhole camera.
//!
//! With the corners relative to the picture's middle in focal lengths, the map of
//! the unit square onto them has columns whose directions are the rectangle's
//! sides in space (Zhang and He 2007, "Whiteboard scanning and image
//! enhancement"): their lengths give the aspect, their angle the skew, their cross
//! product the tilt against the optical axis.

use crate::rectify::Perspective;
use crate::{ID1_RATIO, Quad};

/// Shape of a rectangle in space.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Shape {
    /// Logarithm of its width over its height, over that of ID-1.
    pub(crate) stretch: f32,
    /// Cosine of the angle between its sides; 0 for a rectangle.
    pub(crate) skew: f32,
    /// Cosine of the angle between its normal and the optical axis.
    pub(crate) facing: f32,
}

impl Shape {
    /// Of a quad in a picture of a size, by a focal length in pixels.
    pub(crate) fn of(quad: &Quad, focal: f32, size: [f32; 2]) -> Option<Self> {
        Self::within(quad, focal, size, (f32::MAX, 1.0))
    }

    /// The same, if neither its stretch nor its skew is above what is allowed.
    pub(crate) fn within(
        quad: &Quad,
        focal: f32,
        size: [f32; 2],
        (stretch, skew): (f32, f32),
    ) -> Option<Self> {
        let map = Perspective::onto(quad)?;
        let middle = size.map(|length| length * 0.5);
        let [a, b] = map.sides(focal, middle);
        let dot = |a: [f32; 3], b: [f32; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        let (aa, bb, ab) = (dot(a, a), dot(b, b), dot(a, b));
        let ratio = aa / bb / (ID1_RATIO * ID1_RATIO);
        // Roots and logarithms are slow, and most quads fall here. With |ln r| ≤ 2 s,
        // r is at most 1 + 2 s + 4 s² for a small s.
        let most = 1.0 + 2.0 * stretch + 4.0 * stretch * stretch;
        let found = ratio > 0.0 && ratio < most && ratio * most > 1.0;
        if !found || ab * ab > skew * skew * aa * bb {
            return None;
        }
        let normal = [
            a[1] * b[2] - a[2] * b[1],
            a[2] * b[0] - a[0] * b[2],
            a[0] * b[1] - a[1] * b[0],
        ];
        let area = dot(normal, normal);
        let shape = Self {
            stretch: 0.5 * ratio.ln(),
            skew: ab / (aa * bb).sqrt(),
            facing: normal[2].abs() / area.sqrt(),
        };
        (area > 0.0 && shape.stretch.abs() <= stretch).then_some(shape)
    }

    /// The likeliest shape where the focal length is not known: of three, in
    /// widths of the picture, the one under which the quad is most like ID-1.
    pub(crate) fn likeliest(quad: &Quad, size: [f32; 2]) -> Option<Self> {
        let error = |shape: &Self| shape.stretch.abs() / 0.03 + shape.skew.abs() / 0.02;
        [0.75, 1.0, 1.35]
            .into_iter()
            .filter_map(|focal| Self::of(quad, focal * size[0], size))
            .min_by(|one, other| error(one).total_cmp(&error(other)))
    }

    /// Angle between its normal and the optical axis, degrees.
    pub(crate) fn tilt(&self) -> f32 {
        self.facing.clamp(-1.0, 1.0).acos().to_degrees()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The corners of an ID-1 card, tilted about the upright axis, seen from 4 widths.
    fn seen(degrees: f32, focal: f32) -> Quad {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let (w, h) = (0.5, 0.5 / ID1_RATIO);
        Quad([[-w, -h], [w, -h], [w, h], [-w, h]]).map(|[x, y]| {
            let depth = 4.0 + x * sin;
            [320.0 + focal * x * cos / depth, 200.0 + focal * y / depth]
        })
    }

    #[test]
    fn a_tilted_card_has_its_shape() {
        for degrees in [0.0, 12.0, 35.0] {
            let quad = seen(degrees, 640.0);
            let shape = Shape::of(&quad, 640.0, [640.0, 400.0]).unwrap();
            assert!(shape.stretch.abs() < 1e-3, "{shape:?}");
            assert!(shape.skew.abs() < 1e-3, "{shape:?}");
            assert!((shape.tilt() - degrees).abs() < 0.3, "{shape:?}");
        }
    }

    #[test]
    fn the_focal_length_is_found() {
        let quad = seen(30.0, 640.0);
        let shape = Shape::likeliest(&quad, [640.0, 400.0]).unwrap();
        assert!((shape.tilt() - 30.0).abs() < 0.3, "{shape:?}");
    }
}
