//! The journey, in a process of its own whose every word is kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use async_trait::async_trait;
use toroku_backend::{Compared, Comparison, Database, FaceComparison, Random, Subject};
use toroku_domain::DocumentKind;
use toroku_engine::ports::Vault;
use toroku_flow::{
    AccessDoneAction, DialogChoice, HomeAction, PhotoId, SupportAction, UiAction as On,
};

use super::data::{ANSWER, MISTYPED, PASSWORD, WHO};
use super::keys::{device_key, forget};
use super::talkative::Talkative;
use super::wire::Passed;
use crate::stage::{App, Phone, Tap, World};
use crate::steps::Papers;

/// What the child tells the parent: not searched.
pub(super) const TOLD: &str = "told";
/// The database.
pub(super) const DATABASE: &str = "backend.sqlite";
/// The vault's folder.
pub(super) const VAULT: &str = "vault";

/// Breaks at the first comparison, so that something of a request may stand in a panic.
#[derive(Default)]
struct BreaksOnce(AtomicBool);

#[async_trait]
impl FaceComparison for BreaksOnce {
    async fn compare(&self, _: &Subject<'_>) -> Compared {
        assert!(self.0.swap(true, Ordering::Relaxed), "a comparison breaks");
        Comparison::Same.into()
    }
}

/// What a journey runs on.
struct Child {
    folder: PathBuf,
    app: String,
    world: World,
    passed: Arc<Passed>,
    tap: Arc<Tap>,
    phone: Phone,
    key: Vec<u8>,
}

/// The journey; of a talkative app only its beginning.
pub(super) async fn journey(folder: &Path, talkative: bool) {
    listen();
    fs::create_dir(folder.join(TOLD)).unwrap();
    let child = Child::start(folder, talkative).await;
    let mut app = child.phone.launch();
    child.register(&mut app).await;
    child.keep("registered");
    let mut photo = None;
    if !talkative {
        let app = child.identify(app).await;
        let (app, taken) = child.photograph(app).await;
        child.leave(app).await;
        photo = Some(taken);
    }
    child.tell(photo);
    forget(&child.app);
}

/// Everything that is said goes to the standard error: by `tracing`, and by `log`, which the
/// app itself does not even write.
fn listen() {
    struct Lines;
    impl log::Log for Lines {
        fn enabled(&self, _: &log::Metadata<'_>) -> bool {
            true
        }
        fn log(&self, record: &log::Record<'_>) {
            eprintln!("{} {}", record.target(), record.args());
        }
        fn flush(&self) {}
    }
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .without_time()
        .init();
    log::set_logger(&Lines).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
}

impl Child {
    async fn start(folder: &Path, talkative: bool) -> Self {
        let world = World::with(|options| {
            options.database = Database::File(folder.join(DATABASE));
            options.random = Arc::new(Random::seeded(5));
            options.comparison = Some(Arc::new(BreaksOnce::default()));
        })
        .await;
        let passed = Arc::new(Passed::default());
        let app = format!("jp.example.toroku.leaks.{}", std::process::id());
        let opened = toroku_vault::open(&folder.join(VAULT), &app).await;
        assert!(opened.device.is_some(), "this system has no key store");
        let key = device_key(&app);
        let vault: Arc<dyn Vault> = if talkative {
            Arc::new(Talkative(opened.vault))
        } else {
            opened.vault
        };
        let tap = Arc::<Tap>::default();
        let mut phone = world.phone();
        phone.speak_to(passed.between(world.url()).await);
        phone.carry(vault);
        phone.overhear(&tap);
        Self {
            folder: folder.to_owned(),
            app,
            world,
            passed,
            tap,
            phone,
            key,
        }
    }

    /// To `account-done`, with a login that fails before.
    async fn register(&self, app: &mut App) {
        app.log_in(&WHO.email(), MISTYPED).await;
        app.see("login/failed").await;
        app.back().await;
        app.find_group(&WHO).await;
        app.begin_account().await;
        app.enter(&WHO.email(), PASSWORD).await;
        app.agree().await;
        app.see("account-otp").await;
        self.keep("asked");
        app.enter_code(&self.world.code(&WHO.email())).await;
        app.at("account-done").await;
    }

