//! What was fitted, as a file of the crate that uses it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use toroku_vision::{ACCEPT, CardModel, RANK};

use super::checks::Limit;

/// The file, beside this crate.
const FILE: &str = "../vision/src/tuned.rs";

/// The file's text.
pub(super) fn source(model: &CardModel, limits: &[Limit]) -> String {
    let mut text = String::from(
        "//! Written by `cargo xtask tune --write`: what was fitted to drawn scenes.\n\n\
         use crate::CardModel;\n\n\
         /// Weights of the card's corners.\n\
         pub(crate) const CARD: CardModel = CardModel {\n",
    );
    weights(&mut text, "rank", &model.rank, &RANK);
    constant(&mut text, "rank_constant", model.rank_constant);
    weights(&mut text, "accept", &model.accept, &ACCEPT);
    constant(&mut text, "accept_constant", model.accept_constant);
    text.push_str("};\n");
    for limit in limits {
        let (name, value) = (limit.name, limit.value);
        // Writing to a string does not fail.
        let _written = writeln!(
            text,
            "\n/// Limit of: {}.\npub(crate) const {name}: f32 = {value:.4};",
            limit.meaning
        );
    }
    text
}

fn weights(text: &mut String, name: &str, weights: &[f32], meanings: &[&str]) {
    // Writing to a string does not fail.
    let _written = writeln!(text, "    {name}: [");
    for (weight, meaning) in weights.iter().zip(meanings) {
        let _written = writeln!(text, "        // {meaning}\n        {weight:.3},");
    }
    text.push_str("    ],\n");
}

fn constant(text: &mut String, name: &str, value: f32) {
    let _written = writeln!(text, "    {name}: {value:.3},");
}

/// Writes the file.
pub(super) fn write(source: &str) -> Result<(), String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    fs::write(&file, source).map_err(|error| format!("{}: {error}", file.display()))
}
