//! Somebody who registers wholly, and repeats a call that was not answered, as the app does.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::Crowd;
use crate::backend::Failed;
use crate::backend::person::registration;

/// The insurer all are with.
pub(super) const INSURER: &str = "9802345";
/// How long a call is repeated.
const PATIENCE: Duration = Duration::from_mins(3);
/// How long a mail is waited for: another instance delivers what one has left.
const MAIL: Duration = Duration::from_mins(3);

macro_rules! picture {
    ($file:literal) => {
        include_bytes!(concat!("../../../backend/tests/pictures/", $file, ".jpg")).as_slice()
    };
}

/// Registers one after the other until so many are done; what went wrong.
pub(super) async fn all(crowd: Arc<Crowd>, most: u32) -> Vec<String> {
    let mut failed = Vec::new();
    loop {
        let number = crowd.next.fetch_add(1, Ordering::Relaxed);
        if number >= most {
            return failed;
        }
        let member = Member {
            crowd: &crowd,
            number,
        };
        match member.register().await {
            Ok(()) => {
                crowd.done.fetch_add(1, Ordering::Relaxed);
            }
            Err(error) => failed.push(format!("{number}: {error}")),
        }
    }
}

/// One of them.
pub(crate) struct Member<'a> {
    pub(crate) crowd: &'a Crowd,
    pub(crate) number: u32,
}

/// What a call sends.
enum Sent<'a> {
    Json(&'a Value),
    Jpeg(&'a [u8]),
}

impl Member<'_> {
    async fn register(&self) -> Result<(), Failed> {
        let number = (10_000 + self.number).to_string();
        let token = self.join(&number, "ミホンタロウ").await?;
        self.apply(&token).await
    }

    /// A member whose identity is verified: the token of the session.
    pub(crate) async fn join(&self, number: &str, kana: &str) -> Result<String, Failed> {
        let email = format!("cluster-{}@example.jp", self.number);
        let group = json!({"kind": "1", "insurer_number": INSURER});
        let group = self.post("groups/authenticate", "", &group).await?;
        let body = registration(&email, &group);
        let code = self.crowd.postman.expect(&email);
        let begun = self.post("registrations", "", &body).await?;
        let code = tokio::time::timeout(MAIL, code)
            .await
            .map_err(|_| "no mail came")??;
        let path = format!("registrations/{}/verify", text(&begun, "registration_id")?);
        let tokens = self.post(&path, "", &json!({"code": code})).await?;
        let token = text(&tokens, "access_token")?;
        let identity = json!({
            "insurer_number": INSURER,
            "parts": [
                {"id": "symbol", "value": "1234"},
                {"id": "number", "value": number},
            ],
            "kana": kana,
            "birth_date": "1989-01-01",
        });
        let checked = self.post("identity-checks", token, &identity).await?;
        if checked["result"] != "verified" {
            return Err(format!("identity: {checked}").into());
        }
        Ok(token.to_owned())
    }

    /// An application: its path.
    pub(crate) async fn begin(&self, token: &str) -> Result<String, Failed> {
        let document = json!({"document": "licence"});
        let begun = self.post("access-applications", token, &document).await?;
        Ok(format!("access-applications/{}", text(&begun, "id")?))
    }

    /// The application: front, face, pose, and the secret question.
    async fn apply(&self, token: &str) -> Result<(), Failed> {
        let path = self.begin(token).await?;
        self.put(&format!("{path}/documents/front"), token, picture!("front"))
            .await?;
        self.put(&format!("{path}/faces/front"), token, picture!("face"))
            .await?;
        let drawn = format!("{path}/face-challenges");
        let drawn = self.post(&drawn, token, &json!({})).await?;
        let pose = match text(&drawn, "pose")? {
            "left-closed" => picture!("left-closed"),
            "left-open" => picture!("left-open"),
            "right-closed" => picture!("right-closed"),
            _ => picture!("right-open"),
        };
        let face = format!("{path}/faces/{}", text(&drawn, "id")?);
        self.put(&face, token, pose).await?;
        let secret = json!({"question": "はじめて育てた野菜は？", "answer": "ミニトマト"});
        let submitted = self.post(&format!("{path}/submit"), token, &secret).await?;
        match text(&submitted, "reference") {
            Ok(_) => Ok(()),
            Err(_) => Err(format!("submit: {submitted}").into()),
        }
    }

    async fn post(&self, path: &str, token: &str, body: &Value) -> Result<Value, Failed> {
        self.ask(Method::POST, path, token, &Sent::Json(body)).await
    }

    async fn put(&self, path: &str, token: &str, jpeg: &[u8]) -> Result<Value, Failed> {
        self.ask(Method::PUT, path, token, &Sent::Jpeg(jpeg)).await
    }

    /// One call, again with the same key while it is not answered.
    async fn ask(
        &self,
        method: Method,
        path: &str,
        token: &str,
        sent: &Sent<'_>,
    ) -> Result<Value, Failed> {
        let key = uuid::Uuid::new_v4().to_string();
        let begun = Instant::now();
        loop {
            let request = self
                .crowd
                .http
                .request(method.clone(), format!("{}/v1/{path}", self.crowd.url))
                .header("idempotency-key", &key)
                .header("x-forwarded-for", address(self.number))
                .bearer_auth(token);
            let request = match sent {
                Sent::Json(body) => request.json(body),
                Sent::Jpeg(bytes) => request
                    .header("content-type", "image/jpeg")
                    .body(bytes.to_vec()),
            };
            let last = match request.send().await {
                Err(_) => "no answer".to_owned(),
                Ok(answer) => {
                    let status = answer.status();
                    let read = answer.bytes().await;
                    match read.map(|bytes| serde_json::from_slice(&bytes)) {
                        Ok(Ok(body)) if status.is_success() => return Ok(body),
                        Ok(Ok(body)) if status.is_client_error() => {
                            let body: Value = body;
                            return Err(format!("{path}: {status} {body}").into());
                        }
                        // The backend itself says that something broke: only PostgreSQL's crash
                        // explains that. What the proxy says of a killed one is no JSON.
                        Ok(Ok(body)) if !self.crowd.crashed_lately() => {
                            let body: Value = body;
                            return Err(format!("{path}: {status} {body}").into());
                        }
                        _ if status == StatusCode::NO_CONTENT => return Ok(Value::Null),
                        _ => status.to_string(),
                    }
                }
            };
            if begun.elapsed() > PATIENCE {
                return Err(format!("{path}: {last} for too long").into());
            }
            self.crowd.repeated.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
    }
}

/// Each lives at an address of their own: the limits of one are not what is tortured.
fn address(number: u32) -> String {
    format!("10.1.{}.{}", number / 250, number % 250)
}

fn text<'a>(answer: &'a Value, name: &str) -> Result<&'a str, Failed> {
    answer[name]
        .as_str()
        .ok_or_else(|| format!("no {name} in {answer}").into())
}
