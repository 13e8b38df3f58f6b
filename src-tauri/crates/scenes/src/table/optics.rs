//! The lens, the hand, the sensor and the file. Lengths in pixels of a picture
//! whose longer side is 640; larger pictures are blurred by as much of their size.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{ImageFormat, ImageReader, RgbImage};

use super::film::Film;
use crate::paint::Noise;

/// What happens between light and file.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Optics {
    /// Standard deviation of a good lens's blur.
    pub(super) lens: f32,
    /// Standard deviation of the blur of a lens out of focus.
    pub(super) defocus: f32,
    /// Length and direction (degrees) of the hand's motion while the shutter is open.
    pub(super) motion: (f32, f32),
    /// Standard deviation of the sensor's noise, grey levels.
    pub(super) noise: f32,
    /// Standard deviation of its coloured part.
    pub(super) chroma: f32,
    /// Quality of the JPEG file; 100: none.
    pub(super) quality: u8,
}

impl Optics {
    /// A good lens and an ordinary sensor.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a quality of at most 100"
    )]
    pub(super) fn ordinary(noise: &mut Noise) -> Self {
        Self {
            lens: noise.range(0.4, 1.1),
            defocus: 0.0,
            motion: (0.0, 0.0),
            noise: noise.range(1.0, 3.5),
            chroma: noise.range(0.2, 1.0),
            quality: noise.range(70.0, 92.9) as u8,
        }
    }

    /// Standard deviation of all blur, pixels of a picture of 640.
    pub(super) fn blur(&self) -> f32 {
        (self.lens.powi(2) + self.defocus.powi(2) + self.motion.0.powi(2) / 12.0).sqrt()
    }

    /// Takes the picture.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    pub(super) fn expose(&self, mut film: Film, seed: u64) -> RgbImage {
        let scale = film.width.max(film.height) as f32 / 640.0;
        let sigma = (self.lens.powi(2) * scale + (self.defocus * scale).powi(2)).sqrt();
        if sigma > 0.2 {
            gauss(&mut film, sigma);
        }
        if self.motion.0 * scale > 0.6 {
            smear(&mut film, self.motion.0 * scale, self.motion.1);
        }
        self.grain(&mut film, seed);
        let picture = film.develop();
        if self.quality < 100 {
            through_file(&picture, self.quality).unwrap_or(picture)
        } else {
            picture
        }
    }

    fn grain(&self, film: &mut Film, seed: u64) {
        let mut state = Noise::new(seed, "sensor").next() | 1;
        let mut draw = || {
            // Xorshift (Marsaglia); the sum of four even parts is nearly normal.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let part = |shift: u32| (state >> shift & 0xFFFF) as u32;
            let sum = part(0) + part(16) + part(32) + part(48);
            #[expect(clippy::cast_precision_loss, reason = "18 bits")]
            let sum = sum as f32;
            (sum / 65_536.0 - 2.0) * 1.732
        };
        for pixel in film.values.chunks_exact_mut(3) {
            let grey = draw() * self.noise;
            let (red, blue) = (draw() * self.chroma, draw() * self.chroma);
            pixel[0] = pixel[0].min(255.0) + grey + red;
            pixel[1] = pixel[1].min(255.0) + grey - (red + blue) * 0.5;
            pixel[2] = pixel[2].min(255.0) + grey + blue;
        }
    }
}

fn through_file(picture: &RgbImage, quality: u8) -> Option<RgbImage> {
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, quality)
        .encode_image(picture)
        .ok()?;
    let mut reader = ImageReader::new(Cursor::new(file));
    reader.set_format(ImageFormat::Jpeg);
    Some(reader.decode().ok()?.into_rgb8())
}

/// Blurs along rows, then along columns.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few pixels"
)]
fn gauss(film: &mut Film, sigma: f32) {
    let reach = (sigma * 2.8).ceil() as usize;
    let mut kernel: Vec<f32> = (0..=reach)
        .map(|i| (-0.5 * (i as f32 / sigma).powi(2)).exp())
        .collect();
    let sum = kernel[0] + 2.0 * kernel[1..].iter().sum::<f32>();
    for weight in &mut kernel {
        *weight /= sum;
    }
    let (row, rows) = (film.width * 3, film.height);
    let mut padded = vec![0.0; row + reach * 6];
    for line in film.values.chunks_exact_mut(row) {
        padded[reach * 3..reach * 3 + row].copy_from_slice(line);
        for i in 0..reach {
            padded.copy_within(reach * 3..reach * 3 + 3, i * 3);
            padded.copy_within(
                reach * 3 + row - 3..reach * 3 + row,
                reach * 3 + row + i * 3,
            );
        }
        let part = |by: isize| {
            let start = (reach * 3).wrapping_add_signed(by * 3);
            &padded[start..start + row]
        };
        scaled(line, part(0), kernel[0]);
        for (i, weight) in (1_isize..).zip(&kernel[1..]) {
            pair(line, part(-i), part(i), *weight);
        }
    }
    let source = film.values.clone();
    let part = |y: usize| &source[y * row..(y + 1) * row];
    for (y, line) in film.values.chunks_exact_mut(row).enumerate() {
        scaled(line, part(y), kernel[0]);
        for (i, weight) in (1..).zip(&kernel[1..]) {
            pair(
                line,
                part(y.saturating_sub(i)),
                part((y + i).min(rows - 1)),
                *weight,
            );
        }
    }
}

fn scaled(line: &mut [f32], source: &[f32], weight: f32) {
    for (value, source) in line.iter_mut().zip(source) {
        *value = source * weight;
    }
}

fn pair(line: &mut [f32], one: &[f32], other: &[f32], weight: f32) {
    for ((value, one), other) in line.iter_mut().zip(one).zip(other) {
        *value += (one + other) * weight;
    }
}

/// Blurs along a line: the picture is added up at its places.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "pixels"
)]
fn smear(film: &mut Film, length: f32, degrees: f32) {
    let steps = length.ceil() as usize * 2;
    let (sin, cos) = degrees.to_radians().sin_cos();
    let source = film.values.clone();
    let (width, height, row) = (film.width as isize, film.height as isize, film.width * 3);
    film.values.fill(0.0);
    let weight = 1.0 / (steps as f32 + 1.0);
    for step in 0..=steps {
        let along = (step as f32 / steps as f32 - 0.5) * length;
        let (dx, dy) = (
            (along * cos).round() as isize,
            (along * sin).round() as isize,
        );
        for y in 0..height {
            let from = (y + dy).clamp(0, height - 1) as usize * row;
            let line = &source[from..from + row];
            let target = &mut film.values[y as usize * row..(y as usize + 1) * row];
            let (left, right) = (
                (-dx).clamp(0, width) as usize,
                (width - dx).clamp(0, width) as usize,
            );
            let start = (left as isize + dx) as usize * 3;
            for (value, source) in target[left * 3..right * 3].iter_mut().zip(&line[start..]) {
                *value += source * weight;
            }
            for x in (0..left).chain(right..width as usize) {
                let edge = if x < left { 0 } else { row - 3 };
                for c in 0..3 {
                    target[x * 3 + c] += line[edge + c] * weight;
                }
            }
        }
    }
}
