//! How fast the app starts and what it weighs, beside a bare window: `cargo xtask bench start`.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::display::Display;
use crate::driver::Driver;
use crate::home::Home;
use crate::until::until;

/// Starts of each, one after the other in turn.
const STARTS: usize = 7;
/// The most that time and memory may be, as shares of the bare window's.
const GOALS: (f64, f64) = (1.15, 1.25);
/// When the first text was painted, in milliseconds of the clock.
const PAINTED: &str = "const [painted] = performance.getEntriesByName('first-contentful-paint');
    return painted ? performance.timeOrigin + painted.startTime : null;";

/// A start: milliseconds to the first text, and KiB of memory.
#[derive(Clone, Copy)]
struct Start {
    millis: f64,
    memory: f64,
}

#[test]
#[ignore = "a measurement of release builds: cargo xtask bench start"]
fn a_start_costs_little_more_than_a_bare_window() {
    let given = |name: &str| PathBuf::from(std::env::var_os(name).expect(name));
    let (app, bare) = (given("XTASK_APP"), given("XTASK_BARE"));
    let display = Display::open();
    let mut starts: [Vec<Start>; 2] = [Vec::new(), Vec::new()];
    for _ in 0..STARTS {
        starts[0].push(start(&app, &["--database", "memory"], &display));
        starts[1].push(start(&bare, &[], &display));
    }
    let [ours, theirs] = starts.map(|starts| Start {
        millis: median(starts.iter().map(|start| start.millis)),
        memory: median(starts.iter().map(|start| start.memory)),
    });
    let (time, memory) = (ours.millis / theirs.millis, ours.memory / theirs.memory);
    for (name, start) in [("toroku", ours), ("bare window", theirs)] {
        println!(
            "{name}: painted after {:.0} ms, {:.0} MiB",
            start.millis,
            start.memory / 1024.0
        );
    }
    println!("time: {time:.2} times, at most {}", GOALS.0);
    println!("memory: {memory:.2} times, at most {}", GOALS.1);
    assert!(time <= GOALS.0 && memory <= GOALS.1, "over the goals");
}

fn start(app: &Path, args: &[&str], display: &Display) -> Start {
    let home = Home::make();
    let folder = home.folder();
    let variables = [
        ("DISPLAY", display.name.as_str()),
        ("XDG_DATA_HOME", folder.as_str()),
        ("XDG_CACHE_HOME", folder.as_str()),
        ("XDG_CONFIG_HOME", folder.as_str()),
        ("GDK_BACKEND", "x11"),
        ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1"),
    ];
    let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
    let driver = Driver::start(app, &args, &variables);
    let painted = until("the first text", || driver.ask(PAINTED).as_f64());
    let process = process(app);
    Start {
        millis: painted - began(process),
        memory: memory(process),
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The youngest process of a program.
fn process(app: &Path) -> u32 {
    let program = format!("{}\0", app.display());
    let started = |process: &u32| {
        let line = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&line).starts_with(&program)
    };
    processes()
        .into_iter()
        .filter(started)
        .max()
        .expect("it runs")
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

/// When a process began, in milliseconds of the clock.
fn began(process: u32) -> f64 {
    let ticks: f64 = state(process).expect("it runs")[19]
        .parse()
        .expect("a number");
    let uptime = fs::read_to_string("/proc/uptime").expect("an uptime");
    let uptime: f64 = uptime
        .split(' ')
        .next()
        .and_then(|text| text.parse().ok())
        .expect("seconds");
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("a clock");
    (now.as_secs_f64() - uptime + ticks / 100.0) * 1000.0
}

/// What a process and those that it has started hold, in KiB; what several share is shared out.
fn memory(process: u32) -> f64 {
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
    let held = |process: u32| -> Option<f64> {
        let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        line.trim().split(' ').next()?.parse().ok()
    };
    let all = parents.keys().copied().filter(|process| is_below(*process));
    all.filter_map(held).sum()
}
