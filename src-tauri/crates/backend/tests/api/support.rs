//! What the people who support members do.

use std::path::Path;

use serde_json::{Value, json};
use sqlx::sqlite::SqlitePool;
use toroku_backend::{Database, MailKind, MailRoute, Options, Support, SupportError};

use crate::applicant::{Applicant, secret};
use crate::identity::desc;
use crate::world::{PASSWORD, World, beginning, options};

/// The demo member whose application waits for a person, and its number.
async fn waiting(world: &World) -> (String, String) {
    let login = json!({"email": "review@example.jp", "password": PASSWORD});
    let tokens = world.post("/v1/sessions", "", &login).await.body;
    let token = tokens["access_token"].as_str().unwrap().to_owned();
    let me = world.get("/v1/me", &token).await.body;
    let id = me["access"]["application_id"].as_str().unwrap();
    let shown = world
        .get(&format!("/v1/access-applications/{id}"), &token)
        .await;
    let number = shown.body["reference"].as_str().unwrap().to_owned();
    (token, number)
}

async fn world_on(file: &Path) -> World {
    let clock = beginning();
    let mut options = options(&clock);
    options.database = Database::File(file.to_owned());
    World::with(options, clock).await
}

async fn support(file: &Path, outbox: &Path) -> Support {
    let options = Options {
        database: Database::File(file.to_owned()),
        mail: MailRoute::Folder(outbox.to_owned()),
        clock: beginning(),
        ..Options::default()
    };
    Support::open(options, "staff-7").await.unwrap()
}

async fn status(world: &World, token: &str) -> Value {
    world.get("/v1/me", token).await.body["access"]["status"].clone()
}

async fn deeds(file: &Path) -> Vec<(String, Option<String>)> {
    let pool = SqlitePool::connect(file.to_str().unwrap()).await.unwrap();
    sqlx::query_as("SELECT deed, actor FROM audit WHERE actor IS NOT NULL ORDER BY id")
        .fetch_all(&pool)
        .await
        .unwrap()
}

#[tokio::test]
async fn an_application_is_looked_up_approved_and_its_member_told() {
    let folder = tempfile::tempdir().unwrap();
    let (file, outbox) = (folder.path().join("toroku.db"), folder.path().join("mails"));
    std::fs::create_dir(&outbox).unwrap();
    let world = world_on(&file).await;
    let (token, number) = waiting(&world).await;
    assert_eq!(status(&world, &token).await, "under_review");

    let support = support(&file, &outbox).await;
    let case = support.show(&number).await.unwrap();
    assert_eq!((case.status, case.submissions), ("under_review", 1));
    assert!(matches!(
        support.show("R-0000").await,
        Err(SupportError::Unknown(_))
    ));
    support.approve(&number, Some("見本 待子")).await.unwrap();
    assert_eq!(support.show(&number).await.unwrap().photos, []);
    assert!(matches!(
        support.approve(&number, None).await,
        Err(SupportError::Undecidable("completed"))
    ));
    support.close().await;

    assert_eq!(status(&world, &token).await, "completed");
    assert_eq!(std::fs::read_dir(&outbox).unwrap().count(), 1, "one mail");
    let by = |deed: &str| (deed.to_owned(), Some("staff-7".to_owned()));
    let looked = "support-looked";
    assert_eq!(
        deeds(&file).await,
        [by(looked), by("support-approved"), by(looked)]
    );
}

#[tokio::test]
async fn parts_are_asked_for_again_locks_are_lifted_and_an_account_is_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let (file, outbox) = (folder.path().join("toroku.db"), folder.path().to_owned());
    let world = world_on(&file).await;
    let (token, number) = waiting(&world).await;
    let support = support(&file, &outbox).await;
    let none = support.reject(&number, &[]).await;
    assert!(matches!(none, Err(SupportError::NoReason)));
    let reason = json!([{"part": "document", "reason": "glare"}]);
    let reasons: Vec<_> = serde_json::from_value(reason.clone()).unwrap();
    support.reject(&number, &reasons).await.unwrap();
    assert_eq!(status(&world, &token).await, "rejected");
    assert_eq!(support.show(&number).await.unwrap().reasons, reasons);

    let wrong = json!({"email": "review@example.jp", "password": "Machigai-2026"});
    for _ in 0..5 {
        world.post("/v1/sessions", "", &wrong).await;
    }
    let right = json!({"email": "review@example.jp", "password": PASSWORD});
    let locked = world.post("/v1/sessions", "", &right).await;
    assert_eq!(locked.code(), "login_locked");
    support.unlock(&number).await.unwrap();
    assert_eq!(world.post("/v1/sessions", "", &right).await.status, 201);

    support.delete(&number).await.unwrap();
    support.close().await;
    assert_eq!(world.get("/v1/me", &token).await.status, 401);
    assert_eq!(
        world.post("/v1/sessions", "", &right).await.code(),
        "login_failed"
    );
    let last = deeds(&file).await.pop().unwrap();
    assert_eq!(last.0, "support-deleted");
}

#[tokio::test]
async fn who_does_it_is_an_id_and_no_name() {
    for actor in ["", "山田", "yamada taro", "staff-7@example.jp"] {
        let refused = Support::open(Options::default(), actor).await;
        assert!(matches!(refused, Err(SupportError::Actor)), "{actor}");
    }
}

#[tokio::test]
async fn a_decision_by_support_ends_a_review_like_the_script_does() {
    let folder = tempfile::tempdir().unwrap();
    let (file, outbox) = (folder.path().join("toroku.db"), folder.path().join("mails"));
    std::fs::create_dir(&outbox).unwrap();
    let world = world_on(&file).await;
    let sakura = desc("5682", "ミホンサクラ", "2001-12-31");
    let sakura = Applicant::new(&world, "sakura@example.jp", &sakura, "licence").await;
    sakura.accepted("/documents/front").await;
    sakura.faces().await;
    let sent = sakura.submit(&secret()).await;
    let number = sent.body["reference"].as_str().unwrap();
    let support = support(&file, &outbox).await;
    support.approve(number, None).await.unwrap();
    support.close().await;
    // The script would have rejected it at the second look.
    for _ in 0..3 {
        assert_eq!(sakura.show().await["status"], "completed");
    }
    assert!(world.outbox.latest("sakura@example.jp").unwrap().kind != MailKind::AccessRejected);
}
