//! How often a device or an address may do something in an hour.

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use std::convert::Infallible;
use std::net::SocketAddr;
use toroku_wire::{ProblemCode, header};

use crate::app::App;
use crate::clock::{Millis, seconds};
use crate::hash::digest;
use crate::options::life;
use crate::refusal::{Failure, Refusal};

/// Who asks: the installation's id, else the network address.
pub(crate) struct Asker(String);

impl<S: Send + Sync> FromRequestParts<S> for Asker {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let device = parts
            .headers
            .get(header::DEVICE)
            .and_then(|value| value.to_str().ok())
            .filter(|id| id.len() <= 64);
        let address = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|info| info.0.ip().to_string());
        Ok(Self(
            device.map(str::to_owned).or(address).unwrap_or_default(),
        ))
    }
}

impl Asker {
    /// The key of what this asker does.
    pub(crate) fn subject(&self, action: &str) -> String {
        subject(action, &self.0)
    }
}

/// The key of what somebody does; only its hash is stored.
pub(crate) fn subject(action: &str, who: &str) -> String {
    digest(&[b"throttle", action.as_bytes(), who.as_bytes()])
}

/// Refuses when `subject` was counted `limit` times within the hour.
pub(crate) async fn check(app: &App, subject: &str, limit: u32) -> Result<(), Failure> {
    let (now, hour) = (app.now(), seconds(life::THROTTLE));
    let row: Option<(Millis, u32)> =
        sqlx::query_as("SELECT window_from, count FROM throttle WHERE subject_hash = ?")
            .bind(subject)
            .fetch_optional(&app.db)
            .await?;
    match row {
        Some((from, count)) if now < from + hour && count >= limit => {
            Err(Refusal::of(ProblemCode::RateLimited)
                .retry_at(now, from + hour)
                .into())
        }
        _ => Ok(()),
    }
}

/// Counts `subject` once more.
pub(crate) async fn count(app: &App, subject: &str) -> Result<(), Failure> {
    let (now, hour) = (app.now(), seconds(life::THROTTLE));
    let mut tx = app.db.begin().await?;
    sqlx::query("DELETE FROM throttle WHERE window_from <= ?")
        .bind(now - hour)
        .execute(&mut *tx)
        .await?;
    sqlx::query(
        "INSERT INTO throttle (subject_hash, window_from, count) VALUES (?, ?, 1)
         ON CONFLICT (subject_hash) DO UPDATE SET count = count + 1",
    )
    .bind(subject)
    .bind(now)
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(())
}
