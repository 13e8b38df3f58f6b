//! What was learnt: weights of the ranking and the acceptance, as data.

/// Figures by which quads of one frame are ranked.
pub const RANK: [&str; 14] = [
    "evidence along the sides, mean",
    "evidence along the sides, worst",
    "signed evidence along the sides, mean",
    "signed evidence along the sides, worst",
    "evidence on the prolongations",
    "signed evidence on the prolongations",
    "round corners, mean",
    "round corners, worst",
    "square corners, mean",
    "square of the aspect's error",
    "square of the skew",
    "tilt, 10 (1 - cos)",
    "logarithm of the width in guides",
    "square corners, strongest",
];

/// Figures by which the best quad is accepted.
pub const ACCEPT: [&str; 15] = [
    "inliers of the sides, worst",
    "inliers of the sides, mean",
    "colour's agreement along the sides, worst",
    "colour's agreement along the sides, mean",
    "round corners, worst",
    "round corners, mean",
    "square corners, strongest",
    "square corners, mean",
    "corner's tip like the ground, worst",
    "corner's tip like the ground, mean",
    "aspect's error",
    "square of the aspect's error",
    "skew",
    "tilt beyond 16 degrees, in 4 degrees",
    "rank",
];

/// Weights of both scores: linear, the constant beside them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CardModel {
    /// Weights of [`RANK`], by softmax regression on the quads of a frame.
    pub rank: [f32; 14],
    /// Constant of the rank: puts a good quad's near 10.
    pub rank_constant: f32,
    /// Weights of [`ACCEPT`], by logistic regression on frames: log odds.
    pub accept: [f32; 15],
    /// Constant of the acceptance.
    pub accept_constant: f32,
}

impl CardModel {
    /// The weights that come with the crate, fitted to drawn scenes.
    pub const BUILT_IN: Self = crate::tuned::CARD;

    pub(super) fn rank_of(&self, figures: &[f32; 14]) -> f32 {
        self.rank_constant + dot(figures, &self.rank)
    }

    pub(super) fn accept_of(&self, figures: &[f32; 15]) -> f32 {
        self.accept_constant + dot(figures, &self.accept)
    }
}

fn dot(figures: &[f32], weights: &[f32]) -> f32 {
    figures.iter().zip(weights).map(|(a, b)| a * b).sum()
}
