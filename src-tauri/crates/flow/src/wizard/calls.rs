//! Requests under way: names, keys, waiting, failures.

use jiff::{SignedDuration, Timestamp};

use crate::chapter::Go;
use crate::{Asked, Busy, Call, Effect, RequestId};

use super::key::idempotency_key;
use failed::Failed;

mod failed;

/// After this the status line says that it takes time.
const SLOW: SignedDuration = SignedDuration::from_secs(10);
/// While offline the backend is asked this often whether it can be reached.
const PROBE: SignedDuration = SignedDuration::from_secs(10);
/// After this the wait ends as `fail.timeout`; a photo's begins anew with each piece sent.
const TIMEOUT: SignedDuration = SignedDuration::from_secs(30);

/// Who asked.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Owner {
    /// The open chapter.
    Place,
    /// The screen over it.
    Over,
    /// The wizard, before it goes there.
    Wizard(Go),
}

/// The call the person waits for.
#[derive(Debug, Clone)]
pub(super) struct Pending {
    pub(super) id: RequestId,
    pub(super) key: String,
    pub(super) call: Call,
    pub(super) owner: Owner,
    since: Timestamp,
    /// Whether the person goes on typing, so that it says something else than they now would.
    typed: bool,
    /// Whether the network's return has asked it, and not the person.
    by_itself: bool,
    /// When anything of it was heard last.
    heard: Timestamp,
}

/// All requests.
#[derive(Debug, Clone)]
pub(super) struct Calls {
    seed: u128,
    count: u64,
    pub(super) pending: Option<Pending>,
    pub(super) failed: Option<Failed>,
    background: Vec<RequestId>,
    /// Asked in the background by a chapter that was left since.
    left_behind: Vec<RequestId>,
    /// The last call without an answer: asked again unchanged, it bears the same key.
    unanswered: Option<(Call, String)>,
    /// The call that an earlier launch had no answer to.
    kept: Option<Asked>,
    /// The last question whether the backend can be reached, and when it was asked.
    probe: Option<(RequestId, Timestamp)>,
    /// Calls that are to end with their wait.
    abandoned: Vec<RequestId>,
}

impl Calls {
    pub(super) fn new(seed: u128) -> Self {
        Self {
            seed,
            count: 0,
            pending: None,
            failed: None,
            background: Vec::new(),
            left_behind: Vec::new(),
            unanswered: None,
            kept: None,
            probe: None,
            abandoned: Vec::new(),
        }
    }

    /// Starts the call the person waits for.
    pub(super) fn start(&mut self, call: Call, owner: Owner, now: Timestamp) -> Effect {
        let kept = self.kept.take_if(|asked| asked.call == call.name());
        let key = match (self.unanswered.take(), kept) {
            (Some((asked, key)), _) if asked == call => key,
            (_, Some(kept)) => kept.key,
            (_, None) => idempotency_key(self.seed, self.count),
        };
        self.send(call, key, owner, now)
    }

    /// What an earlier launch had no answer to.
    pub(super) fn remember(&mut self, asked: Option<Asked>) {
        self.kept = asked;
    }

    /// The call without an answer, for the next launch.
    pub(super) fn asked(&self) -> Option<Asked> {
        let pending = self
            .pending
            .as_ref()
            .filter(|call| call.owner == Owner::Place);
        let open = pending.map(|pending| (&pending.call, &pending.key));
        let open = open.or(self.unanswered.as_ref().map(|(call, key)| (call, key)));
        let open = open.map(|(call, key)| Asked {
            call: call.name().to_owned(),
            key: key.clone(),
        });
        open.or_else(|| self.kept.clone())
    }

    /// Starts a call nobody waits for.
    pub(super) fn start_background(&mut self, call: Call) -> Effect {
        let key = idempotency_key(self.seed, self.count);
        let id = self.name();
        self.background.push(id);
        Effect::Call { id, key, call }
    }

