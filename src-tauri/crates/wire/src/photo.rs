//! Photos: documents, sides, poses, findings.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A document that is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// 運転免許証.
    Licence,
    /// マイナンバーカード: front only, always.
    Mynumber,
    /// 運転経歴証明書.
    Record,
    /// 在留カード: front only.
    Residence,
}

/// A side of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// オモテ面.
    Front,
    /// ウラ面.
    Back,
}

/// A pose the backend draws; left and right are the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
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

/// What is wrong with a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// Not sharp.
    Blur,
    /// Part of the document is missing.
    CutOff,
    /// Light is reflected.
    Glare,
    /// Too dark.
    Dark,
    /// Too few pixels.
    Small,
    /// A finger covers part of it.
    Finger,
    /// No document.
    NoCard,
    /// The other side.
    WrongSide,
    /// No face.
    NoFace,
    /// More than one face.
    Many,
    /// Another pose than the one asked for.
    Pose,
    /// The bytes do not decode to the end.
    Unreadable,
}

/// The word `accepted`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Accepted {
    /// The photo was kept.
    #[default]
    Accepted,
}

/// A photo was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
pub struct PhotoAccepted {
    /// Always `accepted`.
    pub status: Accepted,
}
