//! A photo of 12 megapixels, from the camera's file to the one that is sent.

use std::hint::black_box;

use serde_json::json;
use toroku_scenes::{CardCondition, card_frame};
use toroku_vision::guide_for;
use toroku_vision::photo::{Limits, prepare};

use super::folder;
use super::reference::Reference;
use super::trial::{Trial, Verdict, timed};
use crate::intake::encoded;

/// Size of the photo, pixels.
const SIZE: (u32, u32) = (4000, 3000);
/// Quality of the camera's file.
const CAMERA_QUALITY: u8 = 93;
/// Quality of the file that is sent, as the photo's way tries it first.
const QUALITY: u8 = 90;
/// Most of the reference's time that ours may take.
const LIMIT: f64 = 1.0;

pub(super) fn measure(rounds: u32) -> Result<Vec<Verdict>, String> {
    let guide = guide_for(SIZE.0, SIZE.1);
    #[expect(clippy::cast_precision_loss, reason = "a few thousand pixels")]
    let edges = [
        guide.x as f32,
        guide.y as f32,
        (guide.x + guide.width) as f32,
        (guide.y + guide.height) as f32,
    ];
    let picture = card_frame(9_200, CardCondition::Wood, SIZE, edges).picture;
    let file = encoded(&picture, CAMERA_QUALITY).map_err(|error| error.to_string())?;
    let limits = Limits::default();
    let made = prepare(&file, None, &limits).map_err(|refusal| refusal.to_string())?;
    println!(
        "photo 4000×3000 of {} bytes becomes {}×{} of {} bytes",
        file.len(),
        made.width,
        made.height,
        made.jpeg.len()
    );
    let asked = json!({ "width": made.width, "height": made.height, "quality": QUALITY });
    folder::write("photo.jpg", &file)?;
    folder::write("photo.json", asked.to_string().as_bytes())?;
    let trial = Trial::run(rounds, Reference::start("photo")?, || {
        timed(&[()], |()| {
            // A refusal would have been one before the rounds too.
            let _made = black_box(prepare(black_box(&file), None, &limits));
        })
    })?;
    Ok(vec![trial.judge("photo of 12 megapixels", LIMIT)])
}
