//! The entry of a phone's app. In a module, because its macro adds public functions.

use crate::flags::Flags;

/// Runs the app on a phone: the built-in configuration and no flags.
#[tauri::mobile_entry_point]
fn mobile() {
    if let Err(refusal) = crate::run(Flags::default()) {
        tracing::error!("{refusal}");
    }
}
