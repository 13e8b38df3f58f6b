//! A running backend, and calls that are held to the contract.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use serde_json::Value;
use toroku_backend::{Backend, HashCost, Options, Random, Running, StandingClock};

use crate::contract::Contract;
use crate::http::{Request, Response, send};

/// A backend and what was called of it.
pub(crate) struct Live {
    pub(crate) contract: Contract,
    pub(crate) clock: Arc<StandingClock>,
    running: Running,
    called: Mutex<BTreeSet<String>>,
    keys: Mutex<u32>,
}

/// A call.
pub(crate) struct Call<'a> {
    /// The operation's id.
    pub(crate) id: &'a str,
    /// Values of the path's parameters, in order.
    pub(crate) path: &'a [&'a str],
    /// The access token, or empty.
    pub(crate) token: &'a str,
    pub(crate) body: Body<'a>,
}

/// What a call carries.
pub(crate) enum Body<'a> {
    None,
    /// JSON that must fit the contract.
    Json(&'a Value),
    /// JSON that may not fit.
    Unfit(&'a Value),
    Jpeg(&'a [u8]),
}

impl Live {
    pub(crate) async fn start() -> Self {
        let clock = Arc::new(StandingClock::at("2026-11-22T03:00:00Z".parse().unwrap()));
        let options = Options {
            clock: Arc::clone(&clock) as _,
            random: Arc::new(Random::seeded(3)),
            hash_cost: HashCost::CHEAP,
            ..Options::default()
        };
        Self {
            contract: Contract::committed(),
            clock,
            running: Backend::start(options).await.unwrap(),
            called: Mutex::default(),
            keys: Mutex::default(),
        }
    }

    /// The code in the last mail to an address.
    pub(crate) fn code(&self, email: &str) -> String {
        self.running
            .outbox()
            .latest(email)
            .unwrap()
            .code()
            .unwrap()
            .to_owned()
    }

    /// Operations that succeeded at least once.
    pub(crate) fn called(&self) -> BTreeSet<String> {
        self.called.lock().unwrap().clone()
    }

    pub(crate) async fn stop(self) {
        self.running.shutdown().await;
    }

    /// Calls, and expects this status: the body of the answer.
    pub(crate) async fn call(&self, call: Call<'_>, status: u16) -> Value {
        let operation = self.contract.operation(call.id);
        let (kind, body) = match call.body {
            Body::None => (None, Vec::new()),
            Body::Json(value) => {
                let schema =
                    &operation.value["requestBody"]["content"]["application/json"]["schema"];
                self.contract
                    .check(&format!("the request of {}", call.id), schema, value);
                (Some("application/json"), value.to_string().into_bytes())
            }
            Body::Unfit(value) => (Some("application/json"), value.to_string().into_bytes()),
            Body::Jpeg(bytes) => (Some("image/jpeg"), bytes.to_vec()),
        };
        let mut headers = Vec::new();
        headers.extend(kind.map(|kind| ("content-type", kind.to_owned())));
        if operation.method == "post" {
            headers.push(("idempotency-key", self.key()));
        }
        if !call.token.is_empty() {
            headers.push(("authorization", format!("Bearer {}", call.token)));
        }
        let path = fill(operation.template, call.path);
        let method = operation.method.to_uppercase();
        let address = self.running.base_url();
        let address = address.strip_prefix("http://").unwrap();
        let response = send(
            address,
            Request {
                method: &method,
                path: &path,
                headers,
                body,
            },
        )
        .await;
        self.check(call.id, operation.value, &response, status)
    }

    fn check(&self, id: &str, operation: &Value, response: &Response, status: u16) -> Value {
        let text = String::from_utf8_lossy(&response.body);
        assert_eq!(response.status, status, "{id}: {text}");
        let named = &operation["responses"][status.to_string()];
        let named = if named.is_null() {
            &operation["responses"]["default"]
        } else {
            named
        };
        if status < 400 {
            self.called.lock().unwrap().insert(id.to_owned());
            assert!(
                operation["responses"][status.to_string()].is_object(),
                "{id} does not name {status}"
            );
        }
        let Some(content) = named["content"].as_object() else {
            assert!(response.body.is_empty(), "{id} answers {text}");
            return Value::Null;
        };
        let kind = response.content_type.as_deref().unwrap_or_default();
        let schema = &content
            .get(kind)
            .unwrap_or_else(|| panic!("{id} answers {kind:?}"))["schema"];
        let body: Value = serde_json::from_slice(&response.body).unwrap();
        self.contract
            .check(&format!("the answer of {id}"), schema, &body);
        if status == 429 || status == 503 {
            assert!(
                response.retry_after.is_some(),
                "{id} does not say when to come back"
            );
        }
        if status >= 400 {
            assert_eq!(body["status"], status, "{id}");
            let code = body["code"].as_str().unwrap();
            assert_eq!(body["type"], format!("urn:toroku:problem:{code}"), "{id}");
        }
        body
    }

    fn key(&self) -> String {
        let mut keys = self.keys.lock().unwrap();
        *keys += 1;
        format!("key-{keys}")
    }
}

/// A path with its parameters.
fn fill(template: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let segments = template.split('/').map(|segment| {
        if segment.starts_with('{') {
            *values.next().expect("a value for the path")
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// A call.
pub(crate) fn call<'a>(
    id: &'a str,
    path: &'a [&'a str],
    token: &'a str,
    body: Body<'a>,
) -> Call<'a> {
    Call {
        id,
        path,
        token,
        body,
    }
}

/// The text of a value.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
