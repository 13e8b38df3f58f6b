//! The engine's camera over a frame source.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use tokio::time::MissedTickBehavior;
use toroku_engine::flow;
use toroku_engine::ports::{Camera, Frame, Opened};

use crate::source::open_behind;
use crate::{CameraError, FrameSource, PageLens, SourceSpec, Subject};

/// The least time between two live frames: enough for hints, and easy on the machine.
const PACE: Duration = Duration::from_millis(120);

/// The app's camera: one source, one subject at a time.
pub struct AppCamera {
    page: Arc<PageLens>,
    /// Whether the page drives it.
    of_page: AtomicBool,
    source: Arc<Mutex<Box<dyn FrameSource>>>,
    subject: Mutex<Option<Subject>>,
    pace: tokio::sync::Mutex<Option<tokio::time::Interval>>,
}

impl AppCamera {
    /// Opens the source, so that what is missing is said at start.
    pub fn open(spec: &SourceSpec) -> Result<Self, CameraError> {
        let page = Arc::default();
        let source = open_behind(spec, &page)?;
        Ok(Self::over(source, page, *spec == SourceSpec::Page))
    }

    /// A device of this machine that plays JPEG files of one size, in pixels, one after the other
    /// at a device's pace: it is read, converted and handed on as a real one is.
    #[cfg(all(
        feature = "recorded",
        not(any(target_os = "android", target_os = "ios"))
    ))]
    #[must_use]
    pub fn recorded(files: Vec<Vec<u8>>, size: (u32, u32), pace: Duration) -> Self {
        let device = crate::source::Device::recorded(files, size, pace);
        Self::over(Box::new(device), Arc::default(), false)
    }

    fn over(source: Box<dyn FrameSource>, page: Arc<PageLens>, of_page: bool) -> Self {
        Self {
            source: Arc::new(Mutex::new(source)),
            page,
            of_page: AtomicBool::new(of_page),
            subject: Mutex::default(),
            pace: tokio::sync::Mutex::default(),
        }
    }

    /// Looks at another source from now on; the old one stays where the new one cannot be opened.
    pub fn turn_to(&self, spec: &SourceSpec) -> Result<(), CameraError> {
        let other = open_behind(spec, &self.page)?;
        self.page.close();
        self.of_page
            .store(*spec == SourceSpec::Page, Ordering::Relaxed);
        *self.source.lock().unwrap_or_else(PoisonError::into_inner) = other;
        Ok(())
    }

    /// Where a page that drives a camera meets it.
    #[must_use]
    pub fn page(&self) -> &Arc<PageLens> {
        &self.page
    }

    /// Runs blocking work on the source for the open subject.
    async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn FrameSource, &Subject) -> Result<T, CameraError> + Send + 'static,
    ) -> Result<T, flow::CameraTrouble> {
        let subject = self
            .subject
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let subject = subject.ok_or(flow::CameraTrouble::Failed)?;
        let source = Arc::clone(&self.source);
        let done = tokio::task::spawn_blocking(move || {
            work(
                source
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .as_mut(),
                &subject,
            )
        });
        match done.await {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(error)) => Err(trouble(&error)),
            Err(_) => Err(flow::CameraTrouble::Failed),
        }
    }

    fn look_at(&self, subject: Option<Subject>) {
        *self.subject.lock().unwrap_or_else(PoisonError::into_inner) = subject;
    }
}

#[async_trait]
impl Camera for AppCamera {
    async fn open(&self, subject: flow::Subject) -> Result<Opened, flow::CameraTrouble> {
        self.look_at(Some(subject.into()));
        // Whoever waits for the subject before goes.
        self.page.close();
        let torch = self.with(|source, subject| source.begin(subject)).await?;
        Ok(Opened { torch })
    }

    async fn frame(&self) -> Result<Frame, flow::CameraTrouble> {
        {
            let mut pace = self.pace.lock().await;
            let interval = pace.get_or_insert_with(|| {
                let mut interval = tokio::time::interval(PACE);
                interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
                interval
            });
            interval.tick().await;
        }
        self.with(|source, subject| {
            let live = source.frame(subject)?;
            let jpeg = live.jpeg()?.into();
            Ok(Frame {
                index: live.index,
                picture: Arc::new(live.image),
                jpeg,
            })
        })
        .await
    }

    // Live frames have 640 pixels, in which a card's small print cannot be read: the photo is taken
    // anew at full size, of the frame that was the best.
    async fn shoot(&self, frame: Option<u64>) -> Result<Vec<u8>, flow::CameraTrouble> {
        self.with(move |source, subject| match frame {
            Some(index) => source.capture_frame(subject, index),
            None => source.capture(subject),
        })
        .await
    }

    async fn torch(&self, on: bool) {
        self.page.torch(on);
    }

    fn reads_codes(&self) -> bool {
        !self.of_page.load(Ordering::Relaxed)
    }

    async fn close(&self) {
        self.look_at(None);
        self.page.close();
        let source = Arc::clone(&self.source);
        let rested = tokio::task::spawn_blocking(move || {
            source.lock().unwrap_or_else(PoisonError::into_inner).rest();
        });
        // A source that panics has let go.
        let _rested = rested.await;
    }
}

/// What the person is told.
fn trouble(error: &CameraError) -> flow::CameraTrouble {
    match error {
        CameraError::Nothing => flow::CameraTrouble::None,
        CameraError::Page(trouble) => *trouble,
        CameraError::InUse => flow::CameraTrouble::InUse,
        CameraError::Blocked => flow::CameraTrouble::Blocked,
        error => {
            tracing::warn!(%error, "the camera failed");
            flow::CameraTrouble::Failed
        }
    }
}

impl From<flow::Subject> for Subject {
    fn from(subject: flow::Subject) -> Self {
        match subject {
            flow::Subject::Document { document, side } => Self::Document {
                kind: document,
                side,
                person: None,
            },
            flow::Subject::Face { pose } => Self::Face { pose, person: None },
        }
    }
}
