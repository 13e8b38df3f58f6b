//! Answers the panel.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};
use tokio::sync::OnceCell;
use toroku_backend::{FaultPlan, Faults, Outbox, PlanRefusal};
use toroku_camera::{AppCamera, CameraError, Condition, SceneSpec, SourceSpec};
use toroku_engine::Engine;
use toroku_engine::flow::state_ids;
use toroku_engine::ports::Clock as _;

use crate::{Ask, Cues, MovedClock};

const ELSEWHERE: &str = "the backend is another program, or there is none";

/// What the panel is told, or in words what is wrong.
pub type Answer = Result<Value, String>;

/// One wizard's panel. What a wizard does not have, it says it has not.
pub struct Panel {
    /// The wizard.
    pub engine: Engine,
    /// Its camera.
    pub camera: Arc<AppCamera>,
    /// What stands before the camera.
    pub scene: Mutex<SourceSpec>,
    /// Its clock, unless time stands.
    pub clock: Option<Arc<MovedClock>>,
    /// The mails of its own backend.
    pub outbox: Option<Arc<dyn Outbox>>,
    /// What goes wrong before its own backend.
    pub faults: Option<Arc<Faults>>,
    /// What its own backend finds next.
    pub cues: Option<Arc<Cues>>,
    /// Whether the photos of demo states are in place.
    pub drawn: OnceCell<()>,
}

impl Panel {
    /// Answers.
    pub async fn ask(&self, ask: Ask) -> Answer {
        match ask {
            Ask::States => Ok(json!(state_ids())),
            Ask::Show { id } => self.show(&id).await.map(|()| Value::Null),
            Ask::Mails => self.mails(),
            Ask::Stage => Ok(self.stage()),
            Ask::Ahead { hours } => {
                self.clock
                    .as_ref()
                    .ok_or("the time of a demo screen stands")?
                    .advance(hours);
                Ok(self.stage())
            }
            Ask::Camera { spec } => {
                let spec: SourceSpec = spec
                    .parse()
                    .map_err(|error: toroku_camera::SpecError| error.to_string())?;
                self.camera
                    .turn_to(&spec)
                    .map_err(|error| error.to_string())?;
                *self.scene.lock().unwrap_or_else(PoisonError::into_inner) = spec;
                Ok(self.stage())
            }
            Ask::Faults { plan } => {
                let plan: FaultPlan = plan
                    .parse()
                    .map_err(|refusal: PlanRefusal| refusal.to_string())?;
                (self.faults.as_ref()).ok_or(ELSEWHERE)?.set(plan);
                Ok(self.stage())
            }
            Ask::Next { likeness, verdict } => {
                self.cues
                    .as_ref()
                    .ok_or(ELSEWHERE)?
                    .set(likeness.map(Into::into), verdict);
                Ok(Value::Null)
            }
        }
    }

    /// Puts a state with demo data in place, with its photos and its live picture.
    pub async fn show(&self, id: &str) -> Result<(), String> {
        // Told before the photos are drawn, which takes a while.
        if !state_ids().contains(&id) {
            return Err(format!("there is no screen `{id}`"));
        }
        self.drawn.get_or_try_init(|| self.draw()).await?;
        let state = id.to_owned();
        let frame = drawn(move || toroku_camera::demo_frame(&state)).await?;
        self.engine.picture(frame);
        if self.engine.show(id) {
            Ok(())
        } else {
            Err(format!("there is no screen `{id}`"))
        }
    }

    async fn draw(&self) -> Result<(), String> {
        for photo in drawn(toroku_camera::demo_photos).await? {
            // A vault that keeps nothing shows the screen without its pictures.
            let _kept = self.engine.preload(photo).await;
        }
        Ok(())
    }

    fn mails(&self) -> Answer {
        let outbox = self
            .outbox
            .as_ref()
            .ok_or("the backend is another program: look into its own outbox")?;
        let mails = outbox.mails().into_iter().map(|mail| {
            json!({
                "to": mail.to,
                "subject": mail.subject,
                "text": mail.text,
                "code": mail.code(),
                "bounced": mail.bounced,
            })
        });
        Ok(mails.collect())
    }

    fn stage(&self) -> Value {
        let scene = self.scene.lock().unwrap_or_else(PoisonError::into_inner);
        json!({
            "now": self.clock.as_ref().map(|clock| clock.now().to_string()),
            "camera": scene.to_string(),
            "devices": toroku_camera::devices().iter().map(ToString::to_string).collect::<Vec<_>>(),
            "subjects": SceneSpec::subjects(),
            "conditions": Condition::ALL.map(|(_, word)| word),
            "cues": self.cues.is_some(),
            "faults": self.faults.as_ref().map(|faults| faults.plan().to_string()),
        })
    }
}

/// Draws away from the runtime's threads: a photo takes a good part of a second.
async fn drawn<T: Send + 'static>(
    draw: impl FnOnce() -> Result<T, CameraError> + Send + 'static,
) -> Result<T, String> {
    tokio::task::spawn_blocking(draw)
        .await
        .map_err(|error| error.to_string())?
        .map_err(|error| error.to_string())
}
