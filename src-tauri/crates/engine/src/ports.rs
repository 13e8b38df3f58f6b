//! What the core needs from outside, named by need.

mod api;
mod camera;
mod clock;
mod desk;
mod vault;

use std::sync::Arc;

pub use api::{Api, Sent};
pub use camera::{Camera, Frame, Opened};
pub use clock::{Clock, SystemClock};
pub use desk::{Desk, DeskRefusal};
pub use vault::{SessionTokens, Stored, Vault, VaultRefusal};

/// One provider for each need.
#[derive(Clone)]
pub struct Ports {
    /// The backend.
    pub api: Arc<dyn Api>,
    /// Tokens, draft and photos, stored safely.
    pub vault: Arc<dyn Vault>,
    /// The camera.
    pub camera: Arc<dyn Camera>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The system around the app.
    pub desk: Arc<dyn Desk>,
}
