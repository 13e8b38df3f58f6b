//! Sets of pixels and their connected blobs.

/// A set of the pixels of a small picture.
#[derive(Debug, Clone)]
pub(crate) struct Mask {
    width: usize,
    height: usize,
    bits: Vec<bool>,
}

/// A connected blob: its bounding box (right and bottom exclusive) and its pixels.
#[derive(Debug, Clone)]
pub(crate) struct Blob {
    pub(crate) left: usize,
    pub(crate) top: usize,
    pub(crate) right: usize,
    pub(crate) bottom: usize,
    pub(crate) pixels: Vec<(usize, usize)>,
}

impl Mask {
    /// The pixels for which `is` holds.
    pub(crate) fn of(width: u32, height: u32, mut is: impl FnMut(u32, u32) -> bool) -> Self {
        let mut bits = Vec::new();
        for y in 0..height {
            for x in 0..width {
                bits.push(is(x, y));
            }
        }
        Self {
            width: width as usize,
            height: height as usize,
            bits,
        }
    }

    /// Without the pixels that have a neighbour outside the set.
    pub(crate) fn eroded(&self) -> Self {
        self.around(|inside, count| inside && count == 9)
    }

    /// With all neighbours of the set's pixels.
    pub(crate) fn dilated(&self) -> Self {
        self.around(|_, count| count > 0)
    }

    /// Without specks and hairs.
    pub(crate) fn opened(&self) -> Self {
        self.eroded().dilated()
    }

    /// Without holes and gaps of a pixel or two.
    pub(crate) fn closed(&self) -> Self {
        self.dilated().eroded()
    }

    fn around(&self, keep: impl Fn(bool, usize) -> bool) -> Self {
        let mut bits = Vec::with_capacity(self.bits.len());
        for y in 0..self.height {
            for x in 0..self.width {
                let mut count = 0;
                for dy in 0..3 {
                    for dx in 0..3 {
                        // Beyond the picture the set goes on as at its border.
                        let nx = (x + dx).saturating_sub(1).min(self.width - 1);
                        let ny = (y + dy).saturating_sub(1).min(self.height - 1);
                        count += usize::from(self.bits[ny * self.width + nx]);
                    }
                }
                bits.push(keep(self.bits[y * self.width + x], count));
            }
        }
        Self { bits, ..*self }
    }

    /// All blobs of pixels that touch along a side, the largest first.
    pub(crate) fn blobs(&self) -> Vec<Blob> {
        let mut seen = vec![false; self.bits.len()];
        let mut blobs = Vec::new();
        for start in 0..self.bits.len() {
            if self.bits[start] && !seen[start] {
                blobs.push(self.flood(start, &mut seen));
            }
        }
        blobs.sort_by_key(|blob: &Blob| std::cmp::Reverse(blob.pixels.len()));
        blobs
    }

    fn flood(&self, start: usize, seen: &mut [bool]) -> Blob {
        let mut open = vec![start];
        seen[start] = true;
        let mut blob = Blob {
            left: usize::MAX,
            top: usize::MAX,
            right: 0,
            bottom: 0,
            pixels: Vec::new(),
        };
        while let Some(at) = open.pop() {
            let (x, y) = (at % self.width, at / self.width);
            blob.left = blob.left.min(x);
            blob.top = blob.top.min(y);
            blob.right = blob.right.max(x + 1);
            blob.bottom = blob.bottom.max(y + 1);
            blob.pixels.push((x, y));
            let neighbours = [
                (x > 0).then(|| at - 1),
                (x + 1 < self.width).then(|| at + 1),
                (y > 0).then(|| at - self.width),
                (y + 1 < self.height).then(|| at + self.width),
            ];
            for next in neighbours.into_iter().flatten() {
                if self.bits[next] && !seen[next] {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
        blob
    }
}

impl Blob {
    /// Width of the bounding box.
    pub(crate) fn width(&self) -> usize {
        self.right - self.left
    }

    /// Height of the bounding box.
    pub(crate) fn height(&self) -> usize {
        self.bottom - self.top
    }

    /// Area of the convex hull, pixels.
    #[expect(clippy::cast_precision_loss, reason = "small pictures")]
    pub(crate) fn hull_area(&self) -> f32 {
        // The hull needs only the outer corners of each row's first and last pixel.
        let mut rows = vec![(usize::MAX, 0); self.height()];
        for (x, y) in &self.pixels {
            let row = &mut rows[y - self.top];
            *row = (row.0.min(*x), row.1.max(x + 1));
        }
        let (mut left, mut right) = (Vec::new(), Vec::new());
        for (y, (first, last)) in rows.into_iter().enumerate() {
            for edge in [y as f32, y as f32 + 1.0] {
                push(&mut left, (first as f32, edge), 1.0);
                push(&mut right, (last as f32, edge), -1.0);
            }
        }
        let points: Vec<_> = left.into_iter().chain(right.into_iter().rev()).collect();
        let next = points.iter().cycle().skip(1);
        points
            .iter()
            .zip(next)
            .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
            .sum::<f32>()
            .abs()
            / 2.0
    }

    /// Share of the convex hull that is filled: 1 for a solid convex blob.
    #[expect(clippy::cast_precision_loss, reason = "small pictures")]
    pub(crate) fn solidity(&self) -> f32 {
        self.pixels.len() as f32 / self.hull_area().max(1.0)
    }
}

/// Appends a point to a chain that may only bend to one side.
fn push(chain: &mut Vec<(f32, f32)>, point: (f32, f32), side: f32) {
    if chain.last() == Some(&point) {
        return;
    }
    while let [.., a, b] = chain.as_slice() {
        let cross = (b.0 - a.0) * (point.1 - a.1) - (b.1 - a.1) * (point.0 - a.0);
        if cross * side < 0.0 {
            break;
        }
        chain.pop();
    }
    chain.push(point);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rectangle_is_solid_and_a_cross_is_not() {
        let blobs = Mask::of(40, 40, |x, y| (5..25).contains(&x) && (10..20).contains(&y)).blobs();
        assert_eq!(
            (blobs.len(), blobs[0].width(), blobs[0].height()),
            (1, 20, 10)
        );
        assert!(
            (blobs[0].solidity() - 1.0).abs() < 1e-4,
            "{}",
            blobs[0].solidity()
        );
        let cross = Mask::of(41, 41, |x, y| {
            (18..23).contains(&x) || (18..23).contains(&y)
        })
        .blobs();
        assert!(cross[0].solidity() < 0.45, "{}", cross[0].solidity());
    }

    #[test]
    fn opening_drops_hairs_and_keeps_areas() {
        let mask = Mask::of(30, 30, |x, y| {
            y == 3 || ((10..20).contains(&x) && (10..20).contains(&y))
        })
        .opened();
        let blobs = mask.blobs();
        assert_eq!(blobs.len(), 1);
        assert_eq!(blobs[0].pixels.len(), 100);
    }
}
