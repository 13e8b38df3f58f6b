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

#[cfg(test)]
mod tests {
    use crate::{
        Email, InsurerNumber, KanaName, MemberNumber, OneTimeCode, Password, SecretAnswer, Typed,
    };
    use zeroize::ZeroizeOnDrop;

    /// Compiles only for types that are wiped on drop.
    fn check<T: ZeroizeOnDrop>() {}

    #[test]
    fn secrets_and_personal_data_are_wiped_on_drop() {
        check::<Email>();
        check::<InsurerNumber>();
        check::<KanaName>();
        check::<MemberNumber>();
        check::<OneTimeCode>();
        check::<Password>();
        check::<SecretAnswer>();
        check::<Typed>();
    }
}
