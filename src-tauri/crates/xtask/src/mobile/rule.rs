//! A rule about the phones' projects.

use super::files::Files;

/// What must hold, and who says so.
pub(super) struct Rule {
    /// The name of the function, with spaces.
    pub(super) name: &'static str,
    /// Who asks for it.
    pub(super) source: &'static str,
    /// What is wrong in the files; nothing when the rule is kept.
    pub(super) complaints: fn(&Files) -> Vec<String>,
}

/// The complaint, where the condition does not hold.
pub(super) fn unless(holds: bool, complaint: impl Into<String>) -> Vec<String> {
    if holds {
        Vec::new()
    } else {
        vec![complaint.into()]
    }
}
