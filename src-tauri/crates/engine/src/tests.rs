//! The loop with hand-driven ports.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use tokio::sync::Notify;
use toroku_domain::{NumberPattern, NumberSchema};
use toroku_flow::{
    AccountStartAction, AuthenticatedGroup, Brand, Call, CallError, CameraTrouble, Draft, Features,
    GroupAuthAction, GroupKind, GroupKindAction, Look, PhotoId, Platform, Reply, ServiceConfig,
    Setup, Subject, UiAction, UiEvent, View, WelcomeAction,
};

use crate::Engine;
use crate::ports::{
    Api, Camera, Clock, Desk, DeskRefusal, Frame, Opened, Ports, Sent, SessionTokens, Stored,
    Vault, VaultRefusal,
};

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers what the way to the first draft needs, else is offline; stores when the gate opens.
#[derive(Default)]
struct World {
    gate: Notify,
    stored: AtomicBool,
}

#[async_trait]
impl Api for World {
    async fn call(
        &self,
        call: &Call,
        _: &str,
        _: Option<Arc<[u8]>>,
        _: Sent,
    ) -> Result<Reply, CallError> {
        match call {
            Call::Config => Ok(Reply::Config(Box::new(config()), Timestamp::UNIX_EPOCH)),
            Call::GroupKinds => Ok(Reply::GroupKinds(vec![GroupKind {
                id: "1".to_owned(),
                label: "健康保険".to_owned(),
                hint: String::new(),
            }])),
            Call::AuthenticateGroup { .. } => {
                Ok(Reply::Group(Some(Box::new(AuthenticatedGroup {
                    token: "token".to_owned(),
                    id: "denki".to_owned(),
                    name: "みほん電機健康保険組合".to_owned(),
                    features: Features::default(),
                    schema: NumberSchema::of(NumberPattern::SymbolNumber),
                }))))
            }
            _ => Err(CallError::Offline),
        }
    }
    async fn leave_session(&self) {}

    async fn end_session(&self) {}
}

#[async_trait]
impl Vault for World {
    async fn load(&self) -> Stored {
        Stored::default()
    }
    async fn save_session(&self, _: SessionTokens) -> Result<(), VaultRefusal> {
        Ok(())
    }
    async fn clear_session(&self) -> Result<(), VaultRefusal> {
        Ok(())
    }
    async fn save_draft(&self, _: &Draft) -> Result<(), VaultRefusal> {
        self.gate.notified().await;
        self.stored.store(true, Ordering::SeqCst);
        self.gate.notify_one();
        Ok(())
    }
    async fn save_photo(&self, _: PhotoId, _: Arc<[u8]>) -> Result<(), VaultRefusal> {
        Ok(())
    }
    async fn photo(&self, _: PhotoId) -> Option<Arc<[u8]>> {
        None
    }
    async fn drop_photo(&self, _: PhotoId) {}
    async fn keep_photos(&self, _: &[PhotoId]) {}
    async fn wipe(&self) -> Result<(), VaultRefusal> {
        Ok(())
    }
}

#[async_trait]
impl Camera for World {
    async fn open(&self, _: Subject) -> Result<Opened, CameraTrouble> {
        Err(CameraTrouble::None)
    }
    async fn frame(&self) -> Result<Frame, CameraTrouble> {
        Err(CameraTrouble::None)
    }
    async fn shoot(&self, _: Option<u64>) -> Result<Vec<u8>, CameraTrouble> {
        Err(CameraTrouble::None)
    }
    async fn torch(&self, _: bool) {}
    async fn close(&self) {}
}

#[async_trait]
impl Clock for World {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }
    async fn second(&self) {
        std::future::pending::<()>().await;
    }
}

#[async_trait]
impl Desk for World {
    async fn open_url(&self, _: &str) -> Result<(), DeskRefusal> {
        Err(DeskRefusal)
    }
    async fn open_settings(&self) -> Result<(), DeskRefusal> {
        Err(DeskRefusal)
    }
    async fn copy(&self, _: &str) -> Result<(), DeskRefusal> {
        Err(DeskRefusal)
    }
    async fn leave(&self) {}
}

