//! The limits that turn measures into findings: data, from configuration.

use serde::{Deserialize, Serialize};

use crate::{FaceThresholds, tuned};

/// Limits of all checks. Every field says its unit; missing fields take the default.
///
/// The defaults come from drawn cards and faces, not from recordings; those of
/// `tuned` are written by `cargo xtask tune --write`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Thresholds {
    /// Mean luma of the card below which it is dark (0 to 255).
    pub dark_mean: f32,
    /// 95th percentile of luma below which a picture without card or face is dark (0 to 255).
    pub dark_scene: f32,
    /// Mean luma of the card above which it is bright (0 to 255).
    pub bright_mean: f32,
    /// Share of the card that is burnt white above which it is bright (0 to 1).
    pub bright_burnt: f32,
    /// Mean luma of the face below which it is dark (0 to 255).
    pub face_dark_mean: f32,
    /// Mean luma of the face above which it is bright (0 to 255).
    pub face_bright_mean: f32,
    /// Crete's metric above which a front in a live frame is blurred (0 to 1).
    pub blur_live: f32,
    /// Crete's metric above which a side without portrait in a live frame is blurred (0 to 1).
    pub blur_live_back: f32,
    /// Crete's metric above which a card in a photo is blurred (0 to 1).
    pub blur_photo: f32,
    /// Crete's metric above which a card's portrait is blurred (0 to 1).
    pub blur_portrait: f32,
    /// Crete's metric above which a face is blurred (0 to 1).
    pub blur_face: f32,
    /// Detail below which a card is blurred whatever Crete's metric says.
    pub detail_card: f32,
    /// Detail below which a face is blurred whatever Crete's metric says.
    pub detail_face: f32,
    /// Reflection above which a part counts as hidden (0 to 2, see the measure).
    pub glare: f32,
    /// Log odds above which a quad is taken for a whole card.
    pub card_odds: f32,
    /// Angle between the card's normal and the line of sight above which it is aslant, degrees.
    pub card_tilt: f32,
    /// Depth from which a finger over the card's edge hides something, millimetres.
    pub finger_reach: f32,
    /// Share of the sides that must be seen for a finger to be told of a card that is
    /// not whole (0 to 1).
    pub finger_sides: f32,
    /// Share of the better seen side at a corner below which another card lies over it (0 to 1).
    pub corner_seen: f32,
    /// Median chroma above which a card is no document (0 to 1).
    pub paper_chroma: f32,
    /// Median luma over the brightest below which a card is no document (0 to 1).
    pub paper_level: f32,
    /// Luma of the edge that is lit best over the brightest below which a card is no
    /// document (0 to 1).
    pub paper_rim: f32,
    /// Rules across a back below which it is no document's.
    pub paper_rules: f32,
    /// Least dip of a rule in a row's mean luma, shares of the brightest.
    pub rule_dip: f32,
    /// Least width over height of a lying card.
    pub card_aspect_min: f32,
    /// Greatest width over height of a lying card.
    pub card_aspect_max: f32,
    /// Least share of its bounding box that a card's hull fills.
    pub card_fill: f32,
    /// Longer side of the smallest thing taken for a card, shares of the white frame.
    pub card_smallest: f32,
    /// Width below which the card is too far, shares of the white frame.
    pub card_narrowest: f32,
    /// Width above which the card is too close, shares of the white frame.
    pub card_widest: f32,
    /// How far a card may reach beyond the white frame, shares of its width.
    pub card_beyond: f32,
    /// Share of skin from which a place is a portrait (0 to 1).
    pub portrait: f32,
    /// Least solidity of a portrait's skin (0 to 1).
    pub portrait_solidity: f32,
    /// Least share of the picture that a face's skin takes.
    pub face_smallest: f32,
    /// Least solidity of a face's skin (0 to 1).
    pub face_solidity: f32,
    /// Width below which the face is too far, shares of the oval.
    pub face_narrowest: f32,
    /// Width above which the face is too close, shares of the oval.
    pub face_widest: f32,
    /// How far the face may be beside the oval's middle, shares of its width.
    pub face_offset_x: f32,
    /// How far the face may be above or below the oval's middle, shares of its height.
    pub face_offset_y: f32,
    /// Limits of the face's checks.
    pub face: FaceThresholds,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            dark_mean: tuned::DARK_MEAN,
            dark_scene: 55.0,
            bright_mean: tuned::BRIGHT_MEAN,
            bright_burnt: 0.55,
            face_dark_mean: 60.0,
            face_bright_mean: 240.0,
            blur_live: tuned::BLUR_LIVE,
            blur_live_back: tuned::BLUR_LIVE_BACK,
            blur_photo: 0.5,
            blur_portrait: tuned::BLUR_PORTRAIT,
            blur_face: 0.65,
            detail_card: 0.002,
            detail_face: 0.004,
            glare: tuned::GLARE,
            card_odds: -1.2,
            card_tilt: 25.0,
            finger_reach: tuned::FINGER_REACH,
            finger_sides: 0.75,
            corner_seen: 0.7,
            paper_chroma: tuned::PAPER_CHROMA,
            paper_level: 0.12,
            paper_rim: 0.6,
            paper_rules: 4.0,
            rule_dip: 0.03,
            card_aspect_min: 1.36,
            card_aspect_max: 1.86,
            card_fill: 0.86,
            card_smallest: 0.25,
            card_narrowest: 0.72,
            card_widest: 1.18,
            card_beyond: 0.17,
            portrait: tuned::PORTRAIT,
            portrait_solidity: 0.5,
            face_smallest: 0.02,
            face_solidity: 0.55,
            face_narrowest: 0.6,
            face_widest: 1.2,
            face_offset_x: 0.25,
            face_offset_y: 0.25,
            face: FaceThresholds::default(),
        }
    }
}
