//! `GET /v1/config` and `GET /v1/consents/{id}`.

use jiff::SignedDuration;
use reqwest::Method;
use toroku_domain::PasswordPolicy;
use toroku_engine::flow::{
    CallError, ConsentText, ConsentVersion, Maintenance, Reply, ServiceConfig,
};
use toroku_engine::ports::Api as _;
use toroku_wire as wire;

use crate::convert;
use crate::exchange::Payload;
use crate::line::{Heard, Line};

pub(crate) async fn config(line: &Line<'_>) -> Result<Reply, CallError> {
    match line.open(Method::GET, &["config"], Payload::None).await? {
        Heard::Done(body) => {
            let config: wire::ConfigResponse = line.read(&body)?;
            let server_time = config.server_time;
            // One rule that cannot be used must not cost the rest: it stays as it was.
            let former = line.client.eye_rules().unwrap_or_default();
            let (rules, refused) = former.followed_by(&config.eyes.0);
            for refusal in refused {
                tracing::warn!(%refusal, "a rule of the configuration stays as it was");
            }
            line.client.judge_by(&rules);
            let patience = SignedDuration::try_from(rules.steady.patience);
            let patience = patience.unwrap_or(SignedDuration::MAX);
            Ok(Reply::Config(
                Box::new(service(config, patience)),
                server_time,
            ))
        }
        Heard::Refused(problem) => Err(line.unknown(&problem)),
    }
}

fn service(config: wire::ConfigResponse, patience: SignedDuration) -> ServiceConfig {
    ServiceConfig {
        minimum_version: config.minimum_version,
        password_policy: PasswordPolicy {
            min: config.password_policy.min,
            max: config.password_policy.max,
            classes: config.password_policy.classes,
            blocklist: config.password_policy.blocklist,
        },
        documents: config
            .documents
            .into_iter()
            .map(convert::document)
            .collect(),
        consents: config
            .consents
            .into_iter()
            .map(|wire::ConsentVersion { id, version }| ConsentVersion { id, version })
            .collect(),
        preset_questions: config.preset_questions,
        photo_tries: config.limits.photo_tries,
        patience,
        draft_life: SignedDuration::from_secs(i64::from(config.limits.draft_seconds)),
        file_choice: config.file_choice,
        maintenance: config
            .maintenance
            .map(|wire::Maintenance { from, to }| Maintenance { from, to }),
    }
}

pub(crate) async fn consent(line: &Line<'_>, id: &str) -> Result<Reply, CallError> {
    match line
        .open(Method::GET, &["consents", id], Payload::None)
        .await?
    {
        Heard::Done(body) => {
            let wire::ConsentText {
                id,
                version,
                title,
                body,
            } = line.read(&body)?;
            Ok(Reply::ConsentText(ConsentText {
                id,
                version,
                title,
                body,
            }))
        }
        Heard::Refused(problem) => Err(line.unknown(&problem)),
    }
}
