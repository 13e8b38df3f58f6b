//! Drawn card frames as the checks are asked about them.

use toroku_domain::{DocumentKind, Side};
use toroku_scenes::{CardCondition, Truth, card_frame};
use toroku_vision::{Quad, Rect, RgbImage, guide_for};

/// Sizes of live frames: a phone held upright, a webcam, a wide one.
const SIZES: [(u32, u32); 3] = [(480, 640), (640, 480), (640, 400)];

/// Frames that may be taken.
pub(crate) const GOOD: [CardCondition; 9] = [
    CardCondition::PlainLight,
    CardCondition::PlainDark,
    CardCondition::Wood,
    CardCondition::Texture,
    CardCondition::Clutter,
    CardCondition::Shadow,
    CardCondition::Noise,
    CardCondition::Jpeg,
    CardCondition::SecondNear,
];
/// A frame and what is true of it.
pub(crate) struct Scene {
    /// The frame.
    pub(crate) picture: RgbImage,
    /// The white frame in it.
    pub(crate) guide: Rect,
    /// The document and side asked for.
    pub(crate) asked: (DocumentKind, Side),
    /// The corners of the card in the guide, if there is one.
    pub(crate) quad: Option<Quad>,
}

impl Scene {
    /// The frame of a condition and seed; its size follows from the seed.
    pub(crate) fn of(condition: CardCondition, seed: u64) -> Self {
        let size = SIZES[usize::from((seed % 3).to_le_bytes()[0])];
        Self::sized(condition, seed, size)
    }

    /// The same condition and seed in another size, pixels.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    pub(crate) fn sized(condition: CardCondition, seed: u64, size: (u32, u32)) -> Self {
        let guide = guide_for(size.0, size.1);
        let sides = [guide.x, guide.y, guide.width, guide.height].map(|length| length as f32);
        let frame = card_frame(seed, condition, size, sides);
        let (asked, quad) = match frame.truth {
            Truth::Card { asked, quad, .. } => (asked, quad.map(Quad)),
            Truth::Face { .. } => ((DocumentKind::Licence, Side::Front), None),
        };
        Self {
            picture: frame.picture,
            guide,
            asked,
            quad,
        }
    }

    /// Width of the guide, pixels.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    pub(crate) fn guide_width(&self) -> f32 {
        self.guide.width as f32
    }

    /// The guide's left, upper, right and lower edge.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    pub(crate) fn edges(&self) -> [f32; 4] {
        let Rect {
            x,
            y,
            width,
            height,
        } = self.guide;
        [x, y, x + width, y + height].map(|edge| edge as f32 - 0.5)
    }
}

/// Area that two convex quads share over the area that either covers.
pub(crate) fn overlap(one: &Quad, other: &Quad) -> f32 {
    let mut shared: Vec<[f32; 2]> = one.0.to_vec();
    for i in 0..4 {
        let (a, b) = (other.0[i], other.0[(i + 1) % 4]);
        let side = |p: [f32; 2]| (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
        let mut kept = Vec::new();
        for (k, p) in shared.iter().enumerate() {
            let q = shared[(k + 1) % shared.len()];
            let (here, there) = (side(*p), side(q));
            if here >= 0.0 {
                kept.push(*p);
            }
            if here * there < 0.0 {
                let share = here / (here - there);
                kept.push([p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share]);
            }
        }
        shared = kept;
        if shared.is_empty() {
            return 0.0;
        }
    }
    let next = shared.iter().cycle().skip(1);
    let both = shared
        .iter()
        .zip(next)
        .map(|(p, q)| p[0] * q[1] - p[1] * q[0])
        .sum::<f32>()
        .abs()
        / 2.0;
    both / (one.area() + other.area() - both)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlap_is_the_share_of_both() {
        let at = |left: f32| Quad::upright([left, 0.0, left + 10.0, 5.0]);
        let near = |one: f32, other: f32| assert!((one - other).abs() < 1e-4, "{one} {other}");
        near(overlap(&at(0.0), &at(0.0)), 1.0);
        near(overlap(&at(0.0), &at(5.0)), 1.0 / 3.0);
        near(overlap(&at(0.0), &at(20.0)), 0.0);
    }
}
