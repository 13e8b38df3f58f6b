//! Files that cannot be read for now.

use std::fs;
use std::path::PathBuf;

use toroku_engine::flow::PhotoId;
use toroku_engine::ports::Vault as _;

use super::DRAFTS;
use super::tests::{Device, JPEG, draft};

/// A draft in whose place a folder is, which nobody can read as a file; it is back when dropped.
struct Unreadable(PathBuf);

impl Unreadable {
    fn draft(device: &Device, name: &str) -> Self {
        let draft = device.path().join(name);
        fs::rename(&draft, device.path().join("aside")).unwrap();
        fs::create_dir(&draft).unwrap();
        Self(draft)
    }
}

impl Drop for Unreadable {
    fn drop(&mut self) {
        fs::remove_dir(&self.0).unwrap();
        fs::rename(self.0.with_file_name("aside"), &self.0).unwrap();
    }
}

#[tokio::test]
async fn what_cannot_be_read_now_is_left_for_a_later_start() {
    let device = Device::new();
    device.filled().await;
    let hidden = Unreadable::draft(&device, DRAFTS[0]);
    assert!(device.try_start().is_err());
    drop(hidden);
    let vault = device.start();
    assert!(vault.load().await.draft.is_some());
    assert_eq!(vault.photo(PhotoId(3)).await.as_deref(), Some(JPEG));
}

#[tokio::test]
async fn what_cannot_be_read_when_asked_for_is_not_replaced() {
    let device = Device::new();
    device.filled().await;
    let vault = device.start();
    let hidden = Unreadable::draft(&device, DRAFTS[0]);
    let stored = vault.load().await;
    assert!(stored.draft.is_none() && stored.volatile && !stored.damaged);
    vault.keep_photos(&[]).await;
    assert!(vault.save_draft(&draft()).await.is_err());
    drop(hidden);
    let vault = device.start();
    assert!(vault.load().await.draft.is_some());
    assert_eq!(vault.photo(PhotoId(3)).await.as_deref(), Some(JPEG));
}

#[tokio::test]
async fn one_draft_that_cannot_be_read_leaves_the_other() {
    let device = Device::new();
    let vault = device.filled().await;
    vault.save_draft(&draft()).await.unwrap();
    let _hidden = Unreadable::draft(&device, DRAFTS[1]);
    let vault = device.start();
    assert!(vault.load().await.draft.is_some());
}
