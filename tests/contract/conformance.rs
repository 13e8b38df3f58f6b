//! The walk of `toroku-conformance` over the reference backend: every rule is kept, and each rule
//! that is broken on purpose is named, and no other.

mod breakage;
mod breakages;
mod proxy;
mod room;

use std::thread;

use futures_util::{StreamExt as _, stream};
use toroku_conformance::{RULES, Verdict};

use breakage::Breakage;
use breakages::BREAKAGES;
use room::Room;

#[tokio::test]
async fn the_reference_keeps_every_rule() {
    let report = Room::open(None).await.walk(true).await;
    // It is reached by http here, on this machine.
    let skipped: Vec<&str> = report
        .outcomes
        .iter()
        .filter(|outcome| matches!(outcome.verdict, Verdict::Skipped { .. }))
        .map(|outcome| outcome.rule.id)
        .collect();
    assert_eq!(report.failed(), Vec::<&str>::new(), "{report}");
    assert_eq!(skipped, ["tls"], "{report}");
    assert_eq!(report.outcomes.len(), RULES.len());
    println!("{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_breakage_is_named_and_nothing_else() {
    // A walk is one caller that waits for one server: as many at a time as there are processors.
    let at_a_time = thread::available_parallelism().map_or(1, Into::into);
    let walks = stream::iter(&BREAKAGES).map(|breakage| tokio::spawn(named(breakage)));
    let told: Vec<_> = walks.buffered(at_a_time).collect().await;
    let wrong: Vec<String> = told.into_iter().filter_map(Result::unwrap).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    let mut rules: Vec<&str> = BREAKAGES.iter().map(|breakage| breakage.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    assert_eq!(
        rules.len(),
        BREAKAGES.len(),
        "each breaks a rule of its own"
    );
    assert!(rules.len() >= 25, "{} rules are broken", rules.len());
}

/// What the walk named instead of the broken rule.
async fn named(breakage: &'static Breakage) -> Option<String> {
    // To look at photos takes most of a walk's time: they are sent where they matter.
    let photos = breakage.rule.starts_with("access.") || breakage.rule == "idempotency.passing";
    let report = Room::open(Some(breakage)).await.walk(photos).await;
    let failed = report.failed();
    println!("{} broken: {failed:?} named", breakage.rule);
    (failed != [breakage.rule]).then(|| format!("{}: {failed:?}\n{report}", breakage.rule))
}
