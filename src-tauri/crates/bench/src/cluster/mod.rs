//! Several instances of the backend behind a proxy, over one `PostgreSQL` and one bucket, while
//! instances are killed and the database is crashed: nothing may be lost, done twice, or fail
//! unexplained.

pub(crate) mod member;
mod proxy;

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use clap::Args;

use crate::backend::postman::Postman;
use crate::backend::program::Program;
use crate::backend::{Failed, client};
use proxy::Proxy;

/// Addresses of the instances behind the proxy.
const INSTANCES: usize = 2;

/// How long mails that killed instances have left are waited for.
const LEFT: Duration = Duration::from_mins(2);

/// The torture.
#[derive(Args, Clone)]
pub(crate) struct ClusterArgs {
    /// The backend's program.
    #[arg(long)]
    program: PathBuf,
    /// A new database of `PostgreSQL`.
    #[arg(long, value_name = "URL")]
    postgres: String,
    /// Where the instances keep photos: an empty folder, or `s3://bucket`.
    #[arg(long, value_name = "FOLDER|URL")]
    photos: String,
    /// A program that runs the statement it is given in that database, and prints what it gives.
    #[arg(long)]
    sql: PathBuf,
    /// A program that crashes `PostgreSQL` and starts it again.
    #[arg(long)]
    restart: PathBuf,
    /// Whole registrations.
    #[arg(long, default_value_t = 200)]
    registrations: u32,
    /// People at a time.
    #[arg(long, default_value_t = 64)]
    clients: u32,
    /// Seconds from one kill to the next.
    #[arg(long, default_value_t = 4)]
    every: u64,
}

/// Tortures and judges.
pub(crate) fn run(args: &ClusterArgs) -> bool {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    match runtime
        .map_err(Into::into)
        .and_then(|runtime| runtime.block_on(torture(args)))
    {
        Ok(kept) => kept,
        Err(error) => {
            println!("not measured: {error}");
            false
        }
    }
}

/// What all who register share.
pub(crate) struct Crowd {
    http: reqwest::Client,
    url: String,
    postman: Arc<Postman>,
    next: AtomicU32,
    done: AtomicU32,
    /// Calls that were repeated, because the connection broke or the answer was 5xx.
    repeated: AtomicU32,
    /// When `PostgreSQL` was crashed.
    crashed: OnceLock<Instant>,
}

impl Crowd {
    /// Those who register at a server; their mails go to `postman`.
    pub(crate) fn at(url: String, postman: &Arc<Postman>) -> Result<Self, Failed> {
        Ok(Self {
            http: client()?,
            url,
            postman: Arc::clone(postman),
            next: AtomicU32::new(0),
            done: AtomicU32::new(0),
            repeated: AtomicU32::new(0),
            crashed: OnceLock::new(),
        })
    }

    /// Whether failures may still come of the crash: so long a connection is waited for.
    fn crashed_lately(&self) -> bool {
        let at = self.crashed.get();
        at.is_some_and(|at| at.elapsed() < Duration::from_mins(1))
    }
}

async fn torture(args: &ClusterArgs) -> Result<bool, Failed> {
    let postman = Postman::open().await?;
    let ports = proxy::free_ports(INSTANCES + 1)?;
    let (front, behind) = ports.split_first().ok_or("no port")?;
    // One at a time: the first makes the tables.
    let mut programs = Vec::new();
    for port in behind {
        programs.push(begin(args, *port, postman.port)?);
    }
    people(args)?;
    let proxy = Proxy::start(*front, behind)?;
    let crowd = Arc::new(Crowd::at(format!("http://127.0.0.1:{front}"), &postman)?);
    let begun = Instant::now();
    let mut everybody = tokio::task::JoinSet::new();
    for _ in 0..args.clients {
        everybody.spawn(member::all(Arc::clone(&crowd), args.registrations));
    }
    let over = Arc::new(AtomicBool::new(false));
    let killing = {
        let (over, crowd) = (Arc::clone(&over), Arc::clone(&crowd));
        let (args, behind, mail) = (args.clone(), behind.to_vec(), postman.port);
        tokio::task::spawn_blocking(move || kill(&args, &behind, mail, programs, &over, &crowd))
    };
    let mut failed = Vec::new();
    while let Some(errors) = everybody.join_next().await {
        failed.extend(errors?);
    }
    let wall = begun.elapsed();
    over.store(true, Ordering::Relaxed);
    let kills = killing.await??;
    drop(proxy);
    println!(
        "{} whole registrations by {} clients in {:.0} s: {kills} kills, 1 crash of PostgreSQL, \
         {} calls repeated",
        crowd.done.load(Ordering::Relaxed),
        args.clients,
        wall.as_secs_f64(),
        crowd.repeated.load(Ordering::Relaxed)
    );
    for error in failed.iter().take(10) {
        println!("failed: {error}");
    }
    judge(args, failed.len())
}

