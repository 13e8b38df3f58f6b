//! A square of texels and the two strokes that change it: covering and tinting.

use crate::head::vector::Vec3;

/// Texels along an edge.
const SIZE: usize = 640;

/// The painted face: colour and share of hair.
pub(in crate::head) struct Texture {
    texels: Vec<Vec3>,
    hair: Vec<f32>,
}

/// A part of the texture: left, top, right, bottom, from 0 to 1.
pub(super) type Area = [f32; 4];

/// The whole texture.
pub(super) const WHOLE: Area = [0.0, 0.0, 1.0, 1.0];

/// A soft spot: centre and deviations.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) centre: [f32; 2],
    pub(super) size: [f32; 2],
}

impl Spot {
    pub(super) const fn new(centre: [f32; 2], wide: f32, high: f32) -> Self {
        Self {
            centre,
            size: [wide, high],
        }
    }

    /// Its strength at a place, 1 in the middle.
    pub(super) fn at(&self, u: f32, v: f32) -> f32 {
        let x = (u - self.centre[0]) / self.size[0];
        let y = (v - self.centre[1]) / self.size[1];
        (-(x * x + y * y) * 0.5).exp()
    }

    /// Where it is more than a trace.
    pub(super) fn area(&self) -> Area {
        let [u, v] = self.centre;
        let [w, h] = self.size.map(|deviation| deviation * 3.2);
        [u - w, v - h, u + w, v + h]
    }
}

impl Texture {
    pub(super) fn new(colour: Vec3) -> Self {
        Self {
            texels: vec![colour; SIZE * SIZE],
            hair: vec![0.0; SIZE * SIZE],
        }
    }

    /// Changes every texel of an area.
    pub(super) fn each(&mut self, area: Area, mut change: impl FnMut(f32, f32, &mut Vec3)) {
        let edge = |at: f32| (at * SIZE as f32).clamp(0.0, SIZE as f32) as usize;
        for row in edge(area[1])..edge(area[3] + 1.0 / SIZE as f32) {
            let v = (row as f32 + 0.5) / SIZE as f32;
            for column in edge(area[0])..edge(area[2] + 1.0 / SIZE as f32) {
                let u = (column as f32 + 0.5) / SIZE as f32;
                change(u, v, &mut self.texels[row * SIZE + column]);
            }
        }
    }

    /// Lays a colour over, as strongly as `share` says.
    pub(super) fn cover(&mut self, area: Area, colour: Vec3, share: impl Fn(f32, f32) -> f32) {
        self.each(area, |u, v, texel| {
            *texel = texel.towards(colour, share(u, v));
        });
    }

    /// Multiplies by a tint, as strongly as `share` says.
    pub(super) fn tint(&mut self, area: Area, tint: Vec3, share: impl Fn(f32, f32) -> f32) {
        let less = Vec3::ONE - tint;
        self.each(area, |u, v, texel| {
            *texel = texel.times(Vec3::ONE - less * share(u, v));
        });
    }

    /// Tints a soft spot.
    pub(super) fn blush(&mut self, spot: Spot, tint: Vec3, strength: f32) {
        self.tint(spot.area(), tint, |u, v| strength * spot.at(u, v));
    }

    /// Notes the share of hair for the gloss, after the hair is painted.
    pub(super) fn note_hair(&mut self, share: impl Fn(f32, f32) -> f32) {
        for row in 0..SIZE {
            for column in 0..SIZE {
                let (u, v) = (column as f32 + 0.5, row as f32 + 0.5);
                self.hair[row * SIZE + column] = share(u / SIZE as f32, v / SIZE as f32);
            }
        }
    }

    /// The texture in linear light.
    pub(super) fn finished(mut self) -> Self {
        for texel in &mut self.texels {
            *texel = texel.map(|part| part.clamp(0.0, 1.0).powf(2.2));
        }
        self
    }

    /// Linear colour and share of hair at a place.
    pub(in crate::head) fn at(&self, [u, v]: [f32; 2]) -> (Vec3, f32) {
        let most = SIZE as f32 - 1.001;
        let x = (u * SIZE as f32 - 0.5).clamp(0.0, most);
        let y = (v * SIZE as f32 - 0.5).clamp(0.0, most);
        let at = y as usize * SIZE + x as usize;
        let (fx, fy) = (x.fract(), y.fract());
        let upper = self.texels[at].towards(self.texels[at + 1], fx);
        let lower = self.texels[at + SIZE].towards(self.texels[at + SIZE + 1], fx);
        let nearest = at + usize::from(fx > 0.5) + if fy > 0.5 { SIZE } else { 0 };
        (upper.towards(lower, fy), self.hair[nearest])
    }
}
