//! Real pictures, fetched and never kept in the repository: NASA's astronaut and
//! official portraits of the US government (public domain) have one face each,
//! the other pictures of scikit-image none, and none of them a card.

#[cfg(feature = "compare")]
mod distances;
mod portraits;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use toroku_domain::Side;
use toroku_vision::{CardEyes, FaceEyes, FaceTask, Finding, RgbImage, Thresholds, guide_for};

use crate::speed::folder;

/// Where the pictures of one package lie once they are unpacked.
const PORTRAITS: &str = "face_recognition-1.3.0";
/// Pictures without any face or card.
const NOTHING: [&str; 14] = [
    "skimage/data/brick.png",
    "skimage/data/cell.png",
    "skimage/data/chelsea.png",
    "skimage/data/clock_motion.png",
    "skimage/data/coffee.png",
    "skimage/data/coins.png",
    "skimage/data/grass.png",
    "skimage/data/gravel.png",
    "skimage/data/horse.png",
    "skimage/data/moon.png",
    "skimage/data/motorcycle_left.png",
    "skimage/data/page.png",
    "skimage/data/rocket.jpg",
    "skimage/data/text.png",
];

/// Looks at the pictures; whether all are seen for what they are.
pub(super) fn run() -> bool {
    match looked() {
        Ok(met) => met,
        Err(trouble) => {
            eprintln!("not measured: {trouble}");
            false
        }
    }
}

fn looked() -> Result<bool, String> {
    let folder = fetched()?;
    let limits = Arc::new(Thresholds::default());
    let mut eyes = FaceEyes::new(Arc::clone(&limits)).map_err(|error| error.to_string())?;
    println!("real pictures");
    let faces = portraits::opened(&folder)?;
    let mut met = portraits::judged(&mut eyes, &faces);
    #[cfg(feature = "compare")]
    {
        met &= distances::judged(&faces)?;
    }
    #[cfg(not(feature = "compare"))]
    println!("  distances: not measured, built without the feature `compare`");
    let mut cards = CardEyes::new(limits);
    for name in NOTHING {
        met &= shows_nothing(&mut eyes, &mut cards, name, &opened(&folder, name)?);
    }
    Ok(met)
}

fn shows_nothing(
    eyes: &mut FaceEyes,
    cards: &mut CardEyes,
    name: &str,
    picture: &RgbImage,
) -> bool {
    eyes.forget();
    cards.forget();
    let face = eyes.judge_photo(picture, FaceTask::Front);
    let guide = guide_for(picture.width(), picture.height());
    let (card, _) = cards.judge_photo(picture, Side::Front, guide);
    let fits = face.findings.contains(&Finding::NoFace) && !card.is_good();
    println!(
        "  {name:<44} no face, no card: {} {:?}",
        word(fits),
        &card.findings[..]
    );
    fits
}

/// What is said of something asked for.
fn word(met: bool) -> &'static str {
    if met { "met" } else { "NOT MET" }
}

/// The folder with the pictures in it.
fn fetched() -> Result<PathBuf, String> {
    let folder = folder::work()?.join("real-pictures");
    if !folder.join(PORTRAITS).is_dir() || !folder.join("skimage").is_dir() {
        folder::run("pictures.py", &folder)?;
    }
    Ok(folder)
}

fn opened(folder: &Path, name: &str) -> Result<RgbImage, String> {
    let path = folder.join(name);
    image::open(&path)
        .map(image::DynamicImage::into_rgb8)
        .map_err(|error| format!("{}: {error}", path.display()))
}
