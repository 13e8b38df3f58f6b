//! A picture as a device gives it.

use image::{ImageFormat, RgbImage, imageops};
use nokhwa::utils::buf_yuyv422_to_rgb;

use crate::CameraError;
use crate::source::live_frame::encode;

/// Longest side of a live frame, pixels.
const LIVE_SIDE: u32 = 640;
/// JPEG quality of a photo whose device gives none.
const PHOTO_QUALITY: u8 = 95;

/// How a picture's bytes are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// A JPEG file for each picture.
    Mjpeg,
    /// Two pixels in four bytes.
    Yuyv,
    /// Three bytes for each pixel.
    Rgb,
}

/// Bytes, and how they are meant.
#[derive(Debug, Clone)]
pub(super) struct Raw {
    pub(super) layout: Layout,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) bytes: Vec<u8>,
}

impl Raw {
    /// All pixels.
    pub(super) fn picture(&self) -> Result<RgbImage, CameraError> {
        let (width, height) = (self.width, self.height);
        let pixels = match self.layout {
            Layout::Mjpeg => {
                return image::load_from_memory_with_format(&self.bytes, ImageFormat::Jpeg)
                    .map(image::DynamicImage::into_rgb8)
                    .map_err(|_damaged| CameraError::Garbled);
            }
            Layout::Yuyv => {
                // Drivers may hand over more than the picture: what is left of their buffer.
                let bytes = self.first(2 * width as usize * height as usize)?;
                let mut pixels = vec![0; bytes.len() / 2 * 3];
                buf_yuyv422_to_rgb(bytes, &mut pixels, false)
                    .map_err(|_odd| CameraError::Garbled)?;
                pixels
            }
            Layout::Rgb => self.first(3 * width as usize * height as usize)?.to_vec(),
        };
        RgbImage::from_raw(width, height, pixels).ok_or(CameraError::Garbled)
    }

    /// The pixels of a live frame.
    pub(super) fn live(&self) -> Result<RgbImage, CameraError> {
        let picture = self.picture()?;
        let long = picture.width().max(picture.height());
        if long <= LIVE_SIDE {
            return Ok(picture);
        }
        let scaled = |side: u32| (side * LIVE_SIDE / long).max(1);
        let (width, height) = (scaled(picture.width()), scaled(picture.height()));
        Ok(imageops::thumbnail(&picture, width, height))
    }

    /// The bytes of a picture file at full size.
    pub(super) fn file(&self) -> Result<Vec<u8>, CameraError> {
        match self.layout {
            Layout::Mjpeg => Ok(self.bytes.clone()),
            Layout::Yuyv | Layout::Rgb => encode(&self.picture()?, PHOTO_QUALITY),
        }
    }

    fn first(&self, length: usize) -> Result<&[u8], CameraError> {
        self.bytes.get(..length).ok_or(CameraError::Garbled)
    }
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    fn raw(layout: Layout, width: u32, height: u32, bytes: Vec<u8>) -> Raw {
        Raw {
            layout,
            width,
            height,
            bytes,
        }
    }

    #[test]
    fn every_layout_shows_the_same_grey() {
        let grey = RgbImage::from_pixel(1280, 720, Rgb([128; 3]));
        let pixels = 1280 * 720;
        for raw in [
            raw(Layout::Mjpeg, 1280, 720, encode(&grey, 95).unwrap()),
            // Sixteen bytes of padding behind the picture.
            raw(Layout::Yuyv, 1280, 720, [126, 128].repeat(pixels + 8)),
            raw(Layout::Rgb, 1280, 720, vec![128; 3 * pixels]),
        ] {
            let live = raw.live().unwrap();
            assert_eq!(live.dimensions(), (640, 360), "{:?}", raw.layout);
            let Rgb([red, green, blue]) = *live.get_pixel(320, 180);
            for part in [red, green, blue] {
                assert!(part.abs_diff(128) < 4, "{:?}: {part}", raw.layout);
            }
            let file = image::load_from_memory(&raw.file().unwrap()).unwrap();
            assert_eq!((file.width(), file.height()), (1280, 720));
        }
    }

    #[test]
    fn half_a_picture_is_none() {
        for raw in [
            raw(Layout::Mjpeg, 4, 4, vec![0xFF, 0xD8, 0xFF]),
            raw(Layout::Yuyv, 4, 4, vec![0; 31]),
            raw(Layout::Rgb, 4, 4, vec![0; 47]),
        ] {
            assert!(matches!(raw.live(), Err(CameraError::Garbled)), "{raw:?}");
        }
    }
}
