//! Photos: angles, mouth, and what is refused.

use toroku_scenes::{FaceScene, Lamp, face_frame};
use toroku_vision::{Assessment, FaceEyes, FaceTask, Finding, Mouth, Turn};

use super::table::Table;

/// A person seen in one scene, by the own front.
fn judged(eyes: &mut FaceEyes, seed: u64, scene: &FaceScene, task: FaceTask) -> Assessment {
    eyes.judge_photo(&face_frame(seed, scene).picture, task)
}

pub(super) fn measure(eyes: &mut FaceEyes, head: u64, table: &mut Table) {
    let plain = FaceScene {
        head: Some(head),
        lamp: lamp(head),
        ..FaceScene::default()
    };
    eyes.forget();
    let front = judged(eyes, head, &plain, FaceTask::Front);
    table.count("front: good photo accepted", front.is_good(), Some(0.97));
    for (index, yaw) in [-35.0_f32, -25.0, -15.0, 0.0, 15.0, 25.0, 35.0]
        .into_iter()
        .enumerate()
    {
        for (mouth, smile) in [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0)] {
            let roll = [-8.0, 0.0, 6.0][index % 3];
            let scene = FaceScene {
                yaw,
                roll,
                mouth,
                smile,
                ..plain.clone()
            };
            pose(eyes, head + index as u64, &scene, table);
        }
    }
    refused(eyes, head, &plain, table);
}

fn pose(eyes: &mut FaceEyes, seed: u64, scene: &FaceScene, table: &mut Table) {
    let picture = face_frame(seed, scene).picture;
    let task = |turn, mouth| FaceTask::Pose { turn, mouth };
    let open = eyes.judge_photo(&picture, task(Turn::Left, Mouth::Open));
    let Some(face) = open.measures.head else {
        table.count("within ±35°: exactly one face", false, Some(0.99));
        return;
    };
    table.count("within ±35°: exactly one face", !face.company, Some(0.99));
    table.angles(face.yaw - scene.yaw, face.roll - scene.roll);
    if scene.yaw.abs() > 10.0 {
        let right = face.yaw.signum() == scene.yaw.signum();
        table.count("turned: side not mistaken", right, Some(1.0));
    }
    let closed = eyes.judge_photo(&picture, task(Turn::Left, Mouth::Closed));
    let says_open = !open.findings.contains(&Finding::OpenMouth);
    let says_closed = !closed.findings.contains(&Finding::CloseMouth);
    let (name, right) = if scene.mouth > 0.5 {
        ("mouth: wide open", says_open && !says_closed)
    } else if scene.smile > 0.5 {
        ("mouth: smile is not open", !says_open)
    } else {
        ("mouth: closed", says_closed && !says_open)
    };
    table.count(name, right, Some(0.98));
    if (20.0..30.0).contains(&scene.yaw.abs()) {
        answers(eyes, &picture, scene, table);
    }
}

/// One photo for each of the four poses: only its own may be good.
fn answers(
    eyes: &mut FaceEyes,
    picture: &toroku_vision::RgbImage,
    scene: &FaceScene,
    table: &mut Table,
) {
    let own = (
        if scene.yaw > 0.0 {
            Turn::Left
        } else {
            Turn::Right
        },
        if scene.mouth > 0.5 {
            Mouth::Open
        } else {
            Mouth::Closed
        },
    );
    for turn in [Turn::Left, Turn::Right] {
        for mouth in [Mouth::Open, Mouth::Closed] {
            let good = eyes
                .judge_photo(picture, FaceTask::Pose { turn, mouth })
                .is_good();
            if (turn, mouth) != own {
                table.count("photo: wrong pose refused", !good, Some(0.99));
            } else if scene.smile < 0.5 {
                table.count("photo: right pose accepted", good, Some(0.95));
            }
        }
    }
}

fn refused(eyes: &mut FaceEyes, head: u64, plain: &FaceScene, table: &mut Table) {
    let is = |scene: FaceScene, name, finding, least, eyes: &mut FaceEyes, table: &mut Table| {
        let found = judged(eyes, head, &scene, FaceTask::Front).findings;
        table.count(name, found.contains(&finding), least);
    };
    let wrong: [(&'static str, FaceScene, Finding, Option<f64>); 9] = [
        (
            "two faces refused",
            FaceScene {
                beside: Some(head + 1),
                ..plain.clone()
            },
            Finding::ManyFaces,
            Some(0.98),
        ),
        (
            "nobody refused",
            FaceScene {
                head: None,
                ..plain.clone()
            },
            Finding::NoFace,
            Some(0.99),
        ),
        (
            "mask refused",
            FaceScene {
                mask: true,
                ..plain.clone()
            },
            Finding::EyesHidden,
            Some(0.95),
        ),
        (
            "too far refused",
            FaceScene {
                width: 0.22,
                ..plain.clone()
            },
            Finding::TooFar,
            Some(0.98),
        ),
        (
            "too close refused",
            FaceScene {
                width: 0.95,
                ..plain.clone()
            },
            Finding::TooClose,
            Some(0.98),
        ),
        (
            "off centre refused",
            FaceScene {
                offset: [0.22, 0.0],
                ..plain.clone()
            },
            Finding::OffCentre,
            Some(0.98),
        ),
        (
            "lit from one side refused",
            FaceScene {
                lamp: Lamp {
                    azimuth: 78.0,
                    elevation: 8.0,
                    power: 1.2,
                    ambient: 0.12,
                },
                ..plain.clone()
            },
            Finding::Backlit,
            Some(0.95),
        ),
        (
            "leaning head refused",
            FaceScene {
                roll: 24.0,
                ..plain.clone()
            },
            Finding::FaceTilt,
            Some(0.98),
        ),
        (
            "blurred refused",
            FaceScene {
                blur: 3.2,
                ..plain.clone()
            },
            Finding::Blur,
            Some(0.98),
        ),
    ];
    for (name, scene, finding, least) in wrong {
        is(scene, name, finding, least, eyes, table);
    }
}

/// A light that differs from head to head.
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn lamp(head: u64) -> Lamp {
    Lamp {
        azimuth: (head * 37 % 60) as f32 - 30.0,
        elevation: (head * 23 % 40) as f32 + 10.0,
        power: 0.8 + (head * 11 % 5) as f32 * 0.1,
        ambient: 0.4 + (head * 7 % 3) as f32 * 0.08,
    }
}
