//! The panel of QA builds: its commands, and the script that opens it.

use std::io;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{AppHandle, State};
use toroku_qa::{Answer, Ask, Panel};

/// What QA adds to the page; it is no part of the page that is shipped.
const SCRIPT: &str = include_str!("../../ui/qa/dist/page/page.js");

/// Whether everything is to be forgotten after the end, and the app to begin once more.
#[derive(Clone, Default)]
pub(crate) struct Anew(Arc<AtomicBool>);

/// Answers the panel.
#[tauri::command]
pub(crate) async fn qa(panel: State<'_, Arc<Panel>>, ask: Ask) -> Answer {
    panel.ask(ask).await
}

/// Ends the app, to begin anew.
#[tauri::command]
#[expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands over the arguments of a command"
)]
pub(crate) fn qa_reset(app: AppHandle, anew: State<'_, Anew>) {
    anew.0.store(true, Ordering::Relaxed);
    app.exit(0);
}

/// The script, with the panel open at once if asked for.
pub(crate) fn script(open: bool) -> String {
    format!("window.torokuPanel={open};{SCRIPT}")
}

/// Forgets the app's data and begins with the same command line, if that was asked for.
pub(crate) fn begin_anew(anew: &Anew, data: &Path) -> io::Result<()> {
    if !anew.0.load(Ordering::Relaxed) {
        return Ok(());
    }
    std::fs::remove_dir_all(data)?;
    let app = std::env::current_exe()?;
    Command::new(app)
        .args(std::env::args_os().skip(1))
        .spawn()?;
    Ok(())
}
