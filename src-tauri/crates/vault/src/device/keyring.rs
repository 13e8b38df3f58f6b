//! Against Debian's `gnome-keyring`, on a session bus of its own: unlocked, locked, and none there.
//! Each step is the test once more, in a child that speaks to that bus.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use toroku_engine::flow::PhotoId;
use toroku_engine::ports::Vault;

use super::DeviceVault;
use super::tests::{JPEG, draft, session};
use crate::keys::Keys;

/// Tells a child what to do, and where.
const STEP: &str = "TOROKU_VAULT_STEP";
const HOME: &str = "TOROKU_VAULT_HOME";

const APP: &str = "jp.example.toroku-keyring";

/// How the bus gets a key store when somebody asks for one.
#[derive(Clone, Copy)]
enum Keyring {
    /// As after a login with the password.
    Unlocked,
    /// As after a login without one: what it has waits for the password, which nobody can type.
    Locked,
    /// There is none.
    Absent,
}

/// A session bus; what it has started ends with it.
struct Session {
    bus: Child,
    address: String,
    home: PathBuf,
}

impl Session {
    /// Begins a session of the person whose home this is.
    fn begin(home: &Path, keyring: Keyring) -> Self {
        let services = home.join("services");
        fs::create_dir_all(&services).unwrap();
        let service = services.join("org.freedesktop.secrets.service");
        let daemon = "gnome-keyring-daemon --foreground --components=secrets";
        let start = match keyring {
            Keyring::Unlocked => Some(format!("printf password | {daemon} --unlock")),
            Keyring::Locked => Some(format!("exec {daemon}")),
            Keyring::Absent => None,
        };
        match start {
            Some(start) => {
                let text = format!(
                    "[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sh -c '{start}'\n"
                );
                fs::write(&service, text).unwrap();
            }
            None => drop(fs::remove_file(&service)),
        }
        let config = home.join("bus.conf");
        let text = format!(
            r#"<busconfig><type>session</type><listen>unix:dir={home}</listen>
            <servicedir>{services}</servicedir>
            <policy context="default"><allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/><allow own="*"/></policy>
            </busconfig>"#,
            home = home.display(),
            services = services.display(),
        );
        fs::write(&config, text).unwrap();
        let mut bus = Command::new("dbus-daemon")
            .args(["--nofork", "--nopidfile", "--print-address=1"])
            .arg(format!("--config-file={}", config.display()))
            .env("HOME", home)
            .env("XDG_DATA_HOME", home)
            .env("XDG_RUNTIME_DIR", home)
            .env_remove("DISPLAY")
            .stdout(Stdio::piped())
            // Not found: apt-get install dbus gnome-keyring.
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        Self {
            bus,
            address: address.trim().to_owned(),
            home: home.to_owned(),
        }
    }

    /// An app of this session does a step of a test.
    fn app(&self, test: &str, step: &str) {
        let test = format!("device::keyring::{test}");
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", &test, "--nocapture"])
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .env(STEP, step)
            .env(HOME, &self.home)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&child.stdout);
        let why = String::from_utf8_lossy(&child.stderr);
        let ran = child.status.success() && said.contains("1 passed");
        assert!(ran, "{step}: {said}\n{why}");
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ended = self.bus.kill();
        let _ended = self.bus.wait();
    }
}

/// Does the step where this is the child.
async fn is_child() -> bool {
    let (Ok(step), Some(home)) = (std::env::var(STEP), std::env::var_os(HOME)) else {
        return false;
    };
    let folder = Path::new(&home).join("vault");
    let open = || DeviceVault::find(&folder, APP);
    match step.as_str() {
        "keep" => {
            let vault = open().unwrap();
            assert_eq!(vault.keys.name(), "secret-service");
            vault.save_session(session()).await.unwrap();
            vault.save_draft(&draft()).await.unwrap();
            vault.save_photo(PhotoId(3), Arc::from(JPEG)).await.unwrap();
        }
        "recall" => {
            let vault = open().unwrap();
            let stored = vault.load().await;
            assert_eq!(stored.session, Some(session()));
            assert_eq!(stored.draft, Some(draft()));
            assert_eq!(vault.photo(PhotoId(3)).await.as_deref(), Some(JPEG));
        }
        "wait" => {
            let opened = crate::open(&folder, APP).await;
            let stored = opened.vault.load().await;
            assert!(stored.volatile, "the person is told");
            assert!(stored.draft.is_none() && stored.session.is_none());
        }
        "look elsewhere" => {
            let found = Keys::find(APP).map(|keys| keys.name());
            assert_ne!(found, Some("secret-service"));
        }
        other => unreachable!("{other} is no step"),
    }
    true
}

#[tokio::test]
async fn an_unlocked_keyring_outlives_its_session() {
    if is_child().await {
        return;
    }
    let test = "an_unlocked_keyring_outlives_its_session";
    let home = tempfile::tempdir().unwrap();
    for step in ["keep", "recall"] {
        Session::begin(home.path(), Keyring::Unlocked).app(test, step);
    }
}

#[tokio::test]
async fn what_was_kept_waits_for_a_keyring_that_is_away() {
    if is_child().await {
        return;
    }
    let test = "what_was_kept_waits_for_a_keyring_that_is_away";
    let home = tempfile::tempdir().unwrap();
    Session::begin(home.path(), Keyring::Unlocked).app(test, "keep");
    for away in [Keyring::Locked, Keyring::Absent] {
        Session::begin(home.path(), away).app(test, "wait");
    }
    Session::begin(home.path(), Keyring::Unlocked).app(test, "recall");
}

#[tokio::test]
async fn a_keyring_that_was_never_opened_is_passed_over() {
    if is_child().await {
        return;
    }
    let test = "a_keyring_that_was_never_opened_is_passed_over";
    for none in [Keyring::Locked, Keyring::Absent] {
        let home = tempfile::tempdir().unwrap();
        Session::begin(home.path(), none).app(test, "look elsewhere");
    }
}
