//! Drawing with vectors: shapes, inks, text and a canvas. Knows nothing of cards.

mod canvas;
mod ink;
mod noise;
mod shape;
mod text;

pub(crate) use canvas::Canvas;
pub(crate) use ink::{Ink, rgb, rgba};
pub(crate) use noise::{Noise, lattice};
pub(crate) use shape::{circle, curve, line, rect, round_rect};
pub(crate) use text::{Align, Fonts, Style};
