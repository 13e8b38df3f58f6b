//! Seeded chance and smooth value noise, by integer hashing: the same on every machine.

/// A stream of numbers.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    /// The stream of a seed; streams of different `topic`s do not disturb each other.
    pub(crate) fn new(seed: u64, topic: u64) -> Self {
        Self(stir(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ stir(topic)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        stir(self.0)
    }

    /// From 0 to 1.
    pub(crate) fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1_u32 << 24) as f32
    }

    /// From `low` to `high`.
    pub(crate) fn range(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.unit()
    }

    /// About normal, at most 1.6 deviations away.
    pub(crate) fn normal(&mut self) -> f32 {
        let sum: f32 = (0..12).map(|_| self.unit()).sum();
        (sum - 6.0).clamp(-1.6, 1.6)
    }

    /// Whether something of this probability happens.
    pub(crate) fn chance(&mut self, share: f32) -> bool {
        self.unit() < share
    }

    /// One of a list.
    pub(crate) fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[(self.next() % list.len() as u64) as usize]
    }
}

fn stir(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A number from 0 to 1 for a point of the integer grid.
fn grid(x: i32, y: i32, seed: u32) -> f32 {
    let mut h = (x as u32)
        .wrapping_mul(0x8DA6_B343)
        .wrapping_add((y as u32).wrapping_mul(0xD816_3841))
        .wrapping_add(seed.wrapping_mul(0xCB1A_B31F));
    h = (h ^ (h >> 15)).wrapping_mul(0x2C1B_3C6D);
    h = (h ^ (h >> 12)).wrapping_mul(0x297A_2D39);
    ((h ^ (h >> 15)) >> 8) as f32 / (1_u32 << 24) as f32
}

/// Smooth noise from 0 to 1, one bump a unit.
pub(crate) fn noise(x: f32, y: f32, seed: u32) -> f32 {
    let (left, top) = (x.floor(), y.floor());
    let (u, v) = (x - left, y - top);
    let (u, v) = (u * u * (3.0 - 2.0 * u), v * v * (3.0 - 2.0 * v));
    let (column, row) = (left as i32, top as i32);
    let line = |row| {
        let first = grid(column, row, seed);
        first + (grid(column.wrapping_add(1), row, seed) - first) * u
    };
    let upper = line(row);
    upper + (line(row.wrapping_add(1)) - upper) * v
}

/// Noise of several sizes, from 0 to 1: each half as large and half as strong as the one before.
pub(crate) fn clouds(x: f32, y: f32, seed: u32) -> f32 {
    let mut sum = 0.0;
    let (mut size, mut strength) = (1.0, 0.5);
    for octave in 0..4 {
        sum += strength * noise(x * size, y * size, seed.wrapping_add(octave));
        size *= 2.0;
        strength *= 0.5;
    }
    sum / 0.9375
}
