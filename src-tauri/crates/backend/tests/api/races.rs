//! Many at once, and who changes names on the way.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use async_trait::async_trait;
use axum::http::Method;
use serde_json::json;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use toroku_backend::{Compared, Comparison, FaceComparison, HashCost, Reviewer, Subject, Verdict};

use crate::applicant::{Applicant, secret, taro};
use crate::pictures::{FACE, OTHER_FACE, OTHER_FRONT, again};
use crate::world::{PASSWORD, World, beginning, options};

/// Sends these logins at once, each from a device of its own: the answers' codes.
async fn log_in(world: &Arc<World>, email: &str, passwords: Vec<&'static str>) -> Vec<String> {
    let mut logins = JoinSet::new();
    for (place, password) in passwords.into_iter().enumerate() {
        let (world, email) = (Arc::clone(world), email.to_owned());
        logins.spawn(async move {
            let body = json!({"email": email, "password": password}).to_string();
            let (key, device) = (world.key(), format!("device {place}"));
            let headers = [
                ("idempotency-key", key.as_str()),
                ("toroku-device", device.as_str()),
            ];
            let path = "/v1/sessions";
            let answer = world.call(Method::POST, path, &headers, body.into()).await;
            answer.code().to_owned()
        });
    }
    logins.join_all().await
}

fn count(codes: &[String], code: &str) -> usize {
    codes.iter().filter(|found| *found == code).count()
}

#[tokio::test]
async fn of_many_logins_at_once_no_more_than_allowed_are_looked_at() {
    let clock = beginning();
    let mut options = options(&clock);
    // Long enough for all to be under way before the first is done.
    options.hash_cost = HashCost {
        memory: 8_192,
        passes: 2,
        lanes: 1,
    };
    let world = Arc::new(World::with(options, clock).await);
    let passwords = vec!["Wrong-password-1"; 13];
    let codes = log_in(&world, "registered@example.jp", passwords).await;
    assert_eq!(count(&codes, "login_failed"), 4, "{codes:?}");
    assert_eq!(count(&codes, "login_locked"), 9, "{codes:?}");
    // The right one, which may be looked at before others where all come at once, comes too late.
    let codes = log_in(&world, "registered@example.jp", vec![PASSWORD]).await;
    assert_eq!(codes, ["login_locked"]);
}

#[tokio::test]
async fn of_many_group_numbers_at_once_no_more_than_allowed_are_looked_up() {
    let world = Arc::new(World::new().await);
    let mut tries = JoinSet::new();
    for _ in 0..60 {
        let world = Arc::clone(&world);
        tries.spawn(async move {
            let body = json!({"kind": "1", "insurer_number": "06990097"});
            let answer = world.post("/v1/groups/authenticate", "", &body).await;
            answer.code().to_owned()
        });
    }
    let codes = tries.join_all().await;
    assert_eq!(count(&codes, "group_not_found"), 20, "{codes:?}");
    assert_eq!(count(&codes, "rate_limited"), 40, "{codes:?}");
}

#[tokio::test]
async fn who_changes_the_device_is_known_by_the_network() {
    let clock = beginning();
    let mut options = options(&clock);
    options.behind_proxy = true;
    let world = World::with(options, clock).await;
    let ask = |number: u32, from: &'static str| {
        let (world, key) = (&world, world.key());
        async move {
            let device = format!("device {number}");
            let headers = [
                ("idempotency-key", key.as_str()),
                ("toroku-device", device.as_str()),
                // What the client wrote itself stands before the proxy's word.
                ("x-forwarded-for", from),
            ];
            let body = json!({"kind": "1", "insurer_number": "06990097"}).to_string();
            let path = "/v1/groups/authenticate";
            let answer = world.call(Method::POST, path, &headers, body.into()).await;
            answer.code().to_owned()
        }
    };
    for number in 0..200 {
        assert_eq!(
            ask(number, "203.0.113.9, 192.0.2.1").await,
            "group_not_found"
        );
    }
    assert_eq!(ask(200, "203.0.113.10, 192.0.2.1").await, "rate_limited");
    assert_eq!(ask(201, "192.0.2.1, 192.0.2.2").await, "group_not_found");
}

