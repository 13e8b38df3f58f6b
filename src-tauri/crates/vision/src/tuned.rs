//! Written by `cargo xtask tune --write`: what was fitted to drawn scenes.

use crate::CardModel;

/// Weights of the card's corners.
pub(crate) const CARD: CardModel = CardModel {
    rank: [
        // evidence along the sides, mean
        22.599, // evidence along the sides, worst
        4.850,  // signed evidence along the sides, mean
        6.863,  // signed evidence along the sides, worst
        -1.862, // evidence on the prolongations
        -0.527, // signed evidence on the prolongations
        -2.127, // round corners, mean
        16.762, // round corners, worst
        2.160,  // square corners, mean
        -8.266, // square of the aspect's error
        -8.438, // square of the skew
        -3.478, // tilt, 10 (1 - cos)
        2.130,  // logarithm of the width in guides
        17.059, // square corners, strongest
        -4.348,
    ],
    rank_constant: -9.840,
    accept: [
        // inliers of the sides, worst
        4.011,  // inliers of the sides, mean
        5.187,  // colour's agreement along the sides, worst
        -3.114, // colour's agreement along the sides, mean
        -6.121, // round corners, worst
        11.099, // round corners, mean
        -2.544, // square corners, strongest
        1.417,  // square corners, mean
        -6.060, // corner's tip like the ground, worst
        5.414,  // corner's tip like the ground, mean
        0.766,  // aspect's error
        -1.743, // square of the aspect's error
        -0.169, // skew
        -1.948, // tilt beyond 16 degrees, in 4 degrees
        -2.339, // rank
        0.366,
    ],
    accept_constant: -8.785,
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
