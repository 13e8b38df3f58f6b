//! What can be asked.

use serde::Deserialize;
use toroku_backend::{Comparison, Verdict};

/// A question or an order, as the panel sends it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Ask {
    /// The ids of all screens and states.
    States,
    /// Shows a state with demo data; from then on nothing is sent.
    Show {
        /// The state's id.
        id: String,
    },
    /// The mails of the wizard's own backend, the oldest first.
    Mails,
    /// The time, the camera, and what can be drawn before it.
    Stage,
    /// Moves both clocks, of wizard and backend.
    Ahead {
        /// So far.
        hours: u16,
    },
    /// Puts another scene before the camera.
    Camera {
        /// As after `--camera`.
        spec: String,
    },
    /// From now on this goes wrong before the wizard's own backend.
    Faults {
        /// As after `--faults`.
        plan: String,
    },
    /// Decides what the backend finds next, each once; what is left out it finds by itself.
    Next {
        /// The next comparison of faces.
        #[serde(default)]
        likeness: Option<Likeness>,
        /// The next submission.
        #[serde(default)]
        verdict: Option<Verdict>,
    },
}

/// What a comparison of faces is to find.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Likeness {
    /// The same person.
    Same,
    /// A person is to decide.
    Unsure,
    /// Somebody else.
    Different,
}

impl From<Likeness> for Comparison {
    fn from(likeness: Likeness) -> Self {
        match likeness {
            Likeness::Same => Self::Same,
            Likeness::Unsure => Self::Unsure,
            Likeness::Different => Self::Different,
        }
    }
}
