//! A member who applies, and photos.

use std::io::Cursor;
use std::sync::OnceLock;

use axum::http::Method;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::identity::desc;
use crate::world::{Answer, World};

/// A grey photo.
pub(crate) fn jpeg(width: u32, height: u32, level: u8) -> Vec<u8> {
    let image = DynamicImage::ImageRgb8(RgbImage::from_pixel(width, height, Rgb([level; 3])));
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

/// A photo that passes.
pub(crate) fn photo() -> Vec<u8> {
    static PHOTO: OnceLock<Vec<u8>> = OnceLock::new();
    PHOTO.get_or_init(|| jpeg(400, 260, 170)).clone()
}

/// A verified member and their application.
pub(crate) struct Applicant<'a> {
    pub(crate) world: &'a World,
    pub(crate) token: String,
    pub(crate) id: String,
}

impl<'a> Applicant<'a> {
    /// Registers, verifies and begins.
    pub(crate) async fn new(
        world: &'a World,
        email: &str,
        identity: &Value,
        document: &str,
    ) -> Self {
        let token = world
            .member(email, identity["insurer_number"].as_str().unwrap())
            .await;
        let checked = world.post("/v1/identity-checks", &token, identity).await;
        assert_eq!(checked.body["result"], "verified", "{checked:?}");
        Self::of(world, token, document).await
    }

    /// Begins, or changes the document.
    pub(crate) async fn of(world: &'a World, token: String, document: &str) -> Self {
        let begun = world
            .post(
                "/v1/access-applications",
                &token,
                &json!({"document": document}),
            )
            .await;
        assert_eq!(begun.status, 201, "{begun:?}");
        let id = begun.body["id"].as_str().unwrap().to_owned();
        Self { world, token, id }
    }

    pub(crate) fn path(&self, rest: &str) -> String {
        format!("/v1/access-applications/{}{rest}", self.id)
    }

    pub(crate) async fn put(&self, rest: &str, bytes: Vec<u8>) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        let headers = [
            ("authorization", bearer.as_str()),
            ("content-type", "image/jpeg"),
        ];
        self.world
            .call(Method::PUT, &self.path(rest), &headers, bytes)
            .await
    }

    pub(crate) async fn accepted(&self, rest: &str) {
        let answer = self.put(rest, photo()).await;
        assert_eq!(
            (answer.status, &answer.body),
            (200, &json!({"status": "accepted"})),
            "{rest}"
        );
    }

    /// The front of the face, then a pose.
    pub(crate) async fn faces(&self) {
        self.accepted("/faces/front").await;
        let challenge = self.challenge().await;
        self.accepted(&format!("/faces/{challenge}")).await;
    }

    pub(crate) async fn challenge(&self) -> String {
        let drawn = self
            .world
            .post(&self.path("/face-challenges"), &self.token, &json!({}))
            .await;
        assert_eq!(drawn.status, 201);
        drawn.body["id"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn submit(&self, body: &Value) -> Answer {
        self.world
            .post(&self.path("/submit"), &self.token, body)
            .await
    }

    pub(crate) async fn show(&self) -> Value {
        self.world.get(&self.path(""), &self.token).await.body
    }

    pub(crate) async fn me(&self) -> Value {
        self.world.get("/v1/me", &self.token).await.body
    }
}

/// A question and an answer.
pub(crate) fn secret() -> Value {
    json!({"question": "はじめて育てた野菜は？", "answer": "ミニトマト"})
}

/// The check of the guide's own member.
pub(crate) fn taro() -> Value {
    desc("5678", "ケンコムタロウ", "1989-01-01")
}
