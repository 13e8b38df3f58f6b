//! The machine of chapters: what happened goes in, what is to be done comes out.

mod apply;
pub(crate) mod banner;
mod calls;
mod common;
mod dialog;
pub(crate) mod draft;
mod events;
mod frame;
mod go;
mod key;
mod place;
mod session;
mod surroundings;

use jiff::Timestamp;

pub(crate) use key::reference;

use crate::chapter::Page;
use crate::over::Over;
use crate::{Effect, Event, Setup, View};

use calls::Calls;
use dialog::OpenDialog;
use place::Place;
use session::Left;
use surroundings::Surroundings;

/// The whole flow of the app. It holds no clock, no randomness and no connection.
#[derive(Clone)]
pub struct Wizard {
    /// What every chapter may look at.
    around: Surroundings,
    /// The open chapter.
    place: Place,
    /// Screens opened over it, the last on top.
    over: Vec<Over>,
    /// The open question.
    dialog: Option<OpenDialog>,
    /// Requests under way and failed.
    calls: Calls,
    /// What a refused session interrupted.
    left: Option<Left>,
    /// Grows with each change but typing and ticking.
    revision: u64,
}

impl std::fmt::Debug for Wizard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Wizard({}, revision {})", self.frame().id, self.revision)
    }
}

impl Wizard {
    /// A wizard before its launch.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let calls = Calls::new(setup.seed);
        Self {
            around: Surroundings::new(setup),
            place: Place::default(),
            over: Vec::new(),
            dialog: None,
            calls,
            left: None,
            revision: 0,
        }
    }

    /// Takes in what happened at `now`, by the device's clock.
    pub fn update(&mut self, event: Event, now: Timestamp) -> Vec<Effect> {
        self.around.set_device_time(now);
        let mut effects = Vec::new();
        self.take(event, &mut effects);
        // Before what is asked now, which may be the same thing anew.
        effects.splice(0..0, self.calls.abandoned());
        effects
    }

    /// What is to be shown.
    #[must_use]
    pub fn view(&self) -> View {
        self.frame()
    }

    /// Whether time matters now: the engine then sends [`Event::Tick`] every second.
    #[must_use]
    pub fn needs_tick(&self) -> bool {
        self.calls.waits() || self.around.needs_tick() || self.place.needs_tick()
    }

    /// What the wizard was built with.
    #[cfg(any(test, feature = "qa"))]
    pub(crate) fn setup(&self) -> &Setup {
        &self.around.setup
    }

    /// The screen on top, without its frame.
    fn page(&self) -> Page {
        match self.over.last() {
            Some(over) => over.page(self.around.env(), self.around.online),
            None => self.place.chapter().page(self.around.env()),
        }
    }
}
