//! The configuration, and what every server refuses.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Walk, Walked, succeeded};
use crate::ask::{Answer, Ask};

impl Walk<'_> {
    pub(super) async fn opening(&mut self) -> Walked {
        let ask = self.ask("config", &[]);
        let first = self.send(&ask).await?;
        self.done("config.answers", &first)?;
        self.config = first.json.clone();
        self.consents().await?;
        self.old_app(&first).await?;
        self.routes().await?;
        self.bodies().await?;
        let second = self.send(&ask).await?;
        let time = |answer: &Answer| answer.text("/server_time")?.parse::<Timestamp>().ok();
        if let (Some(before), Some(after)) = (time(&first), time(&second)) {
            let why = format!("{before}, and then {after}");
            self.judge("config.clock", before <= after, &why, &second);
        }
        Ok(())
    }

    async fn consents(&mut self) -> Walked {
        let consents = self.config["consents"].clone();
        for consent in consents.as_array().into_iter().flatten() {
            let id = consent["id"].as_str().unwrap_or_default();
            let ask = self.ask("consentText", &[id]);
            let text = self.send(&ask).await?;
            let told = |name: &str| {
                text.json[name]
                    .as_str()
                    .is_some_and(|text| !text.is_empty())
            };
            let same =
                text.json["id"] == consent["id"] && text.json["version"] == consent["version"];
            let why = format!("`{id}`: another id or version, or no title or body");
            let kept = same && told("title") && told("body");
            self.judge("config.consents", kept, &why, &text);
        }
        let ask = self.ask("consentText", &["nothing"]);
        let answer = self.send(&ask).await?;
        self.refused("config.consent-unknown", &answer, 404, "not_found");
        Ok(())
    }

    async fn old_app(&mut self, config: &Answer) -> Walked {
        const OLD: &str = "0.0.0";
        if config.text("/minimum_version").as_deref() == Some(OLD) {
            self.ledger.skip(
                "config.old-app",
                "no version is older than `minimum_version`",
            );
            return Ok(());
        }
        let old = |ask: Ask| ask.header("toroku-app-version", OLD.to_owned());
        let ask = old(self.ask("groupKinds", &[]));
        let answer = self.send(&ask).await?;
        self.refused("config.old-app", &answer, 426, "update_required");
        let ask = old(self.ask("config", &[]));
        let answer = self.send(&ask).await?;
        let why = "an old app cannot read the configuration";
        self.judge("config.old-app", answer.ok(), why, &answer);
        Ok(())
    }

    async fn routes(&mut self) -> Walked {
        let ask = Ask::new("no such path", "GET", "/v1/nothing".to_owned());
        let answer = self.send(&ask).await?;
        self.refused("route.unknown", &answer, 404, "not_found");
        let ask = Ask::new("no such method", "DELETE", "/v1/config".to_owned());
        let answer = self.send(&ask).await?;
        self.refused("route.method", &answer, 405, "method_not_allowed");
        Ok(())
    }

    async fn bodies(&mut self) -> Walked {
        let ask = self
            .ask("authenticateGroup", &[])
            .bytes("application/json", *b"{");
        let answer = self.send(&ask).await?;
        self.refused("body.unreadable", &answer, 400, "invalid");
        let ask = self.ask("authenticateGroup", &[]).json(json!({"kind": 1}));
        let answer = self.send(&ask).await?;
        self.refused("body.unfit", &answer, 400, "invalid");
        let long = "9".repeat(100_000);
        let body = json!({"kind": "1", "insurer_number": long});
        let ask = self.ask("authenticateGroup", &[]).json(body);
        let answer = self.send_too_much(&ask).await?;
        self.refused("body.too-large", &answer, 413, "body_too_large");
        Ok(())
    }

    /// Every text to agree to, in its current version.
    pub(super) fn agreed(&self) -> Value {
        self.config["consents"].clone()
    }

    /// The proof of a group.
    pub(super) async fn proof(&mut self, kind: &str, number: &str) -> Walked<String> {
        let body = json!({"kind": kind, "insurer_number": number});
        let ask = self.ask("authenticateGroup", &[]).json(body);
        let answer = self.send(&ask).await?;
        succeeded(&answer)?;
        super::held(answer.text("/group_token"), "group_token")
    }
}
