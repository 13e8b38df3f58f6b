//! Photos: angles, mouth, and poses that are not the one asked for.

use toroku_scenes::{FaceScene, face_frame};
use toroku_vision::{FaceEyes, FaceTask, Finding, Mouth, RgbImage, Turn};

use super::lamp;
use super::table::Table;

/// Turns of a head, degrees; the own front comes first.
const YAWS: [f32; 7] = [0.0, -35.0, -25.0, -15.0, 15.0, 25.0, 35.0];
/// Mouths: how open, how broad a smile.
const MOUTHS: [(f32, f32); 3] = [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0)];

pub(super) fn measure(eyes: &mut FaceEyes, head: u64, table: &mut Table) {
    let plain = FaceScene {
        head: Some(head),
        lamp: lamp(head),
        ..FaceScene::default()
    };
    eyes.forget();
    let front = face_frame(head, &plain).picture;
    let front = eyes.judge_photo(&front, FaceTask::Front);
    table.count("front: good photo accepted", front.is_good(), Some(0.97));
    for (index, yaw) in YAWS.into_iter().enumerate() {
        for (mouth, smile) in MOUTHS {
            let roll = [0.0, -8.0, 6.0][index % 3];
            let scene = FaceScene {
                yaw,
                roll,
                mouth,
                smile,
                ..plain.clone()
            };
            let picture = face_frame(head + index as u64, &scene).picture;
            pose(eyes, &picture, &scene, table);
        }
    }
}

fn pose(eyes: &mut FaceEyes, picture: &RgbImage, scene: &FaceScene, table: &mut Table) {
    let mut asked = |turn, mouth| eyes.judge_photo(picture, FaceTask::Pose { turn, mouth });
    let (open, closed) = (
        asked(Turn::Left, Mouth::Open),
        asked(Turn::Left, Mouth::Closed),
    );
    let seen = open.measures.head;
    let alone = seen.filter(|face| !face.company);
    table.count("within ±35°: exactly one face", alone.is_some(), Some(0.99));
    let Some(face) = seen else { return };
    table.angles(face.yaw - scene.yaw, face.roll - scene.roll);
    if scene.yaw.abs() > 10.0 {
        let right = face.yaw.signum() == scene.yaw.signum();
        table.count("turned: side not mistaken", right, Some(1.0));
    }
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
    // At 15° and 35° both answers can be right.
    if scene.yaw == 0.0 || (20.0..30.0).contains(&scene.yaw.abs()) {
        let right = asked(Turn::Right, Mouth::Open);
        let right_closed = asked(Turn::Right, Mouth::Closed);
        for (turn, mouth, good) in [
            (Turn::Left, Mouth::Open, open.is_good()),
            (Turn::Left, Mouth::Closed, closed.is_good()),
            (Turn::Right, Mouth::Open, right.is_good()),
            (Turn::Right, Mouth::Closed, right_closed.is_good()),
        ] {
            answer(scene, turn, mouth, good, table);
        }
    }
}

/// One photo for one of the four poses: only its own may be good.
fn answer(scene: &FaceScene, turn: Turn, mouth: Mouth, good: bool, table: &mut Table) {
    let own_turn = match scene.yaw {
        yaw if yaw > 10.0 => Some(Turn::Left),
        yaw if yaw < -10.0 => Some(Turn::Right),
        _ => None,
    };
    let open = scene.mouth > 0.5;
    if own_turn.is_none() {
        table.wrong("photo: no turn refused", !good);
    } else if own_turn != Some(turn) {
        table.wrong("photo: other side refused", !good);
    } else if scene.smile > 0.5 {
        // A smile that keeps the lips together may pass as closed.
        if mouth == Mouth::Open {
            table.wrong("photo: smile for an open mouth refused", !good);
        }
    } else if open != (mouth == Mouth::Open) {
        table.wrong("photo: other mouth refused", !good);
    } else {
        table.count("photo: right pose accepted", good, Some(0.95));
    }
}
