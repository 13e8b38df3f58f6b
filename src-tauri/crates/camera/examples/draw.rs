//! Draws what a source shows: `draw SPEC SUBJECT FILE [photo]`, where SUBJECT is
//! such as `licence-front`, `face` or `left-open`. A live frame is written as
//! PNG, a photo as the source's own bytes.

use std::error::Error;
use std::time::Instant;

use toroku_camera::{SourceSpec, Subject, open};
use toroku_domain::{DocumentKind, Pose, Side};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [spec, subject, file, rest @ ..] = words.as_slice() else {
        return Err("draw SPEC SUBJECT FILE [photo]".into());
    };
    let mut source = open(&spec.parse::<SourceSpec>()?)?;
    let subject = subject_of(subject).ok_or("the subject is unknown")?;
    let started = Instant::now();
    if rest.is_empty() {
        source.frame(&subject)?.image.save(file)?;
        println!("first frame {:?}", started.elapsed());
        let started = Instant::now();
        source.frame(&subject)?.jpeg()?;
        println!("next frame with its JPEG {:?}", started.elapsed());
    } else {
        std::fs::write(file, source.capture(&subject)?)?;
        println!("photo {:?}", started.elapsed());
    }
    Ok(())
}

fn subject_of(word: &str) -> Option<Subject> {
    let pose = match word {
        "face" => Some(None),
        "left-closed" => Some(Some(Pose::LeftClosed)),
        "left-open" => Some(Some(Pose::LeftOpen)),
        "right-closed" => Some(Some(Pose::RightClosed)),
        "right-open" => Some(Some(Pose::RightOpen)),
        _ => None,
    };
    if let Some(pose) = pose {
        return Some(Subject::Face { pose, person: None });
    }
    let (kind, side) = word.split_once('-')?;
    let kind = match kind {
        "licence" => DocumentKind::Licence,
        "mynumber" => DocumentKind::Mynumber,
        "record" => DocumentKind::Record,
        "residence" => DocumentKind::Residence,
        _ => return None,
    };
    let side = if side == "back" {
        Side::Back
    } else {
        Side::Front
    };
    Some(Subject::Document {
        kind,
        side,
        person: None,
    })
}
