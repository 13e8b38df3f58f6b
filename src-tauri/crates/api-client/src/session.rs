//! The session's tokens: one holder, refreshed once for all who need it.

use std::sync::Arc;

use reqwest::Method;
use sha2::{Digest, Sha256};
use tokio::sync::Mutex;
use toroku_engine::flow::CallError;
use toroku_engine::ports::{SessionTokens, Vault};
use toroku_wire::{RefreshRequest, Tokens};
use zeroize::Zeroizing;

use crate::exchange::{Answer, Ask, Payload, Wire};
use crate::failure::Trouble;

/// Holds the tokens.
pub(crate) struct Session {
    vault: Arc<dyn Vault>,
    /// Never held while the network is waited for: who leaves has left at once.
    held: Mutex<Held>,
    /// Held by the one who refreshes.
    refreshing: Mutex<()>,
}

#[derive(Default)]
struct Held {
    /// Whether the vault was asked.
    loaded: bool,
    access: Option<Pass>,
    refresh: Option<Zeroizing<String>>,
    /// Of the newest access token.
    number: u64,
    /// How many sessions have begun or were left: what one has asked for is not asked in another.
    turn: u64,
    /// Sessions that were left and that the backend is still to be told of.
    left: Vec<Left>,
}

/// A session that was left.
struct Left {
    access: Option<Pass>,
    refresh: Option<Zeroizing<String>>,
}

/// An access token; the number tells a stale one from its successor.
#[derive(Clone)]
pub(crate) struct Pass {
    pub(crate) token: Zeroizing<String>,
    pub(crate) number: u64,
}

impl Session {
    pub(crate) fn new(vault: Arc<dyn Vault>) -> Self {
        Self {
            vault,
            held: Mutex::default(),
            refreshing: Mutex::default(),
        }
    }

    /// An access token newer than the stale one. Refreshes if need be; callers that come
    /// meanwhile wait for the same refresh.
    pub(crate) async fn pass(
        &self,
        wire: &Wire,
        turn: u64,
        stale: Option<u64>,
    ) -> Result<Pass, Trouble> {
        let over = |password_changed| Err(CallError::SessionEnded { password_changed }.into());
        if let Ok(pass) = self.fresh(turn, stale).await {
            return Ok(pass);
        }
        let _one = self.refreshing.lock().await;
        let refresh = match self.fresh(turn, stale).await {
            Ok(pass) => return Ok(pass),
            Err(Some(refresh)) => refresh,
            Err(None) => return over(false),
        };
        let traded = trade(wire, &refresh).await?;
        let mut held = self.held.lock().await;
        match traded {
            // It was left meanwhile: what is told of that to the backend makes the same trade.
            _ if held.turn != turn => over(false),
            Traded::New(tokens) => Ok(self.keep(&mut held, &tokens).await),
            Traded::Over { password_changed } => {
                self.clear(&mut held).await;
                over(password_changed)
            }
        }
    }

    /// Which session this is, for [`Self::pass`].
    pub(crate) async fn turn(&self) -> u64 {
        self.held.lock().await.turn
    }

    /// The access token, if it is newer than the stale one; else what to refresh by, where that
    /// session is still open.
    async fn fresh(
        &self,
        turn: u64,
        stale: Option<u64>,
    ) -> Result<Pass, Option<Zeroizing<String>>> {
        let mut held = self.held.lock().await;
        self.load(&mut held).await;
        if held.turn != turn {
            return Err(None);
        }
        let access = held.access.clone();
        let fresh = access.filter(|pass| Some(pass.number) != stale);
        fresh.ok_or_else(|| held.refresh.clone())
    }

    /// A new session takes the place of the old one.
    pub(crate) async fn begin(&self, tokens: &Tokens) {
        let mut held = self.held.lock().await;
        held.loaded = true;
        held.turn += 1;
        self.keep(&mut held, tokens).await;
    }

