//! Randomness as an input: ids, tokens, codes, salts, poses.

use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng as _, RngCore as _, SeedableRng as _};
use toroku_wire::Pose;

/// A source of randomness, of the operating system or of a seed.
pub struct Random {
    all: Mutex<StdRng>,
    /// Of the operating system always: a seed that is given twice must not name one photo as another,
    /// nor seal two with one key.
    photos: Mutex<StdRng>,
}

impl Random {
    /// Seeded by the operating system: the only choice outside tests.
    #[must_use]
    pub fn from_os() -> Self {
        Self {
            all: Mutex::new(StdRng::from_os_rng()),
            photos: Mutex::new(StdRng::from_os_rng()),
        }
    }

    /// The same numbers for the same seed: tests and pictures only.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self {
            all: Mutex::new(StdRng::seed_from_u64(seed)),
            photos: Mutex::new(StdRng::from_os_rng()),
        }
    }

    /// Random bytes.
    pub(crate) fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.with(|rng| rng.fill_bytes(&mut bytes));
        bytes
    }

    /// Random bytes for a photo's name and key.
    pub(crate) fn for_photos<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        held(&self.photos).fill_bytes(&mut bytes);
        bytes
    }

    /// A token of 256 bits.
    pub(crate) fn token(&self) -> String {
        hex(&self.bytes::<32>())
    }

    /// A UUID of version 4.
    pub(crate) fn id(&self) -> String {
        let mut bytes = self.bytes::<16>();
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        let text = hex(&bytes);
        [
            &text[..8],
            &text[8..12],
            &text[12..16],
            &text[16..20],
            &text[20..],
        ]
        .join("-")
    }

    /// A one-time code.
    pub(crate) fn code(&self, digits: u32) -> String {
        self.with(|rng| {
            (0..digits)
                .map(|_| char::from(b'0' + rng.random_range(0..10_u8)))
                .collect()
        })
    }

    /// 受付番号: ten digits in two halves, said easily over a telephone.
    pub(crate) fn reference(&self) -> String {
        let digits = self.code(10);
        format!("{}-{}", &digits[..5], &digits[5..])
    }

    /// A pose, each as likely.
    pub(crate) fn pose(&self) -> Pose {
        const POSES: [Pose; 4] = [
            Pose::LeftClosed,
            Pose::LeftOpen,
            Pose::RightClosed,
            Pose::RightOpen,
        ];
        self.with(|rng| POSES[rng.random_range(0..POSES.len())])
    }

    fn with<T>(&self, draw: impl FnOnce(&mut StdRng) -> T) -> T {
        draw(&mut held(&self.all))
    }
}

fn held(rng: &Mutex<StdRng>) -> MutexGuard<'_, StdRng> {
    rng.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn a_seed_repeats_itself() {
        let (one, two) = (Random::seeded(7), Random::seeded(7));
        assert_eq!(one.id(), two.id());
        assert_eq!(one.code(6), two.code(6));
        assert_ne!(one.token(), one.token());
    }

    #[test]
    fn an_id_is_a_uuid_of_version_4() {
        let id = Random::seeded(1).id();
        assert_eq!(id.len(), 36);
        assert_eq!(id.as_bytes()[14], b'4');
    }
}
