//! The eyes for a card: live frames and the photo.

use std::sync::Arc;

use image::RgbImage;
use toroku_domain::Side;

use crate::card::{Checks, Look};
use crate::corners::{CornerFinder, Sighting, View};
use crate::small::Small;
use crate::track::Track;
use crate::{Assessment, CardModel, Finding, Findings, Measures, Quad, Rect, Thresholds, exposure};

/// Width of a guide up to which a picture is searched as it is, pixels.
const WIDEST: u32 = 640;
/// Width that a wider guide is brought to, pixels.
const SEARCHED: usize = 448;

/// Looks at a card in the white frame, frame after frame. After the first frames
/// of a size it takes nothing from the heap.
#[derive(Debug)]
pub struct CardEyes {
    limits: Arc<Thresholds>,
    finder: CornerFinder,
    small: Small,
    checks: Checks,
    track: Track,
}

impl CardEyes {
    /// Eyes that judge by these limits.
    #[must_use]
    pub fn new(limits: Arc<Thresholds>) -> Self {
        Self {
            limits,
            finder: CornerFinder::new(CardModel::BUILT_IN),
            small: Small::default(),
            checks: Checks::default(),
            track: Track::default(),
        }
    }

    /// Judges a live frame in which a side of a card should lie in `guide`. The
    /// corners told are steadied over the last frames.
    pub fn look(&mut self, frame: &RgbImage, side: Side, guide: Rect) -> Assessment {
        let Some(view) = View::of(frame) else {
            return nothing();
        };
        let near = self.track.expect(frame.dimensions());
        let accepted = |seen: &Sighting| seen.odds > self.limits.card_odds;
        let mut seen = near.and_then(|quad| self.finder.find_near(view, &quad));
        if !seen.as_ref().is_some_and(accepted) {
            seen = find(&mut self.finder, &mut self.small, view, guide);
        }
        let look = Look {
            frame,
            view,
            side,
            guide,
            still: false,
        };
        let Some(card) = seen.filter(accepted) else {
            self.track.lose();
            return self.checks.without_card(look, seen.as_ref(), &self.limits);
        };
        let mut assessment = self.checks.with_card(look, &card, &self.limits);
        let (shown, moved) = self.track.see(card.quad);
        assessment.measures.corners = Some(shown);
        assessment.measures.movement = moved;
        assessment
    }

    /// Judges a photo at full size, and says where the card's corners are in it.
    pub fn judge_photo(
        &mut self,
        photo: &RgbImage,
        side: Side,
        guide: Rect,
    ) -> (Assessment, Option<Quad>) {
        let Some(view) = View::of(photo) else {
            return (nothing(), None);
        };
        let seen = find(&mut self.finder, &mut self.small, view, guide);
        let look = Look {
            frame: photo,
            view,
            side,
            guide,
            still: true,
        };
        let assessment = match seen.filter(|seen| seen.odds > self.limits.card_odds) {
            Some(card) => self.checks.with_card(look, &card, &self.limits),
            None => self.checks.without_card(look, seen.as_ref(), &self.limits),
        };
        let corners = assessment.measures.corners;
        (assessment, corners)
    }

    /// Forgets the frames seen: another card or another side comes.
    pub fn forget(&mut self) {
        self.track = Track::default();
    }
}

/// The likeliest quad in a picture of any size: sought where the guide has some
/// hundred pixels, its sides then laid anew in all pixels.
#[expect(clippy::cast_precision_loss, reason = "pixels")]
fn find(
    finder: &mut CornerFinder,
    small: &mut Small,
    view: View<'_>,
    guide: Rect,
) -> Option<Sighting> {
    let edges = [
        guide.x,
        guide.y,
        guide.x + guide.width,
        guide.y + guide.height,
    ];
    // Edges lie between pixels, whose centres are whole numbers.
    let edges = edges.map(|edge| edge as f32 - 0.5);
    if guide.width <= WIDEST {
        return finder.find(view, edges);
    }
    small.fill(view, view.width * SEARCHED / guide.width as usize);
    let seen = View {
        width: small.width,
        height: small.height,
        bytes: small.colours.as_flattened(),
    };
    if seen.width < 2 || seen.height < 2 {
        return None;
    }
    let [across, down] = [
        view.width as f32 / seen.width as f32,
        view.height as f32 / seen.height as f32,
    ];
    let smaller = |edge: f32, zoom: f32| (edge + 0.5) / zoom - 0.5;
    let [left, top, right, bottom] = edges;
    let found = finder.find(
        seen,
        [
            smaller(left, across),
            smaller(top, down),
            smaller(right, across),
            smaller(bottom, down),
        ],
    )?;
    let larger = |place: f32, zoom: f32| (place + 0.5) * zoom - 0.5;
    let coarse = found
        .quad
        .map(|[x, y]| [larger(x, across), larger(y, down)]);
    Some(Sighting {
        quad: finder.refine(view, &coarse, across),
        ..found
    })
}

