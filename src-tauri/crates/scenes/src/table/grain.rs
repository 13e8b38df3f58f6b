//! Smooth noise from one table: fast, and the same on every machine.

use std::sync::LazyLock;

use crate::paint::lattice;

/// Side of the table; a power of two.
const SIDE: usize = 256;

static TABLE: LazyLock<Vec<f32>> = LazyLock::new(|| {
    #[expect(clippy::cast_precision_loss, reason = "small whole numbers")]
    (0..SIDE * SIDE)
        .map(|i| lattice(0x7AB1E, (i % SIDE) as f32, (i / SIDE) as f32))
        .collect()
});

/// Noise over the plane, seeded by where in the table it begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grain {
    table: &'static [f32],
    start: usize,
}

impl Grain {
    /// The noise of a seed.
    pub(super) fn new(seed: u64) -> Self {
        Self {
            table: &TABLE,
            start: usize::try_from(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48).unwrap_or(0),
        }
    }

    /// Smooth noise from 0 to 1, one bump a unit.
    pub(super) fn at(self, x: f32, y: f32) -> f32 {
        let ((i, u), (j, v)) = (split(x), split(y));
        let (u, v) = (u * u * (3.0 - 2.0 * u), v * v * (3.0 - 2.0 * v));
        let upper = self.point(i, j) + (self.point(i + 1, j) - self.point(i, j)) * u;
        let lower = self.point(i, j + 1) + (self.point(i + 1, j + 1) - self.point(i, j + 1)) * u;
        upper + (lower - upper) * v
    }

    /// A number from 0 to 1 for a cell of the integer grid.
    pub(super) fn cell(self, x: i32, y: i32) -> f32 {
        self.point(x, y)
    }

    #[expect(clippy::cast_sign_loss, reason = "wrapped around the table")]
    fn point(self, x: i32, y: i32) -> f32 {
        let at = (y as usize & (SIDE - 1)) * SIDE + (x as usize & (SIDE - 1)) + self.start;
        self.table[at & (SIDE * SIDE - 1)]
    }
}

/// Whole and broken part, downwards.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "places on a desk are small numbers"
)]
pub(super) fn split(x: f32) -> (i32, f32) {
    let whole = x as i32;
    let whole = whole - i32::from((whole as f32) > x);
    (whole, x - whole as f32)
}
