//! The shell: starts Tauri and decides nothing.

/// Runs the desktop app.
#[must_use]
pub fn desktop() -> std::process::ExitCode {
    match tauri::Builder::default().run(tauri::generate_context!()) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(_) => std::process::ExitCode::FAILURE,
    }
}
