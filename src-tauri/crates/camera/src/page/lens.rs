//! What page and core share.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use toroku_engine::flow::{CameraReport, CameraWish};

use crate::CameraError;

/// The largest live frame, in bytes: a page sends a tenth of it.
const LARGEST_FRAME: usize = 1_000_000;
/// The largest photo, in bytes: what a file that is chosen may have.
const LARGEST_PHOTO: usize = 30_000_000;

/// The place where a page's camera and the core meet.
pub struct PageLens {
    state: Mutex<State>,
    news: Condvar,
    wish: watch::Sender<CameraWish>,
}

#[derive(Default)]
pub(super) struct State {
    /// What the page said of its camera; nothing yet, or not any more.
    pub(super) said: Option<CameraReport>,
    /// The newest frame that nobody has fetched.
    pub(super) frame: Option<Arc<[u8]>>,
    pub(super) photo: Option<Vec<u8>>,
    /// Nobody looks any more: whoever waits goes.
    pub(super) closed: bool,
}

impl Default for PageLens {
    fn default() -> Self {
        Self {
            state: Mutex::default(),
            news: Condvar::new(),
            wish: watch::Sender::new(CameraWish::default()),
        }
    }
}

impl PageLens {
    /// What the core wishes of the page, from now on.
    #[must_use]
    pub fn wishes(&self) -> watch::Receiver<CameraWish> {
        self.wish.subscribe()
    }

    /// The page tells of its camera. What belongs to an opening before this one is passed over, as
    /// with frames and photos.
    pub fn report(&self, opening: u32, report: CameraReport) {
        self.put(opening, |state, _| state.said = Some(report));
    }

    /// The page hands over a live frame, as JPEG.
    pub fn frame(&self, opening: u32, jpeg: &[u8]) {
        if jpeg.len() <= LARGEST_FRAME {
            self.put(opening, |state, _| state.frame = Some(jpeg.into()));
        }
    }

    /// The page hands over a photo that was wished for.
    pub fn photo(&self, opening: u32, shot: u32, file: Vec<u8>) {
        if file.len() <= LARGEST_PHOTO {
            self.put(opening, |state, wish| {
                if wish.shot == shot {
                    state.photo = Some(file);
                }
            });
        }
    }

    /// Nobody looks any more.
    pub(crate) fn close(&self) {
        self.wish.send_modify(|wish| {
            wish.open = false;
            wish.torch = false;
        });
        // The last card or face goes with it.
        *self.state() = State {
            closed: true,
            ..State::default()
        };
        self.news.notify_all();
    }

    pub(crate) fn torch(&self, on: bool) {
        self.wish.send_modify(|wish| wish.torch = on && wish.open);
    }

    /// Asks the page for its camera.
    pub(super) fn open(&self, face: bool) {
        let mut state = self.state();
        *state = State::default();
        self.wish.send_modify(|wish| {
            let before = *wish;
            *wish = CameraWish {
                opening: before.opening.wrapping_add(1),
                open: true,
                face,
                torch: false,
                shot: before.shot,
            };
        });
    }

    /// Asks the page for a photo.
    pub(super) fn shoot(&self) {
        let mut state = self.state();
        self.wish
            .send_modify(|wish| wish.shot = wish.shot.wrapping_add(1));
        state.photo = None;
    }

    /// Waits until `found` gives something, or fails, or time is up.
    pub(super) fn wait<T>(
        &self,
        patience: Duration,
        mut found: impl FnMut(&mut State) -> Option<Result<T, CameraError>>,
    ) -> Result<T, CameraError> {
        let mut outcome = None;
        let _waited = self
            .news
            .wait_timeout_while(self.state(), patience, |state| {
                outcome = if state.closed {
                    Some(Err(CameraError::Closed))
                } else {
                    found(state)
                };
                outcome.is_none()
            })
            .unwrap_or_else(PoisonError::into_inner);
        outcome.unwrap_or(Err(CameraError::Silent))
    }

    /// Takes in what belongs to this opening. Whether it does is asked while nothing can change it.
    fn put(&self, opening: u32, put: impl FnOnce(&mut State, &CameraWish)) {
        let mut state = self.state();
        let wish = *self.wish.borrow();
        if wish.open && wish.opening == opening {
            put(&mut state, &wish);
            self.news.notify_all();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
