//! The engine's camera over a frame source.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use tokio::time::MissedTickBehavior;
use toroku_engine::flow;
use toroku_engine::ports::{Camera, Frame, Opened};

use crate::{CameraError, FrameSource, SourceSpec, Subject, open};

/// The least time between two live frames: enough for hints, and easy on the machine.
const PACE: Duration = Duration::from_millis(120);

/// A desktop's camera: one source, one subject at a time.
pub struct DesktopCamera {
    source: Arc<Mutex<Box<dyn FrameSource>>>,
    subject: Mutex<Option<Subject>>,
    pace: tokio::sync::Mutex<Option<tokio::time::Interval>>,
}

impl DesktopCamera {
    /// Opens the source, so that what is missing is said at start.
    pub fn open(spec: &SourceSpec) -> Result<Self, CameraError> {
        Ok(Self {
            source: Arc::new(Mutex::new(open(spec)?)),
            subject: Mutex::default(),
            pace: tokio::sync::Mutex::default(),
        })
    }

    /// Looks at another source from now on; the old one stays where the new one cannot be opened.
    pub fn turn_to(&self, spec: &SourceSpec) -> Result<(), CameraError> {
        let other = open(spec)?;
        *self.source.lock().unwrap_or_else(PoisonError::into_inner) = other;
        Ok(())
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
            Ok(Err(CameraError::Nothing)) => Err(flow::CameraTrouble::None),
            Ok(Err(_)) | Err(_) => Err(flow::CameraTrouble::Failed),
        }
    }

    fn look_at(&self, subject: Option<Subject>) {
        *self.subject.lock().unwrap_or_else(PoisonError::into_inner) = subject;
    }
}

#[async_trait]
impl Camera for DesktopCamera {
    async fn open(&self, subject: flow::Subject) -> Result<Opened, flow::CameraTrouble> {
        self.look_at(Some(subject.into()));
        self.with(|source, _| source.ready()).await?;
        Ok(Opened::default())
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

    async fn torch(&self, _on: bool) {}

    async fn close(&self) {
        self.look_at(None);
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
