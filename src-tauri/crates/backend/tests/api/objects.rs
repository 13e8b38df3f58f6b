//! Photos as objects: sealed where they are, and gone when they should be.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::http::Method;
use serde_json::json;
use sqlx::sqlite::SqlitePool;
use toroku_backend::{Backend, Database, Options, PhotoKey, PhotoPlace, Random, StartError};

use crate::applicant::{Applicant, secret, taro};
use crate::world::{PASSWORD, World, beginning, options};

const EMAIL: &str = "taro@example.jp";

/// A backend on files, to be begun again.
struct Files {
    folder: tempfile::TempDir,
    options: Options,
}

impl Files {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut options = options(&beginning());
        options.database = Database::File(folder.path().join("toroku.db"));
        Self { folder, options }
    }

    /// Begins, some seconds later.
    async fn begin(&mut self, later: i64) -> World {
        let clock = beginning();
        clock.advance(jiff::SignedDuration::from_secs(later));
        self.options.clock = Arc::clone(&clock) as _;
        // With the seed it had before, as QA begins it again.
        self.options.random = Arc::new(Random::seeded(1));
        World::with(self.options.clone(), clock).await
    }

    /// What is in the place of the photos, but for its mark.
    async fn kept(&self) -> Vec<PathBuf> {
        let mark: String = sqlx::query_scalar("SELECT mark FROM photo_place")
            .fetch_one(&self.database().await)
            .await
            .unwrap();
        let photos = self.folder.path().join("toroku.db.photos");
        let files = fs::read_dir(photos)
            .unwrap()
            .map(|file| file.unwrap().path());
        let mut kept: Vec<PathBuf> = files.filter(|file| !file.ends_with(&mark)).collect();
        kept.sort();
        kept
    }

    async fn database(&self) -> SqlitePool {
        let file = self.folder.path().join("toroku.db");
        SqlitePool::connect(file.to_str().unwrap()).await.unwrap()
    }

    /// The object of one of taro's photos.
    async fn object(&self, part: &str) -> PathBuf {
        let name: String = sqlx::query_scalar("SELECT object FROM photos WHERE part = $1")
            .bind(part)
            .fetch_one(&self.database().await)
            .await
            .unwrap();
        self.folder.path().join("toroku.db.photos").join(name)
    }
}

async fn applied(world: &World) -> Applicant<'_> {
    let taro = Applicant::new(world, EMAIL, &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.faces().await;
    taro
}

/// The same member at a backend that has begun again.
async fn again(world: &World) -> Applicant<'_> {
    let login = json!({"email": EMAIL, "password": PASSWORD});
    let session = world.post("/v1/sessions", "", &login).await.body;
    let token = session["access_token"].as_str().unwrap().to_owned();
    Applicant::of(world, token, "licence").await
}

fn is_jpeg(bytes: &[u8]) -> bool {
    bytes.windows(3).any(|window| window == [0xff, 0xd8, 0xff])
}

#[tokio::test]
async fn photos_are_sealed_and_go_with_the_decision() {
    let mut files = Files::new();
    let world = files.begin(0).await;
    let taro = applied(&world).await;
    let kept = files.kept().await;
    assert_eq!(kept.len(), 3);
    for photo in &kept {
        assert!(!is_jpeg(&fs::read(photo).unwrap()), "{}", photo.display());
    }
    let database = fs::read(files.folder.path().join("toroku.db")).unwrap();
    assert!(!is_jpeg(&database));
    assert_eq!(taro.submit(&secret()).await.body["status"], "completed");
    drop(world);
    drop(files.begin(60).await);
    assert_eq!(files.kept().await, Vec::<PathBuf>::new());
}

#[tokio::test]
async fn what_is_taken_back_and_who_leaves_take_the_objects_with_them() {
    let mut files = Files::new();
    let world = files.begin(0).await;
    let taro = applied(&world).await;
    let bearer = format!("Bearer {}", taro.token);
    let headers = [("authorization", bearer.as_str())];
    let discarded = world
        .call(Method::DELETE, &taro.path(""), &headers, Vec::new())
        .await;
    assert_eq!(discarded.status, 204, "{discarded:?}");
    assert_eq!(files.kept().await, Vec::<PathBuf>::new());
    let taro = Applicant::of(&world, taro.token, "licence").await;
    taro.accepted("/documents/front").await;
    assert_eq!(files.kept().await.len(), 1);
    assert_eq!(world.withdraw(&taro.token, PASSWORD).await.status, 204);
    assert_eq!(files.kept().await, Vec::<PathBuf>::new());
}

#[tokio::test]
async fn a_photo_that_was_replaced_goes_and_the_new_one_stays() {
    let mut files = Files::new();
    let world = files.begin(0).await;
    let taro = applied(&world).await;
    let first = files.object("document").await;
    taro.accepted("/documents/front").await;
    let second = files.object("document").await;
    assert_ne!(first, second);
    drop(world);
    drop(files.begin(60).await);
    assert!(!first.exists() && second.exists());
}

