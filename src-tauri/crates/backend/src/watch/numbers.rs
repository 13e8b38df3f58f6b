//! Counters, as Prometheus reads them.

use std::fmt;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use sqlx::AnyPool;

/// What a request is counted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(crate) struct Asked {
    pub(crate) method: String,
    /// As the contract writes it, never with ids.
    pub(crate) route: String,
    pub(crate) status: u16,
    /// The code of a refusal; empty with a success.
    pub(crate) code: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

/// The counters of a running backend.
pub(crate) struct Numbers {
    registry: Registry,
    requests: Family<Asked, Counter>,
    seconds: Family<Route, Histogram, fn() -> Histogram>,
    hashes: Gauge<i64, AtomicI64>,
    kept: [Gauge<i64, AtomicI64>; 4],
    /// Where the ids of requests begin, and how many were given.
    instance: String,
    given: AtomicU64,
}

/// What the database holds that somebody should look at, and what it is asked by.
const KEPT: [(&str, &str, &str); 4] = [
    (
        "applications_under_review",
        "Applications that wait for a decision",
        "SELECT count(*) FROM applications WHERE status = 'under_review'",
    ),
    (
        "mails_undelivered",
        "Mails that are to be delivered still",
        "SELECT count(*) FROM mails WHERE dead IS NULL",
    ),
    (
        "mails_given_up",
        "Mails that will not be delivered unless somebody sees to it",
        "SELECT count(*) FROM mails WHERE dead IS NOT NULL",
    ),
    (
        "photo_objects_to_delete",
        "Objects without a photo that are to be deleted now",
        "SELECT count(*) FROM leftovers WHERE due_at <= 0",
    ),
];

/// From a few milliseconds to the seconds that photos take.
const BUCKETS: [f64; 9] = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

impl Numbers {
    pub(crate) fn new(start: Timestamp) -> Self {
        let requests = Family::default();
        let seconds: Family<Route, Histogram, fn() -> Histogram> =
            Family::new_with_constructor(|| Histogram::new(BUCKETS));
        let hashes = Gauge::default();
        let mut registry = Registry::with_prefix("toroku");
        registry.register("requests", "Requests", requests.clone());
        registry.register("request_seconds", "Time to an answer", seconds.clone());
        registry.register("password_hashes", "Argon2id so far", hashes.clone());
        let kept = KEPT.map(|(name, help, _)| {
            let gauge = Gauge::default();
            registry.register(name, help, gauge.clone());
            gauge
        });
        Self {
            registry,
            requests,
            seconds,
            hashes,
            kept,
            // Drawn of nothing: seeded runs draw the same with and without it.
            instance: format!("{:x}-{:x}", start.as_millisecond(), std::process::id()),
            given: AtomicU64::new(0),
        }
    }

    /// An id that no other request has.
    pub(crate) fn next_id(&self) -> String {
        let count = self.given.fetch_add(1, Ordering::Relaxed);
        format!("{}-{count}", self.instance)
    }

    pub(crate) fn note(&self, asked: &Asked, taken: Duration) {
        let route = Route {
            route: asked.route.clone(),
        };
        self.seconds
            .get_or_create(&route)
            .observe(taken.as_secs_f64());
        self.requests.get_or_create(asked).inc();
    }

    /// Counts what the database holds; without an answer what it held stays.
    pub(crate) async fn count(&self, db: &AnyPool) {
        for (gauge, (.., question)) in self.kept.iter().zip(KEPT) {
            if let Ok(count) = sqlx::query_scalar(question).fetch_one(db).await {
                gauge.set(count);
            }
        }
    }

    /// The page.
    pub(crate) fn page(&self, hashes: u64) -> Result<String, fmt::Error> {
        self.hashes.set(i64::try_from(hashes).unwrap_or(i64::MAX));
        let mut page = String::new();
        text::encode(&mut page, &self.registry)?;
        Ok(page)
    }
}
