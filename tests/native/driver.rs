//! `WebKitWebDriver`, and the session in which it drives the app.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use base64::Engine as _;
use serde_json::{Value, json};

use crate::http::request;
use crate::until::{PATIENCE, until};

/// The key under which an element's id is told.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A driver with one session; both end when dropped.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    session: String,
}

impl Driver {
    /// Starts the driver, and by it the app.
    pub(crate) fn start(app: &Path, args: &[String], variables: &[(&str, &str)]) -> Self {
        let port = free_port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(variables.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts: `cargo xtask install` installs it");
        let mut driver = Self {
            process,
            port,
            session: String::new(),
        };
        until("the driver", || request(port, "GET", "/status", None).ok());
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "webkitgtk:browserOptions": {"binary": app, "args": args}}}});
        let session = request(port, "POST", "/session", Some(&wanted)).expect("the app starts");
        session["sessionId"]
            .as_str()
            .expect("a session")
            .clone_into(&mut driver.session);
        let patience = u64::try_from(PATIENCE.as_millis()).expect("a minute");
        driver
            .post("/timeouts", &json!({"script": patience, "implicit": 0}))
            .expect("time-outs");
        driver
    }

    /// The app is gone, and the driver with it.
    pub(crate) fn leave(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
        self.session.clear();
    }

    /// A command of the session.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        request(
            self.port,
            "POST",
            &format!("/session/{}{path}", self.session),
            Some(body),
        )
    }

    /// Runs a script of the page that calls its last argument when it is done.
    pub(crate) fn wait(&self, script: &str, args: &Value) -> Result<Value, String> {
        self.post("/execute/async", &json!({"script": script, "args": args}))
    }

    /// What a script of the page returns.
    pub(crate) fn ask(&self, script: &str) -> Value {
        self.post("/execute/sync", &json!({"script": script, "args": []}))
            .unwrap_or_default()
    }

    /// The elements of a selector.
    pub(crate) fn find(&self, selector: &str) -> Vec<String> {
        let wanted = json!({"using": "css selector", "value": selector});
        let found = self.post("/elements", &wanted).unwrap_or_default();
        let ids = found.as_array().into_iter().flatten();
        ids.filter_map(|element| element[ELEMENT].as_str())
            .map(str::to_owned)
            .collect()
    }

    /// Presses an element as a person would.
    pub(crate) fn click(&self, element: &str) -> Result<Value, String> {
        self.post(&format!("/element/{element}/click"), &json!({}))
    }

    /// Empties a field and types into it, key by key.
    pub(crate) fn replace(&self, element: &str, text: &str) -> Result<Value, String> {
        self.post(&format!("/element/{element}/clear"), &json!({}))?;
        self.post(&format!("/element/{element}/value"), &json!({"text": text}))
    }

    /// What a field holds.
    pub(crate) fn value(&self, element: &str) -> String {
        let path = format!("/session/{}/element/{element}/property/value", self.session);
        let held = request(self.port, "GET", &path, None).unwrap_or_default();
        held.as_str().unwrap_or_default().to_owned()
    }

    /// The window as PNG.
    pub(crate) fn screenshot(&self) -> Vec<u8> {
        let path = format!("/session/{}/screenshot", self.session);
        let picture = request(self.port, "GET", &path, None).expect("a picture");
        let text = picture.as_str().expect("base64");
        base64::engine::general_purpose::STANDARD
            .decode(text)
            .expect("base64")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if self.session.is_empty() {
            return;
        }
        // The app may have ended by itself.
        let _ = request(
            self.port,
            "DELETE",
            &format!("/session/{}", self.session),
            None,
        );
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}
