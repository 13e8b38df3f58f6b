//! The flow's table, row by row: screen, event, next. Each test bears the name of its row.

mod account;
mod everywhere;
mod given_up;
mod late;
mod login;
mod menu;
mod network;
mod random;
mod registration;
mod secrecy;
mod start;

use crate::demo::{self, Demo, data};

/// The wizard in a state.
fn at(id: &str) -> Demo {
    demo::find(id, &Demo::new(data::setup(), data::now())).unwrap()
}

/// The state shown.
fn id(demo: &Demo) -> String {
    demo.wizard.view().id
}

/// Proves the state shown.
#[track_caller]
fn check(demo: &Demo, expected: &str) {
    assert_eq!(id(demo), expected);
}

/// Proves the screen shown, whatever its state.
#[track_caller]
fn check_screen(demo: &Demo, expected: &str) {
    let id = id(demo);
    assert_eq!(id.split('/').next(), Some(expected), "{id}");
}
