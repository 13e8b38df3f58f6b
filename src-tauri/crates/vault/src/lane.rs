//! One thread on which all work of a kind is done.

use std::sync::mpsc::{Sender, channel, sync_channel};
use std::thread;
use std::time::Duration;

type Work = Box<dyn FnOnce() + Send>;

/// A thread that takes one piece of work after the other; ends with its last owner.
#[derive(Clone)]
pub(crate) struct Lane(Sender<Work>);

impl Lane {
    /// `None` where the system gives no thread.
    pub(crate) fn open(name: &str) -> Option<Self> {
        let (lane, works) = channel::<Work>();
        let thread = thread::Builder::new().name(name.to_owned());
        thread
            .spawn(move || works.iter().for_each(|work| work()))
            .ok()?;
        Some(Self(lane))
    }

    /// Blocks until the work is done; `None` when the thread has ended, or after so long: the work
    /// then goes on, and what is asked for next waits behind it.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        patience: Duration,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let (answer, answered) = sync_channel(1);
        let work = move || {
            // Whoever asked may have gone.
            let _ = answer.send(work());
        };
        self.0.send(Box::new(work)).ok()?;
        answered.recv_timeout(patience).ok()
    }
}

#[test]
fn all_work_is_done_on_one_thread() {
    let lane = Lane::open("lane").unwrap();
    let here = || thread::current().id();
    let first = lane.run(Duration::MAX, here);
    assert!(first.is_some() && first != Some(here()));
    assert_eq!(lane.clone().run(Duration::MAX, here), first);
}

#[test]
fn nobody_waits_for_good() {
    let lane = Lane::open("lane").unwrap();
    let (go_on, held) = channel::<()>();
    let stuck = move || held.recv().is_err();
    assert!(lane.run(Duration::ZERO, stuck).is_none());
    assert!(lane.run(Duration::ZERO, || ()).is_none(), "it waits behind");
    drop(go_on);
    assert!(lane.run(Duration::MAX, || ()).is_some());
}
