//! The comparison of faces, on drawn ones.

use std::sync::Arc;

use serde_json::json;
use toroku_backend::{Comparison, FaceMatch, MatchLimits};

use crate::applicant::{Applicant, photo, taro};
use crate::world::{World, beginning, options};

const AKANE: &[u8] = include_bytes!("../faces/akane-front.jpg");
const AKANE_TURNED: &[u8] = include_bytes!("../faces/akane-turned.jpg");
const BEN: &[u8] = include_bytes!("../faces/ben-front.jpg");

fn picture(jpeg: &[u8]) -> image::RgbImage {
    image::load_from_memory(jpeg).unwrap().into_rgb8()
}

#[test]
fn one_person_is_near_and_another_is_far() {
    let limits = MatchLimits::default();
    let faces = FaceMatch::new(limits).unwrap();
    let distance = |one, other| faces.distance(&picture(one), &picture(other)).unwrap();
    assert!(distance(AKANE, AKANE) < 0.01);
    let same = distance(AKANE, AKANE_TURNED);
    let other = distance(AKANE, BEN);
    assert_eq!(
        (limits.judge(same), limits.judge(other)),
        (Comparison::Same, Comparison::Different),
        "{same} {other}"
    );
    assert_eq!(faces.distance(&picture(AKANE), &picture(&photo())), None);
}

#[test]
fn between_the_limits_a_person_decides() {
    let limits = MatchLimits {
        same: 0.5,
        different: 0.7,
    };
    assert_eq!(
        [0.5, 0.6, 0.7].map(|distance| limits.judge(distance)),
        [Comparison::Same, Comparison::Unsure, Comparison::Different]
    );
}

#[tokio::test]
async fn another_persons_face_is_refused_and_the_own_one_taken() {
    let clock = beginning();
    let mut options = options(&clock);
    options.comparison = Arc::new(FaceMatch::new(MatchLimits::default()).unwrap());
    let world = World::with(options, clock).await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    let sent = taro.put("/documents/front", AKANE.to_vec()).await;
    assert_eq!(sent.status, 200, "{sent:?}");
    let mismatch = taro.put("/faces/front", BEN.to_vec()).await;
    assert_eq!(
        (mismatch.code(), &mismatch.body["left"]),
        ("face_mismatch", &json!(4))
    );
    let own = taro.put("/faces/front", AKANE_TURNED.to_vec()).await;
    assert_eq!(own.status, 200, "{own:?}");
}
