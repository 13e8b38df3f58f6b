//! Seeded randomness that is the same on every machine: integer hashing only.

/// A stream of numbers of a seed.
#[derive(Debug, Clone)]
pub(crate) struct Noise(u64);

impl Noise {
    /// The stream of a seed and a word, so that parts do not disturb each other.
    pub(crate) fn new(seed: u64, word: &str) -> Self {
        let start = word
            .bytes()
            .fold(seed ^ 0x9E37_79B9_7F4A_7C15, |state, byte| {
                mix(state ^ u64::from(byte))
            });
        Self(start)
    }

    /// The next number of the stream.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.0)
    }

    /// A number from `low` to `high`.
    pub(crate) fn range(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * unit(self.next())
    }

    /// One of a list.
    pub(crate) fn pick<T: Copy, const N: usize>(&mut self, list: [T; N]) -> T {
        let count = N as u64;
        list[usize::try_from(self.next() % count).unwrap_or(0)]
    }

    /// Whether something of probability `share` happens.
    pub(crate) fn chance(&mut self, share: f32) -> bool {
        self.range(0.0, 1.0) < share
    }
}

/// A number from 0 to 1 for a point of the integer grid.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the bits of the coordinates are hashed"
)]
pub(crate) fn lattice(seed: u64, x: f32, y: f32) -> f32 {
    let (x, y) = (x as i64 as u64, y as i64 as u64);
    unit(mix(seed
        ^ x.wrapping_mul(0xD6E8_FEB8_6659_FD93)
        ^ y.wrapping_mul(0xA076_1D64_78BD_642F)))
}

#[expect(clippy::cast_precision_loss, reason = "24 bits fit an f32 exactly")]
fn unit(bits: u64) -> f32 {
    (bits >> 40) as f32 / (1_u64 << 24) as f32
}

fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
