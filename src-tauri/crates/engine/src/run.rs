//! The loop.

use std::sync::Arc;

use tokio::sync::{mpsc, watch};
use toroku_flow::{Draft, Effect, Event, Launch, View, Wizard};

use crate::effects::Hands;
use crate::eyes::Look;
use crate::ports::{Clock, Stored};

/// What the loop is fed with.
#[derive(Debug)]
pub(crate) enum Input {
    /// An event of the flow.
    Event(Event),
    /// A picture file the person chose.
    Chosen(Vec<u8>),
    /// Put a wizard in place (QA).
    #[cfg(feature = "qa")]
    Place(Box<Wizard>),
    /// End.
    Stop,
}

/// The loop's parts.
pub(crate) struct Loop {
    pub(crate) wizard: Wizard,
    pub(crate) hands: Hands,
    pub(crate) views: watch::Sender<View>,
    /// Effects of a wizard put in place by QA stay undone, so that its screen stays as it is.
    pub(crate) still: bool,
}

impl Loop {
    /// Starts with what the vault holds, and runs until told to stop.
    pub(crate) async fn run(mut self, mut inputs: mpsc::UnboundedReceiver<Input>) {
        let clock = Arc::clone(&self.hands.ports.clock);
        if !self.still {
            let stored = self.hands.ports.vault.load().await;
            self.launch(stored, &*clock).await;
        }
        loop {
            let input = if self.wizard.needs_tick() && !self.still {
                tokio::select! {
                    biased;
                    input = inputs.recv() => input,
                    () = clock.second() => Some(Input::Event(Event::Tick)),
                }
            } else {
                inputs.recv().await
            };
            match input {
                None | Some(Input::Stop) => return,
                Some(Input::Event(event)) => self.step(event, &*clock).await,
                Some(Input::Chosen(bytes)) => {
                    if let Some(subject) = self.hands.choosing.take() {
                        self.hands.look(Look::Chosen(bytes, subject));
                    }
                }
                #[cfg(feature = "qa")]
                Some(Input::Place(wizard)) => {
                    self.still = true;
                    self.wizard = *wizard;
                    self.views.send_replace(self.wizard.view());
                }
            }
        }
    }

    async fn launch(&mut self, stored: Stored, clock: &dyn Clock) {
        let named: Vec<_> = stored.draft.iter().flat_map(Draft::photos).collect();
        self.hands.ports.vault.keep_photos(&named).await;
        if let Some(draft) = &stored.draft {
            self.hands.photos.continue_after(draft.last_photo());
        }
        let launch = Launch {
            session: stored.session.is_some(),
            draft: stored.draft.map(Box::new),
            volatile: stored.volatile,
            damaged: stored.damaged,
        };
        self.step(Event::Launched(launch), clock).await;
    }

    async fn step(&mut self, event: Event, clock: &dyn Clock) {
        let effects = self.wizard.update(event, clock.now());
        let again = effects.contains(&Effect::Resend);
        if !self.still {
            for effect in effects {
                self.hands.run(effect).await;
            }
        }
        let view = self.wizard.view();
        self.views.send_if_modified(|shown| {
            let changed = *shown != view;
            if changed {
                *shown = view;
            }
            changed || again
        });
    }
}
