//! Starting and stopping, and what a start is refused for.

use std::sync::Arc;

use toroku_backend::{Backend, Database, MailRoute, StartError};

use crate::world::{beginning, options};

#[tokio::test]
async fn it_listens_on_a_free_port_and_stops() {
    let running = Backend::start(options(&beginning())).await.unwrap();
    let address = running
        .base_url()
        .strip_prefix("http://")
        .unwrap()
        .to_owned();
    assert!(tokio::net::TcpStream::connect(&address).await.is_ok());
    running.shutdown().await;
    assert!(tokio::net::TcpStream::connect(&address).await.is_err());
}

#[tokio::test]
async fn a_port_in_use_is_named() {
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut options = options(&beginning());
    options.listen = taken.local_addr().unwrap();
    let error = Backend::start(options).await.err().unwrap();
    assert!(matches!(error, StartError::PortInUse { .. }), "{error}");
}

#[tokio::test]
async fn damaged_files_and_missing_folders_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let damaged = folder.path().join("damaged.db");
    std::fs::write(
        &damaged,
        "this is no database, whatever its name says".repeat(200),
    )
    .unwrap();
    let mut with_damage = options(&beginning());
    with_damage.database = Database::File(damaged.clone());
    let error = Backend::start(with_damage).await.err().unwrap();
    assert!(
        matches!(&error, StartError::DatabaseCorrupt { path } if *path == damaged),
        "{error}"
    );
    assert!(error.to_string().contains("restore it from a copy"));

    let mut with_folder = options(&beginning());
    with_folder.database = Database::File(folder.path().to_owned());
    let error = Backend::start(with_folder).await.err().unwrap();
    assert!(
        matches!(&error, StartError::DatabaseFolder { path } if path == folder.path()),
        "{error}"
    );
    assert!(error.to_string().contains("name a file in it"), "{error}");

    let missing = folder.path().join("missing");
    let mut without_folder = options(&beginning());
    without_folder.database = Database::File(missing.join("toroku.db"));
    let error = Backend::start(without_folder).await.err().unwrap();
    assert!(
        matches!(&error, StartError::FolderMissing { path } if *path == missing),
        "{error}"
    );
    let mut without_outbox = options(&beginning());
    without_outbox.mail = MailRoute::Folder(missing.clone());
    let error = Backend::start(without_outbox).await.err().unwrap();
    assert!(
        matches!(&error, StartError::FolderMissing { path } if *path == missing),
        "{error}"
    );
    let mut without_server = options(&beginning());
    without_server.mail = MailRoute::Smtp("not an address".to_owned());
    assert!(matches!(
        Backend::start(without_server).await.err().unwrap(),
        StartError::Smtp
    ));
}

#[tokio::test]
async fn demo_accounts_stay_on_this_machine_unless_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let file = Database::File(folder.path().join("toroku.db"));
    let start = |database: &Database, fixtures: bool, allowed: bool| {
        let mut options = options(&beginning());
        options.listen = "0.0.0.0:0".parse().unwrap();
        options.database = database.clone();
        options.fixtures = fixtures;
        options.demo_on_network = allowed;
        Backend::start(options)
    };
    for fixtures in [true, false] {
        // The second time they are in the file already.
        let error = start(&file, fixtures, false).await.err().unwrap();
        assert!(matches!(error, StartError::DemoOnNetwork { .. }), "{error}");
    }
    for running in [
        start(&file, true, true).await,
        start(&Database::Memory, false, false).await,
    ] {
        running.unwrap().shutdown().await;
    }
}

#[tokio::test]
async fn a_file_may_have_any_name() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["登録 1.db", "a?mode=memory", "b#c", "50%25.db"] {
        let file = folder.path().join(name);
        drop(crate::world::World::on(&file).await);
        assert!(file.metadata().unwrap().len() > 0, "{name}");
    }
    let made = std::fs::read_dir(folder.path()).unwrap().count();
    assert!(made >= 4, "{made}");
}

#[tokio::test]
async fn a_file_keeps_what_was_done() {
    let folder = tempfile::tempdir().unwrap();
    let clock = beginning();
    let make = || {
        let mut options = options(&clock);
        options.database = Database::File(folder.path().join("toroku.db"));
        options
    };
    let world = crate::world::World::with(make(), Arc::clone(&clock)).await;
    let token = world.member("taro@example.jp", "9802345").await;
    drop(world);
    let world = crate::world::World::with(make(), Arc::clone(&clock)).await;
    assert_eq!(
        world.get("/v1/me", &token).await.body["email"],
        "taro@example.jp"
    );
}
