//! Writes photos as the app sends them, for tests of a backend: `sent FOLDER`.
//!
//! Documents are cut to the white frame (`front-cut.jpg`: along the card's edges), faces are whole.

use std::error::Error;
use std::path::Path;

use toroku_camera::{SourceSpec, Subject, open};
use toroku_domain::{DocumentKind, Pose, Side};
use toroku_scenes::{Card, CardCondition, Manner, Stage, Sway, Truth, people};
use toroku_vision::photo::{Limits, decode, finish};
use toroku_vision::{Quad, Rect, RgbImage, crop_for, guide_for, rectify};

/// Longer side of what is written, pixels: enough for the checks, and small.
const LONGEST: u32 = 800;

/// Documents: file, scene, kind, side.
const DOCUMENTS: [(&str, &str, DocumentKind, Side); 7] = [
    ("front", "taro", DocumentKind::Licence, Side::Front),
    (
        "other-front",
        "taro?seed=1",
        DocumentKind::Residence,
        Side::Front,
    ),
    ("back", "taro", DocumentKind::Licence, Side::Back),
    ("mynumber-back", "taro", DocumentKind::Mynumber, Side::Back),
    ("dark", "taro?dark", DocumentKind::Licence, Side::Front),
    ("blur", "taro?blur", DocumentKind::Licence, Side::Front),
    ("none", "taro?none", DocumentKind::Licence, Side::Front),
];
/// Faces: file, scene, pose.
const FACES: [(&str, &str, Option<Pose>); 7] = [
    ("face", "taro", None),
    ("left-closed", "taro", Some(Pose::LeftClosed)),
    ("left-open", "taro", Some(Pose::LeftOpen)),
    ("right-closed", "taro", Some(Pose::RightClosed)),
    ("right-open", "taro", Some(Pose::RightOpen)),
    ("other-face", "taro?other-person", None),
    ("two-faces", "taro?two-faces", None),
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("sent FOLDER")?;
    let folder = Path::new(&folder);
    for (file, scene, kind, side) in DOCUMENTS {
        let photo = taken(
            scene,
            &Subject::Document {
                kind,
                side,
                person: None,
            },
        )?;
        let guide = guide_for(photo.width(), photo.height());
        let crop = crop_for(guide, photo.width(), photo.height());
        write(&folder.join(file).with_extension("jpg"), photo, Some(crop))?;
    }
    write(&folder.join("front-cut.jpg"), cut_along_its_edges()?, None)?;
    for (file, scene, pose) in FACES {
        let photo = taken(scene, &Subject::Face { pose, person: None })?;
        write(&folder.join(file).with_extension("jpg"), photo, None)?;
    }
    Ok(())
}

fn taken(scene: &str, subject: &Subject) -> Result<RgbImage, Box<dyn Error>> {
    let spec: SourceSpec = format!("synthetic:{scene}").parse()?;
    let bytes = open(&spec)?.capture(subject)?;
    Ok(decode(&bytes, &Limits::default())?)
}

/// A front as an app cuts it that sees the corners: nothing around the card is left.
fn cut_along_its_edges() -> Result<RgbImage, Box<dyn Error>> {
    let card = Card {
        kind: DocumentKind::Licence,
        side: Side::Front,
        holder: people::DEFAULT.into(),
    };
    let guide = [96.0, 592.5, 1428.0, 900.5];
    let wood = CardCondition::Wood;
    let stage = Stage::new(3, wood, Manner::Calm, &card, (1620, 2160), guide);
    let frame = stage.frame(&Sway::of_hand(3, 0, 1.0), 0);
    let Truth::Card {
        quad: Some(quad), ..
    } = frame.truth
    else {
        return Err("no card was drawn".into());
    };
    Ok(rectify(&frame.picture, &Quad(quad), 856, 540))
}

fn write(file: &Path, photo: RgbImage, crop: Option<Rect>) -> Result<(), Box<dyn Error>> {
    let limits = Limits {
        max_long_side: LONGEST,
        max_output_bytes: 60_000,
        ..Limits::default()
    };
    std::fs::write(file, finish(photo, crop, &limits)?.jpeg)?;
    Ok(())
}
