//! The reference backend as a program.

use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{ArgGroup, Parser, Subcommand};
use jiff::{SignedDuration, Timestamp};
use toroku_backend::{
    Backend, Database, FaceComparison, HashCost, Keeping, MailRoute, MatchLimits, Options, Random,
    SystemClock, back_up, openapi_json, read_rules,
};
use toroku_vision::EyeRules;
use tracing_subscriber::EnvFilter;

/// The reference backend of toroku.
#[derive(Parser)]
#[command(
    name = "toroku-backend",
    version,
    subcommand_negates_reqs = true,
    group = ArgGroup::new("mail").required(true).args(["smtp", "outbox"])
)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Address and port to listen on; port 0 takes a free one. Beyond this machine
    /// it takes --without-fixtures, and a proxy for HTTPS in front.
    #[arg(long, default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
    /// The `SQLite` file, made if it is missing; without it the data ends with the program.
    #[arg(long, value_name = "FILE")]
    database: Option<PathBuf>,
    /// Send mails by this server: `smtps://user:password@host`, `smtp://…?tls=required`
    /// or, without a password or on this machine, `smtp://host:port`.
    #[arg(
        long,
        value_name = "URL",
        env = "TOROKU_BACKEND_SMTP",
        hide_env_values = true
    )]
    smtp: Option<String>,
    /// Write mails to this folder, one `.eml` file each.
    #[arg(long, value_name = "DIR")]
    outbox: Option<PathBuf>,
    /// The brand, as mails and consents say it.
    #[arg(long, default_value = "kencom")]
    brand: String,
    /// The domain mails come from.
    #[arg(long, default_value = "kencom.jp")]
    mail_domain: String,
    /// What photos are judged by, here and in the apps: a TOML file of numbers, such as
    /// `face.front_yaw = 10`. What it does not name has its default.
    #[arg(long, value_name = "FILE")]
    thresholds: Option<PathBuf>,
    /// Distance up to which two faces are one person's.
    #[arg(long, value_name = "DISTANCE", default_value_t = MatchLimits::default().same)]
    match_same: f32,
    /// Distance from which they are not; in between a person decides.
    #[arg(long, value_name = "DISTANCE", default_value_t = MatchLimits::default().different)]
    match_different: f32,
    /// Days for which photos of a rejected application are kept after its last change.
    #[arg(long, value_name = "DAYS", default_value_t = Keeping::default().rejected_days,
        value_parser = clap::value_parser!(u32).range(1..=3650))]
    keep_rejected: u32,
    /// Days for which photos are kept that no review has decided on; then they are asked for anew.
    #[arg(long, value_name = "DAYS", default_value_t = Keeping::default().review_days,
        value_parser = clap::value_parser!(u32).range(1..=3650))]
    keep_review: u32,
    /// Begin with an empty database: no demo groups, people and accounts.
    #[arg(long)]
    without_fixtures: bool,
    /// Serve the demo accounts beyond this machine too, though their password is published.
    #[arg(long)]
    demo_on_network: bool,
    /// A proxy in front writes `x-forwarded-for`: count by the address it names.
    #[arg(long)]
    behind_proxy: bool,
    /// Draw the same ids, codes and poses each time. For tests only.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Memory of one password's hash by Argon2id, KiB.
    #[arg(long, value_name = "KIB", default_value_t = HashCost::STANDARD.memory,
        value_parser = clap::value_parser!(u32).range(i64::from(HashCost::STANDARD.memory)..))]
    hash_memory: u32,
    /// Passes of one password's hash over its memory.
    #[arg(long, value_name = "NUMBER", default_value_t = HashCost::STANDARD.passes,
        value_parser = clap::value_parser!(u32).range(i64::from(HashCost::STANDARD.passes)..))]
    hash_passes: u32,
    /// Lanes of one password's hash.
    #[arg(long, value_name = "NUMBER", default_value_t = HashCost::STANDARD.lanes,
        value_parser = clap::value_parser!(u32).range(1..=64))]
    hash_lanes: u32,
    /// The time to start from, as in 2026-04-01T09:00:00+09:00. For tests only.
    #[arg(long, value_name = "TIME")]
    clock: Option<Timestamp>,
    /// What goes wrong on purpose, as `latency=200-800,error=0.1,drop=0.2,seed=7`. For tests only.
    #[cfg(feature = "faults")]
    #[arg(long, value_name = "PLAN")]
    faults: Option<toroku_backend::FaultPlan>,
}

