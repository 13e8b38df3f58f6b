//! Another document, and what is taken back or left behind.

use std::time::Duration;

use axum::http::Method;
use serde_json::json;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use toroku_backend::{Database, Options};

use crate::applicant::{Applicant, secret, taro};
use crate::identity::{check, desc};
use crate::pictures::{FRONT, FRONT_CUT, OTHER_FACE};
use crate::world::{Answer, World, beginning, options};

async fn discard(applicant: &Applicant<'_>) -> Answer {
    let bearer = format!("Bearer {}", applicant.token);
    let headers = [("authorization", bearer.as_str())];
    let path = applicant.path("");
    applicant
        .world
        .call(Method::DELETE, &path, &headers, Vec::new())
        .await
}

async fn rejected<'a>(world: &'a World, number: &str, kana: &str, born: &str) -> Applicant<'a> {
    let applicant = Applicant::new(
        world,
        "again@example.jp",
        &desc(number, kana, born),
        "licence",
    )
    .await;
    applicant.accepted("/documents/front").await;
    if kana == "ミホンサクラ" {
        applicant.accepted("/documents/back").await;
    }
    applicant.faces().await;
    applicant.submit(&secret()).await;
    applicant.show().await;
    assert_eq!(applicant.show().await["status"], "rejected");
    applicant
}

#[tokio::test]
async fn who_is_asked_for_the_back_may_choose_a_card_without_one() {
    let world = World::new().await;
    let wakaba = rejected(&world, "5684", "ミホンワカバ", "2003-05-05").await;
    let card = Applicant::of(&world, wakaba.token.clone(), "mynumber").await;
    assert_eq!(
        card.show().await["reasons"],
        json!([{"part": "document", "reason": "other"}])
    );
    assert_eq!(
        card.submit(&json!({})).await.body["parts"],
        json!(["document"])
    );
    card.accepted("/documents/front").await;
    assert_eq!(card.submit(&json!({})).await.body["status"], "under_review");
}

#[tokio::test]
async fn another_document_with_a_back_is_asked_for_both_sides() {
    let world = World::new().await;
    let wakaba = rejected(&world, "5684", "ミホンワカバ", "2003-05-05").await;
    let record = Applicant::of(&world, wakaba.token.clone(), "record").await;
    let reasons = record.show().await["reasons"].clone();
    assert_eq!(reasons[0]["part"], "document");
    assert_eq!(reasons[1]["part"], "document-back");
    assert_eq!(
        record.submit(&json!({})).await.body["parts"],
        json!(["document", "document-back"])
    );
}

#[tokio::test]
async fn a_rejected_front_keeps_the_back() {
    let world = World::new().await;
    let sakura = rejected(&world, "5682", "ミホンサクラ", "2001-12-31").await;
    let shown = sakura.show().await;
    assert_eq!(
        shown["reasons"],
        json!([{"part": "document", "reason": "glare"}])
    );
    assert_eq!(
        shown["parts"],
        json!(["document-back", "face-front", "face-pose"])
    );
}

#[tokio::test]
async fn an_open_application_is_taken_back_whole() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    let foreign = world.member("hanako@example.jp", "9802345").await;
    let foreign = Applicant {
        world: &world,
        token: foreign,
        id: taro.id.clone(),
    };
    assert_eq!(discard(&foreign).await.status, 204);
    assert_eq!(taro.show().await["status"], "open", "of its member only");

    assert_eq!(discard(&taro).await.status, 204);
    assert_eq!(taro.me().await["access"], json!({"status": "none"}));
    assert_eq!(discard(&taro).await.status, 204, "as often as one likes");
    assert_eq!(
        taro.put("/documents/front", FRONT).await.code(),
        "application_gone"
    );
    let again = Applicant::of(&world, taro.token.clone(), "licence").await;
    assert_eq!(again.show().await["parts"], json!([]));
    again.accepted("/documents/front").await;
    again.faces().await;
    again.submit(&secret()).await;
    assert_eq!(discard(&again).await.code(), "application_closed");
}

