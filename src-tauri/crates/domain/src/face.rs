//! The two face photos and the poses.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which of the two face photos.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FacePart {
    /// Facing the camera, mouth closed.
    Front,
    /// The pose drawn by the backend.
    Pose,
}

/// A pose the backend may draw; left and right are the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Pose {
    /// 左向きで口を閉じる.
    LeftClosed,
    /// 左向きで口を開ける.
    LeftOpen,
    /// 右向きで口を閉じる.
    RightClosed,
    /// 右向きで口を開ける.
    RightOpen,
}

impl Pose {
    /// All poses.
    pub const ALL: [Self; 4] = [
        Self::LeftClosed,
        Self::LeftOpen,
        Self::RightClosed,
        Self::RightOpen,
    ];
}