fn config() -> ServiceConfig {
    ServiceConfig {
        minimum_version: "0.0.0".to_owned(),
        password_policy: toroku_domain::PasswordPolicy {
            min: 8,
            max: 128,
            classes: true,
            blocklist: Vec::new(),
        },
        documents: toroku_domain::DocumentKind::ALL.to_vec(),
        consents: Vec::new(),
        preset_questions: Vec::new(),
        photo_tries: 3,
        patience: jiff::SignedDuration::from_secs(10),
        draft_life: jiff::SignedDuration::from_hours(24),
        file_choice: true,
        maintenance: None,
    }
}

fn setup() -> Setup {
    let text = |text: &str| text.to_owned();
    Setup {
        brand: Brand {
            name: text("kencom"),
            mail_domain: text("kencom.jp"),
            support_url: text("https://kencom.jp/inquiry/new"),
            coin: text("kencomコイン"),
            mynaportal_url: text("https://myna.go.jp/"),
            store_ios: text("https://apps.apple.com/"),
            store_android: text("https://play.google.com/"),
            look: Look::default(),
        },
        platform: Platform::Desktop,
        version: text("1.0.0"),
        locale: text("ja"),
        scanner: false,
        seed: 7,
    }
}

fn start() -> (Arc<World>, Engine) {
    let world = Arc::new(World::default());
    let ports = Ports {
        api: world.clone(),
        vault: world.clone(),
        camera: world.clone(),
        clock: world.clone(),
        desk: world.clone(),
    };
    let engine = Engine::start(setup(), ports);
    (world, engine)
}

async fn until(engine: &Engine, id: &str) -> View {
    let mut views = engine.views();
    let found = tokio::time::timeout(
        PATIENCE,
        views.wait_for(|view| view.id == id && view.busy.is_none()),
    )
    .await;
    let shown = engine.views().borrow().id.clone();
    found
        .unwrap_or_else(|_| panic!("{id} did not come; {shown} is shown"))
        .unwrap()
        .clone()
}

fn press(engine: &Engine, action: UiAction) {
    let revision = engine.views().borrow().revision;
    engine.send(UiEvent { revision, action });
}

#[tokio::test]
async fn a_draft_is_stored_before_its_view_is_shown() {
    let (world, engine) = start();
    until(&engine, "welcome").await;
    press(&engine, UiAction::Welcome(WelcomeAction::SignUp));
    until(&engine, "group-kind").await;
    press(
        &engine,
        UiAction::GroupKind(GroupKindAction::Choose { id: "1".to_owned() }),
    );
    until(&engine, "group-auth").await;
    press(
        &engine,
        UiAction::GroupAuth(GroupAuthAction::Approve {
            insurer_number: "06990014".into(),
        }),
    );
    let mut views = engine.views();
    let early = tokio::time::timeout(
        Duration::from_millis(50),
        views.wait_for(|view| view.id == "account-start" && !world.stored.load(Ordering::SeqCst)),
    );
    assert!(
        early.await.is_err(),
        "the view was shown before its draft was stored"
    );
    world.gate.notify_one();
    until(&engine, "account-start").await;
    assert!(world.stored.load(Ordering::SeqCst));
}

#[tokio::test]
async fn an_event_of_another_revision_changes_nothing() {
    let (_world, engine) = start();
    let shown = until(&engine, "welcome").await;
    engine.send(UiEvent {
        revision: shown.revision + 1,
        action: UiAction::AccountStart(AccountStartAction::Start),
    });
    engine.send(UiEvent {
        revision: shown.revision + 1,
        action: UiAction::Welcome(WelcomeAction::SignUp),
    });
    press(&engine, UiAction::Welcome(WelcomeAction::Login));
    until(&engine, "login").await;
}
