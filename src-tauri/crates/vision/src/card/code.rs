//! Whether a QR code is on the card: three corner marks at a right angle. The code
//! is located and never decoded, for on the back of a マイナンバーカード it holds
//! what may not be collected.

use super::flat::Flat;
use super::marks::{Mark, Marks};

/// Rows in which a mark must be seen.
const ROWS: u16 = 2;
/// Distance between marks, modules: 14 for the smallest code, 60 for version 12.
const APART: [f32; 2] = [11.0, 62.0];
/// How far the angle may be from a right one, by its cosine.
const LEANING: f32 = 0.2;

/// Whether a code is seen.
pub(super) fn is_seen(flat: &Flat, marks: &mut Marks) -> bool {
    let found = marks.find(flat);
    found.iter().any(|corner| {
        let others = || found.iter().filter(|other| *other != corner);
        others().any(|one| others().any(|other| is_code(corner, one, other)))
    })
}

fn is_code(corner: &Mark, one: &Mark, other: &Mark) -> bool {
    if one == other || [corner, one, other].iter().any(|mark| mark.rows < ROWS) {
        return false;
    }
    let modules = [corner.module, one.module, other.module];
    let least = modules.into_iter().fold(f32::MAX, f32::min);
    let most = modules.into_iter().fold(0.0, f32::max);
    let way = |mark: &Mark| [mark.x - corner.x, mark.y - corner.y];
    let (a, b) = (way(one), way(other));
    let (long, high) = (a[0].hypot(a[1]), b[0].hypot(b[1]));
    let mean = f32::midpoint(long, high) / (modules.iter().sum::<f32>() / 3.0);
    let cos = (a[0] * b[0] + a[1] * b[1]) / (long * high);
    most < 1.6 * least
        && (long / high).ln().abs() < 0.25
        && (APART[0]..=APART[1]).contains(&mean)
        && cos.abs() < LEANING
}
