//! The walk of `toroku-conformance` over the reference backend: every rule is kept, and each rule
//! that is broken on purpose is named, and no other.

mod breakage;
mod breakages;
mod proxy;
mod room;

use toroku_conformance::{RULES, Verdict};

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

#[tokio::test]
async fn each_breakage_is_named_and_nothing_else() {
    let mut wrong = Vec::new();
    for breakage in &BREAKAGES {
        // To look at photos takes most of a walk's time: they are sent where they matter.
        let photos = breakage.rule.starts_with("access.") || breakage.rule == "idempotency.passing";
        let report = Room::open(Some(breakage)).await.walk(photos).await;
        let failed = report.failed();
        println!("{} broken: {failed:?} named", breakage.rule);
        if failed != [breakage.rule] {
            wrong.push(format!("{}: {failed:?}\n{report}", breakage.rule));
        }
    }
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
