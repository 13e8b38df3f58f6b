//! What a journey asks of a person's hands.

use std::cell::Cell;
use std::fmt;

/// Taps and typed characters. A field is tapped before it is typed in.
#[derive(Default)]
pub(crate) struct Effort {
    taps: Cell<usize>,
    typed: Cell<usize>,
}

impl Effort {
    /// Something was tapped.
    pub(crate) fn tap(&self) {
        self.taps.set(self.taps.get() + 1);
    }

    /// A field was tapped and typed in.
    pub(crate) fn type_in(&self, text: &str) {
        self.tap();
        self.typed.set(self.typed.get() + text.chars().count());
    }

    /// How often something was tapped.
    pub(crate) fn taps(&self) -> usize {
        self.taps.get()
    }
}

impl fmt::Display for Effort {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (taps, typed) = (self.taps.get(), self.typed.get());
        write!(out, "{taps} taps and {typed} typed characters")
    }
}