    /// Asks whether the backend can be reached, if the last question is old enough.
    pub(super) fn probe(&mut self, now: Timestamp) -> Option<Effect> {
        let waits = |(_, asked): &(_, Timestamp)| now.duration_since(*asked) < PROBE;
        if self.pending.is_some() || self.probe.as_ref().is_some_and(waits) {
            return None;
        }
        let key = idempotency_key(self.seed, self.count);
        let id = self.name();
        self.probe = Some((id, now));
        let call = Call::Config;
        Some(Effect::Call { id, key, call })
    }

    /// Whether the reply is to the last such question.
    pub(super) fn settle_probe(&mut self, id: RequestId) -> bool {
        self.probe.is_some_and(|(asked, _)| asked == id)
    }

    /// A piece of a photo was sent. Whether it is the photo that is waited for.
    pub(super) fn progressed(&mut self, id: RequestId, now: Timestamp) -> bool {
        match &mut self.pending {
            Some(pending) if pending.id == id && pending.call.photo().is_some() => {
                pending.heard = now;
                true
            }
            Some(_) | None => false,
        }
    }

    /// What is to be ended by the engine, once.
    pub(super) fn abandoned(&mut self) -> impl Iterator<Item = Effect> {
        self.abandoned.drain(..).map(Effect::Abandon)
    }

    /// The wait is over. A photo that arrives later would take its successor's place, and a login
    /// would sign in a person who went back: these calls end with it.
    fn abandon(&mut self, pending: &Pending) {
        if pending.call.photo().is_some() || pending.call.signs_in() {
            self.abandoned.push(pending.id);
        }
    }

    /// The wait ends; the call may be repeated with its key.
    pub(super) fn cancel(&mut self) {
        if let Some(pending) = self.pending.take() {
            self.abandon(&pending);
            self.unanswered = Some((pending.call, pending.key));
        }
    }

    /// Takes the waited-for call if the reply is to it.
    pub(super) fn settle(&mut self, id: RequestId) -> Option<Pending> {
        self.pending.take_if(|pending| pending.id == id)
    }

    /// Whether the reply is to a background call, which is then over.
    pub(super) fn settle_background(&mut self, id: RequestId) -> bool {
        let before = self.background.len();
        self.background.retain(|known| *known != id);
        self.background.len() < before
    }

    /// Whether the reply is to a call of a chapter that was left, which is then over.
    pub(super) fn settle_left_behind(&mut self, id: RequestId) -> bool {
        let before = self.left_behind.len();
        self.left_behind.retain(|known| *known != id);
        self.left_behind.len() < before
    }

    /// Another session begins, or the member has got on: what was asked before is old.
    pub(super) fn forget_left_behind(&mut self) {
        self.left_behind.clear();
    }

    /// The chapter is left: no reply is handed to its successor.
    pub(super) fn drop_all(&mut self) {
        if let Some(pending) = self.pending.take() {
            self.abandon(&pending);
        }
        self.failed = None;
        self.unanswered = None;
        self.left_behind.append(&mut self.background);
    }

    /// Takes the waited-for call if its time is over.
    pub(super) fn time_out(&mut self, now: Timestamp) -> Option<Pending> {
        let pending = self
            .pending
            .take_if(|pending| now.duration_since(pending.heard) >= TIMEOUT)?;
        self.abandon(&pending);
        Some(pending)
    }

    /// How long the person has been waiting.
    pub(super) fn busy(&self, now: Timestamp) -> Option<Busy> {
        self.pending.as_ref().map(|pending| {
            if now.duration_since(pending.since) >= SLOW {
                Busy::Slow
            } else {
                Busy::Sending
            }
        })
    }

    pub(super) fn waits(&self) -> bool {
        self.pending.is_some()
    }

    fn send(&mut self, call: Call, key: String, owner: Owner, now: Timestamp) -> Effect {
        let id = self.name();
        self.failed = None;
        self.unanswered = None;
        self.pending = Some(Pending {
            id,
            key: key.clone(),
            call: call.clone(),
            owner,
            since: now,
            typed: false,
            by_itself: false,
            heard: now,
        });
        Effect::Call { id, key, call }
    }

    fn name(&mut self) -> RequestId {
        self.count += 1;
        RequestId(self.count)
    }
}

#[cfg(test)]
mod tests;
