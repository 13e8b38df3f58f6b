//! Mails that leave the process.

use toroku_backend::{Backend, MailRoute};

use crate::world::{World, beginning, options};

#[tokio::test]
async fn a_folder_gets_a_file_for_each_mail_and_none_for_a_bounce() {
    let folder = tempfile::tempdir().unwrap();
    let clock = beginning();
    let mut options = options(&clock);
    options.mail = MailRoute::Folder(folder.path().to_owned());
    let running = Backend::start(options).await.unwrap();
    let world = World::over(&running, clock);
    world.begin("taro@example.jp").await;
    world.begin("bounce@example.jp").await;
    let code = world.code("taro@example.jp");
    drop(world);
    running.shutdown().await;
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    let text = std::fs::read_to_string(&files[0]).unwrap();
    assert!(text.contains("To: taro@example.jp"));
    assert!(text.contains("no-reply@kencom.jp"));
    assert!(text.contains("Date: Sun, 22 Nov 2026 03:00:00 +0000"));
    assert_eq!(code.len(), 6);
}
