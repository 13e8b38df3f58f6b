//! A device: its vault, its camera, and the app on it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use toroku_api_client::{Client, Options};
use toroku_engine::Engine;
use toroku_engine::ports::{Ports, Vault};
use toroku_flow::{Brand, Look, PhotoId, Platform, Setup};
use toroku_vault::MemoryVault;

use crate::stage::World;
use crate::stage::app::App;
use crate::stage::camera::{Drawn, Shown};
use crate::stage::clock::{Time, Watch};
use crate::stage::desk::Notes;
use crate::stage::film::Film;

/// Ids of phones and launches, so that no two have the same keys.
static COUNT: AtomicU32 = AtomicU32::new(1);

/// A device. What its vault holds outlives the app.
pub(crate) struct Phone {
    time: Arc<Time>,
    url: String,
    vault: Arc<MemoryVault>,
    camera: Arc<Drawn>,
    film: Option<Arc<Film>>,
    notes: Arc<Notes>,
    device: String,
    /// The app's version.
    pub version: &'static str,
}

impl Phone {
    pub(super) fn new(world: &World) -> Self {
        Self {
            time: Arc::clone(&world.time),
            url: world.url.clone(),
            vault: Arc::new(MemoryVault::new(false)),
            camera: Arc::default(),
            film: None,
            notes: Arc::default(),
            device: format!("phone-{}", COUNT.fetch_add(1, Ordering::Relaxed)),
            version: "1.0.0",
        }
    }

    /// Starts the app.
    pub(crate) fn launch(&self) -> App {
        let mut options = Options::new(self.url.clone(), self.version);
        options.device = Some(self.device.clone());
        let vault = Arc::clone(&self.vault) as Arc<dyn Vault>;
        let ports = Ports {
            api: Arc::new(Client::new(&options, Arc::clone(&vault)).unwrap()),
            vault,
            camera: match &self.film {
                Some(film) => Arc::clone(film) as _,
                None => Arc::clone(&self.camera) as _,
            },
            clock: Arc::new(Watch::on(&self.time)),
            desk: Arc::clone(&self.notes) as _,
        };
        App::new(Engine::start(self.setup(), ports))
    }

    /// What its vault holds.
    pub(crate) async fn kept(&self) -> toroku_engine::ports::Stored {
        self.vault.load().await
    }

    /// The next launch has this story before its camera, frame by frame.
    pub(crate) fn film(&mut self, spec: &str) {
        self.film = Some(Arc::new(Film::of(spec, &self.time)));
    }

    /// A photo its vault holds.
    pub(crate) async fn photo(&self, photo: PhotoId) -> Option<Arc<[u8]>> {
        self.vault.photo(photo).await
    }

    /// What lies before its camera.
    pub(crate) fn show(&self, shown: Shown) {
        self.camera.show(shown);
    }

    /// What the app asked of the system.
    pub(crate) fn notes(&self) -> Vec<String> {
        self.notes.read()
    }

    fn setup(&self) -> Setup {
        let text = |text: &str| text.to_owned();
        Setup {
            brand: Brand {
                name: text("kencom"),
                mail_domain: text("kencom.jp"),
                support_url: text("https://kencom.jp/inquiry/new"),
                coin: text("kencomコイン"),
                mynaportal_url: text("https://myna.go.jp/"),
                store_ios: text("https://apps.apple.com/jp/app/kencom"),
                store_android: text("https://play.google.com/store/apps/kencom"),
                look: Look::default(),
            },
            platform: Platform::Ios,
            version: text(self.version),
            locale: text("ja"),
            scanner: false,
            seed: u128::from(COUNT.fetch_add(1, Ordering::Relaxed)) << 64,
        }
    }
}
