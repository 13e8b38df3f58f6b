//! Requests: keys, waits, ends.

use super::{Calls, Owner};
use crate::{Call, Effect, Failure, Message, RequestId};
use jiff::Timestamp;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn name(effect: &Effect) -> RequestId {
    match effect {
        Effect::Call { id, .. } => *id,
        other => panic!("{other:?}"),
    }
}

fn key(effect: Effect) -> String {
    match effect {
        Effect::Call { key, .. } => key,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_retry_bears_the_same_key() {
    let mut calls = Calls::new(1);
    let first = key(calls.start(Call::Me, Owner::Place, NOW));
    let pending = calls.pending.take().unwrap();
    let failure = Failure {
        message: Message::new("fail.timeout"),
        support: false,
    };
    calls.fail(pending, failure, false, NOW);
    assert_eq!(key(calls.retry(NOW).unwrap()), first);
}

#[test]
fn a_photo_may_take_as_long_as_it_moves() {
    let upload = Call::UploadDocument {
        application: String::new(),
        side: toroku_domain::Side::Front,
        photo: crate::PhotoId(1),
        warned: false,
    };
    let at = |seconds| NOW + jiff::SignedDuration::from_secs(seconds);
    let mut calls = Calls::new(1);
    let id = name(&calls.start(upload.clone(), Owner::Place, NOW));
    assert!(calls.progressed(id, at(25)));
    assert!(calls.time_out(at(54)).is_none());
    assert!(calls.time_out(at(55)).is_some());
    assert_eq!(calls.abandoned().next(), Some(Effect::Abandon(id)));
    let later = name(&calls.start(upload, Owner::Place, NOW));
    assert!(!calls.progressed(id, at(25)), "a photo that was given up");
    assert!(calls.progressed(later, at(25)));
    calls.cancel();
    let id = name(&calls.start(Call::Me, Owner::Place, NOW));
    assert!(!calls.progressed(id, at(25)));
    assert!(calls.time_out(at(30)).is_some());
}

#[test]
fn what_would_work_on_unseen_ends_with_its_wait() {
    let upload = Call::UploadFace {
        application: String::new(),
        challenge: None,
        photo: crate::PhotoId(1),
    };
    let mut calls = Calls::new(1);
    let id = name(&calls.start(upload, Owner::Place, NOW));
    calls.drop_all();
    calls.start(Call::Me, Owner::Place, NOW);
    calls.cancel();
    let ended: Vec<Effect> = calls.abandoned().collect();
    assert_eq!(ended, [Effect::Abandon(id)]);
    assert!(calls.abandoned().next().is_none());
}

#[test]
fn the_same_call_after_a_cancel_bears_the_same_key() {
    let mut calls = Calls::new(1);
    let first = key(calls.start(Call::Me, Owner::Place, NOW));
    calls.cancel();
    assert_eq!(key(calls.start(Call::Me, Owner::Place, NOW)), first);
    calls.cancel();
    assert_ne!(key(calls.start(Call::GroupKinds, Owner::Place, NOW)), first);
}

#[test]
fn a_call_of_an_earlier_launch_bears_the_same_key_once() {
    let mut calls = Calls::new(1);
    let first = key(calls.start(Call::Me, Owner::Place, NOW));
    let asked = calls.asked();
    let mut calls = Calls::new(2);
    calls.remember(asked.clone());
    assert_eq!(calls.asked(), asked, "kept until it is asked again");
    assert_ne!(key(calls.start(Call::GroupKinds, Owner::Place, NOW)), first);
    assert_eq!(key(calls.start(Call::Me, Owner::Place, NOW)), first);
    calls.drop_all();
    assert_eq!(calls.asked(), None);
    assert_ne!(key(calls.start(Call::Me, Owner::Place, NOW)), first);
}
