//! Random journeys under random faults and kills: nothing is lost, nothing is done twice, and
//! nobody is stuck. `cargo xtask torture` asks for many; the suite runs a few.
//!
//! A journey comes from its seed alone: who goes how far, which way, what befalls each request,
//! and after how many uses of the vault and the backend the app ends. Calls in the background
//! pass each other, so that two runs of a seed may differ by a step; what they find does not.

mod asked;
mod dice;
mod ends;
mod journey;
mod launched;
mod person;
mod power;
mod report;
mod screens;
mod switch;
mod weather;

use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use toroku_flow::View;

use asked::Asked;
use journey::Journey;
use report::{Loss, Outcome, Report};

/// What is broken on purpose, to prove that it is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Break {
    /// The vault makes nothing durable.
    FsyncRename,
    /// No call bears the key of the one it repeats.
    IdempotencyKey,
}

static PANICS: AtomicUsize = AtomicUsize::new(0);

/// Counts what panics anywhere, besides what is said of it.
fn count_panics() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            PANICS.fetch_add(1, Ordering::Relaxed);
            before(info);
        }));
    });
}

/// Runs what was asked for, several journeys at a time for each processor: they mostly wait.
fn run(asked: &Asked) -> Report {
    count_panics();
    let threads = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let seeds = Arc::new(Mutex::new(asked.seeds()));
    let report = Arc::new(Mutex::new(Report::default()));
    let lanes = std::thread::available_parallelism().map_or(2, usize::from) * 4;
    threads.block_on(async {
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..lanes {
            let (seeds, report) = (Arc::clone(&seeds), Arc::clone(&report));
            let (photos, broken) = (asked.photos, asked.broken);
            running.spawn(async move {
                loop {
                    let seed = seeds.lock().unwrap().next();
                    let Some(seed) = seed else { return };
                    let journey = tokio::spawn(Journey::run(seed, photos, broken));
                    let outcome = journey.await.unwrap_or_else(|error| Outcome {
                        seed,
                        losses: vec![(Loss::Panics, error.to_string())],
                        ..Outcome::default()
                    });
                    report.lock().unwrap().add(outcome);
                }
            });
        }
        while running.join_next().await.is_some() {}
    });
    std::mem::take(&mut *report.lock().unwrap())
}

/// Where an app is, and what it says is wrong.
fn trouble(view: &View) -> String {
    let failure = view.failure.as_ref().map(|failure| &failure.message.code);
    let errors = crate::stage::errors(view);
    let alert = view.alert.as_ref().map(|alert| &alert.message.code);
    let busy = view.busy;
    format!(
        "{}: busy {busy:?}, failure {failure:?}, alert {alert:?}, errors {errors:?}",
        view.id
    )
}

#[test]
fn nothing_is_lost_whatever_happens() {
    let asked = Asked::read();
    let report = run(&asked);
    let panics = PANICS.load(Ordering::Relaxed);
    println!("{report}");
    assert!(
        report.failed.is_empty() && panics == 0,
        "{panics} panics\n{report}"
    );
    assert_eq!(report.journeys, asked.journeys);
}

#[test]
fn a_vault_that_makes_nothing_durable_is_found() {
    let report = run(&Asked::few(8).from(1).breaking(Break::FsyncRename));
    assert!(report.count(Loss::Answers) > 0, "{report}");
}

#[test]
fn a_call_that_is_repeated_with_another_key_is_found() {
    let report = run(&Asked::few(10).from(32).breaking(Break::IdempotencyKey));
    let doubled = [Loss::Accounts, Loss::Applications, Loss::Repeats];
    let found: usize = doubled.map(|loss| report.count(loss)).iter().sum();
    assert!(found > 0, "{report}");
}
