//! A request, and what came of it.

use std::fmt::Write as _;

use serde_json::Value;
use uuid::Uuid;

use crate::mask;

/// A request.
#[derive(Clone)]
pub(crate) struct Ask {
    /// The operation's id; another text where the path is no call of the contract.
    pub(crate) operation: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) payload: Payload,
}

/// What a request carries.
#[derive(Clone)]
pub(crate) enum Payload {
    None,
    Json(Value),
    /// Bytes of a type.
    Bytes(&'static str, Vec<u8>),
}

/// What came back.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) kind: String,
    pub(crate) retry_after: Option<String>,
    /// Null where the body is empty or no JSON.
    pub(crate) json: Value,
    pub(crate) length: usize,
    /// The request and the answer, as a report shows them.
    pub(crate) shown: String,
}

const KEY: &str = "idempotency-key";

impl Ask {
    pub(crate) fn new(operation: &str, method: &str, path: String) -> Self {
        let mut headers = Vec::new();
        if method == "POST" {
            headers.push((KEY, fresh()));
        }
        Self {
            operation: operation.to_owned(),
            method: method.to_owned(),
            path,
            headers,
            payload: Payload::None,
        }
    }

    pub(crate) fn json(mut self, body: Value) -> Self {
        self.payload = Payload::Json(body);
        self
    }

    pub(crate) fn bytes(mut self, kind: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        self.payload = Payload::Bytes(kind, bytes.into());
        self
    }

    pub(crate) fn jpeg(self, bytes: &[u8]) -> Self {
        self.bytes("image/jpeg", bytes)
    }

    pub(crate) fn token(self, token: &str) -> Self {
        let bearer = format!("Bearer {token}");
        self.header("authorization", bearer)
    }

    pub(crate) fn key(self, key: &str) -> Self {
        self.header(KEY, key.to_owned())
    }

    pub(crate) fn without_key(mut self) -> Self {
        self.headers.retain(|(name, _)| *name != KEY);
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: String) -> Self {
        self.headers.retain(|(found, _)| *found != name);
        self.headers.push((name, value));
        self
    }

    /// The request as a report shows it.
    pub(crate) fn shown(&self) -> String {
        let mut text = format!("{} {}", self.method, self.path);
        for (name, value) in &self.headers {
            let value = if *name == "authorization" {
                "Bearer …"
            } else {
                value
            };
            // To write to a text does not fail.
            let _ = write!(text, "\n{name}: {value}");
        }
        match &self.payload {
            Payload::None => {}
            Payload::Json(body) => {
                let _ = write!(text, "\n\n{}", mask::shown(body, false));
            }
            Payload::Bytes(kind, bytes) => {
                let _ = write!(text, "\ncontent-type: {kind}\n\n({} bytes)", bytes.len());
            }
        }
        text
    }
}

impl Answer {
    /// The code of a refusal.
    pub(crate) fn code(&self) -> &str {
        self.json["code"].as_str().unwrap_or_default()
    }

    /// Whether it is a success.
    pub(crate) fn ok(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Whether it is this refusal.
    pub(crate) fn refused(&self, status: u16, code: &str) -> bool {
        self.status == status && self.code() == code
    }

    /// A text of the body.
    pub(crate) fn text(&self, pointer: &str) -> Option<String> {
        self.json.pointer(pointer)?.as_str().map(str::to_owned)
    }

    /// A number of the body.
    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.json[name].as_u64()
    }
}

/// A key, an id or an address's part that nobody has used.
pub(crate) fn fresh() -> String {
    Uuid::new_v4().simple().to_string()
}
