//! The backend looks at each photo itself.

use std::io::Cursor;

use image::ImageFormat;
use serde_json::json;

use crate::applicant::{Applicant, secret, taro};
use crate::pictures::{
    self, BACK, BLUR, DARK, FACE, FRONT, FRONT_CUT, MYNUMBER_BACK, NO_CARD, OTHER_FACE, TWO_FACES,
    again,
};
use crate::world::World;

/// What the backend says of a photo: `taken`, or why not.
async fn said(applicant: &Applicant<'_>, part: &str, photo: impl Into<Vec<u8>>) -> String {
    let answer = applicant.put(part, photo).await;
    match answer.code() {
        "" => answer.body["status"].as_str().unwrap().to_owned(),
        "photo_unusable" => answer.body["finding"].as_str().unwrap().to_owned(),
        code => code.to_owned(),
    }
}

#[tokio::test]
async fn documents_are_judged_as_the_app_judges_them() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    for (part, photo, expected) in [
        ("/documents/front", FRONT, "accepted"),
        ("/documents/front", FRONT_CUT, "accepted"),
        ("/documents/front", BLUR, "blur"),
        ("/documents/front", DARK, "dark"),
        ("/documents/front", NO_CARD, "no-card"),
        ("/documents/back", BACK, "accepted"),
        ("/documents/back", FRONT, "wrong-side"),
    ] {
        let kilobytes = photo.len() / 1024;
        let said = said(&taro, part, photo).await;
        assert_eq!(said, expected, "{part}, {kilobytes} KiB");
    }
}

#[tokio::test]
async fn of_the_back_of_a_mynumber_card_nothing_is_kept_whatever_it_is_sent_as() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    let warned = [("toroku-warned", "true")];
    for part in ["/documents/front", "/documents/back"] {
        for _ in 0..4 {
            let answer = taro.put_with(part, MYNUMBER_BACK, &warned).await;
            assert_eq!(answer.code(), "side_refused", "{part}");
        }
    }
    taro.accepted("/documents/front").await;
    for _ in 0..4 {
        assert_eq!(said(&taro, "/faces/front", MYNUMBER_BACK).await, "no-face");
    }
    assert_eq!(taro.show().await["parts"], json!(["document"]));
}

/// The code of the back, with its white ground: left, top, width, height.
const CODE: [u32; 4] = [597, 68, 133, 132];

/// The person before a wall on which a code hangs.
fn before_a_code() -> Vec<u8> {
    let read = |jpeg: &[u8]| image::load_from_memory(jpeg).unwrap().into_rgb8();
    let [left, top, width, height] = CODE;
    let code = image::imageops::crop_imm(&read(MYNUMBER_BACK), left, top, width, height).to_image();
    let mut photo = read(FACE);
    image::imageops::replace(&mut photo, &code, 0, 0);
    let mut jpeg = Cursor::new(Vec::new());
    photo.write_to(&mut jpeg, ImageFormat::Jpeg).unwrap();
    jpeg.into_inner()
}

#[tokio::test]
async fn a_code_behind_a_person_is_no_back_of_a_card() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    let photo = before_a_code();
    let sent_as_a_card = said(&taro, "/documents/back", photo.clone()).await;
    assert_eq!(sent_as_a_card, "side_refused", "the code can be seen");
    taro.accepted("/documents/front").await;
    assert_eq!(said(&taro, "/faces/front", photo).await, "accepted");
}

#[tokio::test]
async fn a_flawed_photo_is_taken_after_three_refusals_and_a_person_looks_at_it() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    for number in 0..3 {
        for _ in 0..3 {
            // The same bytes count once.
            let said = said(&taro, "/documents/back", again(FRONT, number)).await;
            assert_eq!(said, "wrong-side");
        }
    }
    // The other side has its own three.
    assert_eq!(said(&taro, "/documents/front", DARK).await, "dark");
    let fourth = said(&taro, "/documents/back", again(FRONT, 3)).await;
    assert_eq!(fourth, "accepted");
    taro.accepted("/documents/front").await;
    taro.faces().await;
    let submitted = taro.submit(&secret()).await;
    assert_eq!(submitted.body["status"], "under_review");
}

#[tokio::test]
async fn who_was_warned_is_not_refused_but_reviewed() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    let warned = [("toroku-warned", "true")];
    let sent = taro.put_with("/documents/back", FRONT, &warned).await;
    assert_eq!(sent.status, 200, "{sent:?}");
    taro.accepted("/documents/front").await;
    taro.faces().await;
    let submitted = taro.submit(&secret()).await;
    assert_eq!(submitted.body["status"], "under_review");
}

#[tokio::test]
async fn faces_are_looked_at_before_they_are_compared() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    for (photo, expected) in [
        (NO_CARD, "no-face"),
        (TWO_FACES, "many"),
        (pictures::pose("left-closed"), "pose"),
        (FACE, "accepted"),
    ] {
        assert_eq!(said(&taro, "/faces/front", photo).await, expected);
    }
    let me = taro.me().await;
    assert_eq!(me["access"]["status"], "open");
    let begun = Applicant::of(&world, taro.token.clone(), "licence").await;
    assert_eq!(begun.id, taro.id);
}

#[tokio::test]
async fn only_the_pose_that_was_drawn_is_taken() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.accepted("/faces/front").await;
    let mut seen = std::collections::BTreeSet::new();
    while seen.len() < 4 {
        let (challenge, pose) = taro.challenge().await;
        if !seen.insert(pose.clone()) {
            continue;
        }
        let part = format!("/faces/{challenge}");
        if seen.len() < 4 {
            // Three refusals, each of another photo; the last pose is shown as asked.
            let (side, mouth) = pose.split_once('-').unwrap();
            let other = if side == "left" { "right" } else { "left" };
            let wrong = pictures::pose(&format!("{other}-{mouth}"));
            let wrong = again(wrong, u8::try_from(seen.len()).unwrap());
            assert_eq!(said(&taro, &part, wrong).await, "pose", "{pose}");
        }
        assert_eq!(
            said(&taro, &part, pictures::pose(&pose)).await,
            "accepted",
            "{pose}"
        );
    }
}

#[tokio::test]
async fn the_same_mismatch_is_told_again_and_not_counted() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    for (photo, left) in [(0, 4), (0, 4), (1, 3), (0, 3)] {
        let mismatch = taro.put("/faces/front", again(OTHER_FACE, photo)).await;
        assert_eq!(
            (mismatch.code(), &mismatch.body["left"]),
            ("face_mismatch", &json!(left))
        );
    }
}
