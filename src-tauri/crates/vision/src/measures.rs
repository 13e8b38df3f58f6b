//! What was measured, in units, and the assessment made of it.

use serde::Serialize;

use crate::{Findings, HeadMeasures, Quad};

/// Findings of one picture with the numbers they rest on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Assessment {
    /// The numbers.
    pub measures: Measures,
    /// What is wrong, the most important first. Empty: nothing is.
    pub findings: Findings,
}

impl Assessment {
    /// Whether nothing was found wrong.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.findings.is_empty()
    }

    /// How sharp the picture is, for choosing the best of several: the higher the
    /// sharper, only comparable between frames of the same subject and size.
    #[must_use]
    pub fn sharpness(&self) -> f32 {
        self.measures.blur.map_or(0.0, |blur| 1.0 - blur.crete)
    }
}

/// All numbers of one picture. What was not measured, because there was nothing
/// to measure it on, is absent.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Measures {
    /// Light on the card or face (on the whole picture where neither is seen).
    pub exposure: Exposure,
    /// Sharpness of the card or face.
    pub blur: Option<Blur>,
    /// Sharpness of the card's portrait, where there is one.
    pub portrait_blur: Option<Blur>,
    /// Strongest reflection: share of the card's area it covers, weighted by its
    /// contrast to its ring and its solidity (0 to 2).
    pub glare: Option<f32>,
    /// Where the card lies.
    pub card: Option<CardPlace>,
    /// The card's corners in pixels of the picture, where they were found.
    pub corners: Option<Quad>,
    /// Angle between the card's normal and the line of sight, degrees.
    pub tilt: Option<f32>,
    /// How far the corners moved since the last frame, shares of the card's width.
    pub movement: Option<f32>,
    /// How much the likeliest place of a portrait looks like one: share of its
    /// pixels of skin colour, 0 to 1.
    pub portrait: Option<f32>,
    /// How far a finger reaches over the card from its edge, millimetres; 0 without one.
    pub finger: Option<f32>,
    /// How like a document's the card's paper is.
    pub paper: Option<Paper>,
    /// Whether a QR code is on the card. Its content is never read.
    pub qr_code: Option<bool>,
    /// Where the face is.
    pub face: Option<FacePlace>,
    /// How the head is turned and lit, and what its mouth does.
    pub head: Option<HeadMeasures>,
}

impl Measures {
    /// Light alone.
    pub(crate) const fn of(exposure: Exposure) -> Self {
        Self {
            exposure,
            blur: None,
            portrait_blur: None,
            glare: None,
            card: None,
            corners: None,
            tilt: None,
            movement: None,
            portrait: None,
            finger: None,
            paper: None,
            qr_code: None,
            face: None,
            head: None,
        }
    }
}

/// Light, as luma (Rec. 601, of `assess_face` Rec. 709) from 0 black to 255 white.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Exposure {
    /// Mean luma.
    pub mean: f32,
    /// 5th percentile.
    pub p05: u8,
    /// 95th percentile.
    pub p95: u8,
}

/// Sharpness.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Blur {
    /// Crete's re-blur metric: 0 sharp, 1 blurred.
    pub crete: f32,
    /// Variance of the Laplacian over variance of the picture; higher is sharper.
    pub detail: f32,
}

/// A card's paper.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Paper {
    /// Median chroma, 0 grey to 1.
    pub chroma: f32,
    /// Median luma over the 95th percentile.
    pub level: f32,
    /// Median Cr − Cb (Rec. 601), the brightest brought to 235.
    pub warmth: f32,
    /// Upper quartile of the luma along the edge where it is greatest, over the 95th
    /// percentile.
    pub rim: f32,
    /// Rules across the card.
    pub rules: u8,
}

/// Where the card lies. Lengths are shares of the white frame's width or height.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CardPlace {
    /// Width of the card over the frame's width.
    pub width: f32,
    /// Height of the card over the frame's height.
    pub height: f32,
    /// Centre of the card right of the frame's centre.
    pub offset_x: f32,
    /// Centre of the card below the frame's centre.
    pub offset_y: f32,
    /// Share of its bounding box that the card fills, 0 to 1.
    pub fill: f32,
    /// Width over height in pixels; ID-1 lying is 1.586, standing 0.631.
    pub aspect: f32,
    /// How many sides of the picture the card runs over, 0 to 4.
    pub sides_cut: u8,
}

/// Where the face is. Lengths are shares of the oval's width or height.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct FacePlace {
    /// Width of the skin region over the oval's width.
    pub width: f32,
    /// Its centre right of the oval's centre.
    pub offset_x: f32,
    /// Its centre below the oval's centre.
    pub offset_y: f32,
}