#[tokio::test]
async fn a_seed_that_is_given_twice_names_no_photo_as_another() {
    let mut files = Files::new();
    drop(files.begin(0).await);
    let world = files.begin(60).await;
    applied(&world).await;
    drop(world);
    // It would not begin, had a photo come in the place of the mark.
    drop(files.begin(120).await);
    assert_eq!(files.kept().await.len(), 3);
}

#[tokio::test]
async fn a_photo_that_was_never_said_to_be_kept_goes_after_an_hour() {
    let mut files = Files::new();
    let world = files.begin(0).await;
    let stray = files.folder.path().join("toroku.db.photos/stray");
    fs::write(&stray, "a request that ended in between").unwrap();
    sqlx::query("INSERT INTO leftovers (object, due_at) VALUES ('stray', $1)")
        .bind(world.clock_millis() + 3_600_000)
        .execute(&files.database().await)
        .await
        .unwrap();
    drop(world);
    drop(files.begin(3599).await);
    assert!(stray.exists());
    drop(files.begin(3600).await);
    assert!(!stray.exists());
}

#[tokio::test]
async fn a_photo_that_is_lost_or_changed_is_asked_for_again() {
    let mut files = Files::new();
    let world = files.begin(0).await;
    let taro = applied(&world).await;
    let damages: [fn(&Path); 2] = [
        |file| fs::remove_file(file).unwrap(),
        |file| {
            let mut bytes = fs::read(file).unwrap();
            bytes[100] ^= 1;
            fs::write(file, bytes).unwrap();
        },
    ];
    let parts = [
        ("document", "document"),
        ("face-front", "face"),
        ("face-pose", "face"),
    ];
    for (damage, (photo, part)) in damages
        .iter()
        .flat_map(|damage| parts.map(|part| (damage, part)))
    {
        damage(&files.object(photo).await);
        let refused = taro.submit(&secret()).await;
        let asked = json!({"status": "incomplete", "parts": [part]});
        assert_eq!((refused.status, refused.body), (200, asked), "{photo}");
        if part == "document" {
            taro.accepted("/documents/front").await;
        } else {
            taro.faces().await;
        }
    }
    // A face that is compared with a lost document needs that first.
    damages[0](&files.object("document").await);
    let refused = taro.put("/faces/front", crate::pictures::FACE).await;
    assert_eq!(refused.code(), "part_missing");
    assert_eq!(refused.body["parts"], json!(["document"]));
    taro.accepted("/documents/front").await;
    taro.faces().await;
    assert_eq!(taro.submit(&secret()).await.body["status"], "completed");
}

#[tokio::test]
async fn a_photo_in_the_row_of_an_older_version_is_the_photo() {
    let mut files = Files::new();
    let world = files.begin(0).await;
    let taro = applied(&world).await;
    // As it writes over the row of a newer one: it knows nothing of objects.
    sqlx::query("UPDATE photos SET jpeg = $1 WHERE part = 'document'")
        .bind(crate::pictures::FRONT)
        .execute(&files.database().await)
        .await
        .unwrap();
    fs::remove_file(files.object("document").await).unwrap();
    assert_eq!(taro.submit(&secret()).await.body["status"], "completed");
}

#[tokio::test]
async fn another_key_and_another_place_are_known_at_the_start() {
    let mut files = Files::new();
    files.options.photo_key = Some(PhotoKey::new([1; 32]));
    let world = files.begin(0).await;
    applied(&world).await;
    drop(world);
    for key in [None, Some(PhotoKey::new([2; 32]))] {
        let mut options = files.options.clone();
        options.photo_key = key;
        let refused = Backend::routes(options).await.err().unwrap();
        assert!(matches!(refused, StartError::PhotoKey), "{refused}");
    }
    let mut options = files.options.clone();
    options.photos = Some(PhotoPlace::Folder(files.folder.path().join("elsewhere")));
    let refused = Backend::routes(options.clone()).await.err().unwrap();
    assert!(refused.to_string().contains("elsewhere"), "{refused}");
    let world = files.begin(60).await;
    let taro = again(&world).await;
    assert_eq!(taro.submit(&secret()).await.body["status"], "completed");
    drop(world);
    // Nor without a photo, as with an instance whose folder is its own.
    let refused = Backend::routes(options.clone()).await.err().unwrap();
    assert!(
        matches!(refused, StartError::PhotosElsewhere { .. }),
        "{refused}"
    );
}

#[tokio::test]
async fn a_place_that_is_gone_is_taken_anew_and_its_photos_are_asked_for_again() {
    let mut files = Files::new();
    files.options.photo_key = Some(PhotoKey::new([1; 32]));
    let world = files.begin(0).await;
    applied(&world).await;
    drop(world);
    files.options.photo_key = Some(PhotoKey::new([2; 32]));
    files.options.new_photo_place = true;
    drop(files.begin(60).await);
    files.options.new_photo_place = false;
    let world = files.begin(120).await;
    let taro = again(&world).await;
    let asked = taro.submit(&secret()).await;
    assert_eq!(asked.body["parts"], json!(["document", "face"]));
    taro.accepted("/documents/front").await;
    taro.faces().await;
    assert_eq!(taro.submit(&secret()).await.body["status"], "completed");
}
