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

use crate::blobs::{Blob, Blobs};
use crate::corners::View;
use crate::exposure;
use crate::ground::Ground;
use crate::mask::Mask;
use crate::pixels::gain;
use crate::small::Small;
use crate::{CardPlace, Exposure, Rect, Thresholds};

use super::flat::luma;

/// Width at which the picture is searched, pixels.
const SEARCH_WIDTH: usize = 192;

/// The search's memory.
#[derive(Debug, Default)]
pub(super) struct Stray {
    small: Small,
    ground: Ground,
}

/// What the whole picture shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    /// Light on all of it.
    pub(super) light: Exposure,
    /// Something like a card.
    pub(super) place: Option<CardPlace>,
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
        let place = blobs.list().first().copied().map(|blob| {
            let fill = blobs.hull_area(&blob) / (blob.width() * blob.height()) as f32;
            placed(&blob, fill, small, view.size(), guide)
        });
        let place = place.filter(|place| is_card(place, limits));
        Seen { light, place }
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

fn is_card(place: &CardPlace, limits: &Thresholds) -> bool {
    let lying = limits.card_aspect_min..=limits.card_aspect_max;
    let like_id1 = lying.contains(&place.aspect) || lying.contains(&(1.0 / place.aspect));
    let large = place.width.max(place.height) > limits.card_smallest;
    large && place.fill >= limits.card_fill && (like_id1 || place.sides_cut > 0)
}
