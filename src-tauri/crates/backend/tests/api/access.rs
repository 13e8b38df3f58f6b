//! Applications: photos, poses, submission.

use axum::http::Method;
use serde_json::json;
use toroku_backend::MailKind;

use crate::applicant::{Applicant, secret, taro};
use crate::identity::check;
use crate::pictures::{BACK, FACE, FRONT};
use crate::world::World;

#[tokio::test]
async fn the_guides_journey_completes() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    assert_eq!(
        taro.me().await["access"],
        json!({"status": "open", "application_id": taro.id})
    );
    taro.accepted("/documents/front").await;
    taro.faces().await;
    assert_eq!(
        taro.show().await["parts"],
        json!(["document", "face-front", "face-pose"])
    );
    let done = taro.submit(&secret()).await;
    assert_eq!(
        (&done.body["status"], &done.body["received_at"]),
        (&json!("completed"), &json!("2026-11-22T03:00:00Z"))
    );
    let shown = taro.show().await;
    assert_eq!(
        (&shown["status"], &shown["parts"]),
        (&json!("completed"), &json!([])),
        "photos are deleted"
    );
    assert_eq!(taro.me().await["access"]["status"], "completed");
    assert_eq!(
        world.outbox.latest("taro@example.jp").unwrap().kind,
        MailKind::AccessDone
    );
    assert_eq!(
        taro.submit(&json!({})).await.body,
        done.body,
        "a submission sent again is answered alike"
    );
    assert_eq!(
        taro.put("/documents/front", FRONT).await.code(),
        "application_closed"
    );
}

#[tokio::test]
async fn missing_parts_are_named_in_order() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    let incomplete = taro.submit(&json!({})).await;
    assert_eq!(
        incomplete.body,
        json!({"status": "incomplete", "parts": ["document", "face", "secret-question"]})
    );
    let early = taro.put("/faces/front", FACE).await;
    assert_eq!(
        (early.code(), &early.body["parts"]),
        ("part_missing", &json!(["document"]))
    );
    taro.accepted("/documents/front").await;
    let (challenge, _) = taro.challenge().await;
    let early = taro.put(&format!("/faces/{challenge}"), FACE).await;
    assert_eq!(
        (early.code(), &early.body["parts"]),
        ("part_missing", &json!(["face"]))
    );
}

#[tokio::test]
async fn the_same_document_chosen_again_keeps_its_photos() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    let again = Applicant::of(&world, taro.token.clone(), "licence").await;
    assert_eq!(again.id, taro.id);
    again.faces().await;
    let other = Applicant::of(&world, taro.token.clone(), "mynumber").await;
    assert_eq!(
        other.show().await["parts"],
        json!(["face-front", "face-pose"]),
        "another one's are not kept"
    );
}

#[tokio::test]
async fn only_documents_with_remarks_have_a_back() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "mynumber").await;
    for document in ["mynumber", "residence"] {
        let same = Applicant::of(&world, taro.token.clone(), document).await;
        assert_eq!(same.id, taro.id);
        let refused = same.put("/documents/back", BACK).await;
        assert_eq!(
            (refused.status, refused.code()),
            (409, "side_refused"),
            "{document}"
        );
    }
    let licence = Applicant::of(&world, taro.token.clone(), "licence").await;
    licence.accepted("/documents/front").await;
    licence.accepted("/documents/back").await;
    assert_eq!(
        licence.show().await["parts"],
        json!(["document", "document-back"])
    );
    let bearer = format!("Bearer {}", taro.token);
    let headers = [("authorization", bearer.as_str())];
    let deleted = world
        .call(
            Method::DELETE,
            &taro.path("/documents/back"),
            &headers,
            Vec::new(),
        )
        .await;
    assert_eq!(deleted.status, 204);
    let front = world
        .call(
            Method::DELETE,
            &taro.path("/documents/front"),
            &headers,
            Vec::new(),
        )
        .await;
    assert_eq!(front.code(), "side_refused");
    assert_eq!(licence.show().await["parts"], json!(["document"]));
    let other = Applicant::of(&world, taro.token.clone(), "record").await;
    assert_eq!(
        other.show().await["parts"],
        json!([]),
        "a change of the document deletes its photos"
    );
    assert_eq!(
        other.put("/documents/inside", FRONT).await.code(),
        "not_found"
    );
}

#[tokio::test]
async fn poses_are_drawn_and_end() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.accepted("/faces/front").await;
    let mut poses = std::collections::BTreeSet::new();
    for _ in 0..40 {
        let drawn = world
            .post(&taro.path("/face-challenges"), &taro.token, &json!({}))
            .await;
        poses.insert(drawn.body["pose"].as_str().unwrap().to_owned());
    }
    assert_eq!(poses.len(), 4, "{poses:?}");
    let (first, _) = taro.challenge().await;
    let (second, _) = taro.challenge().await;
    assert_eq!(
        taro.put(&format!("/faces/{first}"), FACE).await.code(),
        "challenge_expired"
    );
    world.advance(300);
    let ended = taro.put(&format!("/faces/{second}"), FACE).await;
    assert_eq!((ended.status, ended.code()), (410, "challenge_expired"));
}

#[tokio::test]
async fn secrets_that_can_be_guessed_are_refused() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    taro.faces().await;
    let cases = [
        ("犬", "ポチという名", "question"),
        ("はじめて育てた野菜は？", "あ", "answer"),
        ("はじめて育てた野菜は？", "はじめて育てた野菜は？", "answer"),
        ("はじめて育てた野菜は？", "けんこむたろう", "answer"),
        ("はじめて育てた野菜は？", "1989年1月1日", "answer"),
        ("はじめて育てた野菜は？", "TARO@example.jp", "answer"),
    ];
    for (question, answer, field) in cases {
        let refused = taro
            .submit(&json!({"question": question, "answer": answer}))
            .await;
        assert_eq!(
            (refused.code(), &refused.body["field"]),
            ("secret_refused", &json!(field)),
            "{answer}"
        );
    }
    assert_eq!(taro.submit(&secret()).await.body["status"], "completed");
}

#[tokio::test]
async fn who_may_not_apply_is_told_why() {
    let world = World::new().await;
    let document = json!({"document": "licence"});
    let fresh = world.member("taro@example.jp", "9802345").await;
    assert_eq!(
        world
            .post("/v1/access-applications", &fresh, &document)
            .await
            .code(),
        "identity_required"
    );
    let ichiro = world.member("ichiro@example.jp", "06990030").await;
    let identity = check(
        "06990030",
        &[("symbol", "1001"), ("number", "2001")],
        "ミホンイチロウ",
        "1980-01-01",
    );
    world.post("/v1/identity-checks", &ichiro, &identity).await;
    assert_eq!(
        world
            .post("/v1/access-applications", &ichiro, &document)
            .await
            .code(),
        "access_unavailable"
    );
    assert_eq!(
        world
            .post("/v1/access-applications", "", &document)
            .await
            .code(),
        "unauthorized"
    );
    let foreign = world.get("/v1/access-applications/other", &fresh).await;
    assert_eq!((foreign.status, foreign.code()), (404, "application_gone"));
}
