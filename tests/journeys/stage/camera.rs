//! The drawn camera of the app, without its live frames: people press the shutter. Each scene
//! is drawn once for all journeys; who takes a photo of the same again takes another one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use tokio::sync::OnceCell;
use toroku_camera::{SourceSpec, open};
use toroku_domain::{DocumentKind, Side};
use toroku_engine::ports::{Camera, Frame, Opened};
use toroku_flow::{CameraTrouble, Subject};

/// What lies before the camera.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shown {
    /// Another side than the one asked for.
    pub side: Option<(DocumentKind, Side)>,
    /// A condition of the drawn camera, as `blur`.
    pub condition: Option<&'static str>,
    /// The camera does not run.
    pub trouble: Option<CameraTrouble>,
}

/// The camera of one phone.
#[derive(Default)]
pub(super) struct Drawn {
    subject: Mutex<Option<Subject>>,
    shown: Mutex<Shown>,
    /// How many photos were taken of each scene.
    taken: Mutex<HashMap<String, u64>>,
}

impl Drawn {
    /// From now on this is before the camera.
    pub(super) fn show(&self, shown: Shown) {
        *self.shown.lock().unwrap() = shown;
    }
}

#[async_trait]
impl Camera for Drawn {
    async fn open(&self, subject: Subject) -> Result<Opened, CameraTrouble> {
        if let Some(trouble) = self.shown.lock().unwrap().trouble {
            return Err(trouble);
        }
        *self.subject.lock().unwrap() = Some(subject);
        Ok(Opened::default())
    }

    async fn frame(&self) -> Result<Frame, CameraTrouble> {
        std::future::pending().await
    }

    async fn shoot(&self, _: Option<u64>) -> Result<Vec<u8>, CameraTrouble> {
        let subject = self.subject.lock().unwrap().ok_or(CameraTrouble::Failed)?;
        let shown = self.shown.lock().unwrap().clone();
        let page = format!("{subject:?} {:?} {:?}", shown.side, shown.condition);
        let before = {
            let mut taken = self.taken.lock().unwrap();
            let taken = taken.entry(page.clone()).or_default();
            *taken += 1;
            *taken - 1
        };
        Ok(photo(format!("{page} {before}"), subject, &shown, before).await)
    }

    async fn torch(&self, _: bool) {}

    async fn close(&self) {
        *self.subject.lock().unwrap() = None;
    }
}

type Album = Mutex<HashMap<String, Arc<OnceCell<Vec<u8>>>>>;
static ALBUM: std::sync::LazyLock<Album> = std::sync::LazyLock::new(Album::default);

async fn photo(page: String, subject: Subject, shown: &Shown, seed: u64) -> Vec<u8> {
    let cell = Arc::clone(ALBUM.lock().unwrap().entry(page).or_default());
    let (side, condition) = (shown.side, shown.condition);
    let draw = move || {
        let words = condition.into_iter().map(str::to_owned);
        let words = words.chain((seed > 0).then(|| format!("seed={seed}")));
        let words: Vec<String> = words.collect();
        let scene = format!("synthetic:any?{}", words.join("&"));
        let scene = scene.trim_end_matches('?');
        let spec: SourceSpec = scene.parse().unwrap();
        open(&spec).unwrap().capture(&asked(subject, side)).unwrap()
    };
    cell.get_or_init(|| async { tokio::task::spawn_blocking(draw).await.unwrap() })
        .await
        .clone()
}

fn asked(subject: Subject, side: Option<(DocumentKind, Side)>) -> toroku_camera::Subject {
    match subject {
        Subject::Document {
            document,
            side: asked,
        } => {
            let (kind, side) = side.unwrap_or((document, asked));
            toroku_camera::Subject::Document {
                kind,
                side,
                person: None,
            }
        }
        Subject::Face { pose } => toroku_camera::Subject::Face { pose, person: None },
    }
}
