//! Mails that are not delivered at once: kept, delivered by who comes next, or given up.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sqlx::sqlite::SqlitePool;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use toroku_backend::{Backend, Database, MailRoute, Options, StandingClock, Support};

use crate::world::{World, beginning, options};

/// A backend with its data in a file of `folder`, and a way for its mails.
fn kept(clock: &Arc<StandingClock>, folder: &Path, mail: MailRoute) -> Options {
    let mut options = options(clock);
    options.database = Database::File(folder.join("toroku.db"));
    options.mail = mail;
    options
}

async fn database(folder: &Path) -> SqlitePool {
    let file = folder.join("toroku.db");
    SqlitePool::connect(file.to_str().unwrap()).await.unwrap()
}

/// What is kept: kind, and why it was given up.
async fn rows(folder: &Path) -> Vec<(String, Option<String>)> {
    sqlx::query_as("SELECT kind, dead FROM mails")
        .fetch_all(&database(folder).await)
        .await
        .unwrap()
}

/// How often each was begun with.
async fn rounds(folder: &Path) -> Vec<i64> {
    sqlx::query_scalar("SELECT attempts FROM mails")
        .fetch_all(&database(folder).await)
        .await
        .unwrap()
}

/// The code in the one mail of a folder.
fn code(folder: &Path) -> String {
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().collect();
    assert_eq!(files.len(), 1);
    let mail = std::fs::read_to_string(files[0].as_ref().unwrap().path()).unwrap();
    code_in(&mail)
}

/// The code in a mail.
fn code_in(mail: &str) -> String {
    let mail = mail.replace("\r\n", "\n");
    let (head, body) = mail.split_once("\n\n").unwrap();
    assert!(head.contains("base64"), "{head}");
    let packed: String = body.split_whitespace().collect();
    let text = String::from_utf8(STANDARD.decode(packed).unwrap()).unwrap();
    let (_, after) = text.split_once("ワンタイムパスワード：").unwrap();
    after.chars().take(6).collect()
}

#[tokio::test]
async fn what_an_instance_has_left_the_next_delivers_with_a_code_that_serves() {
    let folder = tempfile::tempdir().unwrap();
    let outbox = folder.path().join("outbox");
    std::fs::create_dir(&outbox).unwrap();
    let clock = beginning();
    let options = kept(&clock, folder.path(), MailRoute::Folder(outbox.clone()));
    let running = Backend::start(options.clone()).await.unwrap();
    std::fs::remove_dir(&outbox).unwrap();
    let world = World::over(&running, Arc::clone(&clock));
    let id = world.begin("taro@example.jp").await;
    let first = world.code("taro@example.jp");
    // One mail of a code is kept, whatever became of the one before.
    world.advance(60);
    let resend = format!("/v1/registrations/{id}/otp");
    let again = world.post(&resend, "", &json!({})).await;
    assert_eq!(again.status, 200, "{again:?}");
    drop(world);
    running.shutdown().await;
    assert_eq!(rows(folder.path()).await, [("otp".to_owned(), None)]);
    let file = std::fs::read(folder.path().join("toroku.db")).unwrap();
    let holds = |text: &str| {
        file.windows(text.len())
            .any(|bytes| bytes == text.as_bytes())
    };
    assert!(
        holds("taro@example.jp") && !holds(&first),
        "no code is kept"
    );

    std::fs::create_dir(&outbox).unwrap();
    let running = Backend::start(options).await.unwrap();
    let world = World::over(&running, clock);
    while !rows(folder.path()).await.is_empty() {
        tokio::task::yield_now().await;
    }
    let verify = format!("/v1/registrations/{id}/verify");
    let code = code(&outbox);
    let verified = world.post(&verify, "", &json!({"code": code})).await;
    assert_eq!(verified.status, 200, "{verified:?}");
    drop(world);
    running.shutdown().await;
}

/// A server that lets nobody send.
async fn refusing() -> MailRoute {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(refuse(stream));
        }
    });
    MailRoute::Smtp(format!("smtp://{address}"))
}

async fn refuse(stream: TcpStream) {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"220 mail\r\n").await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        let answer = match line.get(..4).unwrap_or(&line) {
            "MAIL" => "550 not from here\r\n",
            _ => "250 ok\r\n",
        };
        // Who was refused may be gone.
        let _ = writer.write_all(answer.as_bytes()).await;
    }
}

