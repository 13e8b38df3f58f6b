//! Draws the pictures of `docs/vision.md`: `pictures FOLDER`.
//!
//! Each shows what is good beside what a check finds, and is drawn from a seed.

use std::error::Error;
use std::path::Path;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::{self, FilterType};
use image::{ExtendedColorType, ImageEncoder as _, Rgb};
use toroku_camera::{SourceSpec, Subject, open};
use toroku_domain::{DocumentKind, Pose, Side};
use toroku_vision::{CardEyes, Rect, RgbImage, Thresholds, crop_for, face_oval, guide_for};

/// Width of one picture, pixels.
const WIDTH: u32 = 232;
/// Between two of them, pixels.
const GAP: u32 = 8;
/// The most that a file may have, bytes.
const LIMIT: usize = 40_000;
const WHITE: Rgb<u8> = Rgb([255, 255, 255]);
const GREEN: Rgb<u8> = Rgb([20, 200, 90]);

/// File and what is wrong, of the front of a licence.
const CARDS: [(&str, &[&str]); 9] = [
    ("sharpness", &["good", "blur"]),
    ("reflection", &["good", "glare"]),
    ("light", &["good", "dark", "bright"]),
    ("place", &["good", "too-far", "too-close", "cut-off"]),
    ("tilt", &["good", "tilt", "rotated"]),
    ("finger", &["good", "finger"]),
    ("side", &["good", "wrong-side", "mynumber-back"]),
    ("other-things", &["point-card", "phone", "paper", "none"]),
    ("two-cards", &["good", "two-cards"]),
];
/// What is wrong, and the pose.
type Shown = (&'static str, Option<Pose>);
/// Files of faces, and what they show.
const FACES: [(&str, &[Shown]); 3] = [
    (
        "pose",
        &[
            ("good", None),
            ("good", Some(Pose::LeftClosed)),
            ("good", Some(Pose::RightOpen)),
        ],
    ),
    (
        "face-light",
        &[
            ("good", None),
            ("dark", None),
            ("backlit", None),
            ("side-light", None),
        ],
    ),
    (
        "face-alone",
        &[
            ("good", None),
            ("two-faces", None),
            ("mask", None),
            ("none", None),
        ],
    ),
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("pictures FOLDER")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    for (file, conditions) in CARDS {
        let row = conditions.iter().map(|condition| card(condition, false));
        write(&folder.join(file), &row.collect::<Result<Vec<_>, _>>()?)?;
    }
    write(
        &folder.join("corners"),
        &[card("shadow", true)?, card("tilt", true)?],
    )?;
    for (file, people) in FACES {
        let row = people
            .iter()
            .map(|(condition, pose)| face(condition, *pose));
        write(&folder.join(file), &row.collect::<Result<Vec<_>, _>>()?)?;
    }
    Ok(())
}

fn frame(condition: &str, subject: &Subject) -> Result<RgbImage, Box<dyn Error>> {
    let spec: SourceSpec = format!("synthetic:hanako?{condition}&seed=2").parse()?;
    Ok(open(&spec)?.frame(subject)?.image)
}

/// The white frame's part of a live frame; with the corners that were found.
fn card(condition: &str, corners: bool) -> Result<RgbImage, Box<dyn Error>> {
    let subject = Subject::Document {
        kind: DocumentKind::Licence,
        side: Side::Front,
        person: None,
    };
    let mut picture = frame(condition, &subject)?;
    let guide = guide_for(picture.width(), picture.height());
    if corners {
        let mut eyes = CardEyes::new(Thresholds::default().into());
        let seen = eyes.look(&picture, Side::Front, guide);
        if let Some(quad) = seen.measures.corners {
            for i in 0..4 {
                line(&mut picture, quad.0[i], quad.0[(i + 1) % 4]);
            }
        }
        outline(&mut picture, guide);
    }
    let kept = crop_for(guide, picture.width(), picture.height());
    Ok(part(&picture, kept))
}

fn face(condition: &str, pose: Option<Pose>) -> Result<RgbImage, Box<dyn Error>> {
    let mut source = open(&format!("synthetic:hanako?{condition}").parse::<SourceSpec>()?)?;
    let subject = Subject::Face { pose, person: None };
    // Who is asked for a pose turns to it from the front: shown is where the turn ends.
    let mut picture = source.frame(&subject)?.image;
    for _ in 0..if pose.is_some() { 45 } else { 0 } {
        picture = source.frame(&subject)?.image;
    }
    let oval = face_oval(picture.width(), picture.height());
    let (beside, above) = (oval.width / 4, oval.height / 6);
    let around = Rect {
        x: oval.x.saturating_sub(beside),
        y: oval.y.saturating_sub(above),
        width: oval.width + 2 * beside,
        height: oval.height + 2 * above,
    };
    Ok(part(&picture, around))
}

fn part(picture: &RgbImage, part: Rect) -> RgbImage {
    let cut = imageops::crop_imm(picture, part.x, part.y, part.width, part.height).to_image();
    let height = WIDTH * cut.height() / cut.width();
    imageops::resize(&cut, WIDTH, height, FilterType::Triangle)
}

fn outline(picture: &mut RgbImage, rect: Rect) {
    for x in rect.x..rect.x + rect.width {
        for y in [rect.y, rect.y + rect.height - 1] {
            picture.put_pixel(x, y, WHITE);
        }
    }
    for y in rect.y..rect.y + rect.height {
        for x in [rect.x, rect.x + rect.width - 1] {
            picture.put_pixel(x, y, WHITE);
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to be inside the picture"
)]
fn line(picture: &mut RgbImage, from: [f32; 2], to: [f32; 2]) {
    for step in 0..=1000_u16 {
        let share = f32::from(step) / 1000.0;
        let at = [0, 1].map(|axis| from[axis] + (to[axis] - from[axis]) * share);
        for (x, y) in [(at[0], at[1]), (at[0] + 1.0, at[1]), (at[0], at[1] + 1.0)] {
            if x >= 0.0 && y >= 0.0 && (x as u32) < picture.width() && (y as u32) < picture.height()
            {
                picture.put_pixel(x as u32, y as u32, GREEN);
            }
        }
    }
}

/// Writes pictures side by side, in the best quality that is small enough.
fn write(file: &Path, row: &[RgbImage]) -> Result<(), Box<dyn Error>> {
    let count = u32::try_from(row.len())?;
    let height = row.iter().map(RgbImage::height).max().ok_or("no picture")?;
    let width = count * WIDTH + (count - 1) * GAP;
    let mut sheet = RgbImage::from_pixel(width, height, WHITE);
    let mut left = 0;
    for picture in row {
        imageops::replace(&mut sheet, picture, left, 0);
        left += i64::from(WIDTH + GAP);
    }
    for quality in [88, 80, 70, 60] {
        let mut jpeg = Vec::new();
        JpegEncoder::new_with_quality(&mut jpeg, quality).write_image(
            sheet.as_raw(),
            width,
            height,
            ExtendedColorType::Rgb8,
        )?;
        if jpeg.len() <= LIMIT {
            std::fs::write(file.with_extension("jpg"), jpeg)?;
            return Ok(());
        }
    }
    Err(format!("{} is too large", file.display()).into())
}