    /// To `identity-done`, killed at the last screen before.
    async fn identify(&self, mut app: App) -> App {
        app.open_identity().await;
        app.fill_identity(&WHO).await;
        self.keep("identity");
        app.kill();
        let mut app = self.phone.launch();
        app.at("identity-confirm").await;
        app.check_identity().await;
        app.at("identity-done").await;
        app
    }

    /// To `home/complete`; the backend breaks at the first face. Gives a part of a photo.
    async fn photograph(&self, mut app: App) -> (App, Vec<u8>) {
        let papers = Papers::Remarks(DocumentKind::Licence, false);
        app.open_access().await;
        app.choose_document(DocumentKind::Licence).await;
        app.send_document(papers).await;
        app.go_to_faces().await;
        self.keep("document");
        let photo = self.phone.photo(PhotoId(1)).await.unwrap();
        let middle = photo.len() / 2;
        let part = photo[middle..middle + 24].to_vec();
        app.start_face().await;
        app.send(On::FaceCapture(toroku_flow::FaceCaptureAction::Shutter));
        app.see("face-review").await;
        app.act(On::FaceReview(toroku_flow::FaceReviewAction::Submit))
            .await;
        app.see("face-review/upload-failed").await;
        app.act(On::FaceReview(toroku_flow::FaceReviewAction::Submit))
            .await;
        app.see("face-guide/pose").await;
        app.send_face().await;
        app.see("secret-intro").await;
        self.keep("faces");
        app.act(On::SecretIntro(toroku_flow::SecretIntroAction::Start))
            .await;
        app.at("secret-question").await;
        app.enter_secret("はじめて育てた野菜は？", ANSWER).await;
        app.at("access-confirm").await;
        app.submit().await;
        app.at("access-done").await;
        self.keep("submitted");
        app.act(On::AccessDone(AccessDoneAction::Menu)).await;
        app.at_home().await;
        (app, part)
    }

    /// 退会.
    async fn leave(&self, mut app: App) {
        app.act(On::Home(HomeAction::Withdraw)).await;
        app.see("support/withdraw").await;
        app.act(On::Support(SupportAction::Withdraw {
            password: PASSWORD.into(),
        }))
        .await;
        app.answer("withdraw", DialogChoice::Withdraw).await;
        app.see("welcome/withdrawn").await;
        self.keep("withdrawn");
    }

    /// Copies what lies on the disk now.
    fn keep(&self, moment: &str) {
        let to = self.folder.join(TOLD).join(moment);
        fs::create_dir_all(to.join(VAULT)).unwrap();
        let vault = fs::read_dir(self.folder.join(VAULT)).unwrap();
        for file in vault.flatten() {
            fs::copy(file.path(), to.join(VAULT).join(file.file_name())).unwrap();
        }
        for ending in ["", "-wal", "-shm"] {
            let name = format!("{DATABASE}{ending}");
            if self.folder.join(&name).exists() {
                fs::copy(self.folder.join(&name), to.join(&name)).unwrap();
            }
        }
    }

    /// What only the child knows, and what page, core and wire told each other.
    fn tell(&self, photo: Option<Vec<u8>>) {
        let mut secrets: BTreeMap<&str, Vec<Vec<u8>>> = BTreeMap::new();
        for (name, member) in [
            ("access token", "access_token"),
            ("refresh token", "refresh_token"),
            ("group token", "group_token"),
            ("code", "code"),
        ] {
            let values = self.passed.values(member).into_iter();
            // `code` is also the name of a problem's code.
            let values = values.filter(|text| name != "code" || is_code(text));
            secrets.insert(name, values.map(String::into_bytes).collect());
        }
        secrets.insert("device key", vec![self.key.clone()]);
        if let Some(photo) = photo {
            secrets.insert("photo", vec![photo]);
        }
        let told = |name: &str, value: serde_json::Value| {
            let file = self.folder.join(TOLD).join(name);
            fs::write(file, value.to_string()).unwrap();
        };
        told("secrets.json", serde_json::json!(secrets));
        told("ipc.json", serde_json::json!(self.tap.told()));
        told("heads.json", serde_json::json!(self.passed.heads()));
    }
}

fn is_code(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())
}
