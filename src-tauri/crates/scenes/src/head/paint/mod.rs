//! The face's texture, painted by formulas in the canonical layout.

mod brow;
mod curve;
mod eyes;
mod hair;
mod mouth;
mod nose;
mod skin;
mod texture;

pub(super) use texture::Texture;

use super::looks::Looks;
use super::mesh::Mesh;
use super::vector::{Vec3, v3};

/// Tint of creases and hollows.
const SHADE: Vec3 = v3(0.62, 0.48, 0.44);

/// Paints the face of an identity.
pub(super) fn paint(seed: u64, looks: &Looks) -> Texture {
    let mut easel = Easel {
        texture: Texture::new(looks.skin),
        uv: &Mesh::canonical().uv,
        looks,
        seed: (seed ^ (seed >> 32)) as u32,
    };
    skin::ground(&mut easel);
    eyes::paint(&mut easel);
    brow::paint(&mut easel);
    nose::paint(&mut easel);
    skin::details(&mut easel);
    hair::beard(&mut easel);
    mouth::paint(&mut easel);
    skin::forehead(&mut easel);
    hair::hairline(&mut easel);
    easel.texture.finished()
}

/// What all parts of the painting need.
struct Easel<'a> {
    texture: Texture,
    uv: &'a [[f32; 2]],
    looks: &'a Looks,
    seed: u32,
}

impl Easel<'_> {
    /// Places of landmarks in the texture.
    fn places(&self, landmarks: &[usize]) -> Vec<[f32; 2]> {
        landmarks.iter().map(|vertex| self.uv[*vertex]).collect()
    }
}
