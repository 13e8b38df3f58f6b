//! Walks the flow: every state is reached by events from the launch, is shown, has its screen,
//! texts and golden, and leads to an end.
#![expect(
    clippy::expect_used,
    reason = "a test fails where the flow cannot be walked"
)]

mod actions;
mod coverage;
mod explore;
mod named;
mod replies;
mod scene;
mod table;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use toroku_flow::{Wizard, message_codes, state_ids};

/// Where a person may stop: the ends of the chapters, the menu, the beginning.
const ENDS: [&str; 6] = [
    "welcome",
    "account-done",
    "home",
    "access-done",
    "access-pending",
    "update-required",
];

fn screen(id: &str) -> &str {
    id.split('/').next().unwrap_or(id)
}

#[test]
fn every_state_is_reached_by_events_and_shown() {
    let unshown: Vec<_> = state_ids()
        .into_iter()
        .filter(|id| {
            let demo = Wizard::demo(id, scene::setup(), scene::now());
            demo.is_none_or(|wizard| wizard.view().id != *id)
        })
        .collect();
    assert!(unshown.is_empty(), "{unshown:#?}");
}

#[test]
fn no_state_is_shown_that_has_no_name() {
    let known: BTreeSet<_> = state_ids().into_iter().collect();
    let graph = explore::graph();
    let unknown: Vec<_> = graph
        .keys()
        .filter(|id| !known.contains(id.as_str()))
        .collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn every_state_leads_to_an_end() {
    let graph = explore::graph();
    let mut safe: BTreeSet<&str> = graph
        .keys()
        .map(String::as_str)
        .filter(|id| ENDS.contains(&screen(id)))
        .collect();
    loop {
        let before = safe.len();
        for (from, to) in &graph {
            if to.iter().any(|next| safe.contains(next.as_str())) {
                safe.insert(from);
            }
        }
        if safe.len() == before {
            break;
        }
    }
    let stuck: Vec<_> = graph
        .keys()
        .filter(|id| !safe.contains(id.as_str()))
        .collect();
    assert!(stuck.is_empty(), "{stuck:#?}");
}

#[test]
fn the_walk_sees_the_whole_app() {
    let graph: BTreeMap<_, _> = explore::graph();
    let seen: BTreeSet<_> = graph.keys().map(|id| screen(id)).collect();
    let unseen: BTreeSet<_> = state_ids()
        .into_iter()
        .map(screen)
        .filter(|screen| !seen.contains(screen))
        .collect();
    assert!(unseen.is_empty(), "{unseen:#?}");
}

#[test]
fn every_kind_of_screen_is_drawn() {
    let drawn = texts::keys("ui/src/screens", &["index.ts"]);
    let missing: BTreeSet<_> = state_ids()
        .into_iter()
        .filter_map(|id| Wizard::demo(id, scene::setup(), scene::now()))
        .map(|wizard| scene::kind(&wizard.view()))
        .filter(|kind| !drawn.contains(kind))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_message_has_a_text() {
    let texts = texts::keys("ui/src/text/ja", &[".ts"]);
    let missing: Vec<_> = message_codes()
        .into_iter()
        .filter(|code| !texts.contains(*code))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_message_shown_is_listed() {
    let listed: BTreeSet<_> = message_codes().into_iter().collect();
    let shown = explore::codes();
    let unlisted: Vec<_> = shown
        .iter()
        .filter(|code| !listed.contains(code.as_str()))
        .collect();
    assert!(unlisted.is_empty(), "{unlisted:#?}");
}

#[test]
fn every_state_has_a_golden() {
    let goldens = toroku_tests::tree::root().join("tests/screens/goldens");
    let missing: Vec<_> = state_ids()
        .into_iter()
        .filter(|id| {
            !goldens
                .join(format!("{}.png", id.replace('/', "__")))
                .is_file()
        })
        .collect();
    let all = state_ids().len();
    println!("{} of {all} states have a golden", all - missing.len());
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_sentence_of_the_guide_is_said() {
    let (gaps, all) = coverage::gaps();
    println!(
        "{} of {all} sentences of the guide are said",
        all - gaps.len()
    );
    assert!(gaps.is_empty(), "{gaps:#?}");
}

#[test]
fn every_person_and_address_is_on_a_journey() {
    let (strangers, all) = coverage::strangers();
    println!(
        "{} of {all} people and addresses travel",
        all - strangers.len()
    );
    assert!(strangers.is_empty(), "{strangers:#?}");
}

#[test]
fn every_row_of_the_flow_leads_where_it_says() {
    let rows = table::rows();
    let faults: Vec<_> = rows.iter().filter_map(table::Row::fault).collect();
    let held = rows.len() - faults.len();
    println!("{held} of {} transitions hold", rows.len());
    assert!(faults.is_empty(), "{faults:#?}");
}
