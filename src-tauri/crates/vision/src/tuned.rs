//! Written by `cargo xtask tune --write`: what was fitted to drawn scenes.

use crate::CardModel;

/// Weights of the card's corners.
pub(crate) const CARD: CardModel = CardModel {
    rank: [
        // evidence along the sides, mean
        17.710,  // evidence along the sides, worst
        8.958,   // signed evidence along the sides, mean
        12.231,  // signed evidence along the sides, worst
        -5.794,  // evidence on the prolongations
        -5.248,  // signed evidence on the prolongations
        -0.413,  // round corners, mean
        15.860,  // round corners, worst
        6.071,   // square corners, mean
        -12.716, // square of the aspect's error
        -8.836,  // square of the skew
        -3.640,  // tilt, 10 (1 - cos)
        0.786,   // logarithm of the width in guides
        24.381,  // square corners, strongest
        -1.115,
    ],
    rank_constant: -12.021,
    accept: [
        // inliers of the sides, worst
        2.779,  // inliers of the sides, mean
        8.223,  // colour's agreement along the sides, worst
        -3.584, // colour's agreement along the sides, mean
        -7.381, // round corners, worst
        14.333, // round corners, mean
        -2.007, // square corners, strongest
        -0.442, // square corners, mean
        -8.170, // corner's tip like the ground, worst
        5.185,  // corner's tip like the ground, mean
        0.007,  // aspect's error
        -0.820, // square of the aspect's error
        -0.252, // skew
        -3.340, // tilt beyond 16 degrees, in 4 degrees
        -2.793, // rank
        0.231,
    ],
    accept_constant: -6.446,
};

/// Limit of: Crete's metric of a front's print in live frames.
pub(crate) const BLUR_LIVE: f32 = 0.5350;

/// Limit of: Crete's metric of a back's print in live frames.
pub(crate) const BLUR_LIVE_BACK: f32 = 0.4300;

/// Limit of: Crete's metric of a portrait.
pub(crate) const BLUR_PORTRAIT: f32 = 0.6100;

/// Limit of: reflection.
pub(crate) const GLARE: f32 = 0.0120;

/// Limit of: share of skin of a portrait.
pub(crate) const PORTRAIT: f32 = 0.1000;

/// Limit of: median chroma of a document.
pub(crate) const PAPER_CHROMA: f32 = 0.2200;

/// Limit of: depth of skin over an edge, millimetres.
pub(crate) const FINGER_REACH: f32 = 4.5000;

/// Limit of: mean luma of a card in the dark.
pub(crate) const DARK_MEAN: f32 = 65.0000;

/// Limit of: mean luma of a card in too much light.
pub(crate) const BRIGHT_MEAN: f32 = 250.0000;