#[derive(Subcommand)]
enum Command {
    /// Copy a database, which may be in use, to a new file.
    BackUp {
        /// The database.
        database: PathBuf,
        /// The new file.
        to: PathBuf,
    },
    /// Write the contract, openapi.json, to a file (`-`: to the screen).
    Openapi {
        /// The file.
        #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json"))]
        file: PathBuf,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    let done = match &arguments.command {
        Some(Command::Openapi { file }) => return write_contract(file),
        Some(Command::BackUp { database, to }) => {
            back_up(database, to).await.map_err(Box::<dyn Error>::from)
        }
        None => serve(arguments).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("toroku-backend: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_contract(file: &PathBuf) -> ExitCode {
    let text = openapi_json();
    if file.as_os_str() == "-" {
        print!("{text}");
        return ExitCode::SUCCESS;
    }
    match std::fs::write(file, text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("toroku-backend: cannot write {}: {error}", file.display());
            ExitCode::FAILURE
        }
    }
}

async fn serve(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let eyes = arguments
        .thresholds
        .as_deref()
        .map(read_rules)
        .transpose()?
        .unwrap_or_default();
    let (same, different) = (arguments.match_same, arguments.match_different);
    let limits = MatchLimits::of(same, different).ok_or_else(|| {
        format!(
            "--match-same {same} and --match-different {different}: \
             two distances of at least 0, the first no larger than the second"
        )
    })?;
    let offset = arguments.clock.map_or(SignedDuration::ZERO, |start| {
        start.duration_since(Timestamp::now())
    });
    let running = Backend::start(Options {
        listen: arguments.listen,
        database: arguments.database.map_or(Database::Memory, Database::File),
        mail: match (arguments.smtp, arguments.outbox) {
            (Some(url), _) => MailRoute::Smtp(url),
            (None, Some(folder)) => MailRoute::Folder(folder),
            (None, None) => MailRoute::Memory,
        },
        brand: arguments.brand,
        mail_domain: arguments.mail_domain,
        clock: Arc::new(SystemClock::ahead_by(offset)),
        random: Arc::new(arguments.seed.map_or_else(Random::from_os, Random::seeded)),
        hash_cost: HashCost {
            memory: arguments.hash_memory,
            passes: arguments.hash_passes,
            lanes: arguments.hash_lanes,
        },
        fixtures: !arguments.without_fixtures,
        demo_on_network: arguments.demo_on_network,
        behind_proxy: arguments.behind_proxy,
        keeping: Keeping {
            rejected_days: arguments.keep_rejected,
            review_days: arguments.keep_review,
        },
        comparison: Some(comparison(limits, &eyes)?),
        eyes,
        #[cfg(feature = "faults")]
        faults: (arguments.faults).map(|plan| Arc::new(toroku_backend::Faults::new(plan))),
        ..Options::default()
    })
    .await?;
    println!("{}", running.base_url());
    stop_asked().await;
    running.shutdown().await;
    Ok(())
}

/// The comparison by the network, loaded now so that a fault is known at the start.
#[cfg(feature = "face-model")]
fn comparison(
    limits: MatchLimits,
    eyes: &EyeRules,
) -> Result<Arc<dyn FaceComparison>, Box<dyn Error>> {
    let faces = toroku_backend::FaceMatch::new(limits, eyes.thresholds);
    faces.load()?;
    Ok(Arc::new(faces))
}

/// Without the network a person decides on every face.
#[cfg(not(feature = "face-model"))]
fn comparison(
    _limits: MatchLimits,
    _eyes: &EyeRules,
) -> Result<Arc<dyn FaceComparison>, Box<dyn Error>> {
    Ok(Arc::new(toroku_backend::Undecided))
}

/// Waits for Ctrl-C or, where there is one, SIGTERM.
async fn stop_asked() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // Without a handler nothing could stop it but its end: then end at once.
    let _ = interrupt.await;
}
