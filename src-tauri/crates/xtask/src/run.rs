//! `cargo xtask run`: the app in a window, in a browser, or as pictures.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

use crate::command::Program;
use crate::suite::Suite;
use crate::trouble::Trouble;
use crate::{install, make, place, tour};

/// What to run, and how.
#[derive(Args)]
pub(crate) struct RunArgs {
    /// A backend's URL, instead of the one inside the app.
    #[arg(long, value_name = "URL")]
    backend: Option<String>,
    /// Where frames come from: files:DIR, synthetic:SCENE or none.
    #[arg(long, value_name = "SPEC")]
    camera: Option<String>,
    /// Opens one screen with demo data.
    #[arg(long, value_name = "ID")]
    screen: Option<String>,
    /// What goes wrong before the app's own backend, as `latency=200-800,drop=0.2,seed=7`.
    #[arg(long, value_name = "PLAN", conflicts_with = "backend")]
    faults: Option<String>,
    /// Opens the window with the panel of QA; in a browser, `/?panel` does.
    #[arg(long, conflicts_with = "web")]
    panel: bool,
    /// Serves the app to a browser instead of opening a window.
    #[arg(long)]
    web: bool,
    /// Where `--web` listens.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:1430")]
    listen: String,
    /// A configuration file laid over the built-in one.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Where the window's own backend writes its mails, with the codes in them; `target/outbox`
    /// by default.
    #[arg(long, value_name = "DIR")]
    outbox: Option<PathBuf>,
}

/// Builds everything and opens it.
pub(crate) fn run(args: &RunArgs) -> Result<(), Trouble> {
    possible(args)?;
    install::packages()?;
    make::ui()?;
    make::binaries()?;
    if args.web {
        eprintln!("• http://{}/ (end it with Ctrl-C)", args.listen);
        return Program::new(place::binary("toroku-host"))
            .args(["--listen", &args.listen])
            .args(flags(args, &["backend", "camera", "screen", "faults"]))
            .mend("cargo xtask run --web --listen 127.0.0.1:1431, if the port is in use")
            .run();
    }
    if has_display() {
        eprintln!("• the window");
        return Program::new(place::binary("toroku"))
            .args(flags(
                args,
                &["backend", "camera", "screen", "config", "faults"],
            ))
            .args(outbox(args))
            .args(args.panel.then_some("--panel"))
            .run();
    }
    pictures(args)
}

/// Where the mails of the app's own backend go: nobody could read the codes otherwise.
fn outbox(args: &RunArgs) -> Vec<OsString> {
    if args.backend.is_some() {
        return Vec::new();
    }
    let folder = args
        .outbox
        .clone()
        .unwrap_or_else(|| place::target().join("outbox"));
    eprintln!("  mails, with the codes: {}", folder.display());
    vec!["--outbox".into(), folder.into()]
}

/// Refuses what cannot be done together, before anything is built.
fn possible(args: &RunArgs) -> Result<(), Trouble> {
    if args.web && args.config.is_some() {
        return Err(Trouble::new("`--web` reads no configuration file")
            .mend("leave out --config, or run without --web"));
    }
    if args.outbox.is_some() && (args.backend.is_some() || args.web || !has_display()) {
        return Err(
            Trouble::new("`--outbox` is for a window with its own backend")
                .mend("leave it out; `--web` shows its mails under /qa/outbox"),
        );
    }
    if args.panel && !has_display() {
        return Err(
            Trouble::new("`--panel` is for a window, and there is no display here")
                .mend("leave it out, or run it where there is a display"),
        );
    }
    if args.backend.is_some() && !args.web && !has_display() {
        return Err(Trouble::new(
            "no display here, and the journey cannot read the mails of another backend",
        )
        .mend("cargo xtask run --web --backend URL, or run it where there is a display"));
    }
    Ok(())
}

/// Drives the app under a virtual display, for machines without one.
fn pictures(args: &RunArgs) -> Result<(), Trouble> {
    eprintln!("• no display here: the journey is driven under Xvfb, with pictures");
    let only = if args.screen.is_some() {
        "one_screen"
    } else {
        "taro"
    };
    tour::clear();
    // Alone, a journey says each screen as it is pictured.
    let mut program = Suite::Native.program(Some(only)).env("XTASK_ALONE", "1");
    if place::on_path("cargo-nextest") {
        program = program.args(["--no-capture"]);
    }
    if let Some(screen) = &args.screen {
        program = program.env("XTASK_SCREEN", screen);
    }
    if let Some(camera) = &args.camera {
        program = program.env("XTASK_CAMERA", camera);
    }
    if let Some(config) = &args.config {
        // The journey runs in a folder of its own.
        let config = std::path::absolute(config).unwrap_or_else(|_| config.clone());
        program = program.env("XTASK_CONFIG", config);
    }
    let told = program.mend("cargo xtask test native").run();
    tour::index()?;
    told
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// The flags that are passed on, of those the program knows.
fn flags(args: &RunArgs, known: &[&str]) -> Vec<OsString> {
    let all = [
        ("backend", args.backend.clone().map(OsString::from)),
        ("camera", args.camera.clone().map(OsString::from)),
        ("screen", args.screen.clone().map(OsString::from)),
        ("config", args.config.clone().map(OsString::from)),
        ("faults", args.faults.clone().map(OsString::from)),
    ];
    all.into_iter()
        .filter(|(name, _)| known.contains(name))
        .filter_map(|(name, value)| Some([OsString::from(format!("--{name}")), value?]))
        .flatten()
        .collect()
}
