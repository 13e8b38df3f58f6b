//! The eyes of toroku: pixels in, findings out.
//!
//! No IO, no clock, no randomness: the same pictures and thresholds always give
//! the same assessments. One file a check, each with its formula, unit and source.
//!
//! What is judged here is what is measured here. Closed eyes
//! and which document a front belongs to are not.

#![expect(
    clippy::many_single_char_names,
    reason = "places, colours and matrices"
)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test fails by panicking")
)]

mod assess;
mod blobs;
mod blur;
mod card;
mod corners;
mod exposure;
mod eyes;
mod face;
mod finding;
mod findings;
mod geometry;
mod ground;
mod mask;
mod measures;
pub mod network;
pub mod photo;
mod pixels;
mod qr_code;
mod quad;
mod rectify;
mod rules;
mod skin;
mod small;
mod steady;
mod thresholds;
mod track;
mod tuned;

pub use assess::{assess_document, assess_face};
pub use corners::{ACCEPT, Candidate, CardModel, CornerFinder, RANK, Sighting};
pub use eyes::CardEyes;
pub use face::{
    FaceEyes, FaceSpots, FaceTask, FaceThresholds, HeadMeasures, Mouth, Turn, UPRIGHT_SIZE,
    upright_face,
};
pub use finding::Finding;
pub use findings::Findings;
pub use geometry::{ID1_RATIO, Rect, crop_for, face_oval, guide_for};
pub use image::RgbImage;
pub use measures::{Assessment, Blur, CardPlace, Exposure, FacePlace, Measures, Paper};
pub use network::ModelError;
pub use qr_code::read_code;
pub use quad::Quad;
pub use rectify::rectify;
pub use rules::{EyeRules, RULE_KEYS, RuleKey, RuleRefusal};
pub use steady::{Said, Steady, SteadyRules};
pub use thresholds::Thresholds;
