//! An example of every body of the contract: one registration, from the configuration to the end.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};
use utoipa::openapi::{Content, OpenApi, RefOr};

use crate::api::calls;

const TEXT: &str = include_str!("contract_examples.json");
/// What all bodies are but photos and refusals.
const JSON: &str = "application/json";

/// What is sent and what comes back in one call.
#[derive(Deserialize)]
struct Example {
    request: Option<Value>,
    response: Option<Value>,
}

/// Gives every body its example.
pub(crate) fn give(openapi: &mut OpenApi) {
    // A test holds every one of them against its schema.
    let mut examples: BTreeMap<String, Example> = serde_json::from_str(TEXT).unwrap_or_default();
    for operation in calls(openapi) {
        let id = operation.operation_id.as_deref().unwrap_or_default();
        let Some(example) = examples.remove(id) else {
            continue;
        };
        if let Some(RefOr::T(body)) = &mut operation.request_body {
            set(body.content.get_mut(JSON), example.request);
        }
        for answer in operation.responses.responses.values_mut() {
            if let RefOr::T(answer) = answer {
                set(answer.content.get_mut(JSON), example.response.clone());
            }
        }
    }
}

/// A refusal: a wrong code.
pub(crate) fn refusal() -> Value {
    json!({
        "type": "urn:toroku:problem:otp_wrong",
        "title": "Wrong code",
        "status": 422,
        "detail": "This is not the code that was sent last.",
        "code": "otp_wrong",
        "left": 4,
    })
}

fn set(content: Option<&mut RefOr<Content>>, example: Option<Value>) {
    if let (Some(RefOr::T(content)), Some(example)) = (content, example) {
        content.example = Some(example);
    }
}
