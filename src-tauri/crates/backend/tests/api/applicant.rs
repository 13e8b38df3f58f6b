//! A member who applies.

use axum::http::Method;
use serde_json::{Value, json};

use crate::identity::desc;
use crate::pictures;
use crate::world::{Answer, World};

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

    pub(crate) async fn put(&self, rest: &str, bytes: impl Into<Vec<u8>>) -> Answer {
        self.put_with(rest, bytes, &[]).await
    }

    /// The same with more headers.
    pub(crate) async fn put_with(
        &self,
        rest: &str,
        bytes: impl Into<Vec<u8>>,
        more: &[(&str, &str)],
    ) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        let headers = [
            ("authorization", bearer.as_str()),
            ("content-type", "image/jpeg"),
        ];
        let headers = [headers.as_slice(), more].concat();
        self.world
            .call(Method::PUT, &self.path(rest), &headers, bytes.into())
            .await
    }

    /// Sends what is asked for.
    pub(crate) async fn accepted(&self, rest: &str) {
        let picture = match rest {
            "/documents/front" => pictures::FRONT,
            "/documents/back" => pictures::BACK,
            "/faces/front" => pictures::FACE,
            other => panic!("{other} is no part"),
        };
        self.took(rest, picture).await;
    }

    /// Sends a photo that must be taken.
    pub(crate) async fn took(&self, rest: &str, picture: &[u8]) {
        let answer = self.put(rest, picture).await;
        assert_eq!(
            (answer.status, &answer.body),
            (200, &json!({"status": "accepted"})),
            "{rest}"
        );
    }

    /// The front of the face, then a pose.
    pub(crate) async fn faces(&self) {
        self.accepted("/faces/front").await;
        let (challenge, pose) = self.challenge().await;
        self.took(&format!("/faces/{challenge}"), pictures::pose(&pose))
            .await;
    }

    /// Draws a pose: its challenge and what it is.
    pub(crate) async fn challenge(&self) -> (String, String) {
        let drawn = self
            .world
            .post(&self.path("/face-challenges"), &self.token, &json!({}))
            .await;
        assert_eq!(drawn.status, 201);
        let text = |name: &str| drawn.body[name].as_str().unwrap().to_owned();
        (text("id"), text("pose"))
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
