//! Draws heads into a folder, to be looked at: `head FOLDER people`,
//! `head FOLDER try FROM TO` (every person with seeds of the own hundred), or
//! `head FOLDER measure FROM TO` (poses, light and distances at random, with
//! the truth in the files' names).

#![expect(clippy::unwrap_used, reason = "an example ends when something fails")]

use toroku_scenes::head::{Ground, Head, Kind, Posture, Shot, render};
use toroku_scenes::people::PEOPLE;
use toroku_scenes::{FaceScene, Lamp, face_frame};

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let folder = &words[1];
    let number = |at: usize| words[at].parse::<u64>().unwrap();
    match words[2].as_str() {
        "people" => people(folder),
        "try" => every(folder, number(3)..number(4)),
        _ => measure(folder, number(3)..number(4)),
    }
}

fn people(folder: &str) {
    for person in &PEOPLE {
        for (name, yaw, mouth) in [
            ("front", 0.0, 0.0),
            ("left", 30.0, 1.0),
            ("right", -30.0, 0.0),
        ] {
            let face = FaceScene {
                head: Some(person.head),
                yaw,
                mouth,
                ..FaceScene::default()
            };
            let picture = face_frame(1, &face).picture;
            picture
                .save(format!("{folder}/{}-{name}.png", person.key))
                .unwrap();
        }
    }
}

fn every(folder: &str, seeds: std::ops::Range<u64>) {
    for (index, person) in (0..).zip(&PEOPLE) {
        let kind = Kind {
            woman: person.woman,
            age: person.age(),
            hair: person.hair,
            glasses: person.glasses,
        };
        for seed in seeds.clone().map(|seed| seed + 100 * index) {
            let shot = Shot {
                size: (270, 360),
                ..Shot::default()
            };
            let (picture, _) = render(&[(&Head::of(seed, kind), Posture::FRONT)], &shot);
            picture
                .save(format!("{folder}/{}-{seed}.png", person.key))
                .unwrap();
        }
    }
}

/// The kinds of pictures of the published reference's table.
fn measure(folder: &str, seeds: std::ops::Range<u64>) {
    let mut state = 1_u32;
    let mut unit = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let high = u16::try_from(state >> 16).unwrap_or_default();
        f32::from(high) / 65_536.0
    };
    for seed in seeds {
        let mut range = |low: f32, high: f32| low + (high - low) * unit();
        let mut faces: Vec<(&str, f32, f32, f32, f32, f32, f32)> = Vec::new();
        for yaw in [0.0, 15.0, -15.0, 25.0, -25.0, 35.0, -35.0, 45.0, -45.0] {
            faces.push((
                "yaw",
                yaw,
                range(-3.0, 3.0),
                range(-5.0, 5.0),
                0.0,
                0.0,
                0.0,
            ));
        }
        for pitch in [-20.0, -10.0, 10.0, 20.0] {
            faces.push((
                "pitch",
                range(-25.0, 25.0),
                pitch,
                range(-15.0, 15.0),
                0.0,
                0.0,
                0.0,
            ));
        }
        for mouth in [0.25, 0.5, 1.0, 1.0] {
            faces.push((
                "mouth",
                range(-28.0, 28.0),
                range(-5.0, 5.0),
                range(-6.0, 6.0),
                mouth,
                0.0,
                0.0,
            ));
        }
        for smile in [0.5, 1.0, 1.0] {
            faces.push((
                "smile",
                range(-28.0, 28.0),
                range(-5.0, 5.0),
                range(-6.0, 6.0),
                0.0,
                smile,
                0.0,
            ));
        }
        faces.push(("closed", range(-20.0, 20.0), 0.0, 0.0, 0.0, 0.0, 1.0));
        for (index, (name, yaw, pitch, roll, mouth, smile, closed)) in faces.into_iter().enumerate()
        {
            let face = FaceScene {
                head: Some(seed),
                yaw,
                pitch,
                roll,
                mouth,
                smile,
                closed,
                width: range(0.24, 0.55),
                size: (360, 480),
                ground: [
                    Ground::Plain,
                    Ground::Gradient,
                    Ground::Clutter,
                    Ground::Room,
                ][index % 4],
                lamp: Lamp {
                    azimuth: range(-70.0, 70.0),
                    elevation: range(0.0, 60.0),
                    power: range(0.5, 1.5),
                    ambient: range(0.2, 0.7),
                },
                ..FaceScene::default()
            };
            let name = format!(
                "{folder}/{seed}_{name}_{yaw:.1}_{pitch:.1}_{roll:.1}_{mouth}_{smile}_{closed}_{index}.png"
            );
            face_frame(seed, &face).picture.save(name).unwrap();
        }
    }
}
