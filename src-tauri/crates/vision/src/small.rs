//! The whole frame made small, in memory that is used again.

use crate::corners::View;

/// A small picture.
#[derive(Debug, Default)]
pub(crate) struct Small {
    /// Width in pixels.
    pub(crate) width: usize,
    /// Height in pixels.
    pub(crate) height: usize,
    /// Red, green and blue of each pixel, row by row.
    pub(crate) colours: Vec<[u8; 3]>,
    sums: Vec<[u32; 3]>,
}

impl Small {
    /// The frame at a width, each pixel the mean of all that it covers.
    pub(crate) fn fill(&mut self, view: View<'_>, width: usize) {
        let width = width.min(view.width);
        let height = (view.height * width / view.width).max(1);
        self.width = width;
        self.height = height;
        self.colours.clear();
        for y in 0..height {
            let (top, bottom) = (y * view.height / height, (y + 1) * view.height / height);
            self.sums.clear();
            self.sums.resize(width, [0; 3]);
            let rows = &view.bytes[top * view.width * 3..bottom * view.width * 3];
            for row in rows.chunks_exact(view.width * 3) {
                for (x, sum) in self.sums.iter_mut().enumerate() {
                    let (left, right) = (x * view.width / width, (x + 1) * view.width / width);
                    for pixel in row[left * 3..right * 3].chunks_exact(3) {
                        for (sum, value) in sum.iter_mut().zip(pixel) {
                            *sum += u32::from(*value);
                        }
                    }
                }
            }
            let high = bottom - top;
            for (x, sum) in self.sums.iter().enumerate() {
                let wide = (x + 1) * view.width / width - x * view.width / width;
                let count = u32::try_from(wide * high).unwrap_or(1).max(1);
                self.colours
                    .push(sum.map(|value| (value / count).to_le_bytes()[0]));
            }
        }
    }
}
