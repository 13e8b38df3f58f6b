//! Whether words can be read on a display.

use crate::framebuffer::{Framebuffer, PIXEL};

/// Of as many lines one is looked at: strokes are taller.
const EVERY: usize = 2;
/// Pixels of ink that a word leaves in such lines at least.
const INK: usize = 8;

/// Whether dark words stand on light ground in the upper left corner.
pub(crate) fn has_words(shown: &Framebuffer, width: u32, height: u32) -> bool {
    let (mut light, mut dark, mut all) = (0, 0, 0);
    for line in shown.lines(width, height, EVERY) {
        for pixel in line.chunks_exact(PIXEL) {
            let colours = &pixel[..3];
            all += 1;
            light += usize::from(colours.iter().all(|part| *part > 200));
            dark += usize::from(colours.iter().all(|part| *part < 100));
        }
    }
    light * 2 > all && (INK..all / 4).contains(&dark)
}
