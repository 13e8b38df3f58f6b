//! A camera whose scene moves on by itself: with each live frame an eighth of a second passes.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use jiff::SignedDuration;
use toroku_camera::{FrameSource, SourceSpec, open};
use toroku_engine::ports::{Camera, Frame, Opened};
use toroku_flow::{CameraTrouble, Subject};

use crate::stage::clock::Time;

/// From one live frame to the next.
const PACE: SignedDuration = SignedDuration::from_millis(125);

/// A drawn story before the camera.
pub(super) struct Film {
    time: Arc<Time>,
    source: Arc<Mutex<Box<dyn FrameSource>>>,
    subject: Mutex<Option<Subject>>,
}

impl Film {
    /// The story of a specification, as `synthetic:any?story=glare,good`.
    pub(super) fn of(spec: &str, time: &Arc<Time>) -> Self {
        let spec: SourceSpec = spec.parse().unwrap();
        Self {
            time: Arc::clone(time),
            source: Arc::new(Mutex::new(open(&spec).unwrap())),
            subject: Mutex::default(),
        }
    }

    /// Works on the source as a device does: beside the app.
    async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn FrameSource, &toroku_camera::Subject) -> T + Send + 'static,
    ) -> T {
        let subject = self.subject.lock().unwrap().unwrap().into();
        let source = Arc::clone(&self.source);
        tokio::task::spawn_blocking(move || work(source.lock().unwrap().as_mut(), &subject))
            .await
            .unwrap()
    }
}

#[async_trait]
impl Camera for Film {
    async fn open(&self, subject: Subject) -> Result<Opened, CameraTrouble> {
        *self.subject.lock().unwrap() = Some(subject);
        Ok(Opened::default())
    }

    async fn frame(&self) -> Result<Frame, CameraTrouble> {
        let live = self.with(|source, subject| source.frame(subject).unwrap());
        let live = live.await;
        self.time.advance(PACE);
        Ok(Frame {
            index: live.index,
            picture: Arc::new(live.image),
            jpeg: Arc::from([]),
        })
    }

    async fn shoot(&self, frame: Option<u64>) -> Result<Vec<u8>, CameraTrouble> {
        let photo = self.with(move |source, subject| match frame {
            Some(index) => source.capture_frame(subject, index).unwrap(),
            None => source.capture(subject).unwrap(),
        });
        Ok(photo.await)
    }

    async fn torch(&self, _: bool) {}

    async fn close(&self) {
        *self.subject.lock().unwrap() = None;
    }
}
