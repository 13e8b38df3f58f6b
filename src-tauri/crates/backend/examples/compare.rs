//! Prints how far the faces in some pictures are apart: `compare PICTURE…`.

use std::process::ExitCode;

use toroku_backend::{FaceMatch, MatchLimits};
use toroku_vision::Thresholds;

fn main() -> ExitCode {
    let faces = FaceMatch::new(MatchLimits::default(), Thresholds::default());
    if let Err(error) = faces.load() {
        eprintln!("compare: {error}");
        return ExitCode::FAILURE;
    }
    let mut pictures = Vec::new();
    for path in std::env::args().skip(1) {
        match image::open(&path) {
            Ok(picture) => pictures.push((path, picture.into_rgb8())),
            Err(error) => eprintln!("compare: {path}: {error}"),
        }
    }
    for (index, (one, first)) in pictures.iter().enumerate() {
        for (other, second) in &pictures[index + 1..] {
            match faces.distance(first, second) {
                Ok(Some(distance)) => println!("{distance:.3}  {one}  {other}"),
                Ok(None) => println!("no face  {one}  {other}"),
                Err(error) => eprintln!("compare: {error}"),
            }
        }
    }
    ExitCode::SUCCESS
}