#[tokio::test]
async fn wrong_codes_are_counted_for_the_address_over_all_its_codes() {
    let world = World::new().await;
    for email in ["registered@example.jp", "nobody@example.jp"] {
        let wrong = json!({"code": "wrong!"});
        let mut codes = Vec::new();
        for _ in 0..7 {
            let body = json!({"email": email});
            let begun = world.post("/v1/password-resets", "", &body).await;
            let id = begun.body["reset_id"].as_str().unwrap();
            let path = format!("/v1/password-resets/{id}/verify");
            for _ in 0..5 {
                codes.push(world.post(&path, "", &wrong).await.code().to_owned());
            }
        }
        assert_eq!(count(&codes, "rate_limited"), 5, "{codes:?}");
        assert!(codes[30..].iter().all(|code| code == "rate_limited"));
        let body = json!({"email": email});
        world.advance(86_400);
        let begun = world.post("/v1/password-resets", "", &body).await;
        let id = begun.body["reset_id"].as_str().unwrap();
        let path = format!("/v1/password-resets/{id}/verify");
        assert_eq!(world.post(&path, "", &wrong).await.code(), "otp_wrong");
    }
}

/// Knows the person only on the first document it sees; may be held up.
#[derive(Default)]
struct Judge {
    known: OnceLock<Vec<u8>>,
    held_up: AtomicBool,
    asked: Notify,
    answer: Notify,
}

impl Judge {
    /// Holds up the next question while another front is put.
    async fn meanwhile(&self, applicant: &Applicant<'_>) {
        self.asked.notified().await;
        let other = applicant.put("/documents/front", OTHER_FRONT).await;
        assert_eq!(other.status, 200);
        self.answer.notify_one();
    }

    async fn wait(&self) {
        if self.held_up.swap(false, Ordering::Relaxed) {
            self.asked.notify_one();
            self.answer.notified().await;
        }
    }
}

#[async_trait]
impl FaceComparison for Judge {
    async fn compare(&self, subject: &Subject<'_>) -> Compared {
        let same = self.known.get_or_init(|| subject.document.to_vec()) == subject.document;
        self.wait().await;
        if same {
            Comparison::Same.into()
        } else {
            Comparison::Different.into()
        }
    }
}

#[async_trait]
impl Reviewer for Judge {
    async fn verdict(&self, _subject: &Subject<'_>) -> Verdict {
        self.wait().await;
        Verdict::Complete
    }
}

async fn judged(judge: &Arc<Judge>) -> World {
    let clock = beginning();
    let mut options = options(&clock);
    options.comparison = Some(Arc::clone(judge) as _);
    options.reviewer = Arc::clone(judge) as _;
    World::with(options, clock).await
}

#[tokio::test]
async fn a_front_put_under_a_comparison_is_compared_before_the_submission() {
    let judge = Arc::new(Judge::default());
    let world = judged(&judge).await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.faces().await;
    judge.held_up.store(true, Ordering::Relaxed);
    let once_more = taro.put("/faces/front", FACE);
    let (face, ()) = tokio::join!(once_more, judge.meanwhile(&taro));
    assert_eq!(face.status, 200);
    assert_eq!(taro.submit(&secret()).await.code(), "face_mismatch");
}

#[tokio::test]
async fn a_front_put_under_a_review_is_not_submitted() {
    let judge = Arc::new(Judge::default());
    let world = judged(&judge).await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.faces().await;
    judge.held_up.store(true, Ordering::Relaxed);
    let body = secret();
    let (submitted, ()) = tokio::join!(taro.submit(&body), judge.meanwhile(&taro));
    assert_eq!(submitted.code(), "part_missing");
    assert_eq!(taro.submit(&secret()).await.code(), "face_mismatch");
}

#[tokio::test]
async fn of_many_faces_at_once_no_more_than_allowed_are_compared() {
    let world = Arc::new(World::new().await);
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    let (token, path) = (taro.token.clone(), taro.path("/faces/front"));
    let mut tries = JoinSet::new();
    for number in 0..12 {
        let (world, bearer, path) = (Arc::clone(&world), format!("Bearer {token}"), path.clone());
        tries.spawn(async move {
            let headers = [
                ("authorization", bearer.as_str()),
                ("content-type", "image/jpeg"),
            ];
            let answer = world
                .call(Method::PUT, &path, &headers, again(OTHER_FACE, number))
                .await;
            answer.code().to_owned()
        });
    }
    let codes = tries.join_all().await;
    assert_eq!(count(&codes, "face_mismatch"), 5, "{codes:?}");
    assert_eq!(count(&codes, "access_blocked"), 7, "{codes:?}");
}
