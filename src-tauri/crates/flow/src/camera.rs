//! The camera as the flow sees it: subjects, hints, photos by id.

use serde::{Deserialize, Serialize};
use toroku_domain::{DocumentKind, Pose, Side, Typed};
use ts_rs::TS;

/// What is to be photographed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A side of a document, by the outer camera.
    Document {
        /// The document.
        document: DocumentKind,
        /// Its side.
        side: Side,
    },
    /// The face, by the inner camera; `None` is the frontal photo.
    Face {
        /// The pose asked for.
        pose: Option<Pose>,
    },
}

/// A photo held by the engine; the flow knows only its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export, as = "u32")]
#[serde(transparent)]
pub struct PhotoId(pub u32);

/// The one thing said to the person while the camera runs; in order of priority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Hint {
    /// The back of a マイナンバーカード is before the camera.
    BackOfMynumber,
    /// No card in the frame.
    NoCard,
    /// No face in the oval.
    NoFace,
    /// More than one face.
    Many,
    /// The card leaves the frame.
    CutOff,
    /// Come closer.
    TooFar,
    /// Go away a little.
    TooClose,
    /// The card stands upright.
    Rotated,
    /// The face is beside the oval's middle.
    OffCentre,
    /// Seen from aslant; for a face: the head leans.
    Tilt,
    /// The other side is wanted.
    WrongSide,
    /// Too dark.
    Dark,
    /// Too dark, and there is a light to switch on.
    UseTorch,
    /// Too bright.
    Bright,
    /// Light from behind.
    Backlit,
    /// A reflection.
    Glare,
    /// A finger over the card.
    Finger,
    /// Face the camera.
    NotFront,
    /// Turn to the person's left.
    TurnLeft,
    /// Turn to the person's right.
    TurnRight,
    /// Turned too far.
    TurnLess,
    /// Close the mouth.
    CloseMouth,
    /// Open the mouth.
    OpenMouth,
    /// Not sharp.
    Blur,
    /// All is well: hold still.
    Hold,
    /// The photo was taken.
    Taken,
}

/// What the checks found in a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum PhotoFinding {
    /// Blurred.
    Blur,
    /// A part is missing.
    CutOff,
    /// A reflection.
    Glare,
    /// Too dark.
    Dark,
    /// The document is small in the picture.
    Small,
    /// A finger covers a part.
    Finger,
    /// No document.
    NoCard,
    /// The other side.
    WrongSide,
    /// No face.
    NoFace,
    /// Several faces.
    Many,
    /// Not the pose asked for.
    Pose,
}

/// Why a chosen file or a camera's photo could not be used at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhotoRefusal {
    /// Larger than the limits.
    TooLarge,
    /// No JPEG or PNG.
    Type,
    /// Fewer pixels than the limits ask for, or a strip.
    TooSmall,
    /// It cannot be read to its end.
    Damaged,
    /// The device could not store it.
    Storage,
}

/// Why the camera does not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum CameraTrouble {
    /// Refused; may be asked again.
    Denied,
    /// Refused for good: only the system's settings help.
    Blocked,
    /// No camera.
    None,
    /// Another app holds it, or it was taken away.
    InUse,
    /// It does not start.
    Failed,
    /// Forbidden by an administrator.
    Managed,
}

/// What the live frames say up to now, steadied: a hint stands long enough to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sight {
    /// The one hint of now; `Hold` when nothing is wrong.
    pub hint: Hint,
    /// How much of the holding is done, percent; few steps, so that a page has little to draw.
    pub held: u8,
    /// After a while without a photo: what was mostly wrong.
    pub advice: Option<Hint>,
    /// All has held: the photo is to be taken now.
    pub take: bool,
}

impl From<Hint> for Sight {
    /// A hint, and nothing held yet.
    fn from(hint: Hint) -> Self {
        Self {
            hint,
            held: 0,
            advice: None,
            take: false,
        }
    }
}

/// What the camera port reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CameraEvent {
    /// Frames come; whether there is a torch.
    Opened {
        /// A light that can be switched.
        torch: bool,
    },
    /// It does not run (any more).
    Trouble(CameraTrouble),
    /// The frames say something new.
    Seen(Sight),
    /// A photo was taken or chosen, checked and stored.
    Taken {
        /// What it was taken or chosen for; another may be asked for meanwhile.
        subject: Subject,
        /// Where it is.
        photo: PhotoId,
        /// The worst finding, if any.
        finding: Option<PhotoFinding>,
    },
    /// The photo shows the back of a マイナンバーカード: it was not stored.
    MynumberBack,
    /// The photo cannot be used.
    Refused(PhotoRefusal),
    /// A code was read, by a camera that the core drives.
    Code(Typed),
}

/// What is wished of a camera that the page drives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[ts(export)]
pub struct CameraWish {
    /// Grows with each opening; what the page hands over bears it.
    pub opening: u32,
    /// It is to run.
    pub open: bool,
    /// The camera in front, for a face; else the one behind.
    pub face: bool,
    /// Its light is to be on.
    pub torch: bool,
    /// Grows with each photo that is to be taken.
    pub shot: u32,
}

/// What the page tells of a camera that it drives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum CameraReport {
    /// Pictures come.
    Opened {
        /// A light that can be switched.
        torch: bool,
    },
    /// The page went behind others: no pictures come until it is back.
    Away,
    /// It does not run (any more).
    Trouble {
        /// Why.
        trouble: CameraTrouble,
    },
}
