//! What the app wants to see.

use toroku_domain::{DocumentKind, Pose, Side};

/// The thing a live frame or photo should show. A device shows what is before
/// it; only drawn scenes follow the subject.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A side of an identity document in the white frame.
    Document {
        /// The document chosen.
        kind: DocumentKind,
        /// The side asked for.
        side: Side,
        /// Key of a demo person, if one is known to the app.
        person: Option<String>,
    },
    /// A face in the oval.
    Face {
        /// The pose drawn by the backend; none: facing the camera, mouth closed.
        pose: Option<Pose>,
        /// Key of a demo person, if one is known to the app.
        person: Option<String>,
    },
}
