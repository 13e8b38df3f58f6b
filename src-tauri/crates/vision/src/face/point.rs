//! Arithmetic of points in space.

/// A point: pixels right, pixels down, and depth in the same unit, larger is
/// farther from the camera.
pub(crate) type Point = [f32; 3];

/// From `a` to `b`.
pub(crate) fn from_to(a: Point, b: Point) -> Point {
    [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
}

/// Distance in space.
pub(crate) fn distance(from: Point, to: Point) -> f32 {
    let [x, y, z] = from_to(from, to);
    x.hypot(y).hypot(z)
}

/// The middle of several points; the origin of none.
pub(crate) fn middle(points: impl IntoIterator<Item = Point>) -> Point {
    let (mut sum, mut count) = ([0.0; 3], 0.0_f32);
    for point in points {
        for (sum, value) in sum.iter_mut().zip(point) {
            *sum += value;
        }
        count += 1.0;
    }
    sum.map(|value| value / count.max(1.0))
}
