//! The part of the walk that applies for 健診・医療アクセス認証.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::json;

use crate::live::{Body, Live, call, text};

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
    let photo = photo();
    let jpeg = || Body::Jpeg(&photo);
    live.call(
        call(
            "sendDocument",
            &[id, "front"],
            token,
            Body::Jpeg(&photo[..200]),
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
    live.call(call("sendFace", &[id, "front"], token, jpeg()), 409)
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
    live.call(call("sendDocument", &[id, "front"], token, jpeg()), 200)
        .await;
    live.call(call("sendDocument", &[id, "back"], token, jpeg()), 200)
        .await;
    live.call(
        call("deleteDocumentBack", &[id, "back"], token, Body::None),
        204,
    )
    .await;
    live.call(call("sendFace", &[id, "front"], token, jpeg()), 200)
        .await;
    let drawn = live
        .call(
            call("drawFaceChallenge", &[id], token, Body::Json(&json!({}))),
            201,
        )
        .await;
    live.call(
        call("sendFace", &[id, &text(&drawn["id"])], token, jpeg()),
        200,
    )
    .await;
    live.call(
        call("sendFace", &[id, &text(&drawn["id"])], token, jpeg()),
        410,
    )
    .await;
}

fn photo() -> Vec<u8> {
    let image = DynamicImage::ImageRgb8(RgbImage::from_pixel(400, 260, Rgb([170; 3])));
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}
