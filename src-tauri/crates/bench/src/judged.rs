//! Figures held against what is asked of them.

use std::fmt::Write;

/// What was judged, line by line.
#[derive(Default)]
pub(crate) struct Judged {
    lines: String,
    missed: u32,
}

impl Judged {
    /// A share of at least so much.
    pub(crate) fn least(&mut self, what: &str, share: f64, least: f64) {
        self.put(what, share, "≥", least, share >= least);
    }

    /// A share of at most so much.
    pub(crate) fn most(&mut self, what: &str, share: f64, most: f64) {
        self.put(what, share, "≤", most, share <= most);
    }

    fn put(&mut self, what: &str, share: f64, sign: &str, limit: f64, met: bool) {
        let word = if met { "met" } else { "NOT MET" };
        let (share, limit) = (share * 100.0, limit * 100.0);
        // Writing to a string does not fail.
        let _written = writeln!(
            self.lines,
            "  {what:<44} {share:>7.2} % ({sign} {limit:.2} %) {word}"
        );
        self.missed += u32::from(!met);
    }

    /// Prints all lines; whether everything was met.
    pub(crate) fn print(&self) -> bool {
        print!("{}", self.lines);
        self.missed == 0
    }
}
