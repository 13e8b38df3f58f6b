//! The shell: starts Tauri and decides nothing.

mod commands;
mod config;
mod desk;
mod flags;
#[cfg(all(mobile, feature = "qa"))]
mod link;
mod log;
#[cfg(mobile)]
mod mobile;
#[cfg(feature = "qa")]
mod panel;
#[cfg(target_os = "android")]
mod phone;
mod scheme;
mod session;
mod window;
mod wiring;

#[cfg(all(feature = "face-model", any(target_os = "android", target_os = "ios")))]
compile_error!("a phone's app carries no network that compares faces: build without `face-model`");

use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;
use tauri::{App, Manager as _};

use config::Config;
use desk::TauriDesk;
use flags::Flags;
use session::Session;

/// The exit code of a start that was refused.
const REFUSED: u8 = 2;

/// Runs the desktop app.
#[must_use]
pub fn desktop() -> ExitCode {
    match run(Flags::parse()) {
        Ok(code) => code,
        Err(refusal) => {
            eprintln!("toroku: {refusal}");
            ExitCode::from(REFUSED)
        }
    }
}

fn run(flags: Flags) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let environment = std::env::vars().filter(|_| cfg!(desktop));
    let config = Config::read(flags.config.as_deref(), environment, &flags.keys())?;
    log::start(config.log);
    #[cfg(target_os = "linux")]
    window::display()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    tauri::async_runtime::set(runtime.handle().clone());
    let app = builder().build(tauri::generate_context!())?;
    let mut data = app.path().app_data_dir()?;
    let mut name = app.config().identifier.clone();
    if let Some(profile) = flags.profile() {
        data.push(profile);
        name = format!("{name}.{profile}");
    }
    let desk = Arc::new(TauriDesk(app.handle().clone()));
    let title = config.brand.name.clone();
    #[cfg(feature = "qa")]
    let script = Some(panel::script(flags.qa.panel));
    #[cfg(not(feature = "qa"))]
    let script = None::<String>;
    let starting = wiring::start(flags, config, name, data.clone(), desk);
    // A desktop's page asks for nothing before the loop runs, so what is below the window starts
    // while the window comes; a phone's page may ask from another thread at once.
    let started = if cfg!(mobile) {
        let started = runtime.block_on(starting)?;
        window::open(&app, &title, script.as_deref())?;
        started
    } else {
        let starting = runtime.spawn(starting);
        window::open(&app, &title, script.as_deref())?;
        runtime.block_on(starting)??
    };
    app.manage(Session::new(started.engine.clone(), started.lens.clone()));
    #[cfg(feature = "qa")]
    let anew = panel::Anew::default();
    #[cfg(feature = "qa")]
    {
        app.manage(Arc::clone(&started.panel));
        app.manage(anew.clone());
    }
    #[cfg(target_os = "android")]
    phone::attend(app.handle(), &started.engine);
    #[cfg(all(mobile, feature = "qa"))]
    link::follow(app.handle(), &started.panel);
    let code = until_end(app);
    runtime.block_on(started.stop());
    #[cfg(feature = "qa")]
    panel::begin_anew(&anew, &data)?;
    Ok(ExitCode::from(u8::try_from(code).unwrap_or(1)))
}

fn builder() -> tauri::Builder<tauri::Wry> {
    let builder = tauri::Builder::default()
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .register_asynchronous_uri_scheme_protocol(scheme::NAME, scheme::answer)
        .on_permission_request(|_, kind| window::permission(kind))
        .invoke_handler(tauri::generate_handler![
            commands::start,
            commands::send,
            commands::choose_photo,
            commands::camera_report,
            commands::camera_frame,
            commands::camera_photo,
            #[cfg(feature = "qa")]
            panel::qa,
            #[cfg(feature = "qa")]
            panel::qa_reset
        ]);
    #[cfg(mobile)]
    let builder = builder.plugin(tauri_plugin_barcode_scanner::init());
    #[cfg(target_os = "android")]
    let builder = builder.plugin(phone::init());
    #[cfg(all(mobile, feature = "qa"))]
    let builder = builder.plugin(tauri_plugin_deep_link::init());
    builder
}

/// Runs the event loop; gives the exit code.
fn until_end(app: App) -> i32 {
    app.run_return(|_, _| {})
}
