//! Names the concrete adapters, and is the only place that does.

use std::path::PathBuf;
use std::sync::Arc;

use thiserror::Error;
use toroku_api_client::{Client, Options, OptionsRefusal, Timeouts};
use toroku_camera::{AppCamera, CameraError, PageLens};
use toroku_engine::Engine;
use toroku_engine::ports::{Desk, Ports};
use toroku_flow::{Platform, Setup};

use crate::config::{BackendPlace, Config};
use crate::flags::Flags;

#[cfg(feature = "embedded")]
mod embedded;
#[cfg(feature = "qa")]
mod qa;

/// Why the app did not start; each says what to do.
#[derive(Debug, Error)]
pub(crate) enum Refusal {
    /// The embedded backend did not start.
    #[cfg(feature = "embedded")]
    #[error("the embedded backend did not start: {0}")]
    Backend(#[from] toroku_backend::StartError),
    /// This build has no backend inside.
    #[cfg(not(feature = "embedded"))]
    #[error("this build has no backend inside: set backend.url to https://HOST")]
    NoBackend,
    /// The address, the pins or the version cannot be used.
    #[error("the backend cannot be spoken to: {0}")]
    Client(#[from] OptionsRefusal),
    /// The camera's source cannot be opened.
    #[error(
        "the camera cannot be opened: {0}\n  give a device with --camera device:0, pictures with --camera files:DIR, or drawn ones with --camera synthetic:taro"
    )]
    Camera(#[from] CameraError),
    /// The app's own folder cannot be made.
    #[error("the folder {} cannot be made: {source}", path.display())]
    Folder {
        path: PathBuf,
        source: std::io::Error,
    },
    /// No such screen.
    #[cfg(feature = "qa")]
    #[error("{0}: ids are as `group-auth` or `group-auth/zero`")]
    Screen(String),
}

/// What runs until the app ends.
pub(crate) struct Started {
    pub(crate) engine: Engine,
    /// Where the page's camera meets the core, if it is the page's.
    pub(crate) lens: Option<Arc<PageLens>>,
    #[cfg(feature = "qa")]
    pub(crate) panel: Arc<toroku_qa::Panel>,
    #[cfg(feature = "embedded")]
    backend: Option<toroku_backend::Running>,
}

impl Started {
    /// Ends it all in order, so that nothing is left half-written.
    pub(crate) async fn stop(self) {
        self.engine.shutdown();
        #[cfg(feature = "embedded")]
        if let Some(backend) = self.backend {
            backend.shutdown().await;
        }
    }
}

/// Starts everything below the window.
pub(crate) async fn start(
    flags: Flags,
    config: Config,
    app: String,
    data: PathBuf,
    desk: Arc<dyn Desk>,
) -> Result<Started, Refusal> {
    if let Err(source) = std::fs::create_dir_all(&data) {
        return Err(Refusal::Folder { path: data, source });
    }
    #[cfg(feature = "qa")]
    let mut stage = qa::Stage::new(&flags);
    #[cfg(feature = "embedded")]
    let backend = match &config.backend {
        BackendPlace::Embedded => {
            let options = embedded::options(&flags, &config, &data);
            #[cfg(feature = "qa")]
            let options = stage.set(options);
            Some(toroku_backend::Backend::start(options).await?)
        }
        BackendPlace::Url(_) => None,
    };
    let url = match &config.backend {
        BackendPlace::Url(url) => url.clone(),
        #[cfg(feature = "embedded")]
        BackendPlace::Embedded => backend
            .as_ref()
            .map(toroku_backend::Running::base_url)
            .unwrap_or_default(),
        #[cfg(not(feature = "embedded"))]
        BackendPlace::Embedded => return Err(Refusal::NoBackend),
    };
    let stored = toroku_vault::open(&data.join("vault"), &app).await;
    let options = Options {
        device: stored.device,
        timeouts: Timeouts {
            answer: config.timeout,
            ..Timeouts::default()
        },
        pins: config.pins.clone(),
        ..Options::new(url.clone(), env!("CARGO_PKG_VERSION"))
    };
    let camera = Arc::new(AppCamera::open(&config.camera)?);
    #[cfg(feature = "qa")]
    let clock = Arc::clone(&stage.clock);
    #[cfg(not(feature = "qa"))]
    let clock = Arc::new(toroku_engine::ports::SystemClock::default());
    let lens = cfg!(mobile).then(|| Arc::clone(camera.page()));
    let ports = Ports {
        api: Arc::new(Client::new(&options, Arc::clone(&stored.vault))?),
        vault: stored.vault,
        camera: camera.clone(),
        clock,
        desk,
    };
    let engine = Engine::start(setup(&flags, &config), ports);
    #[cfg(feature = "qa")]
    let panel = stage
        .open(
            &flags,
            &engine,
            camera,
            config.camera.clone(),
            backend.as_ref(),
        )
        .await?;
    tell_unreachable(&engine, url);
    Ok(Started {
        engine,
        lens,
        #[cfg(feature = "qa")]
        panel,
        #[cfg(feature = "embedded")]
        backend,
    })
}

fn setup(flags: &Flags, config: &Config) -> Setup {
    let platform = if cfg!(target_os = "ios") {
        Platform::Ios
    } else if cfg!(target_os = "android") {
        Platform::Android
    } else {
        Platform::Desktop
    };
    Setup {
        brand: config.brand.clone(),
        platform,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        locale: config.locale.clone(),
        scanner: config.scanner,
        seed: seed(flags),
    }
}

#[cfg(feature = "qa")]
use qa::seed;

#[cfg(not(feature = "qa"))]
fn seed(_flags: &Flags) -> u128 {
    uuid::Uuid::new_v4().as_u128()
}

/// Says in the log what the page says to the person, with the address.
fn tell_unreachable(engine: &Engine, url: String) {
    let mut views = engine.views();
    tokio::spawn(async move {
        while views.changed().await.is_ok() {
            if views.borrow_and_update().id == "welcome/config-failed" {
                tracing::error!(
                    "the backend {url} does not answer: check that it runs and the network, \
                     or start with --backend embedded"
                );
                return;
            }
        }
    });
}
