//! The camera's loop: frames to hints, the shutter to a checked photo.

use std::sync::Arc;

use tokio::sync::{mpsc, watch};
use toroku_flow::{CameraEvent, CameraTrouble, Event, Subject};
use toroku_vision::Thresholds;

use crate::photos::Photos;
use crate::ports::{Camera, Frame};
use crate::run::Input;
use crate::seen;

/// What the loop is told.
#[derive(Debug)]
pub(crate) enum Look {
    /// Run on this subject.
    At(Subject),
    /// Take the photo.
    Shoot,
    /// Switch the light.
    Torch(bool),
    /// Stop.
    Away,
}

/// The newest live picture, as JPEG.
pub(crate) type Preview = Option<Arc<[u8]>>;

/// The loop's parts.
pub(crate) struct Eyes {
    pub(crate) camera: Arc<dyn Camera>,
    pub(crate) photos: Arc<Photos>,
    pub(crate) limits: Arc<Thresholds>,
    pub(crate) out: mpsc::UnboundedSender<Input>,
    pub(crate) preview: watch::Sender<Preview>,
}

impl Eyes {
    /// Runs until the engine is gone.
    pub(crate) async fn run(self, mut orders: mpsc::UnboundedReceiver<Look>) {
        let mut subject: Option<Subject> = None;
        loop {
            let order = match subject {
                None => orders.recv().await,
                Some(open) => tokio::select! {
                    biased;
                    order = orders.recv() => order,
                    frame = self.camera.frame() => {
                        if !self.saw(frame, open).await {
                            self.stop().await;
                            subject = None;
                        }
                        continue;
                    }
                },
            };
            match order {
                None => return self.stop().await,
                Some(Look::At(wanted)) => subject = self.open(wanted).await,
                Some(Look::Shoot) => {
                    if let Some(open) = subject
                        && !self.shoot(open).await
                    {
                        self.stop().await;
                        subject = None;
                    }
                }
                Some(Look::Torch(on)) => self.camera.torch(on).await,
                Some(Look::Away) => {
                    self.stop().await;
                    subject = None;
                }
            }
        }
    }

    async fn open(&self, subject: Subject) -> Option<Subject> {
        match self.camera.open(subject).await {
            Ok(opened) => {
                self.tell(CameraEvent::Opened {
                    torch: opened.torch,
                });
                Some(subject)
            }
            Err(trouble) => {
                self.tell(CameraEvent::Trouble(trouble));
                None
            }
        }
    }

    async fn saw(&self, frame: Result<Frame, CameraTrouble>, subject: Subject) -> bool {
        let frame = match frame {
            Ok(frame) => frame,
            Err(trouble) => {
                self.tell(CameraEvent::Trouble(trouble));
                return false;
            }
        };
        self.preview.send_replace(Some(Arc::clone(&frame.jpeg)));
        let limits = Arc::clone(&self.limits);
        let assessed =
            tokio::task::spawn_blocking(move || seen::assess(&frame.picture, subject, &limits))
                .await;
        if let Ok(assessment) = assessed {
            self.tell(CameraEvent::Seen(crate::hint::hint(&assessment.findings)));
        }
        true
    }

    async fn shoot(&self, subject: Subject) -> bool {
        match self.camera.shoot().await {
            Ok(bytes) => {
                let limits = Arc::clone(&self.limits);
                self.tell(seen::take(bytes, subject, false, limits, &self.photos).await);
                true
            }
            Err(trouble) => {
                self.tell(CameraEvent::Trouble(trouble));
                false
            }
        }
    }

    async fn stop(&self) {
        self.camera.close().await;
        self.preview.send_replace(None);
    }

    fn tell(&self, event: CameraEvent) {
        // The engine may be gone already: then nobody is left to be told.
        let _ = self.out.send(Input::Event(Event::Camera(event)));
    }
}