fn begin(args: &ClusterArgs, port: u16, mail: u16) -> Result<Program, Failed> {
    let listen = format!("127.0.0.1:{port}");
    Program::start(
        &args.program,
        &listen,
        mail,
        Some((&args.postgres, &args.photos)),
    )
}

/// Kills one instance after the other and starts it again; once in between, `PostgreSQL`.
fn kill(
    args: &ClusterArgs,
    ports: &[u16],
    mail: u16,
    mut programs: Vec<Program>,
    over: &AtomicBool,
    crowd: &Crowd,
) -> Result<u32, Failed> {
    let mut kills = 0;
    for place in (0..ports.len()).cycle() {
        std::thread::sleep(Duration::from_secs(args.every));
        if over.load(Ordering::Relaxed) {
            break;
        }
        if crowd.crashed.get().is_none()
            && crowd.done.load(Ordering::Relaxed) >= args.registrations / 2
        {
            crowd.crashed.get_or_init(Instant::now);
            if !Command::new(&args.restart).status()?.success() {
                return Err("PostgreSQL did not start again".into());
            }
            continue;
        }
        // It is dropped, and so killed, before the next takes its port.
        drop(programs.remove(place));
        programs.insert(place, begin(args, ports[place], mail)?);
        kills += 1;
    }
    if crowd.crashed.get().is_none() {
        return Err("it was over before PostgreSQL was crashed".into());
    }
    // Those that are alive deliver what the killed have left, a lease later.
    let begun = Instant::now();
    while unsent(args)? > 0 && begun.elapsed() < LEFT {
        std::thread::sleep(Duration::from_secs(1));
    }
    Ok(kills)
}

/// As many members as are to register, whom their group has sent.
fn people(args: &ClusterArgs) -> Result<(), Failed> {
    let rows = format!(
        "INSERT INTO people SELECT 'cluster-' || n, group_id, number,
             '[\"1234\",\"' || (10000 + n) || '\"]', '見本 太郎', 'ミホンタロウ', '1989-01-01', 1, 0, '{{}}'
         FROM generate_series(0, {}) n, insurers WHERE number = '{}'",
        args.registrations,
        member::INSURER
    );
    ask(args, &rows).map(drop)
}

fn ask(args: &ClusterArgs, statement: &str) -> Result<String, Failed> {
    let told = Command::new(&args.sql).arg(statement).output()?;
    if !told.status.success() {
        return Err(String::from_utf8_lossy(&told.stderr).into_owned().into());
    }
    Ok(String::from_utf8_lossy(&told.stdout).trim().to_owned())
}

fn number(args: &ClusterArgs, statement: &str) -> Result<u32, Failed> {
    Ok(ask(args, statement)?.parse()?)
}

/// Mails that are to be delivered still.
fn unsent(args: &ClusterArgs) -> Result<u32, Failed> {
    number(args, "SELECT count(*) FROM mails WHERE dead IS NULL")
}

/// What the database has, beside what the people were told.
fn judge(args: &ClusterArgs, failed: usize) -> Result<bool, Failed> {
    let number = |statement: &str| number(args, statement);
    let accounts = number("SELECT count(*) FROM accounts WHERE email LIKE 'cluster-%'")?;
    let applications = number(
        "SELECT count(*) FROM applications JOIN accounts ON accounts.id = account_id
         WHERE email LIKE 'cluster-%' AND submissions > 0",
    )?;
    let twice = number(
        "SELECT count(*) FROM (SELECT 1 FROM audit
         WHERE deed IN ('identity-verified', 'submitted')
         GROUP BY subject, deed HAVING count(*) > 1) AS twice",
    )?;
    let (waiting, dead) = (
        unsent(args)?,
        number("SELECT count(*) FROM mails WHERE dead IS NOT NULL")?,
    );
    let asked = args.registrations;
    let lost = asked - accounts.min(applications).min(asked);
    println!(
        "lost: {lost}, done twice: {twice}, unexplained errors: {failed}, mails left: {waiting}, given up: {dead}"
    );
    Ok([lost, twice, waiting, dead] == [0; 4] && failed == 0)
}
