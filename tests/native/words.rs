//! Whether words can be read on a display.

use crate::framebuffer::{Framebuffer, PIXEL};

/// Of as many lines one is looked at: strokes are taller.
const EVERY: usize = 2;
/// Pixels of ink that a word leaves in such lines at least.
const INK: usize = 8;

/// Watches the upper left corner of a display for words. What has not changed since the last look
/// is not counted again: whoever is watched has few processors to share.
pub(crate) struct Watch<'a> {
    shown: &'a Framebuffer,
    size: (u32, u32),
    lines: Vec<Line>,
}

/// A line as it was seen last.
#[derive(Default)]
struct Line {
    pixels: Vec<u8>,
    light: usize,
    dark: usize,
}

impl<'a> Watch<'a> {
    /// Of a window's width and height, in pixels.
    pub(crate) fn of(shown: &'a Framebuffer, size: (u32, u32)) -> Self {
        let lines = Vec::new();
        Self { shown, size, lines }
    }

    /// Whether dark words stand on light ground now.
    pub(crate) fn sees_words(&mut self) -> bool {
        let (width, height) = self.size;
        for (at, pixels) in self.shown.lines(width, height, EVERY).enumerate() {
            match self.lines.get_mut(at) {
                Some(line) if line.pixels == pixels => {}
                Some(line) => *line = counted(pixels),
                None => self.lines.push(counted(pixels)),
            }
        }
        let sum = |of: fn(&Line) -> usize| self.lines.iter().map(of).sum::<usize>();
        let (light, dark) = (sum(|line| line.light), sum(|line| line.dark));
        let all = sum(|line| line.pixels.len() / PIXEL);
        light * 2 > all && (INK..all / 4).contains(&dark)
    }
}

fn counted(pixels: Vec<u8>) -> Line {
    let colours = |pixel: &[u8], fits: fn(&u8) -> bool| pixel[..3].iter().all(fits);
    let count = |fits: fn(&u8) -> bool| {
        let pixels = pixels.chunks_exact(PIXEL);
        pixels.filter(|pixel| colours(pixel, fits)).count()
    };
    Line {
        light: count(|part| *part > 200),
        dark: count(|part| *part < 100),
        pixels,
    }
}
