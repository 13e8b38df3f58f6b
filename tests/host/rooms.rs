//! The rooms of all browsers.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use tokio::sync::{Mutex, OnceCell};
use toroku_backend::{FaultPlan, PlanRefusal};
use toroku_camera::SourceSpec;
use toroku_engine::flow::{LOCALES, Platform, SYSTEM_LOCALE};

use crate::brand::brand;
use crate::room::{Plan, Room};
use crate::wants::Wants;

/// Demo screens that are kept at a time: each holds its own photos, and a gallery opens thousands.
const DEMOS: usize = 96;

/// Makes rooms and finds them again.
pub(crate) struct Rooms {
    backend: Option<String>,
    camera: SourceSpec,
    screen: Option<String>,
    faults: FaultPlan,
    open: Mutex<Open>,
    photos: OnceCell<Vec<Vec<u8>>>,
}

/// The rooms that are open.
#[derive(Default)]
struct Open {
    rooms: HashMap<Wants, Arc<Room>>,
    /// Those of demo screens, the oldest first.
    demos: VecDeque<Wants>,
}

impl Open {
    fn add(&mut self, wants: Wants, room: &Arc<Room>, demo: bool) {
        if demo {
            self.demos.retain(|other| *other != wants);
            self.demos.push_back(wants.clone());
        }
        self.rooms.insert(wants, Arc::clone(room));
        if self.demos.len() > DEMOS
            && let Some(oldest) = self.demos.pop_front()
        {
            self.rooms.remove(&oldest);
        }
    }
}

impl Rooms {
    pub(crate) fn new(
        backend: Option<String>,
        camera: SourceSpec,
        screen: Option<String>,
        faults: FaultPlan,
    ) -> Self {
        Self {
            faults,
            backend,
            camera,
            screen,
            open: Mutex::default(),
            photos: OnceCell::new(),
        }
    }

    /// The room of a page that begins: its old one if it only loaded again,
    /// but each demo screen anew.
    pub(crate) async fn enter(&self, wants: Wants) -> Result<Arc<Room>, String> {
        let screen = wants
            .get("screen")
            .or(self.screen.as_deref())
            .map(str::to_owned);
        if screen.is_none()
            && let Some(room) = self.find(&wants).await
        {
            return Ok(room);
        }
        let camera = match wants.get("camera") {
            Some(spec) => spec
                .parse()
                .map_err(|error: toroku_camera::SpecError| error.to_string())?,
            None => self.camera.clone(),
        };
        let plan = Plan {
            backend: self.backend.as_deref(),
            camera: &camera,
            platform: platform(wants.get("platform"))?,
            locale: locale(wants.get("locale"))?,
            brand: brand(wants.get("brand"))?,
            seed: seed(wants.get("seed"))?,
            faults: match wants.get("faults") {
                Some(plan) => plan
                    .parse()
                    .map_err(|refusal: PlanRefusal| refusal.to_string())?,
                None => self.faults.clone(),
            },
        };
        let demo = screen.is_some();
        let room = match screen {
            Some(screen) => Room::show(&plan, &screen, self.photos().await?).await?,
            None => Room::open(&plan).await?,
        };
        let room = Arc::new(room);
        self.open.lock().await.add(wants, &room, demo);
        Ok(room)
    }

    /// The room of a page that has begun.
    pub(crate) async fn find(&self, wants: &Wants) -> Option<Arc<Room>> {
        self.open.lock().await.rooms.get(wants).cloned()
    }

    /// Drawn once for all demo screens.
    async fn photos(&self) -> Result<&Vec<Vec<u8>>, String> {
        let drawn = self.photos.get_or_try_init(|| async {
            tokio::task::spawn_blocking(toroku_camera::demo_photos)
                .await
                .map_err(|error| error.to_string())?
                .map_err(|error| error.to_string())
        });
        drawn.await
    }
}

fn platform(name: Option<&str>) -> Result<Platform, String> {
    match name {
        None | Some("desktop") => Ok(Platform::Desktop),
        Some("ios") => Ok(Platform::Ios),
        Some("android") => Ok(Platform::Android),
        Some(other) => Err(format!("no platform `{other}`: ios, android or desktop")),
    }
}

fn seed(number: Option<&str>) -> Result<Option<u64>, String> {
    let read = |number: &str| {
        number
            .parse()
            .map_err(|_| format!("seed: `{number}` is no number"))
    };
    number.map(read).transpose()
}

/// The browser's language, unless one is named.
pub(crate) fn locale(name: Option<&str>) -> Result<String, String> {
    let name = name.unwrap_or(SYSTEM_LOCALE);
    if name == SYSTEM_LOCALE || LOCALES.contains(&name) {
        Ok(name.to_owned())
    } else {
        Err(format!(
            "no language `{name}`: {SYSTEM_LOCALE}, {}",
            LOCALES.join(", ")
        ))
    }
}
