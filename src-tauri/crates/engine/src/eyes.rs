//! The camera's loop: frames to hints, the shutter to a checked photo.

use std::collections::VecDeque;
use std::sync::Arc;

use tokio::sync::{mpsc, watch};
use toroku_domain::{DocumentKind, Side};
use toroku_flow::{CameraEvent, CameraTrouble, Event, Subject};
use toroku_vision::{EyeRules, SteadyRules, read_code};

use crate::gaze::Gaze;
use crate::judge::SharedJudge;
use crate::photos::Photos;
use crate::ports::{Camera, Clock, Frame};
use crate::run::Input;
use crate::seen;

/// What is before the camera while a code is looked for: a paper, as for a document.
const CODE: Subject = Subject::Document {
    document: DocumentKind::Licence,
    side: Side::Front,
};

/// What the loop is told.
#[derive(Debug)]
pub(crate) enum Look {
    /// Run on this subject.
    At(Subject),
    /// Run until a code was read.
    Scan,
    /// Take the photo.
    Shoot,
    /// Judge and keep a picture file that was chosen for this subject.
    Chosen(Vec<u8>, Subject),
    /// From now on judge by these rules.
    JudgeBy(Box<EyeRules>),
    /// Switch the light.
    Torch(bool),
    /// Stop.
    Away,
    /// Forget the person.
    Forget,
}

/// The newest live picture, as JPEG.
pub(crate) type Preview = Option<Arc<[u8]>>;

/// The loop's parts.
pub(crate) struct Eyes {
    pub(crate) camera: Arc<dyn Camera>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) photos: Arc<Photos>,
    pub(crate) judge: SharedJudge,
    pub(crate) steady: SteadyRules,
    pub(crate) out: mpsc::UnboundedSender<Input>,
    pub(crate) preview: watch::Sender<Preview>,
}

impl Eyes {
    /// Runs until the engine is gone.
    pub(crate) async fn run(mut self, mut orders: mpsc::UnboundedReceiver<Look>) {
        let mut open: Option<Gaze> = None;
        let mut scanning = false;
        // What came while the camera was being opened.
        let mut late: VecDeque<Look> = VecDeque::new();
        loop {
            let order = match (late.pop_front(), &mut open) {
                (Some(order), _) => Some(order),
                (None, None) if scanning => tokio::select! {
                    biased;
                    order = orders.recv() => order,
                    frame = self.camera.frame() => {
                        scanning = self.looked_for_code(frame).await;
                        continue;
                    }
                },
                (None, None) => orders.recv().await,
                (None, Some(gaze)) => tokio::select! {
                    biased;
                    order = orders.recv() => order,
                    frame = self.camera.frame() => {
                        if let Err(trouble) = self.saw(frame, gaze).await {
                            self.fail(trouble).await;
                            open = None;
                        }
                        continue;
                    }
                },
            };
            match order {
                None => return self.stop().await,
                Some(Look::Scan) => {
                    open = None;
                    scanning = match self.camera.open(CODE).await {
                        Ok(_) => true,
                        Err(trouble) => {
                            self.fail(trouble).await;
                            false
                        }
                    };
                }
                Some(Look::At(subject)) => {
                    (open, scanning) = (None, false);
                    match self.opened(subject, &mut orders, &mut late).await {
                        Some(Ok(gaze)) => open = Some(gaze),
                        Some(Err(trouble)) => self.fail(trouble).await,
                        None => {}
                    }
                }
                Some(Look::Shoot) => {
                    if let Some(gaze) = &mut open
                        && let Err(trouble) = self.shoot(gaze).await
                    {
                        self.fail(trouble).await;
                        open = None;
                    }
                }
                Some(Look::Chosen(bytes, subject)) => {
                    self.tell(seen::take(bytes, subject, true, &self.judge, &self.photos).await);
                }
                Some(Look::JudgeBy(rules)) => {
                    self.judge.lock().judge_by(&rules.thresholds);
                    if self.steady != rules.steady {
                        self.steady = rules.steady;
                        open = open.map(|gaze| Gaze::new(gaze.subject(), self.steady));
                    }
                }
                Some(Look::Torch(on)) => self.camera.torch(on).await,
                Some(Look::Away) => {
                    self.stop().await;
                    (open, scanning) = (None, false);
                }
                Some(Look::Forget) => self.judge.lock().forget(),
            }
        }
    }

    /// Opens the camera, unless something else is wished for meanwhile: whoever is asked for
    /// permission may go on without an answer.
    async fn opened(
        &self,
        subject: Subject,
        orders: &mut mpsc::UnboundedReceiver<Look>,
        late: &mut VecDeque<Look>,
    ) -> Option<Result<Gaze, CameraTrouble>> {
        let opening = self.open(subject);
        tokio::pin!(opening);
        loop {
            let order = tokio::select! {
                opened = &mut opening => return Some(opened),
                order = orders.recv() => order?,
            };
            let other = matches!(order, Look::At(_) | Look::Away);
            late.push_back(order);
            if other {
                return None;
            }
        }
    }

    async fn open(&self, subject: Subject) -> Result<Gaze, CameraTrouble> {
        let opened = self.camera.open(subject).await?;
        let judge = self.judge.clone();
        let ready = tokio::task::spawn_blocking(move || judge.lock().begin(subject)).await;
        if !matches!(ready, Ok(Ok(()))) {
            tracing::error!("the face networks do not load");
            self.camera.close().await;
            return Err(CameraTrouble::Failed);
        }
        let torch = opened.torch;
        self.tell(CameraEvent::Opened { torch });
        Ok(Gaze::new(subject, self.steady))
    }

    async fn saw(
        &self,
        frame: Result<Frame, CameraTrouble>,
        gaze: &mut Gaze,
    ) -> Result<(), CameraTrouble> {
        let frame = frame?;
        let came = self.clock.now();
        self.preview.send_replace(Some(Arc::clone(&frame.jpeg)));
        let (judge, subject) = (self.judge.clone(), gaze.subject());
        let looked =
            tokio::task::spawn_blocking(move || judge.lock().look(&frame.picture, subject)).await;
        if let Ok(Some(assessment)) = looked
            && let Some(sight) = gaze.see(came, frame.index, &assessment)
        {
            self.tell(CameraEvent::Seen(sight));
        }
        Ok(())
    }

    /// Looks for a code in a frame; whether to go on. What else is in the frame is not judged.
    async fn looked_for_code(&self, frame: Result<Frame, CameraTrouble>) -> bool {
        let frame = match frame {
            Ok(frame) => frame,
            Err(trouble) => {
                self.fail(trouble).await;
                return false;
            }
        };
        self.preview.send_replace(Some(Arc::clone(&frame.jpeg)));
        let read = tokio::task::spawn_blocking(move || read_code(&frame.picture)).await;
        let Ok(Some(text)) = read else {
            return true;
        };
        self.tell(CameraEvent::Code(text.as_str().into()));
        self.stop().await;
        false
    }

    async fn shoot(&self, gaze: &mut Gaze) -> Result<(), CameraTrouble> {
        let bytes = self.camera.shoot(gaze.moment()).await?;
        self.tell(seen::take(bytes, gaze.subject(), false, &self.judge, &self.photos).await);
        Ok(())
    }

    async fn fail(&self, trouble: CameraTrouble) {
        self.tell(CameraEvent::Trouble(trouble));
        self.stop().await;
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
