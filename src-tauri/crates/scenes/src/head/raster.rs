//! Which triangle is seen at each sample: a depth buffer.

/// No triangle.
pub(super) const NOTHING: u32 = u32::MAX;

/// A triangle's corner on the screen: x, y, and nearness (larger is nearer).
pub(super) type Corner = [f32; 3];

/// Nearness and triangle at each sample.
#[derive(Debug)]
pub(super) struct Samples {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) near: Vec<f32>,
    pub(super) seen: Vec<u32>,
}

impl Samples {
    pub(super) fn new(width: usize, height: usize) -> Self {
        Self {
            width,
            height,
            near: vec![f32::MIN; width * height],
            seen: vec![NOTHING; width * height],
        }
    }

    /// Draws a triangle where it is the nearest one. Samples lie at whole numbers.
    pub(super) fn draw(&mut self, corners: [Corner; 3], triangle: u32) {
        let (near, seen) = (&mut self.near, &mut self.seen);
        scan(corners, self.width, self.height, |at, value| {
            if value > near[at] {
                near[at] = value;
                seen[at] = triangle;
            }
        });
    }
}

/// Nearness alone, for the lamp's view.
#[derive(Debug)]
pub(super) struct Depths {
    pub(super) edge: usize,
    pub(super) near: Vec<f32>,
}

impl Depths {
    pub(super) fn new(edge: usize) -> Self {
        Self {
            edge,
            near: vec![f32::MIN; edge * edge],
        }
    }

    pub(super) fn draw(&mut self, corners: [Corner; 3]) {
        let near = &mut self.near;
        scan(corners, self.edge, self.edge, |at, value| {
            near[at] = near[at].max(value);
        });
    }
}

/// Calls `hit` with index and nearness for every sample inside the triangle.
fn scan([a, b, c]: [Corner; 3], width: usize, height: usize, mut hit: impl FnMut(usize, f32)) {
    let area = (b[1] - c[1]) * (a[0] - c[0]) + (c[0] - b[0]) * (a[1] - c[1]);
    if area.abs() < 1e-9 {
        return;
    }
    let range = |k: usize, most: usize| {
        let low = a[k].min(b[k]).min(c[k]).ceil().max(0.0);
        let high = a[k].max(b[k]).max(c[k]).floor().min(most as f32 - 1.0);
        (low as isize, high as isize)
    };
    let (left, right) = range(0, width);
    let (top, bottom) = range(1, height);
    if left > right || top > bottom {
        return;
    }
    let share = 1.0 / area;
    let (ax, ay) = ((b[1] - c[1]) * share, (c[0] - b[0]) * share);
    let (bx, by) = ((c[1] - a[1]) * share, (a[0] - c[0]) * share);
    for y in top..=bottom {
        let (dx, dy) = (left as f32 - c[0], y as f32 - c[1]);
        let mut first = ax * dx + ay * dy;
        let mut second = bx * dx + by * dy;
        let row = y as usize * width;
        for x in left as usize..=right as usize {
            let third = 1.0 - first - second;
            if first >= -1e-5 && second >= -1e-5 && third >= -1e-5 {
                hit(row + x, first * a[2] + second * b[2] + third * c[2]);
            }
            first += ax;
            second += bx;
        }
    }
}
