//! Smooth lines through landmarks and distances to them.

use super::texture::Area;

/// A line of straight pieces.
#[derive(Debug, Clone)]
pub(super) struct Curve(Vec<[f32; 2]>);

impl Curve {
    /// A Catmull-Rom curve through the places.
    pub(super) fn through(places: &[[f32; 2]]) -> Self {
        const PIECES: usize = 30;
        let place = |at: isize| -> [f32; 2] {
            let last = places.len() - 1;
            let beyond = |end: [f32; 2], before: [f32; 2]| {
                [2.0 * end[0] - before[0], 2.0 * end[1] - before[1]]
            };
            match usize::try_from(at) {
                Err(_) => beyond(places[0], places[1]),
                Ok(at) if at > last => beyond(places[last], places[last - 1]),
                Ok(at) => places[at],
            }
        };
        let points = (0..=PIECES).map(|step| {
            let t = (places.len() - 1) as f32 * step as f32 / PIECES as f32;
            let first = (t as usize).min(places.len() - 2);
            let u = t - first as f32;
            let at = first.cast_signed();
            let [a, b, c, d] = [place(at - 1), place(at), place(at + 1), place(at + 2)];
            [0, 1].map(|k| {
                0.5 * (2.0 * b[k]
                    + (c[k] - a[k]) * u
                    + (2.0 * a[k] - 5.0 * b[k] + 4.0 * c[k] - d[k]) * u * u
                    + (3.0 * b[k] - a[k] - 3.0 * c[k] + d[k]) * u * u * u)
            })
        });
        Self(points.collect())
    }

    /// This line, then another one.
    pub(super) fn then(mut self, next: Self) -> Self {
        self.0.extend(next.0);
        self
    }

    /// The line and a margin around it.
    pub(super) fn area(&self, margin: f32) -> Area {
        self.0.iter().fold([1.0, 1.0, 0.0, 0.0], |area, [u, v]| {
            [
                area[0].min(u - margin),
                area[1].min(v - margin),
                area[2].max(u + margin),
                area[3].max(v + margin),
            ]
        })
    }

    /// Distance of a place to the line.
    pub(super) fn distance(&self, u: f32, v: f32) -> f32 {
        let pieces = self.0.iter().zip(&self.0[1..]);
        pieces
            .fold(f32::MAX, |least, (a, b)| least.min(squared(*a, *b, u, v)))
            .sqrt()
    }

    /// Distance to the closed line, negative inside.
    pub(super) fn depth(&self, u: f32, v: f32) -> f32 {
        let mut inside = false;
        let mut least = f32::MAX;
        for (a, b) in self.0.iter().zip(self.0[1..].iter().chain(&self.0[..1])) {
            least = least.min(squared(*a, *b, u, v));
            if (a[1] > v) != (b[1] > v) && u < (b[0] - a[0]) * (v - a[1]) / (b[1] - a[1]) + a[0] {
                inside = !inside;
            }
        }
        if inside { -least.sqrt() } else { least.sqrt() }
    }
}

/// Squared distance of (u, v) to the piece from `a` to `b`.
fn squared(a: [f32; 2], b: [f32; 2], u: f32, v: f32) -> f32 {
    let (x, y) = (b[0] - a[0], b[1] - a[1]);
    let (p, q) = (u - a[0], v - a[1]);
    let t = ((p * x + q * y) / (x * x + y * y + 1e-12)).clamp(0.0, 1.0);
    let (p, q) = (p - t * x, q - t * y);
    p * p + q * q
}
