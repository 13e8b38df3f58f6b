//! Applications under review, by the script of the fixtures.

use serde_json::{Value, json};
use toroku_backend::MailKind;

use crate::applicant::{Applicant, secret};
use crate::identity::{check, desc};
use crate::pictures::{self, FRONT, FRONT_CUT};
use crate::world::{PASSWORD, World};

async fn under_review(applicant: &Applicant<'_>, body: &Value) {
    let answer = applicant.submit(body).await;
    assert_eq!(answer.body["status"], "under_review", "{answer:?}");
    assert_eq!(applicant.me().await["access"]["status"], "under_review");
    assert_eq!(
        applicant.show().await["status"],
        "under_review",
        "the first look"
    );
}

#[tokio::test]
async fn umeko_is_approved_at_the_second_look_with_her_new_name() {
    let world = World::new().await;
    let identity = check(
        "06990014",
        &[("number-front", "2222"), ("number-back", "3333")],
        "ミホンウメコ",
        "1983-07-07",
    );
    let umeko = Applicant::new(&world, "umeko@example.jp", &identity, "licence").await;
    umeko.accepted("/documents/front").await;
    umeko.accepted("/documents/back").await;
    umeko.faces().await;
    under_review(&umeko, &secret()).await;
    assert_eq!(umeko.show().await["status"], "completed", "the second look");
    assert_eq!(umeko.me().await["name"], "例示 梅子");
    assert_eq!(
        world.outbox.latest("umeko@example.jp").unwrap().kind,
        MailKind::AccessDone
    );
}

#[tokio::test]
async fn sakura_sends_the_document_again() {
    let world = World::new().await;
    let sakura = Applicant::new(
        &world,
        "sakura@example.jp",
        &desc("5682", "ミホンサクラ", "2001-12-31"),
        "mynumber",
    )
    .await;
    sakura.accepted("/documents/front").await;
    sakura.faces().await;
    under_review(&sakura, &secret()).await;
    let rejected = sakura.show().await;
    assert_eq!(rejected["status"], "rejected");
    assert_eq!(
        rejected["reasons"],
        json!([{"part": "document", "reason": "glare"}])
    );
    assert_eq!(rejected["parts"], json!(["face-front", "face-pose"]));
    assert_eq!(
        world.outbox.latest("sakura@example.jp").unwrap().kind,
        MailKind::AccessRejected
    );
    let incomplete = sakura.submit(&json!({})).await;
    assert_eq!(
        incomplete.body,
        json!({"status": "incomplete", "parts": ["document"]})
    );

    let again = Applicant::of(&world, sakura.token.clone(), "licence").await;
    assert_eq!(again.id, sakura.id);
    let refused = [FRONT.to_vec(), pictures::again(FRONT, 1)];
    for same in refused {
        let warned = [("toroku-warned", "true")];
        let refused = again.put_with("/documents/front", same, &warned).await;
        assert_eq!(
            (refused.code(), &refused.body["finding"]),
            ("photo_unusable", &json!("glare")),
            "what a person refused"
        );
    }
    again.took("/documents/front", FRONT_CUT).await;
    under_review(&again, &json!({})).await;
    let approved = again.show().await;
    assert_eq!(approved["status"], "completed");
    assert_eq!(
        approved["reference"], rejected["reference"],
        "the number stays"
    );
}

#[tokio::test]
async fn wakaba_sends_the_back() {
    let world = World::new().await;
    let wakaba = Applicant::new(
        &world,
        "wakaba@example.jp",
        &desc("5684", "ミホンワカバ", "2003-05-05"),
        "licence",
    )
    .await;
    wakaba.accepted("/documents/front").await;
    wakaba.faces().await;
    under_review(&wakaba, &secret()).await;
    let rejected = wakaba.show().await;
    assert_eq!(
        rejected["reasons"],
        json!([{"part": "document-back", "reason": "back-needed"}])
    );
    assert_eq!(
        wakaba.submit(&json!({})).await.body["parts"],
        json!(["document-back"])
    );
    wakaba.accepted("/documents/back").await;
    under_review(&wakaba, &json!({})).await;
    assert_eq!(wakaba.show().await["status"], "completed");
}

#[tokio::test]
async fn a_review_ends_after_a_while_for_who_stays_in_the_menu() {
    let world = World::new().await;
    let identity = check(
        "06990014",
        &[("number-front", "2222"), ("number-back", "3333")],
        "ミホンウメコ",
        "1983-07-07",
    );
    let umeko = Applicant::new(&world, "umeko@example.jp", &identity, "licence").await;
    umeko.accepted("/documents/front").await;
    umeko.faces().await;
    umeko.submit(&secret()).await;
    world.advance(179);
    assert_eq!(umeko.me().await["access"]["status"], "under_review");
    world.advance(1);
    let me = umeko.me().await;
    assert_eq!(
        (&me["access"]["status"], &me["name"]),
        (&json!("completed"), &json!("例示 梅子"))
    );
}

#[tokio::test]
async fn the_rejected_account_sends_both_parts_again() {
    let world = World::new().await;
    let login = json!({"email": "rejected@example.jp", "password": PASSWORD});
    let token = world.post("/v1/sessions", "", &login).await.body["access_token"]
        .as_str()
        .unwrap()
        .to_owned();
    let me = world.get("/v1/me", &token).await.body;
    let id = me["access"]["application_id"].as_str().unwrap().to_owned();
    let applicant = Applicant {
        world: &world,
        token,
        id,
    };
    let reasons = applicant.show().await["reasons"].clone();
    assert_eq!(reasons[0]["part"], "document");
    assert_eq!(
        reasons[1],
        json!({"part": "face", "reason": "face-unclear"})
    );
    assert_eq!(
        applicant.submit(&json!({})).await.body["parts"],
        json!(["document", "face"])
    );
    applicant.accepted("/documents/front").await;
    applicant.faces().await;
    under_review(&applicant, &json!({})).await;
    assert_eq!(applicant.show().await["status"], "completed");
}