/// What is said of a picture without pixels.
fn nothing() -> Assessment {
    let mut findings = Findings::new();
    findings.add(Finding::NoCard);
    Assessment {
        measures: Measures::of(exposure::of_histogram(&[0; 256])),
        findings,
    }
}

#[cfg(test)]
mod tests {
    use image::Rgb;
    use proptest::prelude::*;

    use super::*;
    use crate::guide_for;

    fn eyes() -> CardEyes {
        CardEyes::new(Arc::new(Thresholds::default()))
    }

    /// A card of one colour on a desk, its edges between pixels.
    fn desk(width: u32, height: u32, shift: u32) -> RgbImage {
        let guide = guide_for(width, height);
        let radius = i64::from(guide.width) * 318 / 8560;
        let [w, h] = [guide.width, guide.height].map(i64::from);
        RgbImage::from_fn(width, height, |x, y| {
            let (x, y) = (
                i64::from(x) - i64::from(guide.x + shift),
                i64::from(y) - i64::from(guide.y),
            );
            let out = |at: i64, length: i64| (radius - at).max(at - (length - 1 - radius)).max(0);
            let inside = (0..w).contains(&x) && (0..h).contains(&y);
            let (dx, dy) = (out(x, w), out(y, h));
            if inside && dx * dx + dy * dy <= radius * radius {
                Rgb([236, 232, 226])
            } else {
                Rgb([70, 54, 44])
            }
        })
    }

    #[test]
    fn corners_are_found_within_a_pixel_in_frames_and_photos() {
        for (width, height) in [(480, 640), (640, 480), (640, 400), (1200, 1600)] {
            let guide = guide_for(width, height);
            let photo = desk(width, height, 0);
            let (_, corners) = eyes().judge_photo(&photo, Side::Back, guide);
            let [x, y, w, h] = [guide.x, guide.y, guide.width, guide.height]
                .map(|length| f32::from(u16::try_from(length).unwrap()));
            let truth = Quad::upright([x - 0.5, y - 0.5, x + w - 0.5, y + h - 0.5]);
            let apart = corners.unwrap().apart(&truth);
            assert!(apart < 1.0, "{width}×{height}: {apart}");
        }
    }

    #[test]
    fn movement_is_measured_in_widths() {
        let guide = guide_for(480, 640);
        let mut eyes = eyes();
        eyes.look(&desk(480, 640, 0), Side::Back, guide);
        let seen = eyes.look(&desk(480, 640, 4), Side::Back, guide);
        let moved = seen.measures.movement.unwrap();
        assert!((moved - 4.0 / 422.0).abs() < 0.002, "{moved}");
        eyes.forget();
        let seen = eyes.look(&desk(480, 640, 0), Side::Back, guide);
        assert_eq!(seen.measures.movement, None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn no_frame_makes_it_panic(
            width in 1..700_u32, height in 1..700_u32, seed: u32, coarse in 1..60_u32,
            place in proptest::array::uniform4(0..700_u32),
        ) {
            let frame = RgbImage::from_fn(width, height, |x, y| {
                let place = (x / coarse).wrapping_mul(0x9E37_79B9) ^ (y / coarse).wrapping_mul(0x85EB_CA6B) ^ seed;
                let mixed = place.wrapping_mul(0xC2B2_AE35).to_be_bytes();
                Rgb([mixed[0], mixed[1], mixed[2]])
            });
            let [x, y, w, h] = place;
            let guide = Rect { x, y, width: w, height: h };
            let mut eyes = eyes();
            for guide in [guide, guide_for(width, height)] {
                eyes.look(&frame, Side::Front, guide);
                eyes.judge_photo(&frame, Side::Back, guide);
            }
        }
    }
}
