//! A device: its vault, its camera, and the app on it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use keyring_core::CredentialStore;
use toroku_api_client::{Client, Options, Repeats};
use toroku_camera::{AppCamera, SourceSpec};
use toroku_engine::Engine;
use toroku_engine::ports::{Api, Ports, Vault};
use toroku_flow::{Brand, PhotoId, Platform, Setup};
use toroku_vault::{Files, MemoryVault, open_over};

use crate::stage::World;
use crate::stage::app::App;
use crate::stage::camera::{Drawn, Shown};
use crate::stage::clock::{Time, Watch};
use crate::stage::desk::Notes;
use crate::stage::film::Film;
use crate::stage::tap::Tap;

/// Ids of phones and launches, so that no two have the same keys.
static COUNT: AtomicU32 = AtomicU32::new(1);

/// A device. What its vault holds outlives the app.
pub(crate) struct Phone {
    time: Arc<Time>,
    url: String,
    vault: Arc<dyn Vault>,
    tap: Option<Arc<Tap>>,
    camera: Arc<Drawn>,
    film: Option<Arc<Film>>,
    /// A desktop's camera in the camera's place; with it codes are read.
    desktop: Option<Arc<AppCamera>>,
    notes: Arc<Notes>,
    device: String,
    /// The key store and the folder of a vault on disk.
    disk: OnceLock<(Arc<CredentialStore>, tempfile::TempDir)>,
    /// The app's version.
    pub version: &'static str,
    /// What it asks again by itself.
    pub repeats: Repeats,
}

/// As often as a real app asks again, and without its waits.
const AT_ONCE: Repeats = Repeats {
    times: 2,
    first: Duration::from_millis(1),
};

impl Phone {
    pub(super) fn new(world: &World) -> Self {
        Self {
            time: Arc::clone(&world.time),
            url: world.url.clone(),
            vault: Arc::new(MemoryVault::new(false)),
            tap: None,
            camera: Arc::default(),
            film: None,
            desktop: None,
            notes: Arc::default(),
            device: format!("phone-{}", COUNT.fetch_add(1, Ordering::Relaxed)),
            disk: OnceLock::new(),
            version: "1.0.0",
            repeats: AT_ONCE,
        }
    }

    /// Starts the app.
    pub(crate) fn launch(&self) -> App {
        self.launch_over(Arc::clone(&self.vault) as _, |api| api)
    }

    /// Opens its vault on disk, whose files are these.
    pub(crate) fn vault_on_disk(
        &self,
        files: Arc<dyn Files>,
    ) -> impl Future<Output = Arc<dyn Vault>> + Send + use<> {
        let (store, folder) = self.disk.get_or_init(|| {
            let store: Arc<CredentialStore> = keyring_core::mock::Store::new().unwrap();
            (store, tempfile::tempdir().unwrap())
        });
        let (store, folder) = (Arc::clone(store), PathBuf::from(folder.path()));
        async move { open_over(&folder, store, files).await.vault }
    }

    /// Starts the app over another vault and what is made of its client.
    pub(crate) fn launch_over(
        &self,
        vault: Arc<dyn Vault>,
        through: impl FnOnce(Arc<dyn Api>) -> Arc<dyn Api>,
    ) -> App {
        let mut options = Options::new(self.url.clone(), self.version);
        options.device = Some(self.device.clone());
        options.repeats = self.repeats;
        let client = Client::new(&options, Arc::clone(&vault)).unwrap();
        let ports = Ports {
            api: through(Arc::new(client)),
            vault,
            camera: match (&self.desktop, &self.film) {
                (Some(camera), _) => Arc::clone(camera) as _,
                (None, Some(film)) => Arc::clone(film) as _,
                (None, None) => Arc::clone(&self.camera) as _,
            },
            clock: Arc::new(Watch::on(&self.time)),
            desk: Arc::clone(&self.notes) as _,
        };
        App::new(Engine::start(self.setup(), ports), self.tap.clone())
    }

    /// From the next launch on, it speaks to the backend by this address.
    pub(crate) fn speak_to(&mut self, url: String) {
        self.url = url;
    }

    /// From the next launch on, this is its vault.
    pub(crate) fn carry(&mut self, vault: Arc<dyn Vault>) {
        self.vault = vault;
    }

    /// From the next launch on, what page and core tell each other is written down.
    pub(crate) fn overhear(&mut self, tap: &Arc<Tap>) {
        self.tap = Some(Arc::clone(tap));
    }

    /// What its vault holds.
    pub(crate) async fn kept(&self) -> toroku_engine::ports::Stored {
        self.vault.load().await
    }

    /// The next launch has this story before its camera, frame by frame.
    pub(crate) fn film(&mut self, spec: &str) {
        self.film = Some(Arc::new(Film::of(spec, &self.time)));
    }

    /// From the next launch on it is a desktop, before whose camera these pictures are held.
    pub(crate) fn hold_up(&mut self, folder: &Path) {
        let camera = AppCamera::open(&SourceSpec::Files(folder.to_owned())).unwrap();
        self.desktop = Some(Arc::new(camera));
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
        Setup {
            brand: Brand::demo(),
            platform: match self.desktop {
                Some(_) => Platform::Desktop,
                None => Platform::Ios,
            },
            version: self.version.to_owned(),
            locale: "ja".to_owned(),
            scanner: self.desktop.is_some(),
            seed: u128::from(COUNT.fetch_add(1, Ordering::Relaxed)) << 64,
        }
    }
}
