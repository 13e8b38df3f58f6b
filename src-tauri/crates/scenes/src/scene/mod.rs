//! Drawn scenes: what stands before the camera, its light, and the picture taken of it.

mod blur;
mod desk;
mod document;
mod face;
mod handheld;
mod light;
mod plane;

pub use handheld::shaken;

use image::RgbImage;
use toroku_domain::{Pose, Side};

use crate::Condition;
use crate::card::Card;
use crate::paint::Fonts;
use crate::people::Person;
use light::Light;

/// What stands before the camera.
#[derive(Debug, Clone, PartialEq)]
pub enum Sight {
    /// A card on a desk.
    Document(Card),
    /// A person.
    Face(&'static Person, Option<Pose>),
}

/// A scene: the same values always give the same picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// What is seen.
    pub sight: Sight,
    /// What is wrong with it.
    pub condition: Condition,
    /// Seed of position, ground and light.
    pub seed: u64,
}

impl Scene {
    /// The picture, `width` × `height` pixels and `margin` more on each side.
    #[must_use]
    pub fn draw(&self, width: u32, height: u32, margin: u32) -> Option<RgbImage> {
        let fonts = Fonts::embedded();
        let mut picture = match &self.sight {
            Sight::Document(card) => document::draw(
                card,
                self.condition,
                self.seed,
                (width, height, margin),
                fonts,
            )?,
            Sight::Face(person, pose) => face::draw(
                person,
                *pose,
                self.condition,
                self.seed,
                (width, height, margin),
            ),
        };
        if self.condition == Condition::Blur {
            blur::defocus(&mut picture, width);
        }
        let glare = self.condition == Condition::Glare && matches!(self.sight, Sight::Document(_));
        Light::of(self.condition, glare).fall(&mut picture, self.seed, margin);
        Some(picture)
    }
}

/// The other side of a card.
pub(crate) fn other(side: Side) -> Side {
    match side {
        Side::Front => Side::Back,
        Side::Back => Side::Front,
    }
}
