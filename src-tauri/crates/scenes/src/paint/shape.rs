//! Paths: simple shapes and smooth curves through points.

use tiny_skia::{Path, PathBuilder, Rect};

/// A rectangle.
pub(crate) fn rect(x: f32, y: f32, width: f32, height: f32) -> Option<Path> {
    Rect::from_xywh(x, y, width, height).map(PathBuilder::from_rect)
}

/// An ellipse of half axes `rx` and `ry`.
pub(crate) fn ellipse(x: f32, y: f32, rx: f32, ry: f32) -> Option<Path> {
    Rect::from_xywh(x - rx, y - ry, 2.0 * rx, 2.0 * ry).and_then(PathBuilder::from_oval)
}

/// A circle.
pub(crate) fn circle(x: f32, y: f32, radius: f32) -> Option<Path> {
    ellipse(x, y, radius, radius)
}

/// A rectangle with round corners.
pub(crate) fn round_rect(x: f32, y: f32, width: f32, height: f32, r: f32) -> Option<Path> {
    // A quarter circle as one cubic: handles of 0.5523 r.
    let k = r * 0.447_7;
    let (right, bottom) = (x + width, y + height);
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.line_to(right - r, y);
    path.cubic_to(right - k, y, right, y + k, right, y + r);
    path.line_to(right, bottom - r);
    path.cubic_to(right, bottom - k, right - k, bottom, right - r, bottom);
    path.line_to(x + r, bottom);
    path.cubic_to(x + k, bottom, x, bottom - k, x, bottom - r);
    path.line_to(x, y + r);
    path.cubic_to(x, y + k, x + k, y, x + r, y);
    path.close();
    path.finish()
}

/// A straight line.
pub(crate) fn line(x0: f32, y0: f32, x1: f32, y1: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.move_to(x0, y0);
    path.line_to(x1, y1);
    path.finish()
}

/// A smooth open curve through the points (Catmull-Rom).
pub(crate) fn curve(points: &[(f32, f32)]) -> Option<Path> {
    let last = points.len().checked_sub(1)?;
    let mut path = PathBuilder::new();
    path.move_to(points[0].0, points[0].1);
    for i in 0..last {
        segment(
            &mut path,
            [
                points[i.saturating_sub(1)],
                points[i],
                points[i + 1],
                points[(i + 2).min(last)],
            ],
        );
    }
    path.finish()
}

fn segment(path: &mut PathBuilder, [before, from, to, after]: [(f32, f32); 4]) {
    path.cubic_to(
        from.0 + (to.0 - before.0) / 6.0,
        from.1 + (to.1 - before.1) / 6.0,
        to.0 - (after.0 - from.0) / 6.0,
        to.1 - (after.1 - from.1) / 6.0,
        to.0,
        to.1,
    );
}
