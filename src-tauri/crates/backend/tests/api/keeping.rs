//! How long photos are kept of who never comes back, or is never decided on.

use std::sync::Arc;

use async_trait::async_trait;
use serde_json::{Value, json};
use toroku_backend::{Database, Keeping, MailKind, Options, Reviewer, Subject, Verdict};

use crate::applicant::{Applicant, secret, taro};
use crate::identity::desc;
use crate::world::{PASSWORD, World, beginning, options};

/// Decides on nobody.
struct Waits;

#[async_trait]
impl Reviewer for Waits {
    async fn verdict(&self, _subject: &Subject<'_>) -> Verdict {
        Verdict::Wait
    }
}

/// Three days after a rejection, five under review; in a file, to be started again.
fn kept_shortly(folder: &tempfile::TempDir) -> Options {
    let mut options = options(&beginning());
    options.database = Database::File(folder.path().join("toroku.db"));
    options.keeping = Keeping {
        rejected_days: 3,
        review_days: 5,
    };
    options
}

async fn begun(options: &mut Options) -> World {
    let clock = beginning();
    options.clock = Arc::clone(&clock) as _;
    World::with(options.clone(), clock).await
}

/// The backend ends, and starts some time later: a start deletes what has ended.
async fn started_again(world: World, options: &Options, seconds: i64) -> World {
    world.advance(seconds);
    let clock = Arc::clone(&world.clock);
    drop(world);
    World::with(options.clone(), clock).await
}

/// Logs in and looks at the application.
async fn shown(world: &World, email: &str) -> Value {
    let login = json!({"email": email, "password": PASSWORD});
    let answer = world.post("/v1/sessions", "", &login).await;
    let token = answer.body["access_token"].as_str().unwrap().to_owned();
    let me = world.get("/v1/me", &token).await.body;
    let id = me["access"]["application_id"].as_str().unwrap().to_owned();
    Applicant { world, token, id }.show().await
}

#[tokio::test]
async fn a_rejected_application_keeps_its_photos_for_so_many_days() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = kept_shortly(&folder);
    let world = begun(&mut options).await;
    let identity = desc("5682", "ミホンサクラ", "2001-12-31");
    let email = "sakura@example.jp";
    let sakura = Applicant::new(&world, email, &identity, "licence").await;
    sakura.accepted("/documents/front").await;
    sakura.faces().await;
    sakura.submit(&secret()).await;
    sakura.show().await;
    assert_eq!(sakura.show().await["status"], "rejected");

    let world = started_again(world, &options, 3 * 86_400 - 1).await;
    let parts = shown(&world, email).await["parts"].clone();
    assert_eq!(parts, json!(["face-front", "face-pose"]));
    let world = started_again(world, &options, 1).await;
    let shown = shown(&world, email).await;
    assert_eq!(shown["status"], "rejected");
    assert_eq!(shown["parts"], json!([]));
    assert_eq!(
        shown["reasons"],
        json!([{"part": "document", "reason": "glare"}, {"part": "face", "reason": "other"}])
    );
}

#[tokio::test]
async fn who_is_never_decided_on_is_asked_for_photos_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = kept_shortly(&folder);
    options.reviewer = Arc::new(Waits);
    let world = begun(&mut options).await;
    let email = "taro@example.jp";
    let taro = Applicant::new(&world, email, &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.faces().await;
    taro.submit(&secret()).await;

    let world = started_again(world, &options, 5 * 86_400 - 1).await;
    let waiting = shown(&world, email).await;
    assert_eq!(waiting["status"], "under_review");
    assert_eq!(
        waiting["parts"],
        json!(["document", "face-front", "face-pose"])
    );
    let world = started_again(world, &options, 1).await;
    assert_eq!(
        world.outbox.latest(email).unwrap().kind,
        MailKind::AccessRejected
    );
    let asked = shown(&world, email).await;
    assert_eq!(asked["status"], "rejected");
    assert_eq!(asked["parts"], json!([]));
    assert_eq!(
        asked["reasons"],
        json!([{"part": "document", "reason": "other"}, {"part": "face", "reason": "other"}])
    );
}

#[tokio::test]
async fn a_decision_that_nobody_looked_at_comes_before_the_days_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = kept_shortly(&folder);
    let world = begun(&mut options).await;
    let identity = desc("5684", "ミホンワカバ", "2003-05-05");
    let email = "wakaba@example.jp";
    let wakaba = Applicant::new(&world, email, &identity, "licence").await;
    wakaba.accepted("/documents/front").await;
    wakaba.faces().await;
    wakaba.submit(&secret()).await;
    let world = started_again(world, &options, 5 * 86_400).await;
    let shown = shown(&world, email).await;
    assert_eq!(
        shown["reasons"],
        json!([{"part": "document-back", "reason": "back-needed"}])
    );
    assert_eq!(
        shown["parts"],
        json!(["document", "face-front", "face-pose"])
    );
}
