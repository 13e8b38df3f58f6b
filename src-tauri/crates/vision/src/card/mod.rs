//! The checks of a card, one file each, on the card turned to lie flat.

mod code;
mod covered;
mod finger;
mod flat;
mod glare;
mod judge;
mod light;
mod marks;
mod paper;
mod place;
mod portrait;
mod sharp;
mod skin;
mod stray;

pub(crate) use judge::{Checks, Look};
