//! One call of the flow on its way.

use reqwest::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use toroku_engine::flow::CallError;
use toroku_wire::{Problem, ProblemCode};
use zeroize::Zeroizing;

use crate::client::Client;
use crate::exchange::{Answer, Ask, Payload};
use crate::failure::Trouble;

/// So many other requests may have borne a key.
const OTHERS: u32 = 8;

/// A call: its name for the log, its key for the backend.
pub(crate) struct Line<'a> {
    pub(crate) client: &'a Client,
    name: &'static str,
    key: &'a str,
}

/// What is left for the call itself to read.
pub(crate) enum Heard {
    /// Success, and its body.
    Done(Zeroizing<Vec<u8>>),
    /// A refusal.
    Refused(Box<Problem>),
}

impl<'a> Line<'a> {
    pub(crate) fn new(client: &'a Client, name: &'static str, key: &'a str) -> Self {
        Self { client, name, key }
    }

    /// A request without a session.
    pub(crate) async fn open(
        &self,
        method: Method,
        path: &[&str],
        payload: Payload,
    ) -> Result<Heard, CallError> {
        let ask = ask(method, path, payload);
        match self.ask(&ask, None).await {
            Ok(Answer::Done(body)) => Ok(Heard::Done(body)),
            Ok(Answer::Refused(problem)) => Ok(Heard::Refused(problem)),
            Ok(Answer::Unauthorized | Answer::SessionOver { .. }) => {
                Err(self.told(Trouble::Contract { status: 401 }))
            }
            Err(trouble) => Err(self.told(trouble)),
        }
    }

    /// A request of the session; a stale access token is refreshed, and the request repeated.
    pub(crate) async fn signed(
        &self,
        method: Method,
        path: &[&str],
        payload: Payload,
    ) -> Result<Heard, CallError> {
        let ask = ask(method, path, payload);
        let Client { wire, session, .. } = self.client;
        let turn = session.turn().await;
        let mut stale = None;
        loop {
            let pass = match session.pass(wire, turn, stale).await {
                Ok(pass) => pass,
                Err(trouble) => return Err(self.told(trouble)),
            };
            match self.ask(&ask, Some(&pass.token)).await {
                Ok(Answer::Done(body)) => return Ok(Heard::Done(body)),
                Ok(Answer::Refused(problem)) => return Ok(Heard::Refused(problem)),
                Ok(Answer::SessionOver { password_changed }) => {
                    session.forget(pass.number).await;
                    return Err(CallError::SessionEnded { password_changed });
                }
                Ok(Answer::Unauthorized) if stale.is_none() => stale = Some(pass.number),
                // A token that was given out a moment ago is not known.
                Ok(Answer::Unauthorized) => {
                    return Err(self.told(Trouble::Contract { status: 401 }));
                }
                Err(trouble) => return Err(self.told(trouble)),
            }
        }
    }

    /// Asks. A key that was kept over a kill may belong to another request, whose answer was lost
    /// before the person said something else: this one then bears the next key after it.
    async fn ask(&self, ask: &Ask, bearer: Option<&str>) -> Result<Answer, Trouble> {
        let wire = &self.client.wire;
        let mut answer = wire.ask(ask, self.key, bearer).await;
        for next in 1..=OTHERS {
            match &answer {
                Ok(Answer::Refused(problem))
                    if problem.code == ProblemCode::IdempotencyConflict => {}
                _ => break,
            }
            answer = wire.ask(ask, &format!("{}-{next}", self.key), bearer).await;
        }
        answer
    }

    /// A JSON payload.
    pub(crate) fn json(&self, body: &impl Serialize) -> Result<Payload, CallError> {
        Payload::json(body).map_err(|trouble| self.told(trouble))
    }

    /// Reads a body of the contract.
    pub(crate) fn read<T: DeserializeOwned>(&self, body: &[u8]) -> Result<T, CallError> {
        serde_json::from_slice(body).map_err(|_| self.told(Trouble::Contract { status: 200 }))
    }

    /// A refusal this call does not know.
    pub(crate) fn unknown(&self, problem: &Problem) -> CallError {
        tracing::warn!(call = self.name, code = ?problem.code, "refused unexpectedly");
        self.told(Trouble::Contract {
            status: problem.status,
        })
    }

    /// An answer that breaks the contract by what it says.
    pub(crate) fn broken(&self) -> CallError {
        self.told(Trouble::Contract { status: 200 })
    }

    fn told(&self, trouble: Trouble) -> CallError {
        trouble.told(self.name, self.key)
    }
}

fn ask(method: Method, path: &[&str], payload: Payload) -> Ask {
    Ask {
        method,
        path: path.iter().map(|&segment| segment.to_owned()).collect(),
        payload,
    }
}
