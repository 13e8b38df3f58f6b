//! Draws what cameras see: identity cards on desks and heads before rooms, with
//! the truth beside each picture.
//!
//! Everything follows from a seed and from integer hashing, so that a frame is
//! the same whenever and wherever it is drawn. No photograph, emblem or real
//! number is in any of it; each side of a card is marked 見本.

#![expect(
    clippy::many_single_char_names,
    reason = "places, matrices and colours"
)]

mod card;
mod card_condition;
mod face;
mod face_portrait;
pub mod face_story;
mod frame;
mod gallery;
pub mod head;
mod paint;
pub mod people;
mod table;

pub use card::{Card, Holder};
pub use card_condition::CardCondition;
pub use face::{FaceScene, face_frame};
pub use frame::{Edge, Frame, Truth};
pub use head::{Ground, Lamp};
pub use table::{Manner, Stage, Sway, card_frame};

use toroku_domain::Side;

/// The other side of a card.
pub(crate) fn other_side(side: Side) -> Side {
    match side {
        Side::Front => Side::Back,
        Side::Back => Side::Front,
    }
}
