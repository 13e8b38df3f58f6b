//! One browser's wizard, with a backend of its own.

use std::sync::Arc;

use tokio::sync::OnceCell;
use toroku_api_client::{Client, Options};
use toroku_backend::{Backend, FaultPlan, Faults, HashCost, Random, Running};
use toroku_camera::{AppCamera, SourceSpec};
use toroku_engine::Engine;
use toroku_engine::flow::{Brand, Platform, Setup};
use toroku_engine::ports::{Api, Clock, Ports, Vault};
use toroku_qa::{Cues, MovedClock, Panel};
use toroku_tests::desk::NotingDesk;
use toroku_tests::silent::Silent;
use toroku_tests::still::{DEMO_TIME, StillClock};
use toroku_vault::MemoryVault;

/// A running wizard.
pub(crate) struct Room {
    pub(crate) engine: Engine,
    pub(crate) desk: Arc<NotingDesk>,
    /// What QA asks of it.
    pub(crate) panel: Panel,
    /// Its own backend, if it has one.
    backend: Option<Running>,
}

/// The wizard's own tasks share it: without the end it would run on, unseen.
impl Drop for Room {
    fn drop(&mut self) {
        self.engine.shutdown();
    }
}

/// What a room is made with.
pub(crate) struct Plan<'a> {
    /// A backend's URL; else the room gets its own.
    pub(crate) backend: Option<&'a str>,
    /// Where frames come from.
    pub(crate) camera: &'a SourceSpec,
    /// The platform that is played.
    pub(crate) platform: Platform,
    /// The language, as the configuration names it.
    pub(crate) locale: String,
    /// The brand that is shown.
    pub(crate) brand: Brand,
    /// What ids and codes are drawn from; else by chance.
    pub(crate) seed: Option<u64>,
    /// What goes wrong before the room's own backend.
    pub(crate) faults: FaultPlan,
}

impl Room {
    /// A wizard at its beginning, as the app has it.
    pub(crate) async fn open(plan: &Plan<'_>) -> Result<Self, String> {
        let clock = Arc::new(MovedClock::default());
        let faults = Arc::new(Faults::new(plan.faults.clone()));
        let (backend, cues) = match plan.backend {
            Some(_) => (None, None),
            None => own_backend(plan, &clock, &faults)
                .await
                .map(|(running, cues)| (Some(running), Some(cues)))?,
        };
        let url = backend
            .as_ref()
            .map(Running::base_url)
            .or(plan.backend.map(str::to_owned));
        let vault: Arc<dyn Vault> = Arc::new(MemoryVault::new(false));
        let options = Options::new(url.unwrap_or_default(), env!("CARGO_PKG_VERSION"));
        let client =
            Client::new(&options, Arc::clone(&vault)).map_err(|error| error.to_string())?;
        let seed = plan
            .seed
            .map_or_else(|| uuid::Uuid::new_v4().as_u128(), u128::from);
        let mut room = Self::furnish(plan, Arc::new(client), vault, clock.clone(), seed)?;
        room.panel.clock = Some(clock);
        room.panel.outbox = backend.as_ref().map(Running::outbox);
        room.panel.faults = cues.is_some().then_some(faults);
        room.panel.cues = cues;
        room.backend = backend;
        Ok(room)
    }

    /// One screen with demo data: time stands, nothing is sent.
    pub(crate) async fn show(
        plan: &Plan<'_>,
        screen: &str,
        photos: &[Vec<u8>],
    ) -> Result<Self, String> {
        let vault = Arc::new(MemoryVault::new(false));
        let clock = Arc::new(StillClock(DEMO_TIME));
        let mut room = Self::furnish(plan, Arc::new(Silent), vault, clock, 1)?;
        room.panel.drawn = OnceCell::new_with(Some(()));
        for photo in photos {
            // A vault in memory takes every photo.
            let _kept = room.engine.preload(photo.clone()).await;
        }
        room.panel.show(screen).await?;
        // The page begins with the screen and not with the start before it.
        let shown = room
            .engine
            .views()
            .wait_for(|view| view.id == screen)
            .await
            .is_ok();
        if shown {
            Ok(room)
        } else {
            Err(format!("`{screen}` was not shown"))
        }
    }

    fn furnish(
        plan: &Plan<'_>,
        api: Arc<dyn Api>,
        vault: Arc<dyn Vault>,
        clock: Arc<dyn Clock>,
        seed: u128,
    ) -> Result<Self, String> {
        let desk = Arc::new(NotingDesk::default());
        let camera = AppCamera::open(plan.camera).map_err(|error| error.to_string())?;
        let camera = Arc::new(camera);
        let ports = Ports {
            api,
            vault,
            camera: camera.clone(),
            clock,
            desk: desk.clone(),
        };
        let engine = Engine::start(setup(plan, seed), ports);
        let panel = Panel {
            engine: engine.clone(),
            camera,
            scene: plan.camera.clone().into(),
            clock: None,
            outbox: None,
            faults: None,
            cues: None,
            drawn: <_>::default(),
        };
        Ok(Self {
            engine,
            desk,
            panel,
            backend: None,
        })
    }
}

async fn own_backend(
    plan: &Plan<'_>,
    clock: &Arc<MovedClock>,
    faults: &Arc<Faults>,
) -> Result<(Running, Arc<Cues>), String> {
    let mut options = toroku_backend::Options {
        hash_cost: HashCost::CHEAP,
        clock: clock.clone(),
        random: Arc::new(plan.seed.map_or_else(Random::from_os, Random::seeded)),
        faults: Some(Arc::clone(faults)),
        ..Default::default()
    };
    let cues = Cues::before(&mut options);
    let running = Backend::start(options)
        .await
        .map_err(|error| error.to_string())?;
    Ok((running, cues))
}

fn setup(plan: &Plan<'_>, seed: u128) -> Setup {
    Setup {
        brand: plan.brand.clone(),
        platform: plan.platform,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        locale: plan.locale.clone(),
        scanner: false,
        seed,
    }
}
