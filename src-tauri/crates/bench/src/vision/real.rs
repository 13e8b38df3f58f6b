//! Real pictures, fetched and never kept in the repository: NASA's astronaut and
//! official portraits of the US government (public domain) have one face each,
//! the other pictures of scikit-image none, and none of them a card.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use toroku_domain::Side;
use toroku_vision::{CardEyes, FaceEyes, FaceTask, Finding, RgbImage, Thresholds, guide_for};

/// Pictures with one face, and the most its yaw may be, degrees.
const FACES: [(&str, f32); 5] = [
    ("skimage/data/astronaut.png", 10.0),
    ("tests/test_images/biden.jpg", 20.0),
    ("tests/test_images/obama.jpg", 12.0),
    ("tests/test_images/obama2.jpg", 25.0),
    ("tests/test_images/obama3.jpg", 25.0),
];
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
/// Fetches both packages into the folder that is given and unpacks them there.
const FETCH: &str = "
import glob, subprocess, sys, tarfile, zipfile
get = [sys.executable, '-m', 'pip', 'download', '-q', '--no-deps', '-d', '.']
subprocess.run(get + ['scikit-image'], check=True)
subprocess.run(get + ['--no-binary', 'face_recognition', 'face_recognition==1.3.0'], check=True)
zipfile.ZipFile(glob.glob('scikit_image*.whl')[0]).extractall('.')
tarfile.open(glob.glob('face_recognition*.tar.gz')[0]).extractall('.', filter='data')
";

/// Looks at the pictures; whether all are seen for what they are.
pub(super) fn run() -> bool {
    let folder = Path::new("target/real-pictures");
    if let Err(error) = fetched(folder) {
        eprintln!("real pictures: {error}");
        return false;
    }
    let limits = Arc::new(Thresholds::default());
    let mut eyes = match FaceEyes::new(Arc::clone(&limits)) {
        Ok(eyes) => eyes,
        Err(error) => {
            eprintln!("{error}");
            return false;
        }
    };
    let mut cards = CardEyes::new(limits);
    let mut met = true;
    println!("real pictures");
    for (name, most) in FACES {
        met &= opened(folder, name).is_some_and(|picture| {
            eyes.forget();
            let Some(head) = eyes.judge_photo(&picture, FaceTask::Front).measures.head else {
                println!("  {name:<44} no face NOT MET");
                return false;
            };
            let fits = !head.company && head.yaw.abs() <= most;
            let word = if fits { "met" } else { "NOT MET" };
            println!(
                "  {name:<44} one face, yaw {:>5.1}° (≤ {most}°), lips {:.2}, {word}",
                head.yaw, head.mouth
            );
            fits
        });
    }
    for name in NOTHING {
        met &= opened(folder, name).is_some_and(|picture| {
            eyes.forget();
            cards.forget();
            let face = eyes.judge_photo(&picture, FaceTask::Front);
            let guide = guide_for(picture.width(), picture.height());
            let (card, _) = cards.judge_photo(&picture, Side::Front, guide);
            let fits = face.findings.contains(&Finding::NoFace) && !card.is_good();
            let word = if fits { "met" } else { "NOT MET" };
            println!(
                "  {name:<44} no face, no card: {word} {:?}",
                &card.findings[..]
            );
            fits
        });
    }
    met
}

/// The folder with both packages in it.
fn fetched(folder: &Path) -> Result<(), String> {
    if folder.join("skimage").is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let done = Command::new("python3")
        .args(["-c", FETCH])
        .current_dir(folder)
        .status()
        .map_err(|error| format!("python3: {error}"))?;
    done.success()
        .then_some(())
        .ok_or_else(|| "python3 -m pip download failed".to_owned())
}

fn opened(folder: &Path, name: &str) -> Option<RgbImage> {
    let places: [PathBuf; 2] = [
        folder.join(name),
        folder.join("face_recognition-1.3.0").join(name),
    ];
    let path = places.into_iter().find(|path| path.is_file());
    let picture = path.and_then(|path| image::open(path).ok());
    if picture.is_none() {
        println!("  {name:<44} cannot be opened NOT MET");
    }
    Some(picture?.into_rgb8())
}
