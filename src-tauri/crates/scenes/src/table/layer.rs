//! A flat thing on the desk: its print, its outline and the shadow it casts.

use tiny_skia::Pixmap;

use super::film::Film;
use super::pose::{Places, View};

/// A print: opaque colours.
#[derive(Debug, Clone)]
pub(super) struct Print {
    width: usize,
    height: usize,
    per_mm: f32,
    /// Red, green and blue of each texel.
    pub(super) colours: Vec<[f32; 3]>,
}

impl Print {
    /// A drawing as a print of `width` millimetres.
    #[expect(clippy::cast_precision_loss, reason = "texels")]
    pub(super) fn new(drawn: &Pixmap, width: f32) -> Self {
        Self {
            width: drawn.width() as usize,
            height: drawn.height() as usize,
            per_mm: drawn.width() as f32 / width,
            colours: drawn
                .data()
                .chunks_exact(4)
                .map(|texel| [0, 1, 2].map(|c| f32::from(texel[c])))
                .collect(),
        }
    }

    /// One colour everywhere.
    pub(super) fn plain(colour: [f32; 3]) -> Self {
        Self {
            width: 1,
            height: 1,
            per_mm: 0.0,
            colours: vec![colour],
        }
    }

    /// Texels in a row.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// The colour at millimetres from the upper left, between texels.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the print"
    )]
    fn at(&self, x: f32, y: f32) -> [f32; 3] {
        if self.width < 2 || self.height < 2 {
            return self.colours[0];
        }
        let x = (x * self.per_mm - 0.5).clamp(0.0, self.width as f32 - 1.001);
        let y = (y * self.per_mm - 0.5).clamp(0.0, self.height as f32 - 1.001);
        let (left, top) = (x as usize, y as usize);
        let (u, v) = (x - left as f32, y - top as f32);
        let at = top * self.width + left;
        let (a, b) = (self.colours[at], self.colours[at + 1]);
        let (c, d) = (
            self.colours[at + self.width],
            self.colours[at + self.width + 1],
        );
        let mut colour = [0.0; 3];
        for i in 0..3 {
            let upper = a[i] + (b[i] - a[i]) * u;
            let lower = c[i] + (d[i] - c[i]) * u;
            colour[i] = upper + (lower - upper) * v;
        }
        colour
    }
}

/// The shadow of a thing on what lies below.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shadow {
    /// Light taken at the edge, 0 to 1.
    pub(super) strength: f32,
    /// Millimetres until a third is left.
    pub(super) reach: f32,
    /// Millimetres that it lies aside.
    pub(super) aside: [f32; 2],
}

/// A thing: millimetres, on the desk.
#[derive(Debug, Clone)]
pub(super) struct Layer {
    /// What is on it.
    pub(super) print: Print,
    /// Width and height.
    pub(super) size: [f32; 2],
    /// Radius of the corners.
    pub(super) corner: f32,
    /// Place of its middle.
    pub(super) place: [f32; 2],
    /// Degrees clockwise.
    pub(super) turn: f32,
    /// Its shadow.
    pub(super) shadow: Shadow,
}

impl Layer {
    /// Lays the thing on the picture.
    pub(super) fn lay(&self, film: &mut Film, desk: &View) {
        let view = desk.of_thing(self.place[0], self.place[1], self.turn);
        let margin =
            self.shadow.reach * 3.0 + self.shadow.aside[0].abs().max(self.shadow.aside[1].abs());
        let [width, height] = self.size;
        let corners = view.corners([width + 2.0 * margin, height + 2.0 * margin]);
        let places = view.places();
        film.each(area(&corners), |x, y, pixel| {
            let place = places.at(x, y);
            let (distance, gradient) = outline(place, self.size, self.corner);
            let cover = coverage(&places, x, y, place, distance, gradient);
            if cover < 1.0 && self.shadow.strength > 0.0 {
                self.shade(place, pixel);
            }
            if cover > 0.0 {
                let colour = self
                    .print
                    .at(place[0] + width / 2.0, place[1] + height / 2.0);
                for (value, colour) in pixel.iter_mut().zip(colour) {
                    *value += (colour - *value) * cover;
                }
            }
        });
    }

