//! A straight line along a side, and what speaks for each part of it.

use super::strip::{BIN, Strip};

/// position = at + slope · (place − middle): place along the side and position
/// across it in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Line {
    /// Position at the middle of the guide's side.
    pub(super) at: f32,
    /// Tangent of its angle to the guide's side.
    pub(super) slope: f32,
    /// Place of the middle of the guide's side.
    pub(super) middle: f32,
}

impl Line {
    /// The position at a place.
    pub(super) fn position(&self, place: f32) -> f32 {
        self.at + self.slope * (place - self.middle)
    }

    /// Whether two lines are hardly apart: at the middle of the part seen and at its ends.
    pub(super) fn is_like(&self, other: &Self, part: [f32; 2]) -> bool {
        let apart = part.map(|place| self.position(place) - other.position(place));
        let middle = f32::midpoint(apart[0], apart[1]);
        middle.abs() < 3.0 && apart[0].abs() < 5.0 && apart[1].abs() < 5.0
    }
}

/// Place of a profile's middle, pixels.
#[expect(clippy::cast_precision_loss, reason = "pixels")]
pub(super) fn place_of(profile: usize) -> f32 {
    profile as f32 * BIN as f32 + (BIN as f32 - 1.0) * 0.5
}

/// A line walked profile by profile: gives the index of each value under it.
/// Positions are kept in 65536ths of a pixel.
pub(super) struct Walk {
    position: i32,
    step: i32,
    profile: usize,
    each: usize,
    profiles: usize,
    last: i32,
}

impl Walk {
    /// From a profile on.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        reason = "a picture searched has less than 32768 rows"
    )]
    pub(super) fn new(line: &Line, strip: &Strip, first: usize) -> Self {
        let fixed = |pixels: f32| (pixels * 65536.0) as i32;
        Self {
            position: fixed(line.position(place_of(first)) + 0.5),
            step: fixed(line.slope * BIN as f32),
            profile: first,
            each: 1,
            profiles: strip.profiles,
            last: strip.positions as i32 - 1,
        }
    }

    /// Seeing every `each`th profile only.
    pub(super) fn wider(self, each: u16) -> Self {
        Self {
            step: self.step.wrapping_mul(i32::from(each)),
            each: usize::from(each),
            ..self
        }
    }
}

impl Iterator for Walk {
    type Item = usize;

    #[expect(clippy::cast_sign_loss, reason = "clamped to the rows")]
    fn next(&mut self) -> Option<usize> {
        // Beyond the picture the border counts, where there is no evidence.
        let row = (self.position >> 16).clamp(0, self.last) as usize;
        let index = row * self.profiles + self.profile;
        self.position = self.position.wrapping_add(self.step);
        self.profile += self.each;
        Some(index)
    }
}

/// Lines of one side with sums along each of them.
#[derive(Debug, Default)]
pub(super) struct Lines {
    list: Vec<Line>,
    /// Evidence and the three signed colours, summed from the first profile; one
    /// row a line.
    sums: Vec<[f32; 4]>,
    profiles: usize,
}

impl Lines {
    /// The lines, the best first.
    pub(super) fn list(&self) -> &[Line] {
        &self.list
    }

    /// Forgets all.
    pub(super) fn clear(&mut self, profiles: usize) {
        self.list.clear();
        self.sums.clear();
        self.profiles = profiles;
    }

    /// Adds a line and sums along it.
    pub(super) fn add(&mut self, line: Line, strip: &Strip) {
        self.list.push(line);
        let mut total = [0.0; 4];
        self.sums.push(total);
        for index in Walk::new(&line, strip, 0).take(strip.profiles) {
            total[0] += f32::from(strip.evidence[index]) / 255.0;
            for (total, signed) in total[1..].iter_mut().zip(&strip.signed) {
                *total += signed[index];
            }
            self.sums.push(total);
        }
    }

    /// Mean evidence of a line between two places, and length of the mean signed
    /// evidence; nothing of an empty part.
    pub(super) fn mean(&self, line: usize, [from, to]: [f32; 2]) -> [f32; 2] {
        let (i, j) = (self.profile(from), self.profile(to));
        if j <= i {
            return [0.0; 2];
        }
        let row = line * (self.profiles + 1);
        let (before, after) = (&self.sums[row + i], &self.sums[row + j]);
        #[expect(clippy::cast_precision_loss, reason = "some hundred profiles")]
        let share = 1.0 / (j - i) as f32;
        let mean = [0, 1, 2, 3].map(|k| (after[k] - before[k]) * share);
        let [evidence, y, a, b] = mean;
        [evidence, (y * y + a * a + b * b).sqrt()]
    }

    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the profiles"
    )]
    fn profile(&self, place: f32) -> usize {
        let profile = (place / BIN as f32 + 0.5).max(0.0) as usize;
        profile.min(self.profiles)
    }
}
