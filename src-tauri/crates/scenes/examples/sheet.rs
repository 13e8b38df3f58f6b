//! Draws frames of each condition into a folder, with the true corners marked,
//! and prints how long one takes: `sheet FOLDER [COUNT [FIRST_SEED [CONDITION]]]`.
//! The folder `-` keeps none.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use image::{Rgb, RgbImage};
use toroku_scenes::{CardCondition, Frame, Truth, card_frame};

const SIZE: (u32, u32) = (640, 400);
/// 70 % of the width, centred.
const GUIDE: [f32; 4] = [96.0, 58.75, 448.0, 282.5];

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let folder = PathBuf::from(words.first().ok_or("sheet FOLDER")?);
    if folder != Path::new("-") {
        std::fs::create_dir_all(&folder)?;
    }
    let number = |place: usize, other: u64| words.get(place).map_or(Ok(other), |word| word.parse());
    let (count, first) = (number(1, 1)?, number(2, 0)?);
    for (condition, word) in CardCondition::ALL {
        if words.get(3).is_some_and(|only| only != word) {
            continue;
        }
        let mut taken = Duration::ZERO;
        for seed in first..first + count {
            let started = Instant::now();
            let frame = card_frame(seed, condition, SIZE, GUIDE);
            taken += started.elapsed();
            if folder != Path::new("-") {
                marked(frame).save(folder.join(format!("{word}-{seed}.png")))?;
            }
        }
        println!("{word:16} {:?}", taken / u32::try_from(count)?);
    }
    Ok(())
}

/// The picture with a cross at each true corner.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to be inside the picture"
)]
fn marked(frame: Frame) -> RgbImage {
    let mut picture = frame.picture;
    let Truth::Card {
        quad: Some(quad), ..
    } = frame.truth
    else {
        return picture;
    };
    let places: Vec<(f32, f32)> = (-3_i8..=3)
        .flat_map(|i| [(f32::from(i), 0.0), (0.0, f32::from(i))])
        .collect();
    for [x, y] in quad {
        for (dx, dy) in &places {
            let (x, y) = ((x + dx).round(), (y + dy).round());
            if x >= 0.0
                && y >= 0.0
                && let Some(pixel) = picture.get_pixel_mut_checked(x as u32, y as u32)
            {
                *pixel = Rgb([255, 0, 255]);
            }
        }
    }
    picture
}
