//! What the app cannot be opened with, said before a blank page is shown.

use std::sync::Arc;

use toroku_api_client::{Client, Options};
use toroku_camera::SourceSpec;
use toroku_engine::flow::state_ids;
use toroku_engine::ports::Vault;
use toroku_vault::MemoryVault;

use crate::rooms::locale;
use crate::wants::Wants;

/// Why a backend's URL cannot be used, if it cannot.
pub(crate) fn backend(url: &str) -> Option<String> {
    let options = Options::new(url, env!("CARGO_PKG_VERSION"));
    let vault: Arc<dyn Vault> = Arc::new(MemoryVault::new(false));
    Client::new(&options, vault)
        .err()
        .map(|refusal| format!("--backend: {refusal}"))
}

/// Why no frames come from there, if none do.
pub(crate) fn camera(spec: &SourceSpec) -> Option<String> {
    toroku_camera::open(spec)
        .err()
        .map(|refusal| format!("camera: {refusal}"))
}

/// Why a screen cannot be opened, if it cannot.
pub(crate) fn screen(id: &str) -> Option<String> {
    (!state_ids().contains(&id))
        .then(|| format!("screen: there is no `{id}`; /qa/states lists all, as `welcome`"))
}

/// Why a page cannot begin, if it cannot.
pub(crate) fn page(wants: &Wants) -> Option<String> {
    let camera_given = || match wants.get("camera")?.parse::<SourceSpec>() {
        Ok(spec) => camera(&spec),
        Err(refusal) => Some(format!("camera: {refusal}")),
    };
    let refusal = wants.get("screen").and_then(screen).or_else(camera_given);
    refusal.or_else(|| locale(wants.get("locale")).err())
}
