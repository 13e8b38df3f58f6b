//! Photos of a front with one thing wrong.

use toroku_scenes::{FaceScene, Lamp, face_frame};
use toroku_vision::{FaceEyes, FaceTask, Finding, RgbImage};

use super::lamp;
use super::table::Table;

/// What is wrong, how it is drawn, what is to be found, least share asked for.
type Wrong = (&'static str, fn(&mut FaceScene), Finding, f64);

const WRONG: [Wrong; 9] = [
    (
        "two faces refused",
        |scene| scene.beside = scene.head.map(|head| head + 1),
        Finding::ManyFaces,
        0.98,
    ),
    (
        "nobody refused",
        |scene| scene.head = None,
        Finding::NoFace,
        0.99,
    ),
    (
        "mask refused",
        |scene| scene.mask = true,
        Finding::EyesHidden,
        0.95,
    ),
    (
        "too far refused",
        |scene| scene.width = 0.22,
        Finding::TooFar,
        0.98,
    ),
    (
        "too close refused",
        |scene| scene.width = 0.95,
        Finding::TooClose,
        0.98,
    ),
    (
        "off centre refused",
        |scene| scene.offset = [0.22, 0.0],
        Finding::OffCentre,
        0.98,
    ),
    (
        "lit from one side refused",
        |scene| {
            scene.lamp = Lamp {
                azimuth: 78.0,
                elevation: 8.0,
                power: 1.2,
                ambient: 0.12,
            };
        },
        Finding::Backlit,
        0.95,
    ),
    (
        "leaning head refused",
        |scene| scene.roll = 24.0,
        Finding::FaceTilt,
        0.98,
    ),
    (
        "blurred refused",
        |scene| scene.blur = 3.2,
        Finding::Blur,
        0.98,
    ),
];

pub(super) fn measure(eyes: &mut FaceEyes, head: u64, table: &mut Table) {
    let plain = FaceScene {
        head: Some(head),
        lamp: lamp(head),
        ..FaceScene::default()
    };
    let mut found = |picture: &RgbImage| {
        eyes.forget();
        eyes.judge_photo(picture, FaceTask::Front).findings
    };
    for (name, change, finding, least) in WRONG {
        let mut scene = plain.clone();
        change(&mut scene);
        let found = found(&face_frame(head, &scene).picture);
        table.count(name, found.contains(&finding), Some(least));
    }
    let whole = face_frame(head, &plain).picture;
    for (name, both) in [
        ("dark glasses refused", true),
        ("covered eye refused", false),
    ] {
        if let Some(picture) = covered(eyes, &whole, both) {
            eyes.forget();
            let found = eyes.judge_photo(&picture, FaceTask::Front).findings;
            table.count(name, found.contains(&Finding::EyesHidden), Some(0.98));
        }
    }
}

/// Both eyes behind dark glasses, or the right one behind hair.
#[expect(clippy::cast_precision_loss, reason = "pixels of a picture")]
fn covered(eyes: &mut FaceEyes, picture: &RgbImage, both: bool) -> Option<RgbImage> {
    let spots = eyes.locate(picture)?;
    let mut covered = picture.clone();
    let hidden = if both {
        vec![spots.right_eye, spots.left_eye]
    } else {
        vec![spots.right_eye]
    };
    for [outer, inner] in hidden {
        let middle = [0, 1].map(|axis| f32::midpoint(outer[axis], inner[axis]));
        let wide = (outer[0] - inner[0]).hypot(outer[1] - inner[1]);
        for (x, y, pixel) in covered.enumerate_pixels_mut() {
            let (dx, dy) = ((x as f32 - middle[0]) / wide, (y as f32 - middle[1]) / wide);
            // A lens is an ellipse; hair hangs down over brow, eye and cheek.
            let inside = if both {
                dx.hypot(dy * 1.3) < 0.95
            } else {
                dx.abs() < 0.8 && (-2.0..1.2).contains(&dy)
            };
            if inside {
                pixel.0 = [24, 22, 24];
            }
        }
    }
    Some(covered)
}
