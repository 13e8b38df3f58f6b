//! What a person typed, before it is checked.

use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Raw input of a field. It may hold a password or a health-insurance number,
/// so it has no `Serialize`, shows only its length in `Debug`, and is wiped on drop.
#[derive(Clone, Default, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(transparent)]
#[ts(as = "String")]
pub struct Typed(String);

impl Typed {
    /// The text as typed, for a constructor or for showing it back to the person who typed it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Typed {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Typed {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl std::fmt::Debug for Typed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Typed({} characters)", self.0.chars().count())
    }
}

impl Zeroize for Typed {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for Typed {}

impl Drop for Typed {
    fn drop(&mut self) {
        self.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::Typed;
    use zeroize::Zeroize;

    #[test]
    fn debug_is_silent() {
        assert_eq!(
            format!("{:?}", Typed::from("みほん-2026")),
            "Typed(8 characters)"
        );
    }

    #[test]
    fn wiping_leaves_nothing() {
        let mut typed = Typed::from("Mihon-2026-toroku");
        typed.zeroize();
        assert_eq!(typed.expose(), "");
    }
}
