//! The reference backend as a program.

mod arguments;
#[cfg(feature = "conformance")]
mod conformance;
mod serve;
mod support;
mod unquoted;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser as _, Subcommand};
use toroku_backend::{back_up, openapi_json, print_code, restore};
use tracing_subscriber::EnvFilter;

use arguments::Arguments;

/// What is done instead of serving.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Copy a database, which may be in use, to a new file.
    BackUp {
        /// The database.
        database: PathBuf,
        /// The new file.
        to: PathBuf,
    },
    /// Make a database of a copy: checked, brought to the newest form. It must not exist yet.
    Restore {
        /// The copy.
        copy: PathBuf,
        /// The database to make.
        database: PathBuf,
    },
    /// What the people who support members do: by 受付番号, each deed noted in the audit.
    Support(support::SupportArgs),
    /// Walk a server of the contract, and say which rules it keeps.
    #[cfg(feature = "conformance")]
    Conformance(conformance::ConformanceArgs),
    /// Print the 二次元コード of an insurer, which the app reads.
    Qr {
        /// The insurer number.
        number: String,
        /// The PNG file.
        file: PathBuf,
    },
    /// Write the contract, openapi.json, to a file (`-`: to the screen).
    Openapi {
        /// The file.
        #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json"))]
        file: PathBuf,
    },
}

/// What is logged unless `RUST_LOG` says otherwise: a line for each request too.
const LOGS: &str = "info,toroku_backend::request=debug";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(LOGS));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    let done = match &arguments.command {
        Some(Command::Openapi { file }) => return write_contract(file),
        Some(Command::BackUp { database, to }) => {
            back_up(database, to).await.map_err(Box::<dyn Error>::from)
        }
        Some(Command::Restore { copy, database }) => restore(copy, database)
            .await
            .map_err(Box::<dyn Error>::from),
        Some(Command::Qr { number, file }) => print_code(number, file)
            .map(|payload| println!("{}: {payload}", file.display()))
            .map_err(Box::<dyn Error>::from),
        Some(Command::Support(args)) => support::support(args).await,
        #[cfg(feature = "conformance")]
        Some(Command::Conformance(args)) => match conformance::conformance(args).await {
            Ok(true) => Ok(()),
            Ok(false) => return ExitCode::FAILURE,
            Err(error) => Err(error),
        },
        None => serve::serve(arguments).await,
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
