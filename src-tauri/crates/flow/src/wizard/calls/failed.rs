//! A call without an answer: repeated by the person, or by the network's return.

use jiff::{SignedDuration, Timestamp};

use crate::{Call, Effect, Failure};

use super::{Calls, Owner, Pending};

/// After this what failed for the network waits for the person, who may be elsewhere by now.
const GOES_ON: SignedDuration = SignedDuration::from_mins(10);

/// A call that failed and may be repeated with its key.
#[derive(Debug, Clone)]
pub(in crate::wizard) struct Failed {
    key: String,
    call: Call,
    pub(in crate::wizard) owner: Owner,
    pub(in crate::wizard) failure: Failure,
    /// Until when it is asked again, once, as soon as the backend can be reached.
    goes_on: Option<Timestamp>,
}

impl Calls {
    /// The person types: neither what is under way nor what failed says what they now would.
    pub(in crate::wizard) fn typed(&mut self) {
        if let Some(pending) = &mut self.pending {
            pending.typed = true;
        }
        if let Some(failed) = &mut self.failed {
            failed.goes_on = None;
        }
    }

    /// Whose failed call is asked again now that the network is back.
    pub(in crate::wizard) fn going_on(&self, now: Timestamp) -> Option<&Owner> {
        let failed = self.failed.as_ref()?;
        failed
            .goes_on
            .is_some_and(|until| now < until)
            .then_some(&failed.owner)
    }

    /// It was asked again by the network's return.
    pub(in crate::wizard) fn by_itself(&mut self) {
        if let Some(pending) = &mut self.pending {
            pending.by_itself = true;
        }
    }

    /// もう一度試す: the failed call with its key.
    pub(in crate::wizard) fn retry(&mut self, now: Timestamp) -> Option<Effect> {
        let Failed {
            key,
            call,
            owner,
            failure: _,
            goes_on: _,
        } = self.failed.take()?;
        Some(self.send(call, key, owner, now))
    }

    /// The call ended without an answer of its own. It goes on by itself where only the network
    /// was `away`, once, not after the person has gone elsewhere in mind, and never to end an
    /// account.
    pub(in crate::wizard) fn fail(
        &mut self,
        pending: Pending,
        failure: Failure,
        away: bool,
        now: Timestamp,
    ) {
        let Pending {
            key,
            call,
            owner,
            typed,
            by_itself,
            ..
        } = pending;
        let ends = matches!(call, Call::Withdraw { .. });
        let goes_on = (away && !typed && !by_itself && !ends)
            .then(|| now.checked_add(GOES_ON).ok())
            .flatten();
        self.unanswered = Some((call.clone(), key.clone()));
        self.failed = Some(Failed {
            key,
            call,
            owner,
            failure,
            goes_on,
        });
    }
}
