//! The pipeline on good, odd and hostile files.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{GenericImageView, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;

use super::*;
use crate::Rect;

const LIMITS: fn() -> Limits = Limits::default;

/// Red above, blue below, with a little structure.
fn picture(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let shade = u8::try_from((x * 7 + y * 3) % 40).unwrap();
        if y < height / 2 {
            Rgb([200 + shade, 30, 20])
        } else {
            Rgb([20, 30, 200 + shade])
        }
    })
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90)
        .encode_image(picture)
        .unwrap();
    bytes
}

fn png(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Puts a segment of the given marker behind the start of a JPEG file.
fn with_segment(jpeg: &[u8], marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, marker], &length, content, &jpeg[2..]].concat()
}

/// An EXIF block with nothing but an orientation.
fn orientation(value: u8) -> Vec<u8> {
    let tiff = [
        b'M', b'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0,
        0,
    ];
    [b"Exif\0\0".as_slice(), &tiff].concat()
}

fn colour(bytes: &[u8], x: u32, y: u32) -> &'static str {
    let Rgba([r, _, b, _]) = image::load_from_memory(bytes).unwrap().get_pixel(x, y);
    if r > b { "red" } else { "blue" }
}

/// Markers of a JPEG file up to its data.
fn markers(jpeg: &[u8]) -> Vec<u8> {
    let (mut at, mut found) = (2, Vec::new());
    while jpeg[at + 1] != 0xDA {
        found.push(jpeg[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    found
}

#[test]
fn a_png_becomes_a_jpeg_of_its_size() {
    let made = prepare(&png(&picture(600, 400)), None, &LIMITS()).unwrap();
    assert_eq!((made.width, made.height), (600, 400));
    assert_eq!(
        (colour(&made.jpeg, 9, 9), colour(&made.jpeg, 9, 390)),
        ("red", "blue")
    );
    assert_eq!(Format::of(&made.jpeg), Some(Format::Jpeg));
}

#[test]
fn transparent_parts_become_white() {
    let mut bytes = Cursor::new(Vec::new());
    RgbaImage::from_pixel(400, 400, Rgba([0, 0, 0, 0]))
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    let made = decode(&bytes.into_inner(), &LIMITS()).unwrap();
    assert_eq!(made.get_pixel(5, 5).0, [255; 3]);
}

#[test]
fn a_large_picture_is_scaled_and_small_enough() {
    let noisy = RgbImage::from_fn(4000, 3000, |x, y| {
        let mixed = (x ^ y.rotate_left(7))
            .wrapping_mul(0x9E37_79B9)
            .wrapping_add(y.wrapping_mul(0x85EB_CA6B));
        Rgb([0, 8, 16].map(|shift| u8::try_from((mixed >> shift) & 255).unwrap()))
    });
    let limits = Limits {
        max_output_bytes: 1_000_000,
        ..LIMITS()
    };
    let made = prepare(&jpeg(&noisy), None, &limits).unwrap();
    assert_eq!((made.width, made.height), (2160, 1620));
    assert!(made.jpeg.len() <= 1_000_000, "{}", made.jpeg.len());
}

#[test]
fn exif_turns_the_picture_before_it_is_cropped() {
    let turned = with_segment(&jpeg(&picture(600, 400)), 0xE1, &orientation(6));
    let whole = prepare(&turned, None, &LIMITS()).unwrap();
    // Turned clockwise: what was the upper half is the right half.
    assert_eq!((whole.width, whole.height), (400, 600));
    assert_eq!(
        (colour(&whole.jpeg, 390, 300), colour(&whole.jpeg, 9, 300)),
        ("red", "blue")
    );
    let right = Rect {
        x: 200,
        y: 0,
        width: 900,
        height: 900,
    };
    let part = prepare(&turned, Some(right), &LIMITS()).unwrap();
    assert_eq!(
        (part.width, part.height, colour(&part.jpeg, 9, 9)),
        (200, 600, "red")
    );
}

#[test]
fn no_metadata_is_left() {
    let file = with_segment(&jpeg(&picture(600, 400)), 0xFE, b"taken at home");
    let file = with_segment(
        &with_segment(&file, 0xE1, &orientation(3)),
        0xED,
        b"Photoshop 3.0\0",
    );
    let made = prepare(&file, None, &LIMITS()).unwrap();
    let found = markers(&made.jpeg);
    assert!(
        found
            .iter()
            .all(|marker| !matches!(marker, 0xE1..=0xEF | 0xFE)),
        "{found:x?}"
    );
    assert_eq!(colour(&made.jpeg, 9, 9), "blue");
}

#[test]
fn other_formats_are_told_apart() {
    for (beginning, found) in [
        (b"RIFF\0\0\0\0WEBPVP8 ".as_slice(), Format::WebP),
        (b"\0\0\0\x18ftypheic\0\0\0\0", Format::Heic),
        (b"\0\0\0\x18ftypmif1\0\0\0\0", Format::Heic),
        (b"\0\0\0\x18ftypavif\0\0\0\0", Format::Avif),
        (b"GIF89a\x01\0\x01\0", Format::Gif),
        (b"%PDF-1.7", Format::Pdf),
        (b"II*\0\x08\0\0\0", Format::Tiff),
    ] {
        assert_eq!(
            prepare(beginning, None, &LIMITS()),
            Err(PhotoRefusal::Format { found })
        );
    }
    assert_eq!(
        prepare(b"a letter", None, &LIMITS()),
        Err(PhotoRefusal::NotAPicture)
    );
    assert_eq!(
        prepare(b"", None, &LIMITS()),
        Err(PhotoRefusal::NotAPicture)
    );
}

#[test]
fn a_header_of_a_hundred_megapixels_is_refused_before_decoding() {
    let mut file = jpeg(&picture(64, 64));
    let frame = file
        .windows(2)
        .position(|pair| pair == [0xFF, 0xC0])
        .unwrap();
    file[frame + 5..frame + 9].copy_from_slice(&[0x27, 0x10, 0x27, 0x10]);
    let refused = PhotoRefusal::TooManyPixels {
        pixels: 100_000_000,
        max: LIMITS().max_input_pixels,
    };
    assert_eq!(prepare(&file, None, &LIMITS()), Err(refused));
}

#[test]
fn a_strip_is_refused_before_decoding() {
    let (width, height) = (2000, 16);
    let refused = PhotoRefusal::TooSmall {
        width,
        height,
        min: 250,
    };
    for file in [jpeg(&picture(width, height)), png(&picture(width, height))] {
        assert_eq!(decode(&file, &LIMITS()), Err(refused));
    }
}

#[test]
fn too_many_bytes_too_few_pixels() {
    let file = jpeg(&picture(600, 400));
    let limits = Limits {
        max_input_bytes: 1000,
        ..LIMITS()
    };
    assert_eq!(
        prepare(&file, None, &limits),
        Err(PhotoRefusal::TooLarge {
            bytes: file.len(),
            max: 1000
        })
    );
    let corner = Rect {
        x: 0,
        y: 0,
        width: 200,
        height: 100,
    };
    let refused = PhotoRefusal::TooSmall {
        width: 200,
        height: 100,
        min: LIMITS().min_long_side,
    };
    assert_eq!(prepare(&file, Some(corner), &LIMITS()), Err(refused));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_cut_file_is_refused(share in 0.02_f64..0.999, as_png: bool) {
        let file = if as_png { png(&picture(400, 300)) } else { jpeg(&picture(400, 300)) };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a share of a length")]
        let cut = (file.len() as f64 * share) as usize;
        let refused = prepare(&file[..cut], None, &LIMITS());
        prop_assert!(matches!(refused, Err(PhotoRefusal::Truncated | PhotoRefusal::NotAPicture)), "{cut} {refused:?}");
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), start in 0..3_usize) {
        let beginning: &[u8] = [&b""[..], b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1A\n"][start];
        let _answer = prepare(&[beginning, &bytes].concat(), None, &LIMITS());
    }

    #[test]
    fn no_damage_makes_it_panic(places in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let mut file = jpeg(&picture(96, 64));
        for (place, value) in places {
            let at = place.index(file.len());
            file[at] = value;
        }
        let limits = Limits { max_input_pixels: 4_000_000, ..LIMITS() };
        let _answer = prepare(&file, None, &limits);
    }
}
