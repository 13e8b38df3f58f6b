//! The backend under load: the program itself, over HTTP, with its database in a file and a mail
//! server that answers at once. Many people register at a time.

mod person;
mod postman;
mod program;
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

type Failed = Box<dyn std::error::Error + Send + Sync>;

async fn load(args: &BackendArgs) -> Result<usize, Failed> {
    let postman = Postman::open().await?;
    let program = Program::start(&args.program, postman.port)?;
    let http = client()?;
    let begun = Instant::now();
    let people: Vec<_> = (0..args.clients)
        .map(|number| {
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
    tell(args, &times, wall, program.most_held());
    Ok(times.errors())
}

/// Speaks in the clear to this machine; the library asks for a provider of TLS all the same.
fn client() -> Result<reqwest::Client, Failed> {
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
        Some(bytes) => println!("most memory held by the backend: {} MB", bytes / 1_000_000),
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
