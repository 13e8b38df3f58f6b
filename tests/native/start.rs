//! How fast the app starts and what memory it takes, beside a bare window: `cargo xtask bench
//! start` builds both and runs this. Nothing drives them; a start is over when words stand on the
//! display, not when the page has handed them to whoever paints.

#![cfg_attr(
    not(test),
    expect(dead_code, reason = "the journeys use more of a display")
)]
#![expect(
    clippy::expect_used,
    reason = "a measurement ends where it cannot go on"
)]

mod display;
mod framebuffer;
mod home;
mod until;
mod words;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Instant;

use display::Display;
use home::Home;
use until::until;
use words::Watch;

/// Starts of each, one after the other in turn.
const STARTS: usize = 21;
/// Nothing of the person whose machine this is: a release has their keys, too.
const APART: [&str; 6] = [
    "--profile",
    "bench-start",
    "--database",
    "memory",
    "--camera",
    "none",
];
/// The most that time and memory may be, as shares of the bare window's.
const GOALS: (f64, f64) = (1.15, 1.25);
/// The size of either window, in pixels.
const WINDOW: (u32, u32) = (390, 844);

/// A start: milliseconds until words stand on the display, and KiB of memory.
#[derive(Clone, Copy)]
struct Start {
    millis: f64,
    memory: f64,
}

fn main() -> ExitCode {
    let given = |name: &str| PathBuf::from(std::env::var_os(name).expect(name));
    let (app, bare) = (given("XTASK_APP"), given("XTASK_BARE"));
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // The first of each only fills the system's caches.
    for round in 0..=STARTS {
        let app = start(&app, &APART);
        let bare = start(&bare, &[]);
        if round > 0 {
            ours.push(app);
            theirs.push(bare);
        }
    }
    let time = share("words after", "ms", &ours, &theirs, |start| start.millis);
    let memory = share("memory", "MiB", &ours, &theirs, |start| {
        start.memory / 1024.0
    });
    let met = [
        judged("time", time, GOALS.0),
        judged("memory", memory, GOALS.1),
    ];
    if met == [true; 2] {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The app's median as a share of the bare window's; both are printed with their least and most.
fn share(
    what: &str,
    unit: &str,
    ours: &[Start],
    theirs: &[Start],
    of: impl Fn(&Start) -> f64,
) -> f64 {
    let [ours, theirs] = [("toroku", ours), ("bare window", theirs)].map(|(name, starts)| {
        let mut values: Vec<f64> = starts.iter().map(&of).collect();
        values.sort_by(f64::total_cmp);
        let (least, most) = (values[0], values[values.len() - 1]);
        let middle = values[values.len() / 2];
        println!("{name}, {what}: {middle:.0} {unit} ({least:.0} to {most:.0})");
        middle
    });
    ours / theirs
}

fn judged(what: &str, share: f64, goal: f64) -> bool {
    let met = share <= goal;
    let verdict = if met { "met" } else { "not met" };
    println!("{what}: {share:.2} of {goal} times a bare window's: {verdict}");
    met
}

/// Starts a program on a display of its own, and ends it when its words can be read.
fn start(program: &Path, args: &[&str]) -> Start {
    let (home, display) = (Home::make(), Display::apart());
    let folder = home.folder();
    let shown = display.framebuffer().expect("a display of its own");
    let begun = Instant::now();
    let child = Command::new(program)
        .args(args)
        .env("DISPLAY", &display.name)
        .env("XDG_DATA_HOME", &folder)
        .env("XDG_CACHE_HOME", &folder)
        .env("XDG_CONFIG_HOME", &folder)
        .env("GDK_BACKEND", "x11")
        .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
        .env("TOROKU_LOCALE", "ja")
        .env_remove("GTK_THEME")
        .env_remove("GDK_SCALE")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let running = Running(child.expect("it starts"));
    let mut watch = Watch::of(&shown, WINDOW);
    until("the first words", || watch.sees_words().then_some(()));
    Start {
        millis: begun.elapsed().as_secs_f64() * 1000.0,
        memory: memory(running.0.id()),
    }
}

/// A program that ends with this, and all that it has started.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let all = family(self.0.id());
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
        // What is left of it would work beside the next start.
        until("the end of a start", || {
            let left = |process: &u32| state(*process).is_some_and(|state| state[0] != "Z");
            (!all.iter().any(left)).then_some(())
        });
    }
}

fn processes() -> Vec<u32> {
    let all = fs::read_dir("/proc").expect("a list of processes");
    let names = all
        .flatten()
        .filter_map(|process| process.file_name().into_string().ok());
    names.filter_map(|name| name.parse().ok()).collect()
}

/// The fields of a process's state behind its name, which may hold spaces.
fn state(process: u32) -> Option<Vec<String>> {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, rest) = line.rsplit_once(") ")?;
    Some(rest.split_whitespace().map(str::to_owned).collect())
}

/// A process and those that it has started.
fn family(process: u32) -> Vec<u32> {
    let parents: HashMap<u32, u32> = processes()
        .into_iter()
        .filter_map(|process| Some((process, state(process)?.get(1)?.parse().ok()?)))
        .collect();
    let is_below = |mut other: u32| loop {
        if other == process {
            return true;
        }
        match parents.get(&other) {
            Some(parent) => other = *parent,
            None => return false,
        }
    };
    let all = parents.keys().copied();
    all.filter(|process| is_below(*process)).collect()
}

/// What a process and those that it has started hold, in KiB; what several share is shared out.
fn memory(process: u32) -> f64 {
    let held = |process: u32| -> Option<f64> {
        let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        line.trim().split(' ').next()?.parse().ok()
    };
    family(process).into_iter().filter_map(held).sum()
}
