//! The picture: four samples a pixel, shaded once where they agree.

use image::RgbImage;

use super::film::Film;
use super::ground::Backdrop;
use super::raster::{NOTHING, Samples};
use super::vector::{Vec3, v3};
use super::view::{HeadTruth, Posture, Shot};
use super::world::{Lens, Triangle, World};
use super::{Head, lens, raster::Corner};

/// Samples a pixel along an edge.
const FINE: usize = 2;
/// Samples of one surface are this close to each other, in shares of their depth.
const CLOSE: f32 = 0.012;

/// Less blur than this is not added, pixels.
const SHARPEST: f32 = 0.6;

/// Photographs heads; answers the picture and where each head is in it.
#[must_use]
pub fn render(heads: &[(&Head, Posture)], shot: &Shot) -> (RgbImage, Vec<HeadTruth>) {
    let mut world = World::default();
    let truths = heads
        .iter()
        .map(|(head, posture)| world.place(head, posture, shot))
        .collect();
    let stage = Stage::new(heads, &world, shot);
    (stage.photograph(shot), truths)
}

/// Everything that shading needs.
struct Stage<'a> {
    heads: &'a [(&'a Head, Posture)],
    world: &'a World,
    screen: Vec<Corner>,
    samples: Samples,
    light: Vec3,
    power: f32,
    ambient: f32,
}

impl<'a> Stage<'a> {
    fn new(heads: &'a [(&'a Head, Posture)], world: &'a World, shot: &Shot) -> Self {
        let lens = Lens::new(shot, FINE as f32);
        let screen: Vec<Corner> = world.vertices.iter().map(|v| lens.see(v.point)).collect();
        let (width, height) = (shot.size.0 as usize, shot.size.1 as usize);
        let mut samples = Samples::new(width * FINE, height * FINE);
        for (index, triangle) in (0..).zip(&world.triangles) {
            samples.draw(
                triangle.corners.map(|corner| screen[corner as usize]),
                index,
            );
        }
        Self {
            heads,
            world,
            screen,
            samples,
            light: shot.lamp.direction(),
            power: shot.lamp.power,
            ambient: shot.lamp.ambient,
        }
    }

    fn photograph(&self, shot: &Shot) -> RgbImage {
        let (width, height) = (shot.size.0 as usize, shot.size.1 as usize);
        let backdrop = Backdrop::new(shot.ground, shot.seed, width, height);
        let mut film = Film::new(shot.exposure, shot.grain, shot.seed);
        let mut light = Vec::with_capacity(width * height);
        for y in 0..height {
            light.extend((0..width).map(|x| self.pixel(x, y, &backdrop)));
        }
        if shot.blur >= SHARPEST {
            // The samples of a pixel blur by a part of it already.
            lens::blur(&mut light, width, (shot.blur * shot.blur - 0.2).sqrt());
        }
        let mut bytes = Vec::with_capacity(width * height * 3);
        for light in light {
            bytes.extend_from_slice(&film.develop(light));
        }
        RgbImage::from_raw(shot.size.0, shot.size.1, bytes).unwrap_or_default()
    }

    /// The light at a pixel.
    fn pixel(&self, x: usize, y: usize, backdrop: &Backdrop) -> Vec3 {
        let row = self.samples.width;
        let at = y * FINE * row + x * FINE;
        let four = [at, at + 1, at + row, at + row + 1];
        let seen = four.map(|sample| self.samples.seen[sample]);
        if seen == [NOTHING; 4] {
            return backdrop.at(x, y);
        }
        let (left, top) = ((x * FINE) as f32, (y * FINE) as f32);
        if let Some(triangle) = self.one(four, seen) {
            return self.shade(triangle, left + 0.5, top + 0.5);
        }
        let mut sum = Vec3::ZERO;
        for (index, triangle) in seen.into_iter().enumerate() {
            sum += match self.world.triangles.get(triangle as usize) {
                Some(triangle) => {
                    let (dx, dy) = ((index % 2) as f32, (index / 2) as f32);
                    self.shade(triangle, left + dx, top + dy)
                }
                None => backdrop.at(x, y),
            };
        }
        sum * 0.25
    }

    /// The triangle that stands for all four samples, if they show one surface.
    fn one(&self, four: [usize; 4], seen: [u32; 4]) -> Option<&Triangle> {
        let first = self.world.triangles.get(seen[0] as usize)?;
        let near = self.samples.near[four[0]];
        let alike = (1..4).all(|index| {
            (self.samples.near[four[index]] - near).abs() < CLOSE * near
                && self
                    .world
                    .triangles
                    .get(seen[index] as usize)
                    .is_some_and(|other| other.stuff == first.stuff && other.head == first.head)
        });
        alike.then_some(first)
    }

    /// The light that comes from a triangle at a sample's place.
    fn shade(&self, triangle: &Triangle, x: f32, y: f32) -> Vec3 {
        let corners = triangle.corners.map(|corner| corner as usize);
        let shares = shares(corners.map(|corner| self.screen[corner]), x, y);
        let vertices = corners.map(|corner| &self.world.vertices[corner]);
        let mean =
            |part: [Vec3; 3]| part[0] * shares[0] + part[1] * shares[1] + part[2] * shares[2];
        let point = mean(vertices.map(|vertex| vertex.point));
        let mut normal = mean(vertices.map(|vertex| vertex.normal)).unit();
        let hint = mean(vertices.map(|vertex| vertex.hint));
        let uv = [0, 1].map(|k| (0..3).map(|i| vertices[i].uv[k] * shares[i]).sum::<f32>());
        let view = (-point).unit();
        if normal.dot(view) < 0.0 {
            normal = -normal;
        }
        let (head, _) = &self.heads[usize::from(triangle.head)];
        let matter = head.palette.matter(triangle.stuff, hint, uv);
        let lit = self.world.shadows[usize::from(triangle.head)].lit(point + normal * 0.25);
        let facing = normal.dot(self.light);
        // Light goes round the edge of a shadow in skin, red the farthest.
        let wrap = |edge: f32| ((facing + edge) / (1.0 + edge)).clamp(0.0, 1.0);
        let lamp =
            v3(wrap(0.22), wrap(0.10), wrap(0.07)) * ((0.25 + 0.75 * lit) * self.power * 0.85);
        let room = self.ambient * (0.72 + 0.28 * normal.y);
        let half = (self.light + view).unit();
        let gloss =
            normal.dot(half).clamp(0.0, 1.0).powi(matter.sharp) * matter.gloss * lit * self.power;
        matter.colour.times(lamp + Vec3::all(room)) + Vec3::all(gloss)
    }
}

/// The shares of a triangle's corners at a place, corrected for perspective.
fn shares([a, b, c]: [Corner; 3], x: f32, y: f32) -> [f32; 3] {
    let area = (b[1] - c[1]) * (a[0] - c[0]) + (c[0] - b[0]) * (a[1] - c[1]);
    let (dx, dy) = (x - c[0], y - c[1]);
    let first = ((b[1] - c[1]) * dx + (c[0] - b[0]) * dy) / area;
    let second = ((c[1] - a[1]) * dx + (a[0] - c[0]) * dy) / area;
    let [first, second] = [first, second].map(|share| share.clamp(-0.5, 1.5));
    let weighed = [first * a[2], second * b[2], (1.0 - first - second) * c[2]];
    let sum = weighed[0] + weighed[1] + weighed[2];
    weighed.map(|share| share / sum)
}
