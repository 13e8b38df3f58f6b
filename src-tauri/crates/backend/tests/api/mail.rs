//! Mails that leave the process.

use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::time::timeout;
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
    world.begin("a..b@docomo.example.jp").await;
    let code = world.code("taro@example.jp");
    drop(world);
    running.shutdown().await;
    let mut files: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    assert_eq!(files.len(), 2);
    let text = std::fs::read_to_string(&files[0]).unwrap();
    assert!(text.contains("To: taro@example.jp"));
    let odd = std::fs::read_to_string(&files[1]).unwrap();
    assert!(odd.contains("To: \"a..b\"@docomo.example.jp"), "{odd}");
    assert!(text.contains("no-reply@kencom.jp"));
    assert!(text.contains("Date: Sun, 22 Nov 2026 03:00:00 +0000"));
    assert_eq!(code.len(), 6);
}

#[tokio::test]
async fn a_mail_server_gets_the_mail_and_the_outbox_does_not() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(receive(listener));
    let clock = beginning();
    let mut options = options(&clock);
    options.mail = MailRoute::Smtp(format!("smtp://{address}"));
    let running = Backend::start(options).await.unwrap();
    let world = World::over(&running, clock);
    world.begin("a..b@docomo.example.jp").await;
    let received = server.await.unwrap();
    assert!(
        received.contains("RCPT TO:<\"a..b\"@docomo.example.jp>"),
        "{received}"
    );
    assert!(
        received.contains("To: \"a..b\"@docomo.example.jp"),
        "{received}"
    );
    assert!(world.outbox.mails().is_empty());
    drop(world);
    running.shutdown().await;
}

#[tokio::test]
async fn a_mail_that_hangs_holds_up_no_other() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let clock = beginning();
    let mut options = options(&clock);
    options.mail = MailRoute::Smtp(format!("smtp://{address}"));
    let running = Backend::start(options).await.unwrap();
    let world = World::over(&running, clock);
    world.begin("taro@example.jp").await;
    let (silent, _) = listener.accept().await.unwrap();
    world.begin("hanako@example.jp").await;
    let received = timeout(Duration::from_secs(30), receive(listener))
        .await
        .unwrap();
    assert!(
        received.contains("RCPT TO:<hanako@example.jp>"),
        "{received}"
    );
    drop((world, silent));
    running.shutdown().await;
}

/// A mail server for one mail: what it was told.
async fn receive(listener: TcpListener) -> String {
    let (stream, _) = listener.accept().await.unwrap();
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    let mut told = String::new();
    let mut in_data = false;
    writer.write_all(b"220 mail\r\n").await.unwrap();
    while let Some(line) = lines.next_line().await.unwrap() {
        let answer = match line.get(..4).unwrap_or(&line) {
            "." if in_data => Some("250 kept\r\n"),
            _ if in_data => None,
            "EHLO" => Some("250 mail\r\n"),
            "DATA" => Some("354 go on\r\n"),
            _ => Some("250 ok\r\n"),
        };
        told.push_str(&line);
        told.push('\n');
        in_data = (in_data || line == "DATA") && line != ".";
        if let Some(answer) = answer {
            writer.write_all(answer.as_bytes()).await.unwrap();
        }
        if line == "." {
            break;
        }
    }
    told
}
