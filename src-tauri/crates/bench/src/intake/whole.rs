//! Undamaged pictures of all the builds that JPEG and PNG have in the wild.

use std::io::Cursor;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder, RgbImage};
use jpeg_encoder::{ColorType, Encoder, EncodingError, SamplingFactor};

use super::dice::Dice;
use super::parts;

/// A picture as a camera's JPEG file.
pub(crate) fn encoded(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, EncodingError> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, quality);
    encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
    let side = |side| u16::try_from(side).unwrap_or(u16::MAX);
    encoder.encode(
        picture.as_raw(),
        side(picture.width()),
        side(picture.height()),
        ColorType::Rgb,
    )?;
    Ok(file)
}

/// A file whose build follows from `build`, with more or less beside the picture by `more`.
pub(super) fn picture(build: &mut Dice, more: &mut Dice) -> Vec<u8> {
    // A few are very large for their bytes.
    let (width, height) = match more.below(2000) {
        0 => (5200, 4800),
        1 => (9000, 7000),
        2..=300 => (352, 264),
        _ => (build.of([1, 17, 64, 150]), build.of([1, 9, 48, 131])),
    };
    if build.one_in(3) {
        png(build, more, width, height)
    } else {
        jpeg(build, more, width, height)
    }
}

/// Soft waves with some noise: every kind of coefficient occurs.
fn samples(dice: &mut Dice, width: u16, height: u16, channels: usize) -> Vec<u8> {
    let (width, height) = (usize::from(width), usize::from(height));
    let noise = dice.below(40);
    let mut all = Vec::with_capacity(width * height * channels);
    for y in 0..height {
        for x in 0..width {
            // Large ones are flat, and quickly made.
            let wave = (x * 3 / 2 + y * 2) % 256;
            let shake = if width < 1000 {
                dice.below(noise + 1)
            } else {
                0
            };
            for channel in 0..channels {
                let value = wave as u64 + shake + 40 * channel as u64;
                all.push(u8::try_from(value % 256).unwrap_or(0));
            }
        }
    }
    all
}

fn jpeg(build: &mut Dice, more: &mut Dice, width: u16, height: u16) -> Vec<u8> {
    let (colour, channels) = build.of([
        (ColorType::Rgb, 3),
        (ColorType::Rgb, 3),
        (ColorType::Luma, 1),
        (ColorType::Cmyk, 4),
        (ColorType::CmykAsYcck, 4),
    ]);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, build.of([30, 75, 95]));
    encoder.set_sampling_factor(build.of([
        SamplingFactor::F_1_1,
        SamplingFactor::F_2_1,
        SamplingFactor::F_1_2,
        SamplingFactor::F_2_2,
        SamplingFactor::F_4_1,
        SamplingFactor::F_4_2,
    ]));
    encoder.set_progressive(build.one_in(3));
    let own_tables = build.one_in(3);
    encoder.set_optimized_huffman_tables(own_tables);
    // The encoder counts its own tables' codes without restarts, and misses some.
    if build.one_in(3) && !own_tables {
        encoder.set_restart_interval(3);
    }
    let pixels = samples(more, width, height, channels);
    // A build that the encoder does not have gives an empty file, which is refused too.
    let _made = encoder.encode(&pixels, width, height, colour);
    for _ in 0..more.below(3) {
        file = parts::with_segment(&file, &parts::segment(more));
    }
    file
}

fn png(build: &mut Dice, more: &mut Dice, width: u16, height: u16) -> Vec<u8> {
    let (colour, bytes) = build.of([
        (ExtendedColorType::L8, 1),
        (ExtendedColorType::La8, 2),
        (ExtendedColorType::Rgb8, 3),
        (ExtendedColorType::Rgba8, 4),
        (ExtendedColorType::L16, 2),
        (ExtendedColorType::La16, 4),
        (ExtendedColorType::Rgb16, 6),
        (ExtendedColorType::Rgba16, 8),
    ]);
    let mut file = Cursor::new(Vec::new());
    let pixels = samples(more, width, height, bytes);
    // As above: what cannot be made is empty.
    let _made = PngEncoder::new_with_quality(
        &mut file,
        CompressionType::Fast,
        build.of([
            FilterType::NoFilter,
            FilterType::Paeth,
            FilterType::Adaptive,
        ]),
    )
    .write_image(&pixels, u32::from(width), u32::from(height), colour);
    file.into_inner()
}