    fn shade(&self, place: [f32; 2], pixel: &mut [f32]) {
        let [dx, dy] = self.shadow.aside;
        let (distance, _) = outline([place[0] - dx, place[1] - dy], self.size, self.corner);
        let near = 1.0 - distance.max(0.0) / (3.0 * self.shadow.reach);
        if near > 0.0 {
            let keep = 1.0 - self.shadow.strength * near * near * near;
            for value in pixel {
                *value *= keep;
            }
        }
    }
}

/// The rectangle of pixels around points.
pub(super) fn area(points: &[[f32; 2]]) -> [f32; 4] {
    let mut area = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    for [x, y] in points {
        area[0] = area[0].min(*x);
        area[1] = area[1].min(*y);
        area[2] = area[2].max(*x);
        area[3] = area[3].max(*y);
    }
    [area[0] - 2.0, area[1] - 2.0, area[2] + 2.0, area[3] + 2.0]
}

/// Distance of a place from the outline of a rectangle with round corners around
/// the origin, negative inside, and the direction in which it grows.
pub(super) fn outline([x, y]: [f32; 2], size: [f32; 2], corner: f32) -> (f32, [f32; 2]) {
    let dx = x.abs() - size[0] / 2.0 + corner;
    let dy = y.abs() - size[1] / 2.0 + corner;
    let (sx, sy) = (x.signum(), y.signum());
    if dx > 0.0 && dy > 0.0 {
        let length = dx.hypot(dy);
        return (length - corner, [sx * dx / length, sy * dy / length]);
    }
    if dx > dy {
        (dx - corner, [sx, 0.0])
    } else {
        (dy - corner, [0.0, sy])
    }
}

/// Share of a pixel that lies inside, its edge taken as straight.
fn coverage(
    places: &Places,
    x: f32,
    y: f32,
    place: [f32; 2],
    distance: f32,
    gradient: [f32; 2],
) -> f32 {
    // No pixel is as large as this: a card is at least 90 pixels wide.
    if distance.abs() > 2.0 {
        return if distance < 0.0 { 1.0 } else { 0.0 };
    }
    let slope = places.slope(x, y, place, gradient);
    (0.5 - distance / slope.max(1e-6)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::pose::{CARD, CORNER, Pose};

    /// Where a row turns white and black again: the black before and behind its
    /// middle, counted in pixels whose centres lie at whole numbers.
    fn turns(row: &[f32]) -> [f32; 2] {
        let black = |part: &[f32]| part.iter().map(|value| 1.0 - value / 255.0).sum::<f32>();
        let (before, behind) = row.split_at(320);
        [black(before) - 0.5, 639.5 - black(behind)]
    }

    #[test]
    fn an_outline_is_drawn_where_its_corners_say() {
        for (turn, tilt) in [(0.0, 0.0), (3.0, 12.0), (-7.0, 17.0)] {
            let pose = Pose {
                centre: [0.503, 0.31],
                width: 0.66,
                turn,
                tilt,
                axis: 33.0,
                focal: 0.9,
            };
            let view = pose.view((640, 400));
            let mut film = Film::new((640, 400));
            let layer = Layer {
                print: Print::plain([255.0; 3]),
                size: CARD,
                corner: CORNER,
                place: [0.0, 0.0],
                turn: 0.0,
                shadow: Shadow {
                    strength: 0.0,
                    reach: 1.0,
                    aside: [0.0, 0.0],
                },
            };
            layer.lay(&mut film, &view);
            let quad = view.corners(CARD);
            let across = |[ax, ay]: [f32; 2], [bx, by]: [f32; 2], y: f32| {
                ax + (bx - ax) * (y - ay) / (by - ay)
            };
            for (row, y) in [(140_usize, 140.0_f32), (200, 200.0), (250, 250.0)] {
                let line: Vec<f32> = (0..640).map(|x| film.values[(row * 640 + x) * 3]).collect();
                let [left, right] = turns(&line);
                assert!((left - across(quad[3], quad[0], y)).abs() < 0.03);
                assert!((right - across(quad[1], quad[2], y)).abs() < 0.03);
            }
        }
    }
}
