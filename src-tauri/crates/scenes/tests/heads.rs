//! Heads are the same for a seed, stand where the truth says, and show what is asked.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a test fails by panicking; pixels"
)]

use toroku_scenes::head::{Ground, Head, Posture, Shot, render};
use toroku_scenes::people::PEOPLE;
use toroku_scenes::{FaceScene, Truth, face_frame};

fn boxes(scene: &FaceScene) -> Vec<[f32; 4]> {
    match face_frame(3, scene).truth {
        Truth::Face { boxes, .. } => boxes,
        Truth::Card { .. } => panic!("a face frame tells of a card"),
    }
}

#[test]
fn the_same_seed_draws_the_same() {
    let scene = FaceScene {
        head: Some(7),
        size: (120, 160),
        ..FaceScene::default()
    };
    assert!(face_frame(3, &scene).picture == face_frame(3, &scene).picture);
    let other = FaceScene {
        head: Some(8),
        ..scene.clone()
    };
    assert!(face_frame(3, &scene).picture != face_frame(3, &other).picture);
}

#[test]
fn faces_are_as_wide_as_asked_for_and_where() {
    for width in [0.25, 0.5, 0.7] {
        let scene = FaceScene {
            head: Some(7),
            width,
            offset: [0.1, -0.05],
            ..FaceScene::default()
        };
        let [left, top, right, bottom] = boxes(&scene)[0];
        assert!(
            ((right - left) / 480.0 / width - 1.0).abs() < 0.2,
            "{width}"
        );
        let (x, y) = (
            (left + right) / 960.0 - 0.5,
            (top + bottom) / 960.0 - 320.0 / 480.0,
        );
        assert!((x - 0.1).abs() < 0.03 && (y + 0.05).abs() < 0.08, "{x} {y}");
    }
}

#[test]
fn two_nobody_and_one() {
    let mut scene = FaceScene {
        size: (120, 160),
        ..FaceScene::default()
    };
    assert_eq!(boxes(&scene).len(), 1);
    scene.beside = Some(9);
    let two = boxes(&scene);
    assert!(two.len() == 2 && two[0][0] < two[1][0]);
    (scene.head, scene.beside) = (None, None);
    assert_eq!(boxes(&scene).len(), 0);
}

#[test]
fn a_turn_to_the_right_shows_the_nose_there_and_an_open_mouth_is_dark() {
    let head = Head::new(7);
    let shot = Shot {
        ground: Ground::Plain,
        grain: 0.0,
        ..Shot::default()
    };
    let seen = |posture: Posture| render(&[(&head, posture)], &shot);
    let (front, truth) = seen(Posture::FRONT);
    let (open, opened) = seen(Posture {
        mouth: 1.0,
        ..Posture::FRONT
    });
    let (_, turned) = seen(Posture {
        yaw: 30.0,
        ..Posture::FRONT
    });
    assert!(turned[0].mouth[0] > truth[0].mouth[0] + 20.0);
    let light = |picture: &image::RgbImage, [x, y]: [f32; 2]| {
        let pixel = picture.get_pixel_checked(x as u32, y as u32).unwrap();
        pixel.0.iter().map(|part| u32::from(*part)).sum::<u32>()
    };
    assert!(light(&open, opened[0].mouth) * 2 < light(&front, truth[0].eyes[0]).max(300));
}

#[test]
fn everybody_has_a_head_of_their_own() {
    for (index, person) in PEOPLE.iter().enumerate() {
        assert!(
            PEOPLE[..index]
                .iter()
                .all(|other| other.head != person.head)
        );
    }
}
