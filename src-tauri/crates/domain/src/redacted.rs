//! `Debug` without content.

/// Writes only the type's name: numbers, names and secrets never reach a log.
macro_rules! redacted {
    ($($kind:ident),+ $(,)?) => {$(
        impl std::fmt::Debug for $kind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($kind), "(…)"))
            }
        }
    )+};
}
pub(crate) use redacted;
