//! A hand is never still: where the camera has moved to at a moment.

use crate::paint::Noise;

/// Frames a second of the motion's clock.
const RATE: f32 = 8.0;

/// How the camera differs from where it was held. Shares of the picture's width.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Sway {
    /// The card's shift.
    pub shift: [f32; 2],
    /// The card's turn, degrees clockwise.
    pub turn: f32,
    /// Added to the tilt, degrees.
    pub tilt: f32,
    /// How much larger the card is seen, 0 for as large as it was.
    pub nearer: f32,
    /// Length of the motion blur in pixels of a picture of 640, and its direction
    /// in degrees.
    pub motion: (f32, f32),
}

impl Sway {
    /// The hand at a frame; a calm one has strength 1.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "the index only drives waves")]
    pub fn of_hand(seed: u64, index: u64, strength: f32) -> Self {
        let start = Noise::new(seed, "hand").range(0.0, 90.0);
        let time = (index % 36_000) as f32 / RATE + start;
        let place = |time: f32| {
            let wave = |fast: f32, phase: f32| (time * fast + phase).sin();
            [
                0.0022 * strength * (wave(1.7, 0.0) + 0.5 * wave(3.9, 1.0)),
                0.0022 * strength * (wave(1.4, 2.0) + 0.5 * wave(3.2, 0.4)),
            ]
        };
        let here = place(time);
        // Open for a twenty-fifth of a second.
        let there = place(time + 0.04);
        let (dx, dy) = ((there[0] - here[0]) * 640.0, (there[1] - here[1]) * 640.0);
        Self {
            shift: here,
            turn: 0.12 * strength.sqrt() * (time * 0.9).sin(),
            tilt: 0.3 * strength.sqrt() * (time * 0.7 + 1.0).sin(),
            nearer: 0.0,
            motion: (dx.hypot(dy), dy.atan2(dx).to_degrees()),
        }
    }

    /// Both motions after each other.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            shift: [
                self.shift[0] + other.shift[0],
                self.shift[1] + other.shift[1],
            ],
            turn: self.turn + other.turn,
            tilt: self.tilt + other.tilt,
            nearer: (1.0 + self.nearer) * (1.0 + other.nearer) - 1.0,
            motion: if other.motion.0 > self.motion.0 {
                other.motion
            } else {
                self.motion
            },
        }
    }

    /// A hand that shakes so much that every frame is blurred by at least some pixels.
    #[must_use]
    pub fn of_shaking_hand(seed: u64, index: u64) -> Self {
        let mut sway = Self::of_hand(seed, index.wrapping_mul(3), 6.0);
        sway.motion.0 = sway.motion.0.clamp(9.0, 13.0);
        sway
    }
}
