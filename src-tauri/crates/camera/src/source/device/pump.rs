//! The thread that reads a device, and the guard over it.
//!
//! A driver's call blocks for as long as it likes: whoever waits here waits for a set time only.
//! A thread that hangs is left behind and ends with its call; it holds nothing that others wait for.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::driver::{Driver, Stream};
use super::raw::Raw;
use crate::CameraError;

/// A picture and its number.
pub(super) type Numbered = (u64, Arc<Raw>);

/// A device that is being read.
pub(super) struct Pump {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    news: Condvar,
}

#[derive(Default)]
struct State {
    newest: Option<Numbered>,
    /// Nobody waits for pictures any more.
    unwanted: bool,
    /// The thread has let the device go.
    gone: bool,
    /// Why it ended, until it was told.
    trouble: Option<CameraError>,
}

impl Pump {
    /// Opens a device and reads it until this is dropped. Pictures are numbered from `first` on.
    pub(super) fn start(
        driver: Arc<dyn Driver>,
        number: u32,
        first: u64,
    ) -> Result<Self, CameraError> {
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        thread::Builder::new()
            .name("camera".to_owned())
            .spawn(move || {
                let ended = driver
                    .open(number)
                    .and_then(|mut stream| theirs.read(stream.as_mut(), first));
                let mut state = theirs.state();
                state.trouble = ended.err();
                state.gone = true;
                theirs.news.notify_all();
            })
            .map_err(|_no_thread| CameraError::Lost)?;
        Ok(Self { shared })
    }

    /// The newest picture whose number is `least` or more; waits for it, but not for ever.
    pub(super) fn at_least(&self, least: u64, patience: Duration) -> Result<Numbered, CameraError> {
        let waiting = |state: &mut State| !state.gone && state.new_from(least).is_none();
        let (mut state, _) = self
            .shared
            .news
            .wait_timeout_while(self.shared.state(), patience, waiting)
            .unwrap_or_else(PoisonError::into_inner);
        match state.new_from(least) {
            Some(picture) => Ok(picture),
            None if state.gone => Err(state.trouble.take().unwrap_or(CameraError::Lost)),
            None => Err(CameraError::Silent),
        }
    }

    /// Lets the device go; waits for that, but not for a device that hangs.
    pub(super) fn stop(&self, patience: Duration) {
        self.shared.state().unwanted = true;
        let _ended = self
            .shared
            .news
            .wait_timeout_while(self.shared.state(), patience, |state| !state.gone);
    }
}

impl Drop for Pump {
    fn drop(&mut self) {
        self.shared.state().unwanted = true;
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self, stream: &mut dyn Stream, first: u64) -> Result<(), CameraError> {
        for number in first.. {
            let picture = Arc::new(stream.next()?);
            let mut state = self.state();
            if state.unwanted {
                break;
            }
            // A picture that nobody has fetched makes room for the newer one.
            state.newest = Some((number, picture));
            self.news.notify_all();
        }
        Ok(())
    }
}

impl State {
    fn new_from(&self, least: u64) -> Option<Numbered> {
        self.newest.clone().filter(|(number, _)| *number >= least)
    }
}
