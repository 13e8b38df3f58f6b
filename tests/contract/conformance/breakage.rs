//! A rule that is broken on purpose.

use serde_json::Value;

/// A rule and how it is broken.
pub(super) struct Breakage {
    /// The rule that must be named.
    pub(super) rule: &'static str,
    pub(super) how: How,
}

/// How.
pub(super) enum How {
    /// The request reaches the backend changed.
    Ask(fn(&mut Asked, &mut Seen)),
    /// The answer reaches the client changed.
    Answer(fn(&Asked, &mut Reply, &mut Seen)),
}

/// A request.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) json: Value,
}

/// An answer.
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) json: Value,
}

/// What the proxy remembers from request to request.
#[derive(Default)]
pub(super) struct Seen {
    /// Requests so far.
    pub(super) count: u32,
    /// Keys and the bodies they came with.
    pub(super) keys: Vec<(String, Vec<u8>)>,
    /// How often happened what a breakage counts.
    pub(super) times: u32,
    /// A text that a breakage keeps.
    pub(super) note: Option<String>,
}

impl Asked {
    /// Whether it is this call; `end` is how its path ends.
    pub(super) fn is(&self, method: &str, end: &str) -> bool {
        self.method == method && self.path.ends_with(end)
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(found, _)| found == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.headers.retain(|(found, _)| found != name);
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    pub(super) fn drop(&mut self, name: &str) {
        self.headers.retain(|(found, _)| found != name);
    }
}

impl Reply {
    /// Whether it is this refusal.
    pub(super) fn is(&self, code: &str) -> bool {
        self.json["code"] == code
    }

    /// Makes it another refusal.
    pub(super) fn refuse(&mut self, status: u16, code: &str) {
        self.status = status;
        let problem = serde_json::json!({
            "type": format!("urn:toroku:problem:{code}"),
            "title": "Refused",
            "status": status,
            "detail": "Refused.",
            "code": code,
        });
        self.json = problem;
        self.set("content-type", "application/problem+json");
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.headers.retain(|(found, _)| found != name);
        self.headers.push((name.to_owned(), value.to_owned()));
    }
}
