//! Checks a photo as it arrives: type, size, and that it decodes to the end.
//!
//! Sizes are read from the head and refused before a pixel is decoded.

use std::io::Cursor;

use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use image::{DynamicImage, GenericImageView as _, ImageFormat, ImageReader, Limits, Pixel as _};
use toroku_wire::{Finding, ProblemCode};

use crate::refusal::{Failure, Refusal};
use crate::route::PHOTO_LIMIT;

/// Most pixels a photo may have.
const PIXELS: u64 = 40_000_000;
/// Most memory decoding may take, bytes: four a pixel.
const MEMORY: u64 = PIXELS * 4;
/// Fewest pixels on the longer side.
const LEAST_SIDE: u32 = 320;
/// Mean brightness (0–255) below which a photo shows nothing.
const LEAST_BRIGHTNESS: u64 = 16;
/// Samples of brightness on each side.
const GRID: u32 = 32;

/// A photo that decodes.
pub(crate) struct Photo {
    pub(crate) jpeg: Bytes,
    /// What is wrong with it, if anything.
    pub(crate) finding: Option<Finding>,
}

/// Reads and checks the photo of a request.
pub(crate) async fn read(request: Request) -> Result<Photo, Failure> {
    let kind = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    if kind != Some("image/jpeg") {
        return Err(Refusal::of(ProblemCode::PhotoType).into());
    }
    let too_large = |_| Failure::from(Refusal::of(ProblemCode::PhotoTooLarge));
    let jpeg = to_bytes(request.into_body(), PHOTO_LIMIT)
        .await
        .map_err(too_large)?;
    let work = tokio::task::spawn_blocking(move || check(jpeg));
    work.await.map_err(Failure::broken)?.map_err(Failure::from)
}

fn check(jpeg: Bytes) -> Result<Photo, Refusal> {
    let unreadable = || Refusal::of(ProblemCode::PhotoUnusable).finding(Finding::Unreadable);
    if !jpeg.starts_with(&[0xff, 0xd8, 0xff]) {
        return Err(Refusal::of(ProblemCode::PhotoType));
    }
    // Decoders fill up what is cut off: the end mark says that nothing is.
    if !jpeg.ends_with(&[0xff, 0xd9]) {
        return Err(unreadable());
    }
    let (width, height) = reader(&jpeg).into_dimensions().map_err(|_| unreadable())?;
    if u64::from(width) * u64::from(height) > PIXELS {
        return Err(Refusal::of(ProblemCode::PhotoTooLarge));
    }
    let image = reader(&jpeg).decode().map_err(|_| unreadable())?;
    let finding = if width.max(height) < LEAST_SIDE {
        Some(Finding::Small)
    } else if brightness(&image) < LEAST_BRIGHTNESS {
        Some(Finding::Dark)
    } else {
        None
    };
    Ok(Photo { jpeg, finding })
}

fn reader(jpeg: &Bytes) -> ImageReader<Cursor<&[u8]>> {
    let mut reader = ImageReader::with_format(Cursor::new(jpeg.as_ref()), ImageFormat::Jpeg);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    reader
}

/// Mean brightness over a grid of samples.
fn brightness(image: &DynamicImage) -> u64 {
    let (width, height) = image.dimensions();
    let (across, down) = (GRID.min(width), GRID.min(height));
    let mut sum = 0;
    for row in 0..down {
        for column in 0..across {
            let pixel = image.get_pixel(column * width / across, row * height / down);
            sum += u64::from(pixel.to_luma().0[0]);
        }
    }
    sum / u64::from(across * down).max(1)
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Finding, ProblemCode, check};
    use crate::refusal::Refusal;
    use image::{DynamicImage, ImageFormat, RgbImage};
    use std::io::Cursor;

    fn jpeg(width: u32, height: u32, level: u8) -> Vec<u8> {
        let image =
            DynamicImage::ImageRgb8(RgbImage::from_pixel(width, height, image::Rgb([level; 3])));
        let mut bytes = Cursor::new(Vec::new());
        let Ok(()) = image.write_to(&mut bytes, ImageFormat::Jpeg) else {
            return Vec::new();
        };
        bytes.into_inner()
    }

    fn outcome(bytes: Vec<u8>) -> Result<Option<Finding>, (ProblemCode, Option<Finding>)> {
        check(Bytes::from(bytes))
            .map(|photo| photo.finding)
            .map_err(|refusal: Refusal| refusal.code_and_finding())
    }

    #[test]
    fn a_clear_photo_has_no_finding() {
        assert_eq!(outcome(jpeg(640, 400, 180)), Ok(None));
    }

    #[test]
    fn small_and_dark_photos_are_found() {
        assert_eq!(outcome(jpeg(300, 200, 180)), Ok(Some(Finding::Small)));
        assert_eq!(outcome(jpeg(640, 400, 4)), Ok(Some(Finding::Dark)));
    }

    #[test]
    fn foreign_and_cut_bytes_are_refused() {
        assert_eq!(
            outcome(b"\x89PNG\r\n\x1a\n".to_vec()),
            Err((ProblemCode::PhotoType, None))
        );
        let whole = jpeg(640, 400, 180);
        let cut = whole[..whole.len() / 2].to_vec();
        assert_eq!(
            outcome(cut),
            Err((ProblemCode::PhotoUnusable, Some(Finding::Unreadable)))
        );
        let mut empty = vec![0xff, 0xd8, 0xff];
        empty.extend([0; 40]);
        empty.extend([0xff, 0xd9]);
        assert_eq!(
            outcome(empty),
            Err((ProblemCode::PhotoUnusable, Some(Finding::Unreadable)))
        );
    }

    #[test]
    fn a_head_that_promises_too_many_pixels_is_refused_unread() {
        let mut bomb = jpeg(640, 400, 180);
        // The size stands in the frame head, after its mark, length and precision.
        let frame = bomb
            .windows(2)
            .position(|pair| pair == [0xff, 0xc0])
            .unwrap_or_default();
        bomb[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
        assert_eq!(outcome(bomb), Err((ProblemCode::PhotoTooLarge, None)));
    }
}