    /// The session of this access token is over; a newer one stays.
    pub(crate) async fn forget(&self, number: u64) {
        let mut held = self.held.lock().await;
        if held.number == number {
            self.clear(&mut held).await;
        }
    }

    /// Forgets the session here, so that no start finds it again. [`Self::tell`] is for later.
    pub(crate) async fn leave(&self) {
        let mut held = self.held.lock().await;
        self.load(&mut held).await;
        let (access, refresh) = (held.access.take(), held.refresh.take());
        held.turn += 1;
        held.left.push(Left { access, refresh });
        self.clear(&mut held).await;
    }

    /// Tells the backend of the sessions that were left, if it can be reached.
    pub(crate) async fn tell(&self, wire: &Wire) {
        let all = std::mem::take(&mut self.held.lock().await.left);
        for Left { access, refresh } in all {
            if let Some(pass) = access
                && !matches!(close(wire, &pass.token).await, Ok(Answer::Unauthorized))
            {
                continue;
            }
            if let Some(refresh) = refresh
                && let Ok(Traded::New(tokens)) = trade(wire, &refresh).await
            {
                // Nothing is left to do if it cannot be told: the session ends by itself.
                let _ = close(wire, &tokens.access_token).await;
            }
        }
    }

    async fn load(&self, held: &mut Held) {
        if !held.loaded {
            held.loaded = true;
            held.refresh = self.vault.load().await.session.map(|tokens| tokens.refresh);
        }
    }

    async fn keep(&self, held: &mut Held, tokens: &Tokens) -> Pass {
        let refresh = Zeroizing::new(tokens.refresh_token.clone());
        held.refresh = Some(refresh.clone());
        held.number += 1;
        let token = Zeroizing::new(tokens.access_token.clone());
        let pass = Pass {
            token,
            number: held.number,
        };
        held.access = Some(pass.clone());
        if let Err(refusal) = self.vault.save_session(SessionTokens { refresh }).await {
            tracing::warn!(%refusal, "the session was not stored: it ends with the process");
        }
        pass
    }

    async fn clear(&self, held: &mut Held) {
        held.access = None;
        held.refresh = None;
        if let Err(refusal) = self.vault.clear_session().await {
            tracing::warn!(%refusal, "the session was not removed from the store");
        }
    }
}

enum Traded {
    New(Tokens),
    Over { password_changed: bool },
}

/// Trades a refresh token. Its key comes from the token: where the answer was lost, even by a
/// kill, the same trade is asked for again and is not taken for theft.
async fn trade(wire: &Wire, refresh: &str) -> Result<Traded, Trouble> {
    let body = RefreshRequest {
        refresh_token: refresh.to_owned(),
    };
    let ask = Ask {
        method: Method::POST,
        path: vec!["sessions".to_owned(), "refresh".to_owned()],
        payload: Payload::json(&body)?,
    };
    match wire.ask(&ask, &key("refresh", refresh), None).await? {
        Answer::Done(body) => serde_json::from_slice(&body)
            .map(Traded::New)
            .map_err(|_| Trouble::Contract { status: 200 }),
        Answer::SessionOver { password_changed } => Ok(Traded::Over { password_changed }),
        Answer::Unauthorized => Ok(Traded::Over {
            password_changed: false,
        }),
        Answer::Refused(problem) => Err(Trouble::Contract {
            status: problem.status,
        }),
    }
}

async fn close(wire: &Wire, token: &str) -> Result<Answer, Trouble> {
    let ask = Ask {
        method: Method::DELETE,
        path: vec!["sessions".to_owned()],
        payload: Payload::None,
    };
    wire.ask(&ask, &key("close", token), Some(token)).await
}

fn key(what: &str, token: &str) -> String {
    use std::fmt::Write as _;
    let mut key = format!("{what}-");
    for byte in &Sha256::digest(token)[..16] {
        // Writing to a string never fails.
        let _ = write!(key, "{byte:02x}");
    }
    key
}
