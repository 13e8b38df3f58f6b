//! What a virtual display shows, as Xvfb keeps it in a file: an X window dump.
//!
//! Header of 25 big-endian words (`XWDFile.h` of xproto), a palette, then the lines of pixels.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

use image::RgbImage;

/// Words of the header that are read.
const HEADER: usize = 0;
const BITS: usize = 11;
const LINE: usize = 12;
const COLOURS: usize = 19;
const WORDS: usize = 25;
/// Bytes of a colour in the palette, which a screen of 24 bits has and does not use.
const COLOUR: u64 = 12;
/// Bytes of a pixel: blue, green, red, nothing.
pub(crate) const PIXEL: usize = 4;

/// The file that Xvfb keeps.
pub(crate) struct Framebuffer(PathBuf);

impl Framebuffer {
    /// Of the first screen of a server with this `-fbdir`.
    pub(crate) fn of(folder: &Path) -> Self {
        Self(folder.join("Xvfb_screen0"))
    }

    /// The upper left corner of the screen, where a window opens that nobody places.
    pub(crate) fn corner(&self, width: u32, height: u32) -> RgbImage {
        let pixels: Vec<u8> = self
            .lines(width, height, 1)
            .flatten()
            .collect::<Vec<u8>>()
            .chunks_exact(PIXEL)
            .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]])
            .collect();
        RgbImage::from_raw(width, height, pixels).expect("as many pixels")
    }

    /// One of every `every` lines of the corner, from the top.
    pub(crate) fn lines(
        &self,
        width: u32,
        height: u32,
        every: usize,
    ) -> impl Iterator<Item = Vec<u8>> {
        let file = File::open(&self.0).expect("Xvfb keeps its screen");
        let mut header = [0; WORDS * 4];
        file.read_exact_at(&mut header, 0).expect("a header");
        let word = |index: usize| {
            let bytes = header[index * 4..][..4].try_into().expect("a word");
            u64::from(u32::from_be_bytes(bytes))
        };
        assert_eq!(word(BITS), 32, "the screen has 32 bits a pixel");
        let first = word(HEADER) + word(COLOURS) * COLOUR;
        let length = word(LINE);
        let width = usize::try_from(width).expect("a width") * PIXEL;
        (0..u64::from(height)).step_by(every).map(move |y| {
            let mut line = vec![0; width];
            let at = first + y * length;
            file.read_exact_at(&mut line, at).expect("a line");
            line
        })
    }
}
