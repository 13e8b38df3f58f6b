//! Written by `cargo xtask tune --write`: what was fitted to drawn scenes.

use crate::CardModel;

/// Weights of the card's corners.
pub(crate) const CARD: CardModel = CardModel {
    rank: [
        // evidence along the sides, mean
        23.279,  // evidence along the sides, worst
        5.124,   // signed evidence along the sides, mean
        7.753,   // signed evidence along the sides, worst
        -2.494,  // evidence on the prolongations
        -0.790,  // signed evidence on the prolongations
        -4.124,  // round corners, mean
        16.445,  // round corners, worst
        3.057,   // square corners, mean
        -10.075, // square of the aspect's error
        -8.163,  // square of the skew
        -3.449,  // tilt, 10 (1 - cos)
        1.805,   // logarithm of the width in guides
        18.860,  // square corners, strongest
        -2.513,
    ],
    rank_constant: -9.985,
    accept: [
        // inliers of the sides, worst
        3.884,  // inliers of the sides, mean
        6.151,  // colour's agreement along the sides, worst
        -3.536, // colour's agreement along the sides, mean
        -5.845, // round corners, worst
        12.712, // round corners, mean
        -3.484, // square corners, strongest
        1.430,  // square corners, mean
        -8.021, // corner's tip like the ground, worst
        6.187,  // corner's tip like the ground, mean
        0.201,  // aspect's error
        -1.686, // square of the aspect's error
        -0.239, // skew
        -2.938, // tilt beyond 16 degrees, in 4 degrees
        -2.690, // rank
        0.341,
    ],
    accept_constant: -8.006,
};

/// Limit of: Crete's metric of a front's print in live frames.
pub(crate) const BLUR_LIVE: f32 = 0.5801;

/// Limit of: Crete's metric of a back's print in live frames.
pub(crate) const BLUR_LIVE_BACK: f32 = 0.4372;

/// Limit of: Crete's metric of a portrait.
pub(crate) const BLUR_PORTRAIT: f32 = 0.6392;

/// Limit of: reflection.
pub(crate) const GLARE: f32 = 0.0150;

/// Limit of: share of skin of a portrait.
pub(crate) const PORTRAIT: f32 = 0.0699;

/// Limit of: median chroma of a document.
pub(crate) const PAPER_CHROMA: f32 = 0.2023;

/// Limit of: depth of skin over an edge, millimetres.
pub(crate) const FINGER_REACH: f32 = 3.4000;

/// Limit of: mean luma of a card in the dark.
pub(crate) const DARK_MEAN: f32 = 50.6189;

/// Limit of: mean luma of a card in too much light.
pub(crate) const BRIGHT_MEAN: f32 = 243.1384;