#[tokio::test]
async fn what_a_server_refuses_is_tried_again_until_it_is_old_and_kept_for_who_looks_into_it() {
    let folder = tempfile::tempdir().unwrap();
    let clock = beginning();
    let options = kept(&clock, folder.path(), refusing().await);
    let running = Backend::start(options.clone()).await.unwrap();
    let world = World::over(&running, Arc::clone(&clock));
    world.begin("taro@example.jp").await;
    drop(world);
    running.shutdown().await;
    assert_eq!(rows(folder.path()).await, [("otp".to_owned(), None)]);

    // A mail without a code, which ends before the mail is old.
    sqlx::query("UPDATE mails SET kind = 'already', owner_id = NULL")
        .execute(&database(folder.path()).await)
        .await
        .unwrap();
    let dead = [(
        "already".to_owned(),
        Some("the server answered 550".to_owned()),
    )];
    for (seconds, expected) in [(8999, None), (1, Some(&dead))] {
        clock.advance(jiff::SignedDuration::from_secs(seconds));
        sqlx::query("UPDATE mails SET free_at = 0")
            .execute(&database(folder.path()).await)
            .await
            .unwrap();
        let before = rounds(folder.path()).await;
        let running = Backend::start(options.clone()).await.unwrap();
        while rounds(folder.path()).await == before {
            tokio::task::yield_now().await;
        }
        running.shutdown().await;
        let left = rows(folder.path()).await;
        match expected {
            Some(dead) => assert_eq!(&left, dead),
            None => assert_eq!(left, [("already".to_owned(), None)]),
        }
    }

    let support = Support::open(options, "staff-7").await.unwrap();
    let given_up = support.dead_mails().await.unwrap();
    assert_eq!(given_up.len(), 1);
    assert_eq!(given_up[0].reason, "the server answered 550");
    assert_eq!(support.revive_mails().await.unwrap(), 1);
    assert_eq!(support.dead_mails().await.unwrap(), []);
    support.close().await;
    assert_eq!(rows(folder.path()).await, [("already".to_owned(), None)]);
}

#[tokio::test]
async fn who_supports_members_is_handed_nobodys_mail() {
    let folder = tempfile::tempdir().unwrap();
    let outbox = folder.path().join("outbox");
    std::fs::create_dir(&outbox).unwrap();
    let clock = beginning();
    let options = kept(&clock, folder.path(), MailRoute::Folder(outbox.clone()));
    let running = Backend::start(options.clone()).await.unwrap();
    std::fs::remove_dir(&outbox).unwrap();
    let world = World::over(&running, Arc::clone(&clock));
    world.begin("taro@example.jp").await;
    drop(world);
    running.shutdown().await;

    std::fs::create_dir(&outbox).unwrap();
    clock.advance(jiff::SignedDuration::from_secs(300));
    let support = Support::open(options, "staff-7").await.unwrap();
    // As long as who takes mails over needs for the first.
    for _ in 0..50 {
        assert!(support.show("12345-67890").await.is_err());
    }
    // Waits for all mails that are under way.
    support.close().await;
    assert_eq!(std::fs::read_dir(&outbox).unwrap().count(), 0);
    let rounds = rounds(folder.path()).await;
    assert_eq!(rounds, [1], "nobody has taken it over");
}

/// A way for mails, and the folder in which they come to be: those of the server that the
/// environment names, where it names one.
fn way(folder: &Path) -> (MailRoute, PathBuf) {
    let named = |name: &str| std::env::var(name).ok();
    match (named("TOROKU_TEST_SMTP"), named("TOROKU_TEST_MAILBOX")) {
        (Some(url), Some(mails)) => (MailRoute::Smtp(url), mails.into()),
        _ => (MailRoute::Folder(folder.to_owned()), folder.to_owned()),
    }
}

#[tokio::test]
async fn a_mail_reaches_its_mailbox_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (mail, mails) = way(folder.path());
    let clock = beginning();
    let mut options = options(&clock);
    options.mail = mail;
    let running = Backend::start(options).await.unwrap();
    let world = World::over(&running, clock);
    let id = world.begin("mailbox@example.jp").await;
    let mail = loop {
        let files = std::fs::read_dir(&mails).into_iter().flatten();
        let mut texts = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let mine = |text: &String| text.contains("To: mailbox@example.jp") && text.contains("\n\n");
        let mine = |text: &String| mine(&text.replace('\r', ""));
        if let Some(mail) = texts.find(mine) {
            break mail;
        }
        tokio::task::yield_now().await;
    };
    assert!(mail.contains("no-reply@kencom.jp"), "{mail}");
    let verify = format!("/v1/registrations/{id}/verify");
    let body = json!({"code": code_in(&mail)});
    assert_eq!(world.post(&verify, "", &body).await.status, 200);
    drop(world);
    running.shutdown().await;
}
