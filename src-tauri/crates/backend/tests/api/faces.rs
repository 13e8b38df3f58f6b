//! The comparison of faces, on drawn ones.

use serde_json::json;
use toroku_backend::{Comparison, FaceMatch, MatchLimits, Undecided};
use toroku_vision::Thresholds;

use crate::applicant::{Applicant, secret, taro};
use crate::pictures::{FACE, NO_CARD, OTHER_FACE};
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
    let faces = FaceMatch::new(limits, Thresholds::default());
    let distance = |one, other| {
        faces
            .distance(&picture(one), &picture(other))
            .unwrap()
            .unwrap()
    };
    assert!(distance(AKANE, AKANE) < 0.01);
    let same = distance(AKANE, AKANE_TURNED);
    let other = distance(AKANE, BEN);
    assert_eq!(
        (limits.judge(same), limits.judge(other)),
        (Comparison::Same, Comparison::Different),
        "{same} {other}"
    );
    assert_eq!(
        faces.distance(&picture(AKANE), &picture(NO_CARD)).unwrap(),
        None
    );
}

#[test]
fn a_face_is_found_by_the_thresholds_given() {
    let mut nobody = Thresholds::default();
    nobody.face.detection = 1.1;
    let faces = FaceMatch::new(MatchLimits::default(), nobody);
    let distance = faces.distance(&picture(AKANE), &picture(AKANE));
    assert_eq!(distance.unwrap(), None);
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
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    let mismatch = taro.put("/faces/front", OTHER_FACE).await;
    assert_eq!(
        (mismatch.code(), &mismatch.body["left"]),
        ("face_mismatch", &json!(4))
    );
    let own = taro.put("/faces/front", FACE).await;
    assert_eq!(own.status, 200, "{own:?}");
}

#[tokio::test]
async fn where_the_distance_is_between_the_limits_a_person_decides() {
    let clock = beginning();
    let mut options = options(&clock);
    let nobody_is_certain = MatchLimits {
        same: 0.0,
        different: 2.0,
    };
    options.comparison = Some(std::sync::Arc::new(FaceMatch::new(
        nobody_is_certain,
        Thresholds::default(),
    )));
    let world = World::with(options, clock).await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.faces().await;
    let submitted = taro.submit(&secret()).await;
    assert_eq!(submitted.body["status"], "under_review");
}

#[tokio::test]
async fn without_a_network_a_person_decides_on_every_face() {
    let clock = beginning();
    let mut options = options(&clock);
    options.comparison = Some(std::sync::Arc::new(Undecided));
    let world = World::with(options, clock).await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.faces().await;
    let submitted = taro.submit(&secret()).await;
    assert_eq!(submitted.body["status"], "under_review");
}
