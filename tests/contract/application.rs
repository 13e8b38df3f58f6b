//! The part of the walk that applies for 健診・医療アクセス認証.

use serde_json::json;

use crate::live::{Body, Live, call, text};

macro_rules! picture {
    ($file:literal) => {
        include_bytes!(concat!(
            "../../src-tauri/crates/backend/tests/pictures/",
            $file,
            ".jpg"
        ))
    };
}

/// A drawn front and back of a 運転免許証, and its person's face.
const FRONT: &[u8] = picture!("front");
const BACK: &[u8] = picture!("back");
const FACE: &[u8] = picture!("face");

/// From the choice of a document to 完了.
pub(crate) async fn apply(live: &Live, token: &str) {
    let document = json!({"document": "licence"});
    let begun = live
        .call(
            call("beginAccessApplication", &[], token, Body::Json(&document)),
            201,
        )
        .await;
    let discarded = text(&begun["id"]);
    for _ in 0..2 {
        live.call(
            call("discardAccessApplication", &[&discarded], token, Body::None),
            204,
        )
        .await;
    }
    live.call(
        call("accessApplication", &[&discarded], token, Body::None),
        404,
    )
    .await;
    let begun = live
        .call(
            call("beginAccessApplication", &[], token, Body::Json(&document)),
            201,
        )
        .await;
    let id = text(&begun["id"]);
    send_photos(live, token, &id).await;
    live.call(call("accessApplication", &[&id], token, Body::None), 200)
        .await;
    live.call(
        call("accessApplication", &["another"], token, Body::None),
        404,
    )
    .await;
    let guessable = json!({"question": "はじめて育てた野菜は？", "answer": "ケンコムタロウ"});
    live.call(
        call(
            "submitAccessApplication",
            &[&id],
            token,
            Body::Json(&guessable),
        ),
        422,
    )
    .await;
    let secret = json!({"question": "はじめて育てた野菜は？", "answer": "ミニトマト"});
    let done = live
        .call(
            call(
                "submitAccessApplication",
                &[&id],
                token,
                Body::Json(&secret),
            ),
            200,
        )
        .await;
    assert_eq!(done["status"], "completed");
    live.call(
        call("discardAccessApplication", &[&id], token, Body::None),
        409,
    )
    .await;
    live.call(call("accessApplication", &[&id], token, Body::None), 200)
        .await;
    live.call(call("me", &[], token, Body::None), 200).await;
}

async fn send_photos(live: &Live, token: &str, id: &str) {
    live.call(
        call(
            "sendDocument",
            &[id, "front"],
            token,
            Body::Jpeg(&FRONT[..FRONT.len() / 2]),
        ),
        422,
    )
    .await;
    live.call(
        call(
            "sendDocument",
            &[id, "front"],
            token,
            Body::Jpeg(b"no photo"),
        ),
        415,
    )
    .await;
    live.call(
        call("sendFace", &[id, "front"], token, Body::Jpeg(FACE)),
        409,
    )
    .await;
    live.call(
        call(
            "submitAccessApplication",
            &[id],
            token,
            Body::Json(&json!({})),
        ),
        200,
    )
    .await;
    live.call(
        call("sendDocument", &[id, "front"], token, Body::Jpeg(FRONT)),
        200,
    )
    .await;
    live.call(
        call("sendDocument", &[id, "back"], token, Body::Jpeg(BACK)),
        200,
    )
    .await;
    live.call(
        call("deleteDocumentBack", &[id, "back"], token, Body::None),
        204,
    )
    .await;
    live.call(
        call("sendFace", &[id, "front"], token, Body::Jpeg(FACE)),
        200,
    )
    .await;
    let drawn = live
        .call(
            call("drawFaceChallenge", &[id], token, Body::Json(&json!({}))),
            201,
        )
        .await;
    let pose = || Body::Jpeg(posed(drawn["pose"].as_str().unwrap()));
    live.call(
        call("sendFace", &[id, &text(&drawn["id"])], token, pose()),
        200,
    )
    .await;
    live.call(
        call("sendFace", &[id, &text(&drawn["id"])], token, pose()),
        410,
    )
    .await;
}

/// The person in a pose.
fn posed(pose: &str) -> &'static [u8] {
    match pose {
        "left-closed" => picture!("left-closed"),
        "left-open" => picture!("left-open"),
        "right-closed" => picture!("right-closed"),
        "right-open" => picture!("right-open"),
        other => panic!("no pose {other}"),
    }
}
