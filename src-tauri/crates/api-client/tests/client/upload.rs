//! Photos.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use toroku_engine::flow::{Call, CallError, FaceReply, PhotoFinding, Reply};
use toroku_engine::ports::{Api, Sent};

use crate::calls;
use crate::server::{Server, Tokens, client_with, hasty, problem, signed_in, tokens, untold};

fn jpeg(length: usize) -> Arc<[u8]> {
    (0..length)
        .map(|at| u8::try_from(at % 251).unwrap())
        .collect()
}

#[tokio::test]
async fn a_photo_arrives_whole_and_its_progress_is_told() {
    let server = Server::start(signed_in(200, json!({"status": "accepted"}))).await;
    let client = client_with(&server.url, Tokens::holding("r1"));
    let told: Arc<Mutex<Vec<u8>>> = Arc::default();
    let log = Arc::clone(&told);
    let sent: Sent = Arc::new(move |percent| log.lock().unwrap().push(percent));
    let photo = jpeg(100_000);
    let reply = client
        .call(&calls::document(), "key-1", Some(Arc::clone(&photo)), sent)
        .await;
    assert_eq!(reply, Ok(Reply::Document(Ok(()))));
    let seen = &server.seen()[1];
    assert_eq!(
        seen.line,
        "PUT /v1/access-applications/app-1/documents/front"
    );
    assert_eq!(seen.header("content-type"), Some("image/jpeg"));
    assert_eq!(seen.header("content-length"), Some("100000"));
    assert_eq!(seen.body, photo.as_ref());
    assert_eq!(seen.header("toroku-warned"), None);
    let told = told.lock().unwrap();
    assert_eq!(told.last(), Some(&100));
    assert!(told.len() > 3 && told.is_sorted(), "{told:?}");
}

#[tokio::test]
async fn a_photo_with_a_flaw_says_that_its_person_knows() {
    let server = Server::start(signed_in(200, json!({"status": "accepted"}))).await;
    let client = client_with(&server.url, Tokens::holding("r1"));
    let call = calls::flawed_document();
    let reply = client.call(&call, "key-1", Some(jpeg(10)), untold()).await;
    assert_eq!(reply, Ok(Reply::Document(Ok(()))));
    assert_eq!(server.seen()[1].header("toroku-warned"), Some("true"));
}

#[tokio::test]
async fn faces_go_to_their_challenge() {
    for (challenge, last) in [(None, "front"), (Some("ch-1"), "ch-1")] {
        let server = Server::start(signed_in(200, json!({"status": "accepted"}))).await;
        let client = client_with(&server.url, Tokens::holding("r1"));
        let call = calls::face(challenge);
        let reply = client.call(&call, "key-1", Some(jpeg(10)), untold()).await;
        assert_eq!(reply, Ok(Reply::Face(FaceReply::Accepted)));
        assert_eq!(
            server.lines()[1],
            format!("PUT /v1/access-applications/app-1/faces/{last}")
        );
    }
}

async fn refused(
    call: Call,
    status: u16,
    code: &'static str,
    members: Value,
) -> Result<Reply, CallError> {
    let server = Server::start(move |seen| {
        if seen.line.ends_with("refresh") {
            tokens(1)
        } else {
            problem(status, code, &members)
        }
    })
    .await;
    let client = client_with(&server.url, Tokens::holding("r1"));
    client.call(&call, "key-1", Some(jpeg(10)), untold()).await
}

#[tokio::test]
async fn refusals_of_photos() {
    for (word, finding) in [
        ("blur", PhotoFinding::Blur),
        ("cut-off", PhotoFinding::CutOff),
        ("glare", PhotoFinding::Glare),
        ("dark", PhotoFinding::Dark),
        ("small", PhotoFinding::Small),
        ("finger", PhotoFinding::Finger),
        ("no-card", PhotoFinding::NoCard),
        ("wrong-side", PhotoFinding::WrongSide),
        ("no-face", PhotoFinding::NoFace),
        ("many", PhotoFinding::Many),
        ("pose", PhotoFinding::Pose),
        ("unreadable", PhotoFinding::Blur),
    ] {
        let members = json!({ "finding": word });
        let document = refused(calls::document(), 422, "photo_unusable", members.clone()).await;
        assert_eq!(document, Ok(Reply::Document(Err(finding))), "{word}");
        let face = refused(calls::face(None), 422, "photo_unusable", members).await;
        assert_eq!(
            face,
            Ok(Reply::Face(FaceReply::Unusable(finding))),
            "{word}"
        );
    }
    let side = refused(calls::document(), 422, "side_refused", json!({})).await;
    assert_eq!(side, Ok(Reply::SideRefused));
    let face = |status, code, members| refused(calls::face(Some("ch-1")), status, code, members);
    let mismatch = face(422, "face_mismatch", json!({"left": 3})).await;
    assert_eq!(mismatch, Ok(Reply::Face(FaceReply::Mismatch { left: 3 })));
    let blocked = face(409, "access_blocked", json!({})).await;
    assert_eq!(blocked, Ok(Reply::Face(FaceReply::Mismatch { left: 0 })));
    let expired = face(410, "challenge_expired", json!({})).await;
    assert_eq!(expired, Ok(Reply::Face(FaceReply::ChallengeExpired)));
    let missing = face(409, "part_missing", json!({"parts": ["document"]})).await;
    assert_eq!(missing, Err(CallError::ApplicationGone));
    for (status, code, members) in [
        (422, "photo_unusable", json!({})),
        (
            422,
            "photo_unusable",
            json!({"finding": "of-a-newer-backend"}),
        ),
        (413, "photo_too_large", json!({})),
        (409, "part_missing", json!({"parts": ["document"]})),
    ] {
        let refusal = refused(calls::document(), status, code, members).await;
        assert!(matches!(refusal, Err(CallError::Server { .. })), "{code}");
    }
}

#[tokio::test]
async fn a_photo_that_nobody_takes_times_out() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let result = hasty(&url)
        .call(&calls::document(), "key-1", Some(jpeg(10)), untold())
        .await;
    assert_eq!(result, Err(CallError::Timeout));
}

#[tokio::test]
async fn a_photo_the_device_lost_is_no_upload() {
    let server = Server::start(signed_in(200, json!({"status": "accepted"}))).await;
    let client = client_with(&server.url, Tokens::holding("r1"));
    let result = client
        .call(&calls::document(), "key-1", None, untold())
        .await;
    assert!(matches!(result, Err(CallError::Server { .. })));
    assert!(server.lines().is_empty());
}
