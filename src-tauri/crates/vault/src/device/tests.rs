//! Against the mock store of `keyring-core`: what the system's store does is its own.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use keyring_core::CredentialStore;
use toroku_engine::flow::{Draft, DraftPart, PhotoId, RegistrationDraft};
use toroku_engine::ports::{SessionTokens, Vault, VaultRefusal};

use super::{DRAFTS, DeviceVault, INSTALLED, photo_name};
use crate::disk::Disk;
use crate::files::SystemFiles;
use crate::keys::Keys;

pub(super) const JPEG: &[u8] = b"\xff\xd8 a face \xff\xd9";

pub(super) struct Device {
    store: Arc<CredentialStore>,
    folder: tempfile::TempDir,
}

impl Device {
    pub(super) fn new() -> Self {
        let store = keyring_core::mock::Store::new().unwrap();
        Self {
            store,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(super) fn start(&self) -> DeviceVault {
        self.start_at("mock")
    }

    /// Starts it over the same store by another name.
    fn start_at(&self, name: &'static str) -> DeviceVault {
        let keys = Keys::of(name, Arc::clone(&self.store), "jp.example.toroku").unwrap();
        let disk = Disk::open(&self.path(), Arc::new(SystemFiles)).unwrap();
        DeviceVault::with(keys, disk).unwrap()
    }

    #[cfg(unix)]
    pub(super) fn try_start(&self) -> Result<DeviceVault, VaultRefusal> {
        let keys = Keys::of("mock", Arc::clone(&self.store), "jp.example.toroku").unwrap();
        DeviceVault::with(keys, Disk::open(&self.path(), Arc::new(SystemFiles))?)
    }

    pub(super) fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("vault")
    }

    pub(super) async fn filled(&self) -> DeviceVault {
        let vault = self.start();
        vault.save_session(session()).await.unwrap();
        vault.save_draft(&draft()).await.unwrap();
        vault.save_photo(PhotoId(3), Arc::from(JPEG)).await.unwrap();
        vault
    }
}

pub(super) fn session() -> SessionTokens {
    SessionTokens {
        refresh: "refresh-me".to_owned().into(),
    }
}

pub(super) fn draft() -> Draft {
    Draft {
        touched: "2026-11-22T05:00:00Z".parse().unwrap(),
        owner: None,
        part: DraftPart::Registration(RegistrationDraft {
            insurer_number: "06990014".to_owned(),
            email: "taro@example.jp".to_owned(),
            ..RegistrationDraft::default()
        }),
        asked: None,
    }
}

#[tokio::test]
async fn everything_outlives_a_restart() {
    let device = Device::new();
    let id = device.filled().await.id();
    let vault = device.start();
    let stored = vault.load().await;
    assert_eq!(stored.session, Some(session()));
    assert_eq!(stored.draft, Some(draft()));
    assert!(!stored.volatile && !stored.damaged);
    assert_eq!(vault.photo(PhotoId(3)).await.as_deref(), Some(JPEG));
    assert_eq!(vault.id(), id);
}

#[tokio::test]
async fn what_is_forgotten_is_gone() {
    let device = Device::new();
    let vault = device.filled().await;
    vault.save_photo(PhotoId(4), Arc::from(JPEG)).await.unwrap();
    vault.drop_photo(PhotoId(3)).await;
    assert_eq!(vault.photo(PhotoId(3)).await, None);
    vault.wipe().await.unwrap();
    vault.clear_session().await.unwrap();
    vault.clear_session().await.unwrap();
    let stored = device.start().load().await;
    assert!(stored.session.is_none() && stored.draft.is_none());
    assert_eq!(names(&device.path()), [INSTALLED]);
}

#[tokio::test]
async fn photos_that_no_draft_names_are_swept() {
    let device = Device::new();
    let vault = device.filled().await;
    vault.save_photo(PhotoId(4), Arc::from(JPEG)).await.unwrap();
    vault.keep_photos(&[PhotoId(3), PhotoId(9)]).await;
    assert_eq!(vault.photo(PhotoId(3)).await.as_deref(), Some(JPEG));
    assert_eq!(vault.photo(PhotoId(4)).await, None);
    assert_eq!(vault.load().await.draft, Some(draft()));
}

#[tokio::test]
async fn files_show_nothing_of_the_person() {
    let device = Device::new();
    device.filled().await;
    for name in names(&device.path()) {
        let bytes = fs::read(device.path().join(name)).unwrap();
        for trace in [
            &b"06990014"[..],
            b"taro@",
            b"insurer",
            b"refresh",
            b"face",
            b"\xff\xd8 ",
        ] {
            assert!(!bytes.windows(trace.len()).any(|window| window == trace));
        }
    }
}

#[tokio::test]
async fn damaged_files_count_as_none() {
    let device = Device::new();
    let vault = device.filled().await;
    for name in [DRAFTS[0].to_owned(), photo_name(PhotoId(3))] {
        let path = device.path().join(name);
        let mut bytes = fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0x10;
        fs::write(path, bytes).unwrap();
    }
    let stored = vault.load().await;
    assert!(stored.draft.is_none() && stored.session.is_some() && stored.damaged);
    assert_eq!(vault.photo(PhotoId(3)).await, None);
    let stored = device.start().load().await;
    assert!(!stored.damaged, "it is said once");
    vault.save_draft(&draft()).await.unwrap();
    assert_eq!(vault.load().await.draft, Some(draft()));
}

#[tokio::test]
async fn the_newest_whole_draft_is_used() {
    let device = Device::new();
    let vault = device.start();
    let of = |email: &str| {
        let mut draft = draft();
        draft.owner = Some(email.to_owned());
        draft
    };
    for round in 0..5 {
        vault.save_draft(&of(&round.to_string())).await.unwrap();
        let held = device.start().load().await.draft;
        assert_eq!(held, Some(of(&round.to_string())), "the newest of two");
    }
    // The fifth stands in the first file.
    let newest = device.path().join(DRAFTS[0]);
    let whole = fs::read(&newest).unwrap();
    let broken: [&[u8]; 4] = [
        b"",
        &whole[..whole.len() / 2],
        b"GIF89a",
        b"torokuV\x01 old",
    ];
    for file in broken {
        fs::write(&newest, file).unwrap();
        let held = device.start().load().await.draft;
        assert_eq!(held, Some(of("3")), "the one before it");
    }
    // An old draft that is put back in the other's place is not taken for a newer one.
    fs::write(device.path().join(DRAFTS[1]), &whole).unwrap();
    fs::write(&newest, &whole).unwrap();
    vault.save_draft(&of("6")).await.unwrap();
    assert_eq!(device.start().load().await.draft, Some(of("6")));
}

#[tokio::test]
async fn a_photo_does_not_pass_for_another() {
    let device = Device::new();
    let vault = device.filled().await;
    let from = device.path().join(photo_name(PhotoId(3)));
    fs::copy(from, device.path().join(photo_name(PhotoId(5)))).unwrap();
    assert_eq!(vault.photo(PhotoId(5)).await, None);
}

#[tokio::test]
async fn a_lost_key_forgets_draft_and_session() {
    let device = Device::new();
    let vault = device.filled().await;
    vault.keys.remove(super::KEY).unwrap();
    let stored = device.start().load().await;
    assert!(stored.session.is_none() && stored.draft.is_none() && stored.damaged);
    let stored = device.start().load().await;
    assert!(!stored.damaged, "it is said once");
}

#[tokio::test]
async fn an_installation_that_named_no_store_keeps_what_it_has() {
    let device = Device::new();
    let id = device.filled().await.id();
    fs::write(device.path().join(INSTALLED), b"").unwrap();
    for _ in 0..2 {
        let vault = device.start();
        assert_eq!(vault.id(), id);
        assert_eq!(vault.load().await.draft, Some(draft()));
    }
}

#[tokio::test]
async fn another_key_store_begins_anew() {
    let device = Device::new();
    let id = device.filled().await.id();
    let vault = device.start_at("other");
    assert_ne!(vault.id(), id);
    let stored = vault.load().await;
    assert!(stored.session.is_none() && stored.draft.is_none() && stored.damaged);
}

#[tokio::test]
async fn a_new_installation_forgets_what_the_key_store_kept() {
    let device = Device::new();
    let id = device.filled().await.id();
    fs::remove_dir_all(device.path()).unwrap();
    let vault = device.start();
    assert!(vault.load().await.session.is_none());
    assert_ne!(vault.id(), id);
}

#[tokio::test]
async fn a_store_that_fails_is_said_and_breaks_nothing() {
    let device = Device::new();
    let vault = device.filled().await;
    fs::remove_dir_all(device.path()).unwrap();
    assert!(vault.save_draft(&draft()).await.is_err());
    assert!(vault.save_photo(PhotoId(9), Arc::from(JPEG)).await.is_err());
    assert!(vault.load().await.draft.is_none());
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn a_store_that_keeps_what_it_is_given_is_usable() {
    let device = Device::new();
    let keys = Keys::of("mock", Arc::clone(&device.store), "jp.example.toroku").unwrap();
    keys.probe().unwrap();
    assert!(
        keys.get("probe").unwrap().is_none(),
        "the probe leaves nothing"
    );
}
