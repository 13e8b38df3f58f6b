//! Photos for screens with demo data.

use toroku_domain::{DocumentKind, Pose, Side};

use crate::{CameraError, SceneSpec, SourceSpec, Subject, open};

/// Front and back of a 運転免許証, the face from the front and in a pose: the
/// photos 1 to 4 of every demo state, of the guide's person.
pub fn demo_photos() -> Result<Vec<Vec<u8>>, CameraError> {
    let mut source = open(&SourceSpec::Synthetic(SceneSpec::default()))?;
    let side = |side| Subject::Document {
        kind: DocumentKind::Licence,
        side,
        person: None,
    };
    let face = |pose| Subject::Face { pose, person: None };
    [
        side(Side::Front),
        side(Side::Back),
        face(None),
        face(Some(Pose::LeftClosed)),
    ]
    .iter()
    .map(|subject| source.capture(subject))
    .collect()
}
