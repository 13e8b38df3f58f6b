//! Draws heads into a folder, to be looked at.
use std::time::Instant;
use toroku_scenes::head::*;
use toroku_scenes::{FaceScene, face_frame, people::PEOPLE};

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let folder = &args[1];
    if args[2] == "people" {
        for person in &PEOPLE {
            let face = FaceScene {
                head: Some(person.head),
                ..FaceScene::default()
            };
            face_frame(1, &face)
                .picture
                .save(format!("{folder}/p-{}.png", person.key))
                .unwrap();
        }
        return;
    }
    for seed in args[2..].iter().map(|s| s.parse::<u64>().unwrap()) {
        let start = Instant::now();
        let head = Head::new(seed);
        let made = start.elapsed();
        for (name, posture) in [
            ("front", Posture::FRONT),
            (
                "left",
                Posture {
                    yaw: 30.0,
                    mouth: 1.0,
                    ..Posture::FRONT
                },
            ),
            (
                "smile",
                Posture {
                    yaw: -20.0,
                    smile: 1.0,
                    ..Posture::FRONT
                },
            ),
            (
                "mask",
                Posture {
                    yaw: -12.0,
                    mask: true,
                    ..Posture::FRONT
                },
            ),
        ] {
            let start = Instant::now();
            let (picture, _) = render(
                &[(&head, posture)],
                &Shot {
                    seed,
                    ..Shot::default()
                },
            );
            println!(
                "{seed} {name} identity {made:?} frame {:?}",
                start.elapsed()
            );
            picture.save(format!("{folder}/{seed}-{name}.png")).unwrap();
        }
    }
}
