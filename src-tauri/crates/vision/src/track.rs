//! A card followed from frame to frame.
//!
//! Near the corners last accepted fewer lines are tried; every fifth frame, and
//! where nothing is found near them, the whole band is searched. Shown is the
//! median of the last corners, while the card hardly moves.

use crate::Quad;

/// Frames after which the whole band is searched.
const AFRESH: u8 = 5;
/// Corners kept.
const KEPT: usize = 5;
/// Movement above which what was seen before says nothing, widths of the card.
const STILL: f32 = 0.02;

/// What was seen of a card.
#[derive(Debug, Default)]
pub(crate) struct Track {
    last: Option<Quad>,
    size: (u32, u32),
    frames: u8,
    recent: [Option<Quad>; KEPT],
}

impl Track {
    /// The corners near which to search a frame of a size, if not the whole band.
    pub(crate) fn expect(&mut self, size: (u32, u32)) -> Option<Quad> {
        if size != self.size {
            *self = Self {
                size,
                ..Self::default()
            };
        }
        self.frames = (self.frames + 1) % AFRESH;
        self.last.filter(|_| self.frames > 0)
    }

    /// Nothing was seen.
    pub(crate) fn lose(&mut self) {
        self.last = None;
        self.recent = [None; KEPT];
    }

    /// Takes the corners of a frame; answers what to show, and how far they moved
    /// in widths of the card since the frame before.
    pub(crate) fn see(&mut self, quad: Quad) -> (Quad, Option<f32>) {
        let moved = self.last.map(|last| quad.apart(&last) / quad.width());
        if moved.is_none_or(|moved| moved > STILL) {
            self.recent = [None; KEPT];
        }
        self.last = Some(quad);
        self.recent.rotate_right(1);
        self.recent[0] = Some(quad);
        (self.median(), moved)
    }

    fn median(&self) -> Quad {
        let mut shown = Quad([[0.0; 2]; 4]);
        for (i, corner) in shown.0.iter_mut().enumerate() {
            for (axis, value) in corner.iter_mut().enumerate() {
                let mut values = [f32::MAX; KEPT];
                let seen = self.recent.iter().flatten();
                let mut count = 0;
                for (value, quad) in values.iter_mut().zip(seen) {
                    *value = quad.0[i][axis];
                    count += 1;
                }
                values.sort_unstable_by(f32::total_cmp);
                let (low, high) = (values[(count.max(1) - 1) / 2], values[count / 2]);
                *value = if count % 2 == 0 {
                    f32::midpoint(low, high)
                } else {
                    high
                };
            }
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(left: f32) -> Quad {
        Quad::upright([left, 20.0, left + 400.0, 270.0])
    }

    #[test]
    fn the_median_of_a_still_card_is_shown() {
        let mut track = Track::default();
        let shown = [30.0, 31.0, 30.5, 34.0].map(|left| track.see(at(left)).0.0[0][0]);
        let expected = [30.0_f32, 30.5, 30.5, 30.75];
        let near = |(one, other): (&f32, &f32)| (one - other).abs() < 1e-4;
        assert!(shown.iter().zip(&expected).all(near), "{shown:?}");
    }

    #[test]
    fn what_moves_is_shown_where_it_is() {
        let mut track = Track::default();
        track.see(at(30.0));
        let (shown, moved) = track.see(at(70.0));
        assert_eq!(shown, at(70.0));
        assert!((moved.unwrap() - 0.1).abs() < 1e-4);
    }

    #[test]
    fn the_whole_band_is_searched_again_and_again() {
        let mut track = Track::default();
        let mut near = 0;
        for _ in 0..20 {
            near += i32::from(track.expect((640, 400)).is_some());
            track.see(at(30.0));
        }
        assert!((14..=16).contains(&near), "{near}");
        assert!(track.expect((400, 640)).is_none());
        track.see(at(30.0));
        track.lose();
        assert!(track.expect((400, 640)).is_none());
    }
}
