//! Prints what the checks measure on the drawn scenes: `measure [SEED]`.
//! One line a scene; for choosing thresholds.

use std::error::Error;

use toroku_camera::{Condition, RgbImage, SourceSpec, Subject, open};
use toroku_domain::{DocumentKind, Pose, Side};
use toroku_vision::photo::{self, Limits};
use toroku_vision::{Assessment, Thresholds, assess_document, assess_face, guide_for};

fn main() -> Result<(), Box<dyn Error>> {
    let seed = std::env::args().nth(1).unwrap_or_default();
    for (condition, word) in Condition::ALL {
        for kind in DocumentKind::ALL {
            for side in [Side::Front, Side::Back] {
                if side == Side::Back && !kind.has_back() {
                    continue;
                }
                let subject = Subject::Document {
                    kind,
                    side,
                    person: None,
                };
                let name = format!("{kind:?} {side:?} {condition:?}");
                show(&name, word, &seed, &subject, |frame| {
                    assess_document(
                        frame,
                        kind,
                        side,
                        guide_for(frame.width(), frame.height()),
                        &Thresholds::default(),
                    )
                })?;
            }
        }
        for pose in [None, Some(Pose::LeftOpen), Some(Pose::RightClosed)] {
            let subject = Subject::Face { pose, person: None };
            show(
                &format!("Face {pose:?} {condition:?}"),
                word,
                &seed,
                &subject,
                |frame| assess_face(frame, &Thresholds::default()),
            )?;
        }
    }
    Ok(())
}

fn show(
    name: &str,
    condition: &str,
    seed: &str,
    subject: &Subject,
    assess: impl Fn(&RgbImage) -> Assessment,
) -> Result<(), Box<dyn Error>> {
    let person = if matches!(subject, Subject::Face { .. }) {
        "sakura"
    } else {
        "any"
    };
    let spec = format!(
        "synthetic:{person}?{condition}&seed={}",
        if seed.is_empty() { "0" } else { seed }
    );
    let mut source = open(&spec.parse::<SourceSpec>()?)?;
    let live = source.frame(subject)?.image;
    let photo = photo::decode(&source.capture(subject)?, &Limits::default())?;
    for (size, frame) in [("live ", &live), ("photo", &photo)] {
        let started = std::time::Instant::now();
        let Assessment { measures, findings } = assess(frame);
        let taken = started.elapsed().as_millis();
        print!(
            "{size} {name:34} {findings:?} {taken} ms mean {:.0} p95 {}",
            measures.exposure.mean, measures.exposure.p95
        );
        if let Some(blur) = measures.blur {
            print!(" crete {:.3} detail {:.4}", blur.crete, blur.detail);
        }
        if let Some(card) = measures.card {
            print!(
                " w {:.2} h {:.2} dx {:.2} fill {:.2} cut {}",
                card.width, card.height, card.offset_x, card.fill, card.sides_cut
            );
        }
        if let Some(face) = measures.face {
            print!(
                " w {:.2} dx {:.2} dy {:.2}",
                face.width, face.offset_x, face.offset_y
            );
        }
        println!(
            " glare {:?} portrait {:?} qr {:?}",
            measures.glare, measures.portrait, measures.qr_code
        );
    }
    Ok(())
}
