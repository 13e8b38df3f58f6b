//! `toroku-backend conformance`: walks any server of the contract.

use std::error::Error;
use std::path::PathBuf;

use clap::{ArgGroup, Args};
use toroku_conformance::{Command, Fixtures, Folder, Mails, NoMails, Patience, Target, page, run};

/// What to walk, and with what.
#[derive(Args)]
#[command(group = ArgGroup::new("codes-from").args(["outbox", "codes"]))]
pub(crate) struct ConformanceArgs {
    /// The server: `https://host`, or `http://127.0.0.1:port`.
    #[arg(long)]
    url: String,
    /// People and groups the server knows; without it those of the demo data.
    #[arg(long, value_name = "FILE")]
    fixtures: Option<PathBuf>,
    /// The folder into which the server writes its mails, one `.eml` file each.
    #[arg(long = "mails", id = "outbox", value_name = "DIR")]
    outbox: Option<PathBuf>,
    /// A program that prints the last code mailed to the address it is given. Without this and
    /// `--mails`, what needs a code is skipped.
    #[arg(long, value_name = "PROGRAM")]
    codes: Option<PathBuf>,
    /// The most to wait for one rule, seconds; what takes longer is skipped.
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    wait: u64,
    /// Send none of the drawn photos: what needs them is skipped.
    #[arg(long)]
    without_photos: bool,
    /// The server remembers nothing, as a mock made from the contract: ask each call once for the
    /// shape of its answer, and skip by name what needs a memory.
    #[arg(long)]
    mock: bool,
    /// Write the report as a page too.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// Walks and prints; whether no rule was broken.
pub(crate) async fn conformance(args: &ConformanceArgs) -> Result<bool, Box<dyn Error>> {
    let mails: Box<dyn Mails> = match (&args.outbox, &args.codes) {
        (Some(folder), _) => Box::new(Folder(folder.clone())),
        (None, Some(program)) => Box::new(Command(program.clone())),
        (None, None) => Box::new(NoMails),
    };
    let report = run(&Target {
        url: &args.url,
        fixtures: match &args.fixtures {
            Some(file) => Fixtures::read(file)?,
            None => Fixtures::demo()?,
        },
        mails: mails.as_ref(),
        time: &Patience { seconds: args.wait },
        photos: !args.without_photos,
        remembers: !args.mock,
    })
    .await?;
    print!("{report}");
    if let Some(file) = &args.report {
        std::fs::write(file, page(&report))
            .map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(report.failed().is_empty())
}
