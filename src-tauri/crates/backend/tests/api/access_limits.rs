//! Applications: what photos are refused for, mismatches, expiry.

use axum::http::Method;
use serde_json::json;

use crate::applicant::{Applicant, secret, taro};
use crate::identity::{check, desc};
use crate::pictures::{FACE, FRONT, OTHER_FACE, again};
use crate::world::{PASSWORD, World};

#[tokio::test]
async fn bytes_that_are_no_whole_jpeg_are_refused() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    let cut = &FRONT[..FRONT.len() / 2];
    let answer = taro.put("/documents/front", cut).await;
    assert_eq!(
        (answer.status, answer.code(), &answer.body["finding"]),
        (422, "photo_unusable", &json!("unreadable"))
    );
    let png = taro
        .put("/documents/front", b"\x89PNG\r\n\x1a\n0000".to_vec())
        .await;
    assert_eq!((png.status, png.code()), (415, "photo_type"));
    let large = taro
        .put("/documents/front", vec![0xff; 8 * 1024 * 1024 + 1])
        .await;
    assert_eq!((large.status, large.code()), (413, "photo_too_large"));
    let bearer = format!("Bearer {}", taro.token);
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "image/png"),
    ];
    let kind = world
        .call(
            Method::PUT,
            &taro.path("/documents/front"),
            &headers,
            FRONT.to_vec(),
        )
        .await;
    assert_eq!(kind.code(), "photo_type");
    assert_eq!(taro.show().await["parts"], json!([]));
}

#[tokio::test]
async fn jiro_mismatches_once_at_the_front() {
    let world = World::new().await;
    let identity = check(
        "06990022",
        &[("number", "12345678")],
        "ミホンジロウ",
        "1975-05-10",
    );
    let jiro = Applicant::new(&world, "jiro@example.jp", &identity, "licence").await;
    jiro.accepted("/documents/front").await;
    let mismatch = jiro.put("/faces/front", OTHER_FACE).await;
    assert_eq!(
        (mismatch.status, mismatch.code(), &mismatch.body["left"]),
        (422, "face_mismatch", &json!(4))
    );
    jiro.faces().await;
    assert_eq!(jiro.submit(&secret()).await.body["status"], "completed");
}

#[tokio::test]
async fn makoto_mismatches_until_only_support_can_help() {
    let world = World::new().await;
    let makoto = Applicant::new(
        &world,
        "makoto@example.jp",
        &desc("5683", "ミホンマコト", "1999-03-03"),
        "licence",
    )
    .await;
    makoto.accepted("/documents/front").await;
    for left in [4, 3, 2, 1, 0] {
        let photo = again(OTHER_FACE, left);
        let mismatch = makoto.put("/faces/front", photo).await;
        assert_eq!(
            (mismatch.code(), &mismatch.body["left"]),
            ("face_mismatch", &json!(left))
        );
    }
    assert_eq!(
        makoto.put("/faces/front", FACE).await.code(),
        "access_blocked"
    );
    assert_eq!(makoto.submit(&secret()).await.code(), "access_blocked");
    assert_eq!(makoto.me().await["access"]["status"], "blocked");
    let shown = makoto.show().await;
    assert_eq!(
        (&shown["status"], &shown["parts"]),
        (&json!("closed"), &json!([])),
        "photos are deleted"
    );
    let again = world
        .post(
            "/v1/access-applications",
            &makoto.token,
            &json!({"document": "licence"}),
        )
        .await;
    assert_eq!(again.code(), "access_blocked");
}

#[tokio::test]
async fn an_open_application_ends_a_day_after_the_last_action() {
    let world = World::new().await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    world.advance(3600 * 20);
    let login = json!({"email": "taro@example.jp", "password": PASSWORD});
    let token = world.post("/v1/sessions", "", &login).await.body["access_token"]
        .as_str()
        .unwrap()
        .to_owned();
    let mut taro = Applicant {
        world: &world,
        token,
        id: taro.id,
    };
    taro.accepted("/documents/front").await;
    world.advance(86_400);
    let token = world.post("/v1/sessions", "", &login).await.body["access_token"]
        .as_str()
        .unwrap()
        .to_owned();
    taro.token = token;
    assert_eq!(taro.me().await["access"], json!({"status": "none"}));
    assert_eq!(
        taro.put("/documents/front", FRONT).await.code(),
        "application_gone"
    );
}
