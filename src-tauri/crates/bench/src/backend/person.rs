//! Somebody who registers, as the app does it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::Failed;
use super::postman::Postman;

/// One who registers again and again, each time with another address.
pub(super) struct Person {
    pub(super) number: u32,
    pub(super) http: reqwest::Client,
    pub(super) url: String,
    pub(super) postman: Arc<Postman>,
}

/// How long each step of a registration took; with the reason where one failed.
pub(super) struct Spent {
    pub(super) steps: Vec<(&'static str, Duration)>,
    pub(super) failed: Option<String>,
}

impl Person {
    /// So many registrations.
    pub(super) async fn register(self, times: u32) -> Vec<Spent> {
        let mut all = Vec::new();
        for time in 0..times {
            let mut steps = Vec::new();
            let failed = self.once(time, &mut steps).await.err();
            all.push(Spent {
                steps,
                failed: failed.map(|error| error.to_string()),
            });
        }
        all
    }

    async fn once(
        &self,
        time: u32,
        steps: &mut Vec<(&'static str, Duration)>,
    ) -> Result<(), Failed> {
        let email = format!("load-{}-{time}@example.jp", self.number);
        let group = json!({"kind": "1", "insurer_number": "9802345"});
        let group = self
            .ask("group", "groups/authenticate", &group, steps)
            .await?;
        let body = registration(&email, &group);
        let code = self.postman.expect(&email);
        let begun = self.ask("register", "registrations", &body, steps).await?;
        let waited = Instant::now();
        let code = tokio::time::timeout(Duration::from_mins(1), code).await??;
        steps.push(("mail", waited.elapsed()));
        let id = begun["registration_id"].as_str().unwrap_or_default();
        let path = format!("registrations/{id}/verify");
        self.ask("verify", &path, &json!({"code": code}), steps)
            .await?;
        Ok(())
    }

    async fn ask(
        &self,
        step: &'static str,
        path: &str,
        body: &Value,
        steps: &mut Vec<(&'static str, Duration)>,
    ) -> Result<Value, Failed> {
        let begun = Instant::now();
        let answer = self
            .http
            .post(format!("{}/v1/{path}", self.url))
            .header("idempotency-key", uuid::Uuid::new_v4().to_string())
            // Each lives at an address of their own: the limits of one are not what is measured.
            .header(
                "x-forwarded-for",
                format!("10.1.{}.{}", self.number / 250, self.number % 250),
            )
            .json(body)
            .send()
            .await?;
        steps.push((step, begun.elapsed()));
        let status = answer.status();
        let answer: Value = answer.json().await?;
        if status.is_success() {
            Ok(answer)
        } else {
            Err(format!("{step}: {status} {}", answer["code"]).into())
        }
    }
}

/// The body of a registration with every consent, after the answer for its group.
pub(crate) fn registration(email: &str, group: &Value) -> Value {
    let consent = |id: &str| json!({"id": id, "version": "2026-04-01"});
    json!({
        "email": email,
        "password": "Mihon-2026-toroku",
        "group_token": group["group_token"],
        "consents": [consent("terms"), consent("privacy"), consent("points")],
    })
}
