//! Answers that are kept for their keys.
//!
//! An answer is kept in the transaction that does what it tells: a backend that ends between
//! the two has done neither, and the repeat does it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::http::StatusCode;
use axum::http::request::Parts;
use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use serde::Serialize;

use crate::app::App;
use crate::clock::seconds;
use crate::hash::digest_bytes;
use crate::options::life;
use crate::random::hex;
use crate::refusal::Failure;
use crate::store::{Db, Tx};

tokio::task_local! {
    /// Where the answer of the request on this task is to be kept.
    static PLACES: Arc<Places>;
}

/// Where an answer is kept, and what it is sealed with.
pub(super) struct Place {
    pub(super) key_hash: String,
    pub(super) cipher: ChaCha20Poly1305,
}

/// Every place of an answer.
pub(super) struct Places {
    all: Vec<Place>,
    request_hash: String,
    /// Whether the handler has kept it.
    kept: AtomicBool,
}

impl Place {
    pub(super) fn new(parts: &Parts, key: &str, caller: &str) -> Self {
        let of = |purpose: &[u8]| {
            digest_bytes(&[
                purpose,
                parts.method.as_str().as_bytes(),
                parts.uri.path().as_bytes(),
                key.as_bytes(),
                caller.as_bytes(),
            ])
        };
        Self {
            key_hash: hex(&of(b"key")),
            cipher: ChaCha20Poly1305::new(&of(b"answer").into()),
        }
    }
}

impl Places {
    pub(super) fn new(all: Vec<Place>, request_hash: String) -> Arc<Self> {
        Arc::new(Self {
            all,
            request_hash,
            kept: AtomicBool::new(false),
        })
    }

    /// Lets a handler keep its answer here.
    pub(super) async fn within<T>(self: &Arc<Self>, handler: impl Future<Output = T>) -> T {
        PLACES.scope(Arc::clone(self), handler).await
    }

    /// Whether the handler has kept its answer.
    pub(super) fn kept(&self) -> bool {
        self.kept.load(Ordering::Relaxed)
    }

    /// Keeps an answer: the status, whether it is a problem, and the body. False: another
    /// instance has kept one meanwhile, and what this one did must not be.
    pub(super) async fn keep(
        &self,
        db: &mut Db,
        app: &App,
        (status, problem, body): (StatusCode, bool, &[u8]),
    ) -> Result<bool, Failure> {
        let mut plain = status.as_u16().to_be_bytes().to_vec();
        plain.push(u8::from(problem));
        plain.extend_from_slice(body);
        for place in &self.all {
            let nonce = app.random.bytes::<12>();
            let sealed = place
                .cipher
                .encrypt(&Nonce::from(nonce), plain.as_slice())
                .map_err(Failure::broken)?;
            let kept = sqlx::query(
                "INSERT INTO answers (key_hash, request_hash, answer, expires_at) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (key_hash) DO UPDATE SET request_hash = excluded.request_hash,
                     answer = excluded.answer, expires_at = excluded.expires_at
                 WHERE answers.expires_at <= $5",
            )
                .bind(&place.key_hash)
                .bind(&self.request_hash)
                .bind([nonce.as_slice(), &sealed].concat())
                .bind(app.now() + seconds(life::ANSWER))
                .bind(app.now())
                .execute(&mut *db)
                .await?;
            if kept.rows_affected() == 0 {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Commits what a handler has done together with the answer that tells it.
pub(crate) async fn commit<T: Serialize>(
    tx: Tx,
    app: &App,
    status: StatusCode,
    body: &T,
) -> Result<(), Failure> {
    // As `axum::Json` writes it.
    commit_bytes(tx, app, status, &serde_json::to_vec(body)?).await
}

/// The same with an answer that has no body: 204.
pub(crate) async fn commit_empty(tx: Tx, app: &App) -> Result<(), Failure> {
    commit_bytes(tx, app, StatusCode::NO_CONTENT, &[]).await
}

async fn commit_bytes(
    mut tx: Tx,
    app: &App,
    status: StatusCode,
    body: &[u8],
) -> Result<(), Failure> {
    // A request without a key has no place.
    let places = PLACES.try_with(Arc::clone).ok();
    if let Some(places) = &places
        && !places.keep(&mut tx, app, (status, false, body)).await?
    {
        return Err(Failure::broken(
            "another instance has answered this request",
        ));
    }
    tx.commit().await?;
    if let Some(places) = places {
        places.kept.store(true, Ordering::Relaxed);
    }
    Ok(())
}
