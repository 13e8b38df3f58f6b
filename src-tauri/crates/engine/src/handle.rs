//! The engine from outside.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::{mpsc, watch};
use toroku_flow::{Event, PhotoId, Setup, UiEvent, View, Wizard};
use toroku_vision::EyeRules;

use crate::effects::Hands;
use crate::eyes::{Eyes, Preview};
use crate::judge::SharedJudge;
use crate::photos::Photos;
use crate::ports::Ports;
use crate::run::{Input, Loop};

/// A running wizard. Clones share it; it ends with [`Engine::shutdown`] or the last clone.
#[derive(Clone)]
pub struct Engine {
    inputs: mpsc::UnboundedSender<Input>,
    views: watch::Receiver<View>,
    preview: watch::Receiver<Preview>,
    photos: Arc<Photos>,
    #[cfg(feature = "qa")]
    demo: (Setup, Arc<dyn crate::ports::Clock>),
    #[cfg(feature = "qa")]
    screen: watch::Sender<Preview>,
}

impl Engine {
    /// Starts the wizard. Must be called within a Tokio runtime.
    #[must_use]
    pub fn start(setup: Setup, ports: Ports) -> Self {
        #[cfg(feature = "qa")]
        let demo = (setup.clone(), Arc::clone(&ports.clock));
        let wizard = Wizard::new(setup);
        let (inputs, fed) = mpsc::unbounded_channel();
        let (looks, orders) = mpsc::unbounded_channel();
        let (views, seen) = watch::channel(wizard.view());
        let (preview, previewed) = watch::channel(None);
        let photos = Arc::new(Photos::new(Arc::clone(&ports.vault)));
        #[cfg(feature = "qa")]
        let screen = preview.clone();
        // Until the backend's configuration comes.
        let rules = EyeRules::default();
        let eyes = Eyes {
            camera: Arc::clone(&ports.camera),
            clock: Arc::clone(&ports.clock),
            photos: Arc::clone(&photos),
            judge: SharedJudge::new(Arc::new(rules.thresholds)),
            steady: rules.steady,
            out: inputs.clone(),
            preview,
        };
        let hands = Hands {
            ports,
            photos: Arc::clone(&photos),
            looks,
            out: inputs.clone(),
            choosing: None,
            calls: HashMap::new(),
        };
        tokio::spawn(eyes.run(orders));
        tokio::spawn(
            Loop {
                wizard,
                hands,
                views,
                still: false,
            }
            .run(fed),
        );
        Self {
            inputs,
            views: seen,
            preview: previewed,
            photos,
            #[cfg(feature = "qa")]
            demo,
            #[cfg(feature = "qa")]
            screen,
        }
    }

    /// A page's event.
    pub fn send(&self, event: UiEvent) {
        self.feed(Input::Event(Event::Ui(event)));
    }

    /// The views, newest last; the current one is there at once.
    #[must_use]
    pub fn views(&self) -> watch::Receiver<View> {
        self.views.clone()
    }

    /// A photo as JPEG.
    pub async fn photo(&self, photo: PhotoId) -> Option<Arc<[u8]>> {
        self.photos.get(photo).await
    }

    /// The newest live picture as JPEG, while a camera runs.
    #[must_use]
    pub fn preview(&self) -> Option<Arc<[u8]>> {
        self.preview.borrow().clone()
    }

    /// The live pictures, for a page that is pushed to.
    #[must_use]
    pub fn previews(&self) -> watch::Receiver<Option<Arc<[u8]>>> {
        self.preview.clone()
    }

    /// A picture file the person chose; ignored where none was asked for.
    pub fn choose_photo(&self, bytes: Vec<u8>) {
        self.feed(Input::Chosen(bytes));
    }

    /// Ends the loop; the views stay as they are.
    pub fn shutdown(&self) {
        self.feed(Input::Stop);
    }

    /// Puts the demo wizard of a state in place; `false` where there is no such state.
    #[cfg(feature = "qa")]
    #[must_use]
    pub fn show(&self, id: &str) -> bool {
        let (setup, clock) = &self.demo;
        match Wizard::demo(id, setup.clone(), clock.now()) {
            Some(wizard) => {
                self.feed(Input::Place(Box::new(wizard)));
                true
            }
            None => false,
        }
    }

    /// Preloads a photo for demo states; the first is id 1.
    #[cfg(feature = "qa")]
    pub async fn preload(&self, jpeg: Vec<u8>) -> bool {
        self.photos.keep(jpeg).await.is_ok()
    }

    /// The live picture of a demo state, whose camera does not run; none where there is none yet.
    #[cfg(feature = "qa")]
    pub fn picture(&self, jpeg: Option<Vec<u8>>) {
        self.screen.send_replace(jpeg.map(Into::into));
    }

    fn feed(&self, input: Input) {
        // After the end nobody listens, and nothing is to be done.
        let _ = self.inputs.send(input);
    }
}
