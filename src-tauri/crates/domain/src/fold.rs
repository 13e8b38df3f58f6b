//! Folding of what people type on phones.

/// A value read from input, and whether the input had to be repaired to read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded<T> {
    /// The validated value.
    pub value: T,
    /// Whether full-width signs, spaces or the like were repaired: shown to the person.
    pub repaired: bool,
}
