//! Connected blobs of a set of pixels, by its rows' runs (Rosenfeld and Pfaltz
//! 1966, with the sets of He, Chao and Suzuki 2008), in memory that is used again.

use crate::mask::Mask;

/// Pixels side by side in a row; `to` exclusive.
#[derive(Debug, Clone, Copy)]
struct Run {
    row: usize,
    from: usize,
    to: usize,
}

/// A connected blob: its bounding box (right and bottom exclusive) and its pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Blob {
    pub(crate) left: usize,
    pub(crate) top: usize,
    pub(crate) right: usize,
    pub(crate) bottom: usize,
    /// Number of pixels.
    pub(crate) area: usize,
    /// The run that stands for it.
    root: usize,
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
}

/// All blobs of a set.
#[derive(Debug, Default)]
pub(crate) struct Blobs {
    runs: Vec<Run>,
    parents: Vec<usize>,
    /// Which blob stands at a root.
    places: Vec<usize>,
    list: Vec<Blob>,
    left: Vec<[f32; 2]>,
    right: Vec<[f32; 2]>,
}

impl Blobs {
    /// Of a set, in memory of their own.
    pub(crate) fn of(mask: &Mask) -> Self {
        let mut blobs = Self::default();
        blobs.find(mask);
        blobs
    }

    /// All blobs, the largest first.
    pub(crate) fn list(&self) -> &[Blob] {
        &self.list
    }

    /// Finds the blobs of pixels that touch along a side.
    pub(crate) fn find(&mut self, mask: &Mask) {
        self.runs.clear();
        self.parents.clear();
        let mut above = 0;
        for (row, line) in mask.rows().enumerate() {
            let start = self.runs.len();
            self.cut(row, line);
            self.join(above, start);
            above = start;
        }
        self.measure();
    }

    fn cut(&mut self, row: usize, line: &[u8]) {
        let mut from = 0;
        while let Some(start) = line[from..].iter().position(|bit| *bit != 0) {
            let start = from + start;
            let rest = line[start..].iter().position(|bit| *bit == 0);
            let to = rest.map_or(line.len(), |length| start + length);
            self.parents.push(self.runs.len());
            self.runs.push(Run {
                row,
                from: start,
                to,
            });
            from = to;
        }
    }

    /// Joins the runs from `here` on with those of the row above, from `above` on.
    fn join(&mut self, above: usize, here: usize) {
        let mut upper = above;
        for lower in here..self.runs.len() {
            let run = self.runs[lower];
            while upper < here && self.runs[upper].to <= run.from {
                upper += 1;
            }
            let mut other = upper;
            while other < here && self.runs[other].from < run.to {
                let (a, b) = (self.root(other), self.root(lower));
                self.parents[a.max(b)] = a.min(b);
                other += 1;
            }
        }
    }

    fn root(&mut self, mut run: usize) -> usize {
        while self.parents[run] != run {
            self.parents[run] = self.parents[self.parents[run]];
            run = self.parents[run];
        }
        run
    }

    fn measure(&mut self) {
        self.list.clear();
        self.places.clear();
        self.places.resize(self.runs.len(), usize::MAX);
        for i in 0..self.runs.len() {
            let (root, run) = (self.root(i), self.runs[i]);
            if self.places[root] == usize::MAX {
                self.places[root] = self.list.len();
                self.list.push(Blob {
                    left: run.from,
                    top: run.row,
                    right: run.to,
                    bottom: run.row + 1,
                    area: 0,
                    root,
                });
            }
            let blob = &mut self.list[self.places[root]];
            blob.left = blob.left.min(run.from);
            blob.right = blob.right.max(run.to);
            blob.bottom = run.row + 1;
            blob.area += run.to - run.from;
        }
        self.list
            .sort_unstable_by_key(|blob| (std::cmp::Reverse(blob.area), blob.root));
    }

