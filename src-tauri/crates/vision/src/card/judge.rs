//! Brings the checks of a card together.

use image::RgbImage;
use toroku_domain::Side;

use super::flat::Flat;
use super::marks::Marks;
use super::paper::{self, PaperSense};
use super::sharp::{self, Sharpness};
use super::stray::Stray;
use super::{code, covered, finger, glare, light, place, portrait};
use crate::blobs::Blobs;
use crate::corners::{Shape, Sighting, View};
use crate::mask::Mask;
use crate::pixels::gain;
use crate::qr_code::{self, Search};
use crate::{Assessment, Finding, Findings, Measures, Rect, Thresholds};

/// What is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look<'a> {
    /// The frame or photo.
    pub(crate) frame: &'a RgbImage,
    /// The same, to be read between pixels.
    pub(crate) view: View<'a>,
    /// The side asked for.
    pub(crate) side: Side,
    /// The white frame.
    pub(crate) guide: Rect,
    /// Whether a code is also sought by a slower search: in stills.
    pub(crate) still: bool,
}

impl Look<'_> {
    /// Whether a still shows a code anywhere: more than the white frame may be kept of it.
    fn shows_code(&self) -> bool {
        let part = Rect::whole(self.frame.width(), self.frame.height());
        self.still && qr_code::is_seen(self.frame, part, Search::Picture)
    }
}

/// The checks' memory.
#[derive(Debug, Default)]
pub(crate) struct Checks {
    flat: Flat,
    mask: Mask,
    blobs: Blobs,
    sharpness: Sharpness,
    marks: Marks,
    paper: PaperSense,
    stray: Stray,
}

impl Checks {
    /// Judges the card whose corners were found.
    pub(crate) fn with_card(
        &mut self,
        look: Look<'_>,
        seen: &Sighting,
        limits: &Thresholds,
    ) -> Assessment {
        let fine = self.flat.lay(look.view, &seen.quad);
        let flat = &self.flat;
        let (exposure, burnt) = light::measure(flat);
        let mut measures = Measures::of(exposure);
        let mut findings = Findings::new();
        let mut tell =
            |finding: Option<Finding>| finding.into_iter().for_each(|one| findings.add(one));

        let lies = place::of(&seen.quad, look.guide);
        measures.card = Some(lies);
        measures.corners = Some(seen.quad);
        let beside = place::judge(&lies, limits);
        tell(beside);
        measures.tilt = Shape::likeliest(&seen.quad, look.view.size()).map(|shape| shape.tilt());
        let aslant = measures.tilt.is_none_or(|tilt| tilt > limits.card_tilt);
        tell(aslant.then_some(Finding::Tilt));
        let dim = light::judge(exposure, burnt, limits);
        tell(dim);

        let printed = self.paper.measure(flat, exposure.p95, limits.rule_dip);
        measures.paper = Some(printed);
        let (mask, blobs) = (&mut self.mask, &mut self.blobs);
        let solid = limits.portrait_solidity;
        let (share, which) = portrait::measure(flat, printed.warmth, solid, mask, blobs);
        measures.portrait = Some(share);
        let portrait = share >= limits.portrait;
        let lit = gain(exposure.p95, 235.0);
        let reach = finger::measure(flat, lit, printed.warmth, mask, blobs);
        measures.finger = Some(reach);
        if dim.is_none() {
            let fingers = reach > limits.finger_reach;
            tell(fingers.then_some(Finding::Finger));
            // A finger's corner is told as a finger's.
            let over = !fingers && covered::measure(seen) < limits.corner_seen;
            tell(over.then_some(Finding::TwoCards));
            let strongest = glare::measure(flat, mask, blobs);
            measures.glare = Some(strongest);
            tell((strongest > limits.glare).then_some(Finding::Glare));
        }
        let text = sharp::TEXT[if portrait { which } else { 2 }];
        measures.blur = self.sharpness.measure(flat, text);
        measures.portrait_blur = portrait
            .then(|| self.sharpness.measure(flat, portrait::PLACES[which]))
            .flatten();
        let blurred = sharp::judge(&measures, portrait, fine, limits);
        let clear = beside.is_none() && dim.is_none();
        if clear {
            tell(blurred);
        }
        // No front has a code, and better a front is refused than a number kept.
        let code = code::is_seen(flat, &mut self.marks)
            || look.still && {
                let part = Rect::around(seen.quad.bounds());
                let search = if portrait { Search::Quick } else { Search::Card };
                part.within(look.frame.width(), look.frame.height())
                    .is_some_and(|part| qr_code::is_seen(look.frame, part, search))
            }
            // A photo may be kept whole if its card is not where it was asked for.
            || beside.is_some() && look.shows_code();
        measures.qr_code = Some(code);
        if code {
            tell(Some(Finding::BackOfMynumber));
        } else if clear {
            let back = look.side == Side::Back;
            if portrait == back {
                tell(Some(Finding::WrongSide));
            }
            // A front where a back is asked for is the wrong side, and has no table to look for.
            let ruled = back && !portrait && blurred.is_none();
            tell(paper::judge(&printed, ruled, limits));
        }
        Assessment { measures, findings }
    }

    /// Says why no card is seen; `seen` is the likeliest quad, which was not accepted.
    pub(crate) fn without_card(
        &mut self,
        look: Look<'_>,
        seen: Option<&Sighting>,
        limits: &Thresholds,
    ) -> Assessment {
        let (mask, blobs) = (&mut self.mask, &mut self.blobs);
        let stray = self.stray.see(look.view, look.guide, limits, mask, blobs);
        let mut measures = Measures::of(stray.light);
        measures.card = stray.place;
        let code = look.shows_code();
        measures.qr_code = Some(code);
        let mut findings = Findings::new();
        findings.add(if code {
            Finding::BackOfMynumber
        } else {
            let held = || self.is_held(look.view, seen?, limits);
            // Something in its place stands out like a card, and is none.
            let other = || stray.place.map_or(Finding::NoCard, |_| Finding::NotACard);
            stray.trouble.or_else(held).unwrap_or_else(other)
        });
        if f32::from(stray.light.p95) < limits.dark_scene {
            findings.add(Finding::Dark);
        }
        Assessment { measures, findings }
    }

    /// Whether what looks most like a card is no whole one for a finger over it.
    fn is_held(&mut self, view: View<'_>, seen: &Sighting, limits: &Thresholds) -> Option<Finding> {
        let sides = seen.inliers.iter().sum::<f32>() / 4.0;
        if sides < limits.finger_sides {
            return None;
        }
        self.flat.lay(view, &seen.quad);
        let (light, _) = light::measure(&self.flat);
        let printed = self.paper.measure(&self.flat, light.p95, limits.rule_dip);
        let (mask, blobs) = (&mut self.mask, &mut self.blobs);
        let lit = gain(light.p95, 235.0);
        let reach = finger::measure(&self.flat, lit, printed.warmth, mask, blobs);
        (reach > limits.finger_reach).then_some(Finding::Finger)
    }
}
