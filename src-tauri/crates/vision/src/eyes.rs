//! The eyes for a card: live frames and the photo.

use std::sync::Arc;

use image::RgbImage;
use toroku_domain::{DocumentKind, Side};

use crate::{Assessment, Quad, Rect, Thresholds, assess_document};

/// Looks at a card in the white frame, frame after frame.
#[derive(Debug)]
pub struct CardEyes {
    limits: Arc<Thresholds>,
}

impl CardEyes {
    /// Eyes that judge by these limits.
    #[must_use]
    pub fn new(limits: Arc<Thresholds>) -> Self {
        Self { limits }
    }

    /// Judges a live frame in which a side of a card should lie in `guide`.
    pub fn look(&mut self, frame: &RgbImage, side: Side, guide: Rect) -> Assessment {
        assess_document(frame, DocumentKind::Licence, side, guide, &self.limits)
    }

    /// Judges a photo at full size, and says where the card's corners are in it.
    pub fn judge_photo(
        &mut self,
        photo: &RgbImage,
        side: Side,
        guide: Rect,
    ) -> (Assessment, Option<Quad>) {
        let assessment = self.look(photo, side, guide);
        let corners = assessment.measures.corners;
        (assessment, corners)
    }

    /// Forgets the frames seen: another card or another side comes.
    pub fn forget(&mut self) {}
}
