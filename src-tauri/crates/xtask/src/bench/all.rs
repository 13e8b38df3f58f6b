//! `cargo xtask bench all`: every bench, one after the other, and what they say as one page.

mod figure;
mod page;

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use serde_json::{Value, json};

use crate::command::Program;
use crate::place;
use crate::trouble::Trouble;
use figure::Figure;

/// Every bench by the words that start it.
const BENCHES: [&[&str]; 8] = [
    &["size"],
    &["start"],
    &["vision"],
    &["speed"],
    &["preview"],
    &["intake"],
    &["backend"],
    &["limits"],
];

/// Figures that were measured before, to compare with.
const BASELINE: &str = "src-tauri/crates/bench/baseline.json";

/// What to run.
#[derive(Args)]
pub(crate) struct AllArgs {
    /// Only these: `size`, `start`, `vision`, `speed`, `preview`, `intake`, `backend`, `limits`.
    #[arg(long, value_delimiter = ',', value_parser = ["size", "start", "vision", "speed", "preview", "intake", "backend", "limits"])]
    only: Vec<String>,
    /// Keep what was measured as what is compared with from now on.
    #[arg(long)]
    keep: bool,
}

/// What a bench has said.
struct Said {
    name: String,
    met: bool,
    seconds: f64,
    output: String,
    figures: Vec<Figure>,
}

/// Runs them; an error where one was not met.
pub(crate) fn all(args: &AllArgs) -> Result<(), Trouble> {
    let program = std::env::current_exe()
        .map_err(|error| Trouble::new(format!("this program cannot be found: {error}")))?;
    let mut said = Vec::new();
    for words in BENCHES {
        let name = words.join(" ");
        if !args.only.is_empty() && !args.only.contains(&name) {
            continue;
        }
        let began = Instant::now();
        let outcome = Program::new(program.clone())
            .args(["bench"])
            .args(words.iter().copied())
            .watch()?;
        said.push(Said {
            figures: outcome.output.lines().filter_map(Figure::read).collect(),
            seconds: began.elapsed().as_secs_f64(),
            met: outcome.ok,
            output: outcome.output,
            name,
        });
    }
    write(&said, args.keep)?;
    let missed: Vec<&str> = said
        .iter()
        .filter(|said| !said.met)
        .map(|said| said.name.as_str())
        .collect();
    if missed.is_empty() {
        return Ok(());
    }
    Err(Trouble::new(format!("not met: {}", missed.join(", ")))
        .mend(format!("read {}", folder().join("index.html").display())))
}

fn folder() -> PathBuf {
    place::target().join("bench")
}

fn write(said: &[Said], keep: bool) -> Result<(), Trouble> {
    let folder = folder();
    let trouble = |error: std::io::Error| Trouble::new(format!("{}: {error}", folder.display()));
    let baseline = place::root().join(BASELINE);
    let before = fs::read(&baseline)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    let benches: Vec<Value> = said
        .iter()
        .map(|said| {
            json!({
                "bench": said.name,
                "met": said.met,
                "seconds": said.seconds,
                "figures": said.figures.iter().map(Figure::json).collect::<Vec<_>>(),
                "output": said.output,
            })
        })
        .collect();
    let document = format!("{:#}\n", json!({"benches": benches}));
    fs::create_dir_all(&folder).map_err(trouble)?;
    fs::write(folder.join("index.json"), document).map_err(trouble)?;
    fs::write(folder.join("index.html"), page::page(said, before.as_ref())).map_err(trouble)?;
    println!("written: {}", folder.join("index.html").display());
    if keep {
        // What was not measured now, or failed before it had a figure, stays as it was.
        let mut figures = before
            .as_ref()
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        for said in said.iter().filter(|said| !said.figures.is_empty()) {
            let measured: Vec<Value> = said.figures.iter().map(Figure::json).collect();
            figures.insert(said.name.clone(), Value::from(measured));
        }
        let figures = Value::from(figures);
        fs::write(&baseline, format!("{figures:#}\n")).map_err(trouble)?;
        println!("kept: {BASELINE}");
    }
    Ok(())
}
