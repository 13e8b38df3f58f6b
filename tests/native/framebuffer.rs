//! What a virtual display shows, as Xvfb keeps it in a file: an X window dump.
//!
//! Header of 25 big-endian words (`XWDFile.h` of xproto), a palette, then the lines of pixels.

use std::fs;
use std::path::{Path, PathBuf};

use image::RgbImage;

/// Words of the header that are read.
const HEADER: usize = 0;
const BITS: usize = 11;
const LINE: usize = 12;
const COLOURS: usize = 19;
/// Bytes of a colour in the palette, which a screen of 24 bits has and does not use.
const COLOUR: usize = 12;
/// Bytes of a pixel: blue, green, red, nothing.
const PIXEL: usize = 4;

/// The file that Xvfb keeps.
pub(crate) struct Framebuffer(PathBuf);

impl Framebuffer {
    /// Of the first screen of a server with this `-fbdir`.
    pub(crate) fn of(folder: &Path) -> Self {
        Self(folder.join("Xvfb_screen0"))
    }

    /// The upper left corner of the screen, where a window opens that nobody places.
    pub(crate) fn corner(&self, width: u32, height: u32) -> RgbImage {
        let dump = fs::read(&self.0).expect("Xvfb keeps its screen");
        let word = |index: usize| {
            let bytes = dump[index * 4..][..4].try_into().expect("a header");
            usize::try_from(u32::from_be_bytes(bytes)).expect("a size")
        };
        assert_eq!(word(BITS), PIXEL * 8, "the screen has 32 bits a pixel");
        let pixels = &dump[word(HEADER) + word(COLOURS) * COLOUR..];
        let line = word(LINE);
        RgbImage::from_fn(width, height, |x, y| {
            let [x, y] = [x, y].map(|at| usize::try_from(at).expect("a place"));
            let pixel = &pixels[y * line + x * PIXEL..][..PIXEL];
            image::Rgb([pixel[2], pixel[1], pixel[0]])
        })
    }
}
