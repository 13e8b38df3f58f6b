//! A card that does not lie where the corners are sought, by what stands out from
//! the ground.
//!
//! The ground's colour is taken from the picture's four corners and blended
//! between them, so that a slope of light does no harm. A pixel belongs to
//! something that lies there if it is brighter than the ground or of another
//! colour by more than three standard deviations; a darker pixel of the ground's
//! own colour is its shadow. The largest blob, with its holes filled, is like a
//! card if it fills its bounding box and has the ratio of ID-1, lying or standing
//! (where the picture cuts it off, its ratio cannot be asked).
//!
//! This serves on an even or finely grained ground and only says why no card is
//! seen in its place: it never accepts one.

use std::ops::RangeInclusive;

use crate::blobs::{Blob, Blobs};
use crate::corners::View;
use crate::exposure;
use crate::ground::Ground;
use crate::mask::Mask;
use crate::pixels::gain;
use crate::small::Small;
use crate::{CardPlace, Exposure, Finding, Rect, Thresholds};

use super::flat::luma;
use super::place;

/// Width at which the picture is searched, pixels.
const SEARCH_WIDTH: usize = 192;

/// The search's memory.
#[derive(Debug, Default)]
pub(super) struct Stray {
    small: Small,
    ground: Ground,
}

/// Width of a second card, shares of the first one's.
const ALIKE: f32 = 0.6;
/// Width over height of a card tilted by up to 50° about either of its axes.
const FORESHORTENED: RangeInclusive<f32> = 1.0..=2.6;

/// What the whole picture shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    /// Light on all of it.
    pub(super) light: Exposure,
    /// Something like a card.
    pub(super) place: Option<CardPlace>,
    /// What is wrong with it, as far as that can be told.
    pub(super) trouble: Option<Finding>,
}

impl Stray {
    /// Looks for something like a card.
    #[expect(clippy::cast_precision_loss, reason = "pixels of a small picture")]
    pub(super) fn see(
        &mut self,
        view: View<'_>,
        guide: Rect,
        limits: &Thresholds,
        mask: &mut Mask,
        blobs: &mut Blobs,
    ) -> Seen {
        self.small.fill(view, SEARCH_WIDTH);
        let small = &self.small;
        let mut histogram = [0_u64; 256];
        for colour in &small.colours {
            histogram[usize::from(luma(image::Rgb(*colour)))] += 1;
        }
        let light = exposure::of_histogram(&histogram);
        self.ground.see(small, gain(light.p95, 230.0).max(1.0));
        let ground = &self.ground;
        let (width, height) = (small.width as f32, small.height as f32);
        mask.fill(small.width, small.height, |y, line| {
            let row = &small.colours[y as usize * small.width..][..small.width];
            for (x, (bit, pixel)) in line.iter_mut().zip(row).enumerate() {
                let place = [x as f32 / width, y as f32 / height];
                *bit = u8::from(ground.is_covered(*pixel, place));
            }
        });
        mask.open();
        blobs.find(mask);
        let mut places = [0, 1].map(|i| {
            let blob = blobs.list().get(i).copied()?;
            let fill = blobs.hull_area(&blob) / (blob.width() * blob.height()) as f32;
            Some(placed(&blob, fill, small, view.size(), guide))
        });
        let aslant = places[0].is_some_and(|place| is_aslant(&place, limits));
        for place in &mut places {
            *place = place.filter(|place| is_card(place, limits));
        }
        let trouble = match places {
            [Some(one), Some(other)] if other.width > ALIKE * one.width => Some(Finding::TwoCards),
            [Some(one), _] => place::judge(&one, limits),
            [None, _] => aslant.then_some(Finding::Tilt),
        };
        Seen {
            light,
            place: places[0],
            trouble,
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "pixels")]
fn placed(blob: &Blob, fill: f32, small: &Small, frame: [f32; 2], guide: Rect) -> CardPlace {
    let zoom = frame[0] / small.width as f32;
    let (left, top) = (blob.left as f32 * zoom, blob.top as f32 * zoom);
    let (width, height) = (blob.width() as f32 * zoom, blob.height() as f32 * zoom);
    let cut = [
        blob.left == 0,
        blob.top == 0,
        blob.right == small.width,
        blob.bottom == small.height,
    ];
    let (gx, gy) = (
        guide.x as f32 + guide.width as f32 / 2.0,
        guide.y as f32 + guide.height as f32 / 2.0,
    );
    CardPlace {
        width: width / guide.width as f32,
        height: height / guide.height as f32,
        offset_x: (left + width / 2.0 - gx) / guide.width as f32,
        offset_y: (top + height / 2.0 - gy) / guide.height as f32,
        fill,
        aspect: width / height,
        sides_cut: cut.map(u8::from).iter().sum(),
    }
}

/// Whether something as large and even as a card is flatter or higher than one: it
/// may be seen from aslant.
fn is_aslant(place: &CardPlace, limits: &Thresholds) -> bool {
    let like_id1 = limits.card_aspect_min..=limits.card_aspect_max;
    let large = place.width.max(place.height) > limits.card_narrowest;
    large
        && place.sides_cut == 0
        && place.fill >= limits.card_fill
        && FORESHORTENED.contains(&place.aspect)
        && !like_id1.contains(&place.aspect)
}

fn is_card(place: &CardPlace, limits: &Thresholds) -> bool {
    let lying = limits.card_aspect_min..=limits.card_aspect_max;
    let like_id1 = lying.contains(&place.aspect) || lying.contains(&(1.0 / place.aspect));
    let large = place.width.max(place.height) > limits.card_smallest;
    large && place.fill >= limits.card_fill && (like_id1 || place.sides_cut > 0)
}