    /// Area of a blob's convex hull, pixels.
    pub(crate) fn hull_area(&mut self, blob: &Blob) -> f32 {
        self.left.clear();
        self.right.clear();
        let mut row = Run {
            row: blob.top,
            from: usize::MAX,
            to: 0,
        };
        for i in blob.root..self.runs.len() {
            let run = self.runs[i];
            if run.row >= blob.bottom {
                break;
            }
            if self.root(i) != blob.root {
                continue;
            }
            if run.row > row.row {
                self.bound(row);
                row = run;
            }
            row.from = row.from.min(run.from);
            row.to = row.to.max(run.to);
        }
        self.bound(row);
        let outline = || self.left.iter().chain(self.right.iter().rev());
        outline()
            .zip(outline().cycle().skip(1))
            .map(|(a, b)| a[0] * b[1] - b[0] * a[1])
            .sum::<f32>()
            .abs()
            / 2.0
    }

    /// Adds a row's ends to the hull's two chains.
    #[expect(clippy::cast_precision_loss, reason = "small pictures")]
    fn bound(&mut self, row: Run) {
        for edge in [row.row as f32, row.row as f32 + 1.0] {
            push(&mut self.left, [row.from as f32, edge], 1.0);
            push(&mut self.right, [row.to as f32, edge], -1.0);
        }
    }

    /// Share of a blob's convex hull that is filled: 1 for a solid convex blob.
    #[expect(clippy::cast_precision_loss, reason = "small pictures")]
    pub(crate) fn solidity(&mut self, blob: &Blob) -> f32 {
        blob.area as f32 / self.hull_area(blob).max(1.0)
    }
}

/// Appends a point to a chain that goes down and may only bend to one side.
fn push(chain: &mut Vec<[f32; 2]>, point: [f32; 2], side: f32) {
    if chain.last() == Some(&point) {
        return;
    }
    while let [.., a, b] = chain.as_slice() {
        let cross = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
        if cross * side < 0.0 {
            break;
        }
        chain.pop();
    }
    chain.push(point);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_rectangle_is_solid_and_a_cross_is_not() {
        let mut blobs = Blobs::of(&Mask::of(40, 40, |x, y| {
            (5..25).contains(&x) && (10..20).contains(&y)
        }));
        let [blob] = blobs.list()[..] else {
            unreachable!("one blob")
        };
        assert_eq!((blob.width(), blob.height(), blob.area), (20, 10, 200));
        assert!((blobs.solidity(&blob) - 1.0).abs() < 1e-4);
        let mut blobs = Blobs::of(&Mask::of(41, 41, |x, y| {
            (18..23).contains(&x) || (18..23).contains(&y)
        }));
        let blob = blobs.list()[0];
        assert!(blobs.solidity(&blob) < 0.45);
    }

    #[test]
    fn opening_drops_hairs_and_keeps_areas() {
        let mut mask = Mask::of(30, 30, |x, y| {
            y == 3 || ((10..20).contains(&x) && (10..20).contains(&y))
        });
        mask.open();
        let blobs = Blobs::of(&mask);
        assert_eq!(blobs.list().len(), 1);
        assert_eq!(blobs.list()[0].area, 100);
    }

    proptest! {
        #[test]
        fn every_pixel_is_in_one_blob(bits in proptest::collection::vec(proptest::bool::ANY, 12 * 9)) {
            let mut blobs = Blobs::of(&Mask::of(12, 9, |x, y| bits[(y * 12 + x) as usize]));
            let total: usize = blobs.list().iter().map(|blob| blob.area).sum();
            prop_assert_eq!(total, bits.iter().filter(|bit| **bit).count());
            for blob in blobs.list().to_vec() {
                let hull = blobs.hull_area(&blob);
                let area = f32::from(u8::try_from(blob.area).unwrap());
                prop_assert!(hull + 1e-3 >= area, "{hull} {area}");
            }
        }
    }
}
