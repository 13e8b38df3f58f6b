//! The corner marks of a QR code: dark, bright and dark rings, 1 : 1 : 3 : 1 : 1 along
//! every line through the middle (ISO/IEC 18004).
//!
//! Dark is below the middle between the least and the greatest grey around; where
//! a row turns is told in parts of a pixel, for a module may be two pixels wide.

use super::flat::Flat;

/// Cells of least and greatest grey, pixels a side.
const CELL: usize = 10;
/// Least difference between dark and bright.
const CONTRAST: u8 = 40;
/// How far a ring may be off, modules.
const OFF: f32 = 0.62;
/// Marks kept.
pub(super) const MOST: usize = 24;

/// A mark: its middle and the size of a module, pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Mark {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) module: f32,
    /// In how many rows it was seen.
    pub(super) rows: u16,
}

/// Marks and the memory of their search.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// Least and greatest grey of each cell.
    cells: Vec<[u8; 2]>,
    /// Middle grey of each cell with its neighbours; 0 where there is no contrast.
    middles: Vec<u8>,
    turns: Vec<f32>,
    found: [Mark; MOST],
    count: usize,
}

impl Marks {
    /// Finds the marks of a flat card.
    pub(super) fn find(&mut self, flat: &Flat) -> &[Mark] {
        self.count = 0;
        self.light(flat);
        for y in 0..flat.height {
            self.row(flat, y);
            for i in 0..self.turns.len().saturating_sub(5) {
                self.try_at(flat, y, i);
            }
        }
        &self.found[..self.count]
    }

    fn across(flat: &Flat) -> usize {
        flat.width.div_ceil(CELL)
    }

    fn light(&mut self, flat: &Flat) {
        let (across, down) = (Self::across(flat), flat.height.div_ceil(CELL));
        self.cells.clear();
        self.cells.resize(across * down, [255, 0]);
        for (y, row) in flat.grey.chunks_exact(flat.width).enumerate() {
            let cells = &mut self.cells[y / CELL * across..][..across];
            for (cell, values) in cells.iter_mut().zip(row.chunks(CELL)) {
                for value in values {
                    cell[0] = cell[0].min(*value);
                    cell[1] = cell[1].max(*value);
                }
            }
        }
        self.middles.clear();
        for y in 0..down {
            for x in 0..across {
                let [mut least, mut most] = [255_u8, 0];
                for row in y.saturating_sub(1)..(y + 2).min(down) {
                    for cell in
                        &self.cells[row * across..][x.saturating_sub(1)..(x + 2).min(across)]
                    {
                        least = least.min(cell[0]);
                        most = most.max(cell[1]);
                    }
                }
                let flat = most.saturating_sub(least) < CONTRAST;
                self.middles
                    .push(if flat { 0 } else { least.midpoint(most) });
            }
        }
    }

    fn middle(&self, flat: &Flat, x: usize, y: usize) -> f32 {
        f32::from(self.middles[y / CELL * Self::across(flat) + x / CELL])
    }

    /// Where a row turns dark and bright again; the first turn is to dark.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    fn row(&mut self, flat: &Flat, y: usize) {
        self.turns.clear();
        let row = &flat.grey[y * flat.width..(y + 1) * flat.width];
        let middles = &self.middles[y / CELL * Self::across(flat)..];
        let mut before = (255.0, false);
        for (x, value) in row.iter().enumerate() {
            let (value, middle) = (f32::from(*value), f32::from(middles[x / CELL]));
            let dark = value < middle;
            if dark != before.1 {
                let part = (before.0 - middle) / (before.0 - value);
                let turn = x as f32 - 1.0 + if part.is_finite() { part } else { 0.5 };
                self.turns.push(turn.clamp(x as f32 - 1.0, x as f32));
            }
            before = (value, dark);
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels inside the card"
    )]
    fn try_at(&mut self, flat: &Flat, y: usize, i: usize) {
        // Turns to dark have even places.
        if !i.is_multiple_of(2) {
            return;
        }
        let turn = |k: usize| self.turns[i + k];
        let rings = [0, 1, 2, 3, 4].map(|k: usize| turn(k + 1) - turn(k));
        let Some(module) = module(rings) else {
            return;
        };
        let x = f32::midpoint(turn(2), turn(3));
        let Some((middle, high)) = self.column(flat, (x + 0.5) as usize, y, module) else {
            return;
        };
        let (low, top) = (module.min(high), module.max(high));
        if low < 0.6 * top {
            return;
        }
        self.add(x, middle, f32::midpoint(module, high));
    }

    /// The mark's middle and module in the column, if it is one there as well.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few modules"
    )]
    fn column(&self, flat: &Flat, x: usize, y: usize, module: f32) -> Option<(f32, f32)> {
        let far = (module * 6.0) as usize + 2;
        let x = x.min(flat.width - 1);
        let value = |y: usize| f32::from(flat.grey[y * flat.width + x]);
        let dark = |y: usize| value(y) < self.middle(flat, x, y);
        if !dark(y) {
            return None;
        }
        // Three turns each way out of the middle.
        let turns = |step: isize| {
            let (mut found, mut count) = ([0.0_f32; 3], 0);
            let mut at = y;
            while count < 3 {
                let next = at.checked_add_signed(step).filter(|y| *y < flat.height)?;
                if next.abs_diff(y) > far {
                    return None;
                }
                if dark(next) != dark(at) {
                    let middle = self.middle(flat, x, next);
                    let part = ((value(at) - middle) / (value(at) - value(next))).clamp(0.0, 1.0);
                    found[count] = at as f32 + part * step as f32;
                    count += 1;
                }
                at = next;
            }
            Some(found)
        };
        let (up, down) = (turns(-1)?, turns(1)?);
        let rings = [
            up[1] - up[2],
            up[0] - up[1],
            down[0] - up[0],
            down[1] - down[0],
            down[2] - down[1],
        ];
        Some((f32::midpoint(up[0], down[0]), self::module(rings)?))
    }

    fn add(&mut self, x: f32, y: f32, module: f32) {
        let found = &mut self.found[..self.count];
        let same = |mark: &&mut Mark| (mark.x - x).hypot(mark.y - y) < 2.0 * module;
        if let Some(mark) = found.iter_mut().find(same) {
            mark.rows += 1;
        } else if self.count < MOST {
            let rows = 1;
            self.found[self.count] = Mark { x, y, module, rows };
            self.count += 1;
        }
    }
}

/// The module of five rings, if they are a mark's.
fn module(rings: [f32; 5]) -> Option<f32> {
    let module = rings.iter().sum::<f32>() / 7.0;
    let fits = rings
        .iter()
        .zip([1.0, 1.0, 3.0, 1.0, 1.0])
        .all(|(ring, modules)| {
            let off = (ring / module - modules).abs();
            off < if modules > 2.0 { 2.0 * OFF } else { OFF }
        });
    (fits && module > 1.2).then_some(module)
}
