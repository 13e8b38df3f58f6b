//! Frames that were judged otherwise than meant, kept to be looked at.

use std::fs;
use std::path::Path;

use toroku_scenes::CardCondition;
use toroku_vision::Assessment;

use crate::scene::Scene;

/// Writes a frame to the folder as `condition-seed-finding.png` and prints what was
/// measured on it.
pub(super) fn keep(
    folder: &Path,
    condition: CardCondition,
    seed: u64,
    scene: &Scene,
    assessment: &Assessment,
) {
    let said = assessment
        .findings
        .first()
        .map_or_else(|| "taken".to_owned(), |finding| format!("{finding:?}"));
    let file = folder.join(format!("{}-{seed}-{said}.png", condition.word()));
    let kept = fs::create_dir_all(folder)
        .map_err(image::ImageError::IoError)
        .and_then(|()| scene.picture.save(&file));
    match kept {
        Ok(()) => println!("    {}: {:?}", file.display(), assessment.measures),
        Err(error) => println!("    {}: {error}", file.display()),
    }
}