#[tokio::test]
async fn to_take_back_gives_no_new_tries() {
    let world = World::new().await;
    let identity = check(
        "06990022",
        &[("number", "12345678")],
        "ミホンジロウ",
        "1975-05-10",
    );
    let jiro = Applicant::new(&world, "jiro@example.jp", &identity, "licence").await;
    jiro.accepted("/documents/front").await;
    assert_eq!(
        jiro.put("/faces/front", OTHER_FACE).await.code(),
        "face_mismatch"
    );
    assert_eq!(discard(&jiro).await.status, 204);
    let begun = world
        .post(
            "/v1/access-applications",
            &jiro.token,
            &json!({"document": "licence"}),
        )
        .await;
    assert_eq!(begun.body["face_tries"], 4);
}

#[tokio::test]
async fn of_a_rejected_application_what_was_sent_again_is_taken_back() {
    let world = World::new().await;
    let sakura = rejected(&world, "5682", "ミホンサクラ", "2001-12-31").await;
    sakura.took("/documents/front", FRONT_CUT).await;
    assert_eq!(discard(&sakura).await.status, 204);
    let shown = sakura.show().await;
    assert_eq!(shown["status"], "rejected");
    assert_eq!(
        shown["parts"],
        json!(["document-back", "face-front", "face-pose"])
    );
}

/// A database in a file, a member who sent a photo, and a registration under way.
async fn left_behind(file: &std::path::Path, purge_every: Duration) -> (World, Options) {
    let clock = beginning();
    let mut options = options(&clock);
    options.database = Database::File(file.to_owned());
    options.purge_every = purge_every;
    let world = World::with(options.clone(), clock).await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    world.begin("hanako@example.jp").await;
    world.advance(86_400);
    (world, options)
}

fn holds_traces(file: &std::path::Path) -> bool {
    // The backend makes each photo anew, and says in it that it is a JPEG file.
    let traces = [b"hanako@example.jp".as_slice(), b"JFIF\0"];
    ["", "-wal"].iter().any(|end| {
        let bytes = std::fs::read(format!("{}{end}", file.display())).unwrap_or_default();
        traces
            .iter()
            .any(|trace| bytes.windows(trace.len()).any(|window| window == *trace))
    })
}

#[tokio::test]
async fn a_start_deletes_what_was_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let (world, options) = left_behind(&file, Duration::from_hours(1)).await;
    assert!(holds_traces(&file));
    let clock = std::sync::Arc::clone(&world.clock);
    drop(world);
    let world = World::with(options, clock).await;
    assert!(!holds_traces(&file));
    drop(world);
}

/// Waits until the traces are gone.
async fn emptied(file: &std::path::Path) {
    let purged = async {
        while holds_traces(file) {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), purged)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_running_backend_deletes_what_was_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let (world, _) = left_behind(&file, Duration::from_millis(20)).await;
    emptied(&file).await;
    drop(world);
}

#[tokio::test]
async fn a_journal_that_was_in_use_is_emptied_later() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let (world, mut options) = left_behind(&file, Duration::from_hours(1)).await;
    let clock = std::sync::Arc::clone(&world.clock);
    drop(world);
    let path = SqliteConnectOptions::new().filename(&file);
    let pool = SqlitePool::connect_with(path).await.unwrap();
    let mut reading = pool.begin().await.unwrap();
    let rows = "SELECT count(*) FROM registrations";
    let seen: i64 = sqlx::query_scalar(rows)
        .fetch_one(&mut *reading)
        .await
        .unwrap();
    assert_eq!(seen, 1);
    options.purge_every = Duration::from_millis(20);
    let world = World::with(options, clock).await;
    assert!(holds_traces(&file));
    reading.rollback().await.unwrap();
    pool.close().await;
    emptied(&file).await;
    drop(world);
}
