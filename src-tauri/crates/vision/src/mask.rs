//! Sets of pixels of a small picture, in memory that is used again.

/// A set of pixels: 1 inside, 0 outside, row by row.
#[derive(Debug, Default)]
pub(crate) struct Mask {
    width: usize,
    height: usize,
    bits: Vec<u8>,
    spare: Vec<u8>,
}

impl Mask {
    /// The pixels for which `is` holds.
    pub(crate) fn of(width: u32, height: u32, mut is: impl FnMut(u32, u32) -> bool) -> Self {
        let mut mask = Self::default();
        mask.fill(width as usize, height as usize, |at, line| {
            for (x, bit) in (0..).zip(line) {
                *bit = u8::from(is(x, at));
            }
        });
        mask
    }

    /// Makes the set anew: `row` fills each row.
    pub(crate) fn fill(
        &mut self,
        width: usize,
        height: usize,
        mut row: impl FnMut(u32, &mut [u8]),
    ) {
        self.width = width;
        self.height = height;
        self.bits.resize(width * height, 0);
        self.spare.resize(width * height, 0);
        if width > 0 {
            for (y, line) in (0..).zip(self.bits.chunks_exact_mut(width)) {
                row(y, line);
            }
        }
    }

    /// The rows.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.bits.chunks_exact(self.width.max(1))
    }

    /// Drops specks and hairs: what no square of three pixels fits into.
    pub(crate) fn open(&mut self) {
        self.open_by(1);
    }

    /// Drops what no square of 2 `reach` + 1 pixels fits into.
    pub(crate) fn open_by(&mut self, reach: usize) {
        (0..reach).for_each(|_| self.around(|a, b| a & b));
        (0..reach).for_each(|_| self.around(|a, b| a | b));
    }

    /// Fills holes and gaps of a pixel or two.
    pub(crate) fn close(&mut self) {
        self.around(|a, b| a | b);
        self.around(|a, b| a & b);
    }

    /// Takes each pixel with its eight neighbours; beyond the border the set goes on
    /// as at the border.
    fn around(&mut self, pick: impl Fn(u8, u8) -> u8) {
        let (width, height) = (self.width, self.height);
        if width == 0 || height == 0 {
            return;
        }
        let lines = self.bits.chunks_exact(width);
        for (line, out) in lines.zip(self.spare.chunks_exact_mut(width)) {
            out.copy_from_slice(line);
            for (out, right) in out.iter_mut().zip(&line[1..]) {
                *out = pick(*out, *right);
            }
            for (out, left) in out[1..].iter_mut().zip(line) {
                *out = pick(*out, *left);
            }
        }
        for (y, out) in self.bits.chunks_exact_mut(width).enumerate() {
            let row = |at: usize| &self.spare[at * width..(at + 1) * width];
            let (above, below) = (row(y.saturating_sub(1)), row((y + 1).min(height - 1)));
            let here = row(y);
            for (x, out) in out.iter_mut().enumerate() {
                *out = pick(pick(above[x], here[x]), below[x]);
            }
        }
    }
}
