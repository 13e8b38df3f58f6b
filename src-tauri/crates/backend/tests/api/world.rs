//! A backend with a standing clock, and a client that speaks JSON to it.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, Response};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use toroku_backend::{
    Backend, Database, HashCost, Options, Outbox, Random, Routes, Running, StandingClock,
    spare_database, spare_photos,
};
use tower::ServiceExt as _;

/// A running world.
pub(crate) struct World {
    pub(crate) clock: Arc<StandingClock>,
    pub(crate) outbox: Arc<dyn Outbox>,
    router: Router,
    keys: AtomicU32,
    // Keeps the database open.
    routes: Option<Routes>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Value,
    pub(crate) retry_after: Option<String>,
}

impl Answer {
    /// The problem's code, or the empty text.
    pub(crate) fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }
}

/// The options of tests.
pub(crate) fn options(clock: &Arc<StandingClock>) -> Options {
    Options {
        clock: Arc::clone(clock) as _,
        random: Arc::new(Random::seeded(1)),
        hash_cost: HashCost::CHEAP,
        ..Options::default()
    }
}

/// With a database of the server and photos in the bucket that the environment names, where it
/// names them and the test asks for none of its own: the same tests hold for both.
async fn kept(options: Options) -> Options {
    if options.database != Database::Memory {
        return options;
    }
    Options {
        database: spare_database().await.unwrap(),
        photos: Some(spare_photos()),
        ..options
    }
}

/// The moment worlds begin.
pub(crate) fn beginning() -> Arc<StandingClock> {
    let start: Timestamp = "2026-11-22T03:00:00Z".parse().unwrap();
    Arc::new(StandingClock::at(start))
}

impl World {
    pub(crate) async fn new() -> Self {
        let clock = beginning();
        Self::with(options(&clock), clock).await
    }

    /// With its database in a file.
    pub(crate) async fn on(file: &Path) -> Self {
        let clock = beginning();
        let mut options = options(&clock);
        options.database = Database::File(file.to_owned());
        Self::with(options, clock).await
    }

    pub(crate) async fn with(options: Options, clock: Arc<StandingClock>) -> Self {
        let routes = Backend::routes(kept(options).await).await.unwrap();
        let outbox = routes.outbox();
        Self {
            clock,
            outbox,
            router: routes.router.clone(),
            keys: AtomicU32::new(0),
            routes: Some(routes),
        }
    }

    /// The routes of a backend that runs.
    pub(crate) fn over(running: &Running, clock: Arc<StandingClock>) -> Self {
        Self {
            clock,
            outbox: running.outbox(),
            router: running.router(),
            keys: AtomicU32::new(0),
            routes: None,
        }
    }

    /// How often a password or code was hashed so far.
    pub(crate) fn hashes(&self) -> u64 {
        self.routes.as_ref().unwrap().hashes()
    }

    /// Now, in milliseconds since 1970.
    pub(crate) fn clock_millis(&self) -> i64 {
        toroku_backend::Clock::now(&*self.clock).as_millisecond()
    }

    pub(crate) fn advance(&self, seconds: i64) {
        self.clock.advance(SignedDuration::from_secs(seconds));
    }

    /// A key that was not used before.
    pub(crate) fn key(&self) -> String {
        format!("key-{}", self.keys.fetch_add(1, Ordering::Relaxed))
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Response<Body> {
        self.router.clone().oneshot(request).await.unwrap()
    }

    pub(crate) async fn call(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.send(request.body(Body::from(body)).unwrap()).await;
        let (head, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: head.status.as_u16(),
            body: if bytes.is_empty() {
                Value::Null
            } else {
                serde_json::from_slice(&bytes).unwrap()
            },
            retry_after: head
                .headers
                .get("retry-after")
                .map(|value| value.to_str().unwrap().to_owned()),
        }
    }

    pub(crate) async fn get(&self, path: &str, token: &str) -> Answer {
        self.call(
            Method::GET,
            path,
            &[("authorization", &format!("Bearer {token}"))],
            Vec::new(),
        )
        .await
    }

    pub(crate) async fn post(&self, path: &str, token: &str, body: &Value) -> Answer {
        let (bearer, key) = (format!("Bearer {token}"), self.key());
        let headers = [
            ("authorization", bearer.as_str()),
            ("idempotency-key", key.as_str()),
        ];
        self.call(Method::POST, path, &headers, body.to_string().into_bytes())
            .await
    }

    /// 退会.
    pub(crate) async fn withdraw(&self, token: &str, password: &str) -> Answer {
        let bearer = format!("Bearer {token}");
        let body = json!({"password": password}).to_string().into_bytes();
        let headers = [("authorization", bearer.as_str())];
        self.call(Method::DELETE, "/v1/me", &headers, body).await
    }

    /// Authenticates a group: its token.
    pub(crate) async fn group(&self, insurer_number: &str) -> String {
        let body = json!({"kind": "1", "insurer_number": insurer_number});
        let answer = self.post("/v1/groups/authenticate", "", &body).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.body["group_token"].as_str().unwrap().to_owned()
    }

    /// The body of a registration with every consent.
    pub(crate) async fn registration(&self, email: &str, insurer_number: &str) -> Value {
        let consent = |id: &str| json!({"id": id, "version": "2026-04-01"});
        json!({
            "email": email,
            "password": PASSWORD,
            "group_token": self.group(insurer_number).await,
            "consents": [consent("terms"), consent("privacy"), consent("points")],
        })
    }

    /// Begins a registration: its id.
    pub(crate) async fn begin(&self, email: &str) -> String {
        let body = self.registration(email, "9802345").await;
        let answer = self.post("/v1/registrations", "", &body).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        answer.body["registration_id"].as_str().unwrap().to_owned()
    }

    /// The code in the last mail to an address.
    pub(crate) fn code(&self, email: &str) -> String {
        self.outbox
            .latest(email)
            .unwrap()
            .code()
            .unwrap()
            .to_owned()
    }

    /// Registers a new member of a group: the access token.
    pub(crate) async fn member(&self, email: &str, insurer_number: &str) -> String {
        let body = self.registration(email, insurer_number).await;
        let begun = self.post("/v1/registrations", "", &body).await;
        let id = begun.body["registration_id"].as_str().unwrap();
        let verified = self
            .post(
                &format!("/v1/registrations/{id}/verify"),
                "",
                &json!({"code": self.code(email)}),
            )
            .await;
        assert_eq!(verified.status, 200, "{verified:?}");
        verified.body["access_token"].as_str().unwrap().to_owned()
    }
}

/// The password of every account of the fixtures, and of new ones.
pub(crate) const PASSWORD: &str = "Mihon-2026-toroku";
