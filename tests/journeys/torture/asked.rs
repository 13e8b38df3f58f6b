//! What torture is asked for.

use crate::torture::Break;

/// The variable in which `cargo xtask torture` says it: `journeys=1000 seed=7 break=fsync-rename`.
const VARIABLE: &str = "TOROKU_TORTURE";

/// So many journeys, from this seed on.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) journeys: usize,
    seed: u64,
    /// The share of journeys that go on to the photos: each costs seconds of looking at them.
    pub(super) photos: f64,
    pub(super) broken: Option<Break>,
}

impl Asked {
    /// What the suite runs, unless more is asked for.
    pub(super) fn read() -> Self {
        let mut asked = Self::few(16);
        let Ok(text) = std::env::var(VARIABLE) else {
            return asked;
        };
        for word in text.split_whitespace() {
            match word.split_once('=') {
                Some(("journeys", number)) => asked.journeys = number.parse().unwrap(),
                Some(("seed", number)) => asked.seed = number.parse().unwrap(),
                Some(("photos", share)) => asked.photos = share.parse().unwrap(),
                Some(("break", "fsync-rename")) => asked.broken = Some(Break::FsyncRename),
                Some(("break", "idempotency-key")) => asked.broken = Some(Break::IdempotencyKey),
                _ => panic!("{VARIABLE}: `{word}` is nothing to ask for"),
            }
        }
        asked
    }

    /// A few, always the same.
    pub(super) fn few(journeys: usize) -> Self {
        Self {
            journeys,
            seed: 1,
            photos: 0.1,
            broken: None,
        }
    }

    /// From another seed on, without photos.
    pub(super) fn from(self, seed: u64) -> Self {
        Self {
            seed,
            photos: 0.0,
            ..self
        }
    }

    pub(super) fn breaking(self, broken: Break) -> Self {
        Self {
            broken: Some(broken),
            ..self
        }
    }

    /// The seed of each journey: `--journeys 1 --seed S` runs the one of seed S alone.
    pub(super) fn seeds(&self) -> impl Iterator<Item = u64> + Send + use<> {
        let (first, journeys) = (self.seed, self.journeys);
        (0..).take(journeys).map(move |at| first.wrapping_add(at))
    }
}
