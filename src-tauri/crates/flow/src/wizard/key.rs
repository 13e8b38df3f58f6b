//! Idempotency keys and the support number, derived from the launch's random seed.

/// An odd constant far from any pattern: steps of the sequence (splitmix64's).
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
/// Letters that are not mistaken for each other when read out.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A one-to-one mixing of 64 bits.
fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}

/// The two halves of a seed.
fn halves(seed: u128) -> (u64, u64) {
    let low = u64::try_from(seed & u128::from(u64::MAX)).unwrap_or_default();
    let high = u64::try_from(seed >> 64).unwrap_or_default();
    (high, low)
}

/// A UUID (RFC 9562, version 4 in shape) for the `count`th call of the launch.
pub(super) fn idempotency_key(seed: u128, count: u64) -> String {
    let (high, low) = halves(seed);
    let high = mix(high.wrapping_add(count.wrapping_mul(STEP)));
    let low = mix(low ^ high).wrapping_add(mix(count));
    let version = (high & 0x0FFF) | 0x4000;
    let variant = ((low >> 48) & 0x3FFF) | 0x8000;
    let (first, second, last) = (high >> 32, (high >> 16) & 0xFFFF, low & 0xFFFF_FFFF_FFFF);
    format!("{first:08x}-{second:04x}-{version:04x}-{variant:04x}-{last:012x}")
}

/// お問い合わせ番号: random, holds nothing of the person.
pub(crate) fn reference(seed: u128) -> String {
    let (high, low) = halves(seed);
    let mut bits = mix(high ^ mix(low.wrapping_add(STEP)));
    let mut sign = || {
        let letter = LETTERS[usize::try_from(bits & 31).unwrap_or_default()];
        bits >>= 5;
        char::from(letter)
    };
    let front: String = (0..4).map(|_| sign()).collect();
    let rear: String = (0..4).map(|_| sign()).collect();
    format!("{front}-{rear}")
}

#[cfg(test)]
mod tests {
    use super::{idempotency_key, reference};
    use std::collections::BTreeSet;

    #[test]
    fn keys_are_shaped_and_unique() {
        let keys: BTreeSet<String> = (0..2000).map(|count| idempotency_key(7, count)).collect();
        assert_eq!(keys.len(), 2000);
        for key in &keys {
            assert_eq!(key.len(), 36);
            assert_eq!(key.as_bytes()[14], b'4');
            assert!(b"89ab".contains(&key.as_bytes()[19]), "{key}");
        }
        assert_ne!(idempotency_key(1, 0), idempotency_key(2, 0));
    }

    #[test]
    fn the_reference_is_short_and_of_the_launch() {
        assert_eq!(reference(7), reference(7));
        assert_ne!(reference(7), reference(8));
        assert_eq!(reference(7).len(), 9);
    }
}
