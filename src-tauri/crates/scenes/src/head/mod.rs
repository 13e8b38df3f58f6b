//! A procedural head: test people without photographs.
//!
//! Geometry is the canonical face mesh with a skull, hair, ears, eyeballs,
//! teeth, neck and shoulders around it; everything is painted from formulas
//! and a seed, so a head belongs to no real person. Pose, mouth and light are
//! known exactly. Centimetres in the head's frame: x to the picture's right
//! for a frontal head, y up, z out of the face.
//!
//! The faces show that measures, signs and states work. They say nothing of
//! accuracy on real faces or of resistance to forgery, and lie closer to each
//! other than real people do.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels, texels and vertices are small whole numbers"
)]

mod body;
mod expression;
mod features;
mod film;
mod ground;
mod identity;
mod landmarks;
mod lens;
mod looks;
mod material;
mod mesh;
mod noise;
mod paint;
mod raster;
mod render;
mod shadow;
mod skull;
mod surface;
pub(crate) mod vector;
mod view;
mod wear;
mod world;

use expression::Expression;
use looks::Looks;
use material::Palette;
use mesh::Mesh;
use surface::Surface;
use vector::Vec3;

pub use looks::Kind;
pub use render::render;
pub use view::{Ground, HeadTruth, Lamp, Posture, Shot};

/// One identity, ready to be drawn: its shape and its painted skin.
pub struct Head {
    rest: Vec<Vec3>,
    eyeballs: [Vec3; 2],
    looks: Looks,
    palette: Palette,
}

impl Head {
    /// The identity of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self::of(seed, Kind::of(seed))
    }

    /// The identity of a seed as a person of a kind.
    #[must_use]
    pub fn of(seed: u64, kind: Kind) -> Self {
        let looks = Looks::new(seed, kind);
        let rest = identity::shape(Mesh::canonical(), seed, &looks);
        Self {
            eyeballs: features::eyeballs(&rest),
            palette: Palette::new(seed, &looks),
            rest,
            looks,
        }
    }

    /// The moving surfaces in the head's frame, and the face's vertices.
    fn surfaces(&self, posture: &Posture) -> (Vec<Surface>, Vec<Vec3>) {
        let expression = Expression {
            mouth: posture.mouth,
            smile: posture.smile,
            closed: posture.closed,
        };
        let face = expression.apply(&self.rest, self.eyeballs);
        let mut surfaces = vec![
            skull::surface(&face, &self.rest, &self.looks),
            features::cavity(&face),
        ];
        for (eye, centre) in landmarks::EYES.iter().zip(self.eyeballs) {
            surfaces.push(features::eye(centre, face[eye.upper[4]].y, posture.gaze));
        }
        surfaces.extend(features::teeth(&self.rest, expression));
        surfaces.extend(features::ears(&self.rest));
        surfaces.extend(features::hair(&self.looks));
        if self.looks.kind.glasses {
            surfaces.extend(wear::glasses(&face, self.eyeballs, &self.rest));
        }
        if posture.mask {
            surfaces.extend(wear::mask(&face));
        }
        (surfaces, face)
    }
}
