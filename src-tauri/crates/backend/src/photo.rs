//! A photo as it arrives, and what is kept of it.
//!
//! What arrives is trusted in nothing: signature, bytes, pixels and shape are checked before a
//! pixel is decoded, and what is kept is encoded anew from the pixels, so that no metadata, no
//! thumbnail and no second file behind the picture is.

use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use toroku_vision::RgbImage;
use toroku_vision::photo::{self, Format, Limits, PhotoRefusal};
use toroku_wire::{Finding, ProblemCode, header};

use crate::hash::digest_bytes;
use crate::refusal::{Failure, Refusal};
use crate::route::PHOTO_LIMIT;

/// Most pixels a photo may have, as the contract says.
const PIXELS: u64 = 40_000_000;

/// The bytes of a request that should be a photo.
pub(crate) struct Arrived {
    bytes: Bytes,
    /// SHA-256 of the bytes.
    pub(crate) digest: [u8; 32],
    /// Whether the person was warned of a flaw and sends it all the same.
    pub(crate) warned: bool,
}

/// Reads the photo of a request.
pub(crate) async fn read(request: Request) -> Result<Arrived, Failure> {
    let warned = {
        let headers = request.headers();
        let said = |name: &str, word: &str| {
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            value == Some(word)
        };
        if !said(CONTENT_TYPE.as_str(), "image/jpeg") {
            return Err(Refusal::of(ProblemCode::PhotoType).into());
        }
        said(header::WARNED, "true")
    };
    let bytes = to_bytes(request.into_body(), PHOTO_LIMIT)
        .await
        .map_err(|_| Failure::from(Refusal::of(ProblemCode::PhotoTooLarge)))?;
    Ok(Arrived {
        digest: digest_bytes(&[b"photo", &bytes]),
        bytes,
        warned,
    })
}

impl Arrived {
    /// Decodes it. Takes a while: not for the threads that answer.
    pub(crate) fn decode(&self) -> Result<RgbImage, Refusal> {
        if Format::of(&self.bytes) != Some(Format::Jpeg) {
            return Err(Refusal::of(ProblemCode::PhotoType));
        }
        photo::decode(&self.bytes, &limits()).map_err(|refusal| refused(&refusal))
    }
}

/// What is kept of a picture: a JPEG file of its own.
pub(crate) fn kept(picture: RgbImage) -> Result<Vec<u8>, Refusal> {
    let made = photo::finish(picture, None, &limits());
    made.map(|made| made.jpeg)
        .map_err(|refusal| refused(&refusal))
}

fn limits() -> Limits {
    Limits {
        max_input_bytes: PHOTO_LIMIT,
        max_input_pixels: PIXELS,
        ..Limits::default()
    }
}

fn refused(refusal: &PhotoRefusal) -> Refusal {
    let unusable = |finding| Refusal::of(ProblemCode::PhotoUnusable).finding(finding);
    match refusal {
        PhotoRefusal::NotAPicture | PhotoRefusal::Format { .. } => {
            Refusal::of(ProblemCode::PhotoType)
        }
        PhotoRefusal::TooLarge { .. } | PhotoRefusal::TooManyPixels { .. } => {
            Refusal::of(ProblemCode::PhotoTooLarge)
        }
        PhotoRefusal::Truncated => unusable(Finding::Unreadable),
        PhotoRefusal::TooSmall { .. } => unusable(Finding::Small),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{DynamicImage, ImageFormat};

    use super::*;

    fn jpeg(width: u32, height: u32) -> Vec<u8> {
        let image = DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
            let shade = |at: u32| u8::try_from(at % 200).unwrap_or_default() + 20;
            image::Rgb([shade(x), shade(y), 120])
        }));
        let mut bytes = Cursor::new(Vec::new());
        let Ok(()) = image.write_to(&mut bytes, ImageFormat::Jpeg) else {
            return Vec::new();
        };
        bytes.into_inner()
    }

    #[track_caller]
    fn check(bytes: Vec<u8>, expect: Result<(u32, u32), (ProblemCode, Option<Finding>)>) {
        let arrived = Arrived {
            digest: [0; 32],
            bytes: bytes.into(),
            warned: false,
        };
        let decoded = arrived.decode().map(|picture| picture.dimensions());
        assert_eq!(
            decoded.map_err(|refusal| refusal.code_and_finding()),
            expect
        );
    }

    #[test]
    fn a_photo_is_decoded() {
        check(jpeg(640, 400), Ok((640, 400)));
    }

    #[test]
    fn what_is_no_whole_jpeg_is_refused() {
        let unreadable = Err((ProblemCode::PhotoUnusable, Some(Finding::Unreadable)));
        check(
            b"\x89PNG\r\n\x1a\n".to_vec(),
            Err((ProblemCode::PhotoType, None)),
        );
        let whole = jpeg(640, 400);
        check(whole[..whole.len() / 2].to_vec(), unreadable);
        check(whole[..20].to_vec(), unreadable);
        let small = Err((ProblemCode::PhotoUnusable, Some(Finding::Small)));
        check(jpeg(2000, 20), small);
    }

    #[test]
    fn a_head_that_promises_too_many_pixels_is_refused_unread() {
        let mut bomb = jpeg(640, 400);
        // The size stands in the frame head, after its mark, length and precision.
        let frame = bomb
            .windows(2)
            .position(|pair| pair == [0xff, 0xc0])
            .unwrap_or_default();
        bomb[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
        check(bomb, Err((ProblemCode::PhotoTooLarge, None)));
    }

    #[test]
    fn nothing_but_the_pixels_is_kept() {
        let mut bytes = jpeg(640, 400);
        let comment = b"\xff\xfe\x00\x0fwhere I live!";
        bytes.splice(2..2, comment.iter().copied());
        bytes.extend_from_slice(b"a second file behind it");
        let arrived = Arrived {
            digest: [0; 32],
            bytes: bytes.into(),
            warned: false,
        };
        let kept = arrived.decode().and_then(kept);
        let clean = |kept: Vec<u8>| {
            let holds = |text: &[u8]| kept.windows(text.len()).any(|window| window == text);
            !holds(b"where I live") && !holds(b"second file")
        };
        assert!(kept.is_ok_and(clean));
    }
}
