//! What went wrong, and the command that mends it.

use std::fmt;

/// Why a tool stopped.
#[derive(Debug)]
pub(crate) struct Trouble {
    what: String,
    mend: Option<String>,
}

impl Trouble {
    /// A failure that says only what happened.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            mend: None,
        }
    }

    /// Adds the command, or the deed, that mends it.
    pub(crate) fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = Some(mend.into());
        self
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "\nerror: {}", self.what)?;
        match &self.mend {
            Some(mend) => write!(out, "\n  to mend it: {mend}"),
            None => Ok(()),
        }
    }
}
