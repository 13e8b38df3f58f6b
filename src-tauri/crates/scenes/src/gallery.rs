//! Heads that were drawn lately.

use std::sync::{Arc, Mutex, PoisonError};

use crate::head::{Head, Kind};
use crate::people::{PEOPLE, Person};

/// Heads that are kept; each takes some megabytes.
const KEPT: usize = 6;

/// Seeds with their heads, the last used at the end.
static HEADS: Mutex<Vec<(u64, Arc<Head>)>> = Mutex::new(Vec::new());

/// The head of a seed; of a demo person's seed, that person.
pub(crate) fn head(seed: u64) -> Arc<Head> {
    let lock = || HEADS.lock().unwrap_or_else(PoisonError::into_inner);
    let mut heads = lock();
    if let Some(at) = heads.iter().position(|(known, _)| *known == seed) {
        let entry = heads.remove(at);
        let head = Arc::clone(&entry.1);
        heads.push(entry);
        return head;
    }
    // Painted outside the lock: two threads may paint the same one, none waits.
    drop(heads);
    let person = PEOPLE.iter().find(|person| person.head == seed);
    let head = Arc::new(Head::of(seed, person.map_or_else(|| Kind::of(seed), kind)));
    let mut heads = lock();
    if heads.len() >= KEPT {
        heads.remove(0);
    }
    heads.push((seed, Arc::clone(&head)));
    head
}

/// What is known of a demo person.
fn kind(person: &Person) -> Kind {
    Kind {
        woman: person.woman,
        age: person.age(),
        hair: person.hair,
        glasses: person.glasses,
    }
}
