//! A photo's way from the camera's bytes to what is kept and sent.

use std::sync::Arc;

use toroku_flow::{CameraEvent, PhotoRefusal, Subject};
use toroku_vision::{Assessment, Finding, Findings, RgbImage, Thresholds, photo};

use crate::hint::verdict;
use crate::photos::Photos;
use crate::ports::VaultRefusal;

/// What the checks say of a picture of this subject.
pub(crate) fn assess(picture: &RgbImage, subject: Subject, limits: &Thresholds) -> Assessment {
    match subject {
        Subject::Document { document, side } => {
            let guide = toroku_vision::guide_for(picture.width(), picture.height());
            toroku_vision::assess_document(picture, document, side, guide, limits)
        }
        Subject::Face { .. } => toroku_vision::assess_face(picture, limits),
    }
}

/// Checks a photo at full size, prepares it and keeps it. A back of a マイナンバーカード is
/// dropped before anything is kept.
pub(crate) async fn take(
    bytes: Vec<u8>,
    subject: Subject,
    chosen: bool,
    limits: Arc<Thresholds>,
    photos: &Photos,
) -> CameraEvent {
    let worked = tokio::task::spawn_blocking(move || work(&bytes, subject, chosen, &limits)).await;
    match worked {
        Ok(Ok((jpeg, findings))) => {
            if findings.contains(&Finding::BackOfMynumber) {
                return CameraEvent::MynumberBack;
            }
            match photos.keep(jpeg).await {
                Ok(photo) => CameraEvent::Taken {
                    photo,
                    finding: verdict(&findings),
                },
                Err(VaultRefusal::Full | VaultRefusal::Store(_)) => {
                    CameraEvent::Refused(PhotoRefusal::Storage)
                }
            }
        }
        Ok(Err(refusal)) => CameraEvent::Refused(refusal),
        Err(_) => CameraEvent::Refused(PhotoRefusal::Type),
    }
}

fn work(
    bytes: &[u8],
    subject: Subject,
    chosen: bool,
    limits: &Thresholds,
) -> Result<(Vec<u8>, Findings), PhotoRefusal> {
    let sizes = photo::Limits::default();
    let picture = photo::decode(bytes, &sizes).map_err(|refusal| refused(&refusal))?;
    let findings = assess(&picture, subject, limits).findings;
    let crop = match subject {
        // A photo chosen from files was not framed by the guide: nothing is cut from it.
        Subject::Document { .. } if !chosen => {
            let guide = toroku_vision::guide_for(picture.width(), picture.height());
            Some(toroku_vision::crop_for(
                guide,
                picture.width(),
                picture.height(),
            ))
        }
        Subject::Document { .. } | Subject::Face { .. } => None,
    };
    let prepared = photo::prepare(bytes, crop, &sizes).map_err(|refusal| refused(&refusal))?;
    Ok((prepared.jpeg, findings))
}

fn refused(refusal: &photo::PhotoRefusal) -> PhotoRefusal {
    use photo::PhotoRefusal as R;
    match refusal {
        R::TooLarge { .. } | R::TooManyPixels { .. } => PhotoRefusal::TooLarge,
        R::NotAPicture | R::Format { .. } | R::Truncated | R::TooSmall { .. } => PhotoRefusal::Type,
    }
}
