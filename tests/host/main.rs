//! Serves the app to a browser: the built page and the core's commands over
//! HTTP. For tests and for looking; it keeps nothing and is never shipped.

mod api;
mod brand;
mod film;
mod page;
mod pictures;
mod qa;
mod refusal;
mod room;
mod rooms;
mod wants;

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use clap::Parser;
use tokio::net::TcpListener;

use rooms::Rooms;

/// Serves the app to a browser.
#[derive(Parser)]
#[command(name = "toroku-host")]
struct Flags {
    /// Where to listen.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:1430")]
    listen: SocketAddr,
    /// A backend's URL; else each browser has one of its own, in memory.
    #[arg(long, value_name = "URL")]
    backend: Option<String>,
    /// Where frames come from, unless `?camera=` says otherwise.
    #[arg(long, value_name = "SPEC", default_value = "synthetic:any")]
    camera: toroku_camera::SourceSpec,
    /// The screen that `/` opens, unless `?screen=` says otherwise.
    #[arg(long, value_name = "ID")]
    screen: Option<String>,
    /// What goes wrong before each browser's own backend, unless `?faults=` says otherwise: as
    /// `latency=200-800,error=0.1,drop=0.2,seed=7`.
    #[arg(long, value_name = "PLAN", default_value = "")]
    faults: toroku_backend::FaultPlan,
    /// Draws what the camera shows to a file, for a browser's fake camera, and serves nothing.
    #[arg(long, value_name = "FILE")]
    film: Option<std::path::PathBuf>,
    /// Lists the ids of all screens and states, and serves nothing.
    #[arg(long)]
    states: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let flags = Flags::parse();
    if flags.states {
        println!("{}", toroku_engine::flow::state_ids().join("\n"));
        return ExitCode::SUCCESS;
    }
    let drawn = |film: &std::path::PathBuf| film::draw(&flags.camera, film).err();
    if let Some(refusal) = refused(&flags).or_else(|| flags.film.as_ref().and_then(drawn)) {
        eprintln!("toroku-host: {refusal}");
        return ExitCode::from(2);
    }
    if flags.film.is_some() {
        return ExitCode::SUCCESS;
    }
    let listener = match TcpListener::bind(flags.listen).await {
        Ok(listener) => listener,
        Err(error) => {
            eprintln!(
                "toroku-host: {}: {error}\n  choose another with --listen 127.0.0.1:PORT",
                flags.listen
            );
            return ExitCode::from(2);
        }
    };
    if let Err(error) = page::built() {
        eprintln!(
            "toroku-host: the page is not built: {error}\n  to mend it: cargo xtask run --web"
        );
        return ExitCode::from(2);
    }
    let address = listener.local_addr().unwrap_or(flags.listen);
    println!("http://{address}/");
    let rooms = Arc::new(Rooms::new(
        flags.backend,
        flags.camera,
        flags.screen,
        flags.faults,
    ));
    match axum::serve(listener, routes(rooms)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("toroku-host: {error}");
            ExitCode::FAILURE
        }
    }
}

fn refused(flags: &Flags) -> Option<String> {
    let backend = flags.backend.as_deref().and_then(refusal::backend);
    backend
        .or_else(|| flags.screen.as_deref().and_then(refusal::screen))
        .or_else(|| refusal::camera(&flags.camera))
}

fn routes(rooms: Arc<Rooms>) -> Router {
    Router::new()
        .route("/api/views", get(api::views))
        .route("/api/wishes", get(api::wishes))
        .route("/api/camera/{opening}/report", post(api::camera_report))
        .route("/api/camera/{opening}/frame", post(api::camera_frame))
        .route(
            "/api/camera/{opening}/photo/{shot}",
            post(api::camera_photo),
        )
        .route("/api/event", post(api::event))
        .route("/api/photo", post(api::photo))
        .route("/camera/preview", get(pictures::preview))
        .route("/camera/photo/{id}", get(pictures::photo))
        .route("/gallery", get(page::gallery))
        .route("/gallery/{*path}", get(page::gallery))
        .route("/qa/page.js", get(page::script))
        .route("/qa/states", get(qa::states))
        .route("/qa/locales", get(qa::locales))
        .route("/qa/outbox", get(qa::outbox))
        .route("/qa/ask", post(qa::ask))
        .route("/qa/desk", get(qa::desk))
        .fallback(page::file)
        .layer(axum::extract::DefaultBodyLimit::max(api::LARGEST))
        .with_state(rooms)
}
