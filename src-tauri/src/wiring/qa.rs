//! What only QA builds do: any screen with demo data, a seed, a clock, and what the panel asks.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use toroku_backend::{FaultPlan, Faults, Options};
use toroku_camera::{AppCamera, SourceSpec};
use toroku_engine::Engine;
use toroku_qa::{Cues, MovedClock, Panel};

use super::Refusal;
use crate::flags::Flags;

/// Ids and keys of this launch are drawn from it.
pub(super) fn seed(flags: &Flags) -> u128 {
    flags
        .qa
        .seed
        .map_or_else(|| uuid::Uuid::new_v4().as_u128(), u128::from)
}

/// What the panel holds of the parts that are made before the engine.
pub(super) struct Stage {
    /// The machine's clock, moved to the start that was asked for.
    pub(super) clock: Arc<MovedClock>,
    cues: Option<Arc<Cues>>,
    plan: Option<FaultPlan>,
    faults: Option<Arc<Faults>>,
}

impl Stage {
    pub(super) fn new(flags: &Flags) -> Self {
        let ahead = flags.qa.clock.map_or(SignedDuration::ZERO, |start| {
            start.duration_since(Timestamp::now())
        });
        Self {
            clock: Arc::new(MovedClock::ahead_by(ahead)),
            cues: None,
            plan: flags.qa.faults.clone(),
            faults: None,
        }
    }

    /// Takes clock and decisions of the embedded backend in hand.
    pub(super) fn set(&mut self, mut options: Options) -> Options {
        options.clock = self.clock.clone();
        self.cues = Some(Cues::before(&mut options));
        self.faults = Some(Arc::new(Faults::new(self.plan.take().unwrap_or_default())));
        options.faults.clone_from(&self.faults);
        options
    }

    /// The panel of a wizard that has begun, with the screen of `--screen` in place.
    pub(super) async fn open(
        self,
        flags: &Flags,
        engine: &Engine,
        camera: Arc<AppCamera>,
        scene: SourceSpec,
        backend: Option<&toroku_backend::Running>,
    ) -> Result<Arc<Panel>, Refusal> {
        let panel = Panel {
            engine: engine.clone(),
            camera,
            scene: scene.into(),
            clock: Some(self.clock),
            outbox: backend.map(toroku_backend::Running::outbox),
            faults: self.faults,
            cues: self.cues,
            drawn: <_>::default(),
        };
        if let Some(screen) = &flags.qa.screen {
            panel.show(screen).await.map_err(Refusal::Screen)?;
        }
        Ok(Arc::new(panel))
    }
}
