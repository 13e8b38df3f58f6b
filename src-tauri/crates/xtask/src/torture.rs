//! `cargo xtask torture`: random journeys under random faults and kills.

use clap::{Args, ValueEnum};

use crate::bucket::Bucket;
use crate::command::Program;
use crate::postgres::Postgres;
use crate::trouble::Trouble;
use crate::{install, make, place};

/// The test that runs what the variable asks for.
const TEST: &str = "torture::nothing_is_lost_whatever_happens";

/// What to run.
#[derive(Args)]
pub(crate) struct TortureArgs {
    /// How many journeys.
    #[arg(long, default_value_t = 1000)]
    journeys: usize,
    /// The seed of the first; the next has the next number. A journey that failed is run alone
    /// by `--journeys 1` and its seed.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The share of journeys that go on to the photos, which cost seconds each.
    #[arg(long, value_name = "SHARE", default_value_t = 0.1)]
    photos: f64,
    /// Breaks something on purpose: the run must then report a loss.
    #[arg(long = "break", value_enum)]
    broken: Option<Broken>,
    /// Tortures the backend instead: two instances behind nginx over one `PostgreSQL` and one
    /// bucket, by whole
    /// registrations.
    #[arg(long, conflicts_with_all = ["journeys", "seed", "photos", "broken"])]
    cluster: bool,
}

/// What can be broken.
#[derive(Clone, Copy, ValueEnum)]
enum Broken {
    /// The vault makes nothing durable before it says so.
    FsyncRename,
    /// A call that is repeated bears another key.
    IdempotencyKey,
}

impl Broken {
    fn name(self) -> &'static str {
        match self {
            Self::FsyncRename => "fsync-rename",
            Self::IdempotencyKey => "idempotency-key",
        }
    }
}

/// Runs them; an error where anything was lost, done twice or stuck.
pub(crate) fn torture(args: &TortureArgs) -> Result<(), Trouble> {
    if args.cluster {
        return cluster();
    }
    let mut asked = format!(
        "journeys={} seed={} photos={}",
        args.journeys, args.seed, args.photos
    );
    if let Some(broken) = args.broken {
        asked += " break=";
        asked += broken.name();
    }
    Program::cargo()
        .args(["test", "--quiet"])
        .args(make::SELECTION)
        .args(["--test", "journeys", "--", TEST, "--exact", "--nocapture"])
        .env("TOROKU_TORTURE", asked)
        .mend("cargo xtask torture --journeys 1 --seed S, with the seed of a journey above")
        .run()
}

/// Whole registrations, while instances are killed and the database is crashed.
fn cluster() -> Result<(), Trouble> {
    install::debian(&[("nginx", Some("nginx"))])?;
    Program::cargo()
        .args(["build", "--release", "--package", "toroku-backend"])
        .args(["--bin", "toroku-backend"])
        .run()?;
    let server = Postgres::start()?;
    let database = server.make("cluster")?;
    let bucket = Bucket::start()?;
    let torture = Program::cargo()
        .args(["run", "--quiet", "--release", "--package", "toroku-bench"])
        .args(["--features", "load", "--", "cluster", "--program"])
        .args([place::target().join("release/toroku-backend")])
        .args(["--postgres", &database, "--sql"])
        .args([server.asking("cluster")?])
        .args(["--restart"])
        .args([server.restarting()?])
        .args(["--photos", Bucket::URL])
        .mend("read what failed above");
    bucket.told(torture).run()
}
