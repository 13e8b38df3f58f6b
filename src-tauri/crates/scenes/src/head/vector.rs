//! Vectors of three numbers: places in cm, directions, and linear colours.

use std::ops::{Add, AddAssign, Mul, Neg, Sub};

/// Three numbers; `x`, `y`, `z` of a colour are red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Vec3 {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) z: f32,
}

/// Short for a vector.
pub(crate) const fn v3(x: f32, y: f32, z: f32) -> Vec3 {
    Vec3 { x, y, z }
}

impl Vec3 {
    /// Nothing, or black.
    pub(crate) const ZERO: Self = v3(0.0, 0.0, 0.0);
    /// White.
    pub(crate) const ONE: Self = v3(1.0, 1.0, 1.0);

    /// The same number three times.
    pub(crate) const fn all(value: f32) -> Self {
        v3(value, value, value)
    }

    pub(crate) fn dot(self, other: Self) -> f32 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    pub(crate) fn cross(self, other: Self) -> Self {
        v3(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    pub(crate) fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The same direction with length one.
    pub(crate) fn unit(self) -> Self {
        self * (1.0 / (self.length() + 1e-9))
    }

    /// Part by part.
    pub(crate) fn times(self, other: Self) -> Self {
        v3(self.x * other.x, self.y * other.y, self.z * other.z)
    }

    /// `share` of the way to another.
    pub(crate) fn towards(self, other: Self, share: f32) -> Self {
        self + (other - self) * share
    }

    pub(crate) fn map(self, change: impl Fn(f32) -> f32) -> Self {
        v3(change(self.x), change(self.y), change(self.z))
    }
}

impl Add for Vec3 {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        v3(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl AddAssign for Vec3 {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Vec3 {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        v3(self.x - other.x, self.y - other.y, self.z - other.z)
    }
}

impl Mul<f32> for Vec3 {
    type Output = Self;
    fn mul(self, factor: f32) -> Self {
        v3(self.x * factor, self.y * factor, self.z * factor)
    }
}

impl Neg for Vec3 {
    type Output = Self;
    fn neg(self) -> Self {
        self * -1.0
    }
}

/// 0 at `from`, 1 at `to`, smooth between them; `from` may be the larger one.
pub(crate) fn smooth(from: f32, to: f32, x: f32) -> f32 {
    let t = ((x - from) / (to - from)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// A bell of height one.
pub(crate) fn bell(x: f32, width: f32) -> f32 {
    (-(x / width) * (x / width)).exp()
}
