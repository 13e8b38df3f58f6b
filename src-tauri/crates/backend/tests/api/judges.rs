//! Comparison and review are ports: other judges decide otherwise, or break.

use std::sync::{Arc, OnceLock};

use async_trait::async_trait;
use serde_json::json;
use toroku_backend::{Compared, Comparison, FaceComparison, Reviewer, Subject, Verdict};

use crate::applicant::{Applicant, secret, taro};
use crate::pictures::{OTHER_FACE, OTHER_FRONT, pose};
use crate::world::{World, beginning, options};

/// Knows the person only on the first document it sees.
#[derive(Default)]
struct KnowsOnePhoto(OnceLock<Vec<u8>>);

#[async_trait]
impl FaceComparison for KnowsOnePhoto {
    async fn compare(&self, subject: &Subject<'_>) -> Compared {
        if self.0.get_or_init(|| subject.document.to_vec()) == subject.document {
            Comparison::Same.into()
        } else {
            Comparison::Different.into()
        }
    }
}

/// Is unsure of the first front it sees, knows any other for a stranger, and every pose.
#[derive(Default)]
struct DoubtsOneFront(OnceLock<Vec<u8>>);

#[async_trait]
impl FaceComparison for DoubtsOneFront {
    async fn compare(&self, subject: &Subject<'_>) -> Compared {
        if subject.face_front.is_some() {
            Comparison::Same.into()
        } else if self.0.get_or_init(|| subject.face.to_vec()) == subject.face {
            Comparison::Unsure.into()
        } else {
            Comparison::Different.into()
        }
    }
}

/// Breaks.
struct Breaks;

#[async_trait]
impl Reviewer for Breaks {
    async fn verdict(&self, _subject: &Subject<'_>) -> Verdict {
        panic!("a reviewer that breaks")
    }
}

#[tokio::test]
async fn a_new_front_is_compared_with_the_face_again() {
    let clock = beginning();
    let mut options = options(&clock);
    options.comparison = Some(Arc::new(KnowsOnePhoto::default()));
    let world = World::with(options, clock).await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.faces().await;
    let other = taro.put("/documents/front", OTHER_FRONT).await;
    assert_eq!(other.status, 200);
    let mismatch = taro.submit(&secret()).await;
    assert_eq!(
        (mismatch.code(), &mismatch.body["left"]),
        ("face_mismatch", &json!(4))
    );
    taro.accepted("/documents/front").await;
    assert_eq!(taro.submit(&secret()).await.body["status"], "completed");
}

#[tokio::test]
async fn a_refused_face_leaves_the_doubt_about_the_one_held() {
    let clock = beginning();
    let mut options = options(&clock);
    options.comparison = Some(Arc::new(DoubtsOneFront::default()));
    let world = World::with(options, clock).await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.accepted("/faces/front").await;
    let stranger = taro.put("/faces/front", OTHER_FACE).await;
    assert_eq!(stranger.code(), "face_mismatch");
    let (challenge, asked) = taro.challenge().await;
    taro.took(&format!("/faces/{challenge}"), pose(&asked))
        .await;
    let submitted = taro.submit(&secret()).await;
    assert_eq!(submitted.body["status"], "under_review");
}

#[tokio::test]
async fn what_breaks_has_a_number_and_tells_nothing_else() {
    let clock = beginning();
    let mut options = options(&clock);
    options.reviewer = Arc::new(Breaks);
    let world = World::with(options, clock).await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.faces().await;
    let broken = taro.submit(&secret()).await;
    assert_eq!((broken.status, broken.code()), (500, "server"));
    assert_eq!(broken.body["ref"].as_str().unwrap().len(), 11);
    assert_eq!(
        broken.body["detail"],
        "Something broke; quote the reference."
    );
    assert_eq!(taro.show().await["status"], "open", "nothing was submitted");
}
