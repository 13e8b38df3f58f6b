//! The backend under load: the program itself, over HTTP, with its data in a file or in
//! `PostgreSQL`, and a mail server that answers at once. Many people register at a time.

pub(crate) mod person;
pub(crate) mod postman;
pub(crate) mod program;
mod table;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use clap::Args;

use person::Person;
use postman::Postman;
use program::Program;
use table::Times;

/// Argon2id runs of one registration: the password, the code sent, the code entered.
const HASHES: u32 = 3;
/// What the program hashes with unless told otherwise: memory in KiB, passes, lanes.
const COST: (u32, u32, u32) = (19_456, 2, 1);

/// The load.
#[derive(Args)]
pub(crate) struct BackendArgs {
    /// The backend's program.
    #[arg(long)]
    program: PathBuf,
    /// People at a time.
    #[arg(long, default_value_t = 64)]
    clients: u32,
    /// Registrations of each, one after the other.
    #[arg(long, default_value_t = 8)]
    each: u32,
    /// A new database of `PostgreSQL`: the first is shared by one instance, the second by two, and
    /// so on. `SQLite` comes before them.
    #[arg(long, value_name = "URL")]
    postgres: Vec<String>,
}

/// Loads and judges: no call may fail.
pub(crate) fn run(args: &BackendArgs) -> bool {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    match runtime
        .map_err(Into::into)
        .and_then(|runtime| runtime.block_on(load(args)))
    {
        Ok(errors) => errors == 0,
        Err(error) => {
            println!("not measured: {error}");
            false
        }
    }
}

pub(crate) type Failed = Box<dyn std::error::Error + Send + Sync>;

/// Where the data is in a round, and how many instances share it.
struct Round<'a> {
    postgres: Option<&'a str>,
    instances: usize,
}

async fn load(args: &BackendArgs) -> Result<usize, Failed> {
    let file = Round {
        postgres: None,
        instances: 1,
    };
    let more = args.postgres.iter().zip(1..).map(|(url, instances)| Round {
        postgres: Some(url),
        instances,
    });
    let mut errors = 0;
    let mut rows = Vec::new();
    for round in std::iter::once(file).chain(more) {
        let name = match round.postgres {
            None => "SQLite".to_owned(),
            Some(_) => format!("PostgreSQL, instances: {}", round.instances),
        };
        println!("\n{name}");
        let (times, wall) = loaded(args, &round).await?;
        errors += times.errors();
        rows.push(format!(
            "{name:<26} {:>9.1} {:>9.0} {:>9.0} {:>7}",
            f64::from(times.done()) / wall.as_secs_f64(),
            times.whole(50).as_secs_f64() * 1e3,
            times.whole(99).as_secs_f64() * 1e3,
            times.errors(),
        ));
    }
    println!(
        "\n{:<26} {:>9} {:>9} {:>9} {:>7}",
        "store", "a second", "p50 ms", "p99 ms", "errors"
    );
    for row in rows {
        println!("{row}");
    }
    Ok(errors)
}

async fn loaded(args: &BackendArgs, round: &Round<'_>) -> Result<(Times, Duration), Failed> {
    let postman = Postman::open().await?;
    let photos = tempfile::tempdir()?;
    let photos_path = photos.path().display().to_string();
    let shared = round.postgres.map(|url| (url, photos_path.as_str()));
    let mut programs = Vec::new();
    for _ in 0..round.instances {
        programs.push(Program::start(
            &args.program,
            "127.0.0.1:0",
            postman.port,
            shared,
        )?);
    }
    let http = client()?;
    let begun = Instant::now();
    let people: Vec<_> = (0..args.clients)
        .zip(programs.iter().cycle())
        .map(|(number, program)| {
            let person = Person {
                number,
                http: http.clone(),
                url: program.url.clone(),
                postman: Arc::clone(&postman),
            };
            tokio::spawn(person.register(args.each))
        })
        .collect();
    let mut times = Times::default();
    for person in people {
        times.take(person.await?);
    }
    let wall = begun.elapsed();
    println!("{times}");
    let held = programs.iter().filter_map(Program::most_held).max();
    tell(args, &times, wall, held);
    Ok((times, wall))
}

/// Speaks in the clear to this machine; the library asks for a provider of TLS all the same.
pub(crate) fn client() -> Result<reqwest::Client, Failed> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let http = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .no_proxy();
    Ok(http.build()?)
}

fn tell(args: &BackendArgs, times: &Times, wall: Duration, held: Option<u64>) {
    let done = times.done();
    let rate = f64::from(done) / wall.as_secs_f64();
    println!(
        "{done} registrations by {} clients in {:.1} s: {rate:.1} a second, {} errors",
        args.clients,
        wall.as_secs_f64(),
        times.errors()
    );
    match held {
        Some(bytes) => println!("most memory held by an instance: {} MB", bytes / 1_000_000),
        None => println!("most memory held: this system does not say"),
    }
    let Some(hash) = one_hash() else { return };
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let hashing = hash * HASHES * done;
    let of = wall.as_secs_f64() * f64::from(u32::try_from(processors).unwrap_or(1));
    println!(
        "one Argon2id here, alone: {:.1} ms; {HASHES} a registration: {:.0} % of {processors} processors' time",
        hash.as_secs_f64() * 1e3,
        hashing.as_secs_f64() / of * 100.0
    );
}

/// How long one hash takes on this machine.
fn one_hash() -> Option<Duration> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).ok()?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut out = [0; 32];
    let mut least = Duration::MAX;
    for _ in 0..5 {
        let begun = Instant::now();
        argon
            .hash_password_into(b"Mihon-2026-toroku", b"sixteen bytes...", &mut out)
            .ok()?;
        least = least.min(begun.elapsed());
    }
    Some(least)
}
