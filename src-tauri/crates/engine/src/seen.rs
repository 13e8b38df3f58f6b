//! A photo's way from the camera's bytes to what is kept and sent.

use toroku_flow::{CameraEvent, PhotoRefusal, Subject};
use toroku_vision::{
    Finding, Findings, ID1_RATIO, Quad, Rect, RgbImage, crop_for, guide_for, photo, rectify,
};

use crate::hint::verdict;
use crate::judge::SharedJudge;
use crate::photos::Photos;
use crate::ports::VaultRefusal;

/// What is kept around a card's corners, shares of its size: its edges are to be seen.
const MARGIN: f32 = 0.02;

/// Checks a photo at full size, prepares it and keeps it. A back of a マイナンバーカード is
/// dropped before anything is kept.
pub(crate) async fn take(
    bytes: Vec<u8>,
    subject: Subject,
    chosen: bool,
    judge: &SharedJudge,
    photos: &Photos,
) -> CameraEvent {
    let judge = judge.clone();
    let worked = tokio::task::spawn_blocking(move || work(&bytes, subject, chosen, &judge)).await;
    match worked {
        Ok(Ok(Worked::MynumberBack)) => CameraEvent::MynumberBack,
        Ok(Ok(Worked::Photo(jpeg, findings))) => match photos.keep(jpeg).await {
            Ok(photo) => CameraEvent::Taken {
                subject,
                photo,
                finding: verdict(&findings),
            },
            Err(VaultRefusal::Full | VaultRefusal::Store(_)) => {
                CameraEvent::Refused(PhotoRefusal::Storage)
            }
        },
        Ok(Err(refusal)) => CameraEvent::Refused(refusal),
        Err(_) => CameraEvent::Refused(PhotoRefusal::Damaged),
    }
}

/// What a photo turned out to be.
enum Worked {
    /// A back of a マイナンバーカード: nothing of it is left.
    MynumberBack,
    /// The photo as it is kept, and what is wrong with it.
    Photo(Vec<u8>, Findings),
}

fn work(
    bytes: &[u8],
    subject: Subject,
    chosen: bool,
    judge: &SharedJudge,
) -> Result<Worked, PhotoRefusal> {
    let sizes = photo::Limits::default();
    let picture = photo::decode(bytes, &sizes).map_err(|refusal| refused(&refusal))?;
    let judged = judge.lock().judge_photo(&picture, subject);
    let (assessment, corners) = judged.map_err(|_broken| PhotoRefusal::Damaged)?;
    if assessment.findings.contains(&Finding::BackOfMynumber) {
        return Ok(Worked::MynumberBack);
    }
    let (picture, crop) = framed(picture, subject, chosen, corners, &sizes);
    let prepared = photo::finish(picture, crop, &sizes).map_err(|refusal| refused(&refusal))?;
    Ok(Worked::Photo(prepared.jpeg, assessment.findings))
}

/// The card laid flat where its corners are known, else the photo with what the guide cuts out.
fn framed(
    picture: RgbImage,
    subject: Subject,
    chosen: bool,
    corners: Option<Quad>,
    sizes: &photo::Limits,
) -> (RgbImage, Option<Rect>) {
    let (width, height) = picture.dimensions();
    match (subject, corners.and_then(|quad| flat(&quad, sizes))) {
        (Subject::Document { .. }, Some((quad, [width, height]))) => {
            (rectify(&picture, &quad, width, height), None)
        }
        // A photo chosen from files was not framed by the guide: nothing is cut from it.
        (Subject::Document { .. }, None) if !chosen => {
            let crop = crop_for(guide_for(width, height), width, height);
            (picture, Some(crop))
        }
        (Subject::Document { .. } | Subject::Face { .. }, _) => (picture, None),
    }
}

/// A card's corners with its margin, and the size it is laid flat at: as large as it was seen, as
/// far as that is kept. Nothing where it was seen smaller than any photo may be.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes of pictures are small positive numbers"
)]
fn flat(quad: &Quad, sizes: &photo::Limits) -> Option<(Quad, [u32; 2])> {
    let [x, y] = quad.centre();
    let grow = |from: f32, value: f32| from + (value - from) * (1.0 + 2.0 * MARGIN);
    let wider = quad.map(|[px, py]| [grow(x, px), grow(y, py)]);
    let seen = wider.width().max(wider.height());
    let long = seen.min(sizes.max_long_side as f32);
    let size = [long, long / ID1_RATIO].map(|side| side.round() as u32);
    let [long, short] = size;
    let standing = quad.width() < quad.height();
    let size = if standing { [short, long] } else { size };
    (long >= sizes.min_long_side).then_some((wider, size))
}

fn refused(refusal: &photo::PhotoRefusal) -> PhotoRefusal {
    use photo::PhotoRefusal as R;
    match refusal {
        R::TooLarge { .. } | R::TooManyPixels { .. } => PhotoRefusal::TooLarge,
        R::NotAPicture | R::Format { .. } => PhotoRefusal::Type,
        R::TooSmall { .. } => PhotoRefusal::TooSmall,
        R::Truncated => PhotoRefusal::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: Subject = Subject::Document {
        document: toroku_domain::DocumentKind::Licence,
        side: toroku_domain::Side::Front,
    };

    /// A file of a picture of this size, however small.
    fn file(width: u32, height: u32) -> Vec<u8> {
        let sizes = photo::Limits {
            min_long_side: 1,
            ..photo::Limits::default()
        };
        let picture = RgbImage::new(width, height);
        photo::finish(picture, None, &sizes).unwrap().jpeg
    }

    #[test]
    fn a_file_that_is_no_photo_is_told_by_its_own_fault() {
        let judge = SharedJudge::new(std::sync::Arc::default());
        let whole = file(800, 600);
        let begun = &whole[..whole.len() / 2];
        for (bytes, expect) in [
            (&b"%PDF-1.7"[..], PhotoRefusal::Type),
            (&file(160, 100), PhotoRefusal::TooSmall),
            (&file(2000, 160), PhotoRefusal::TooSmall),
            (begun, PhotoRefusal::Damaged),
        ] {
            let refused = work(bytes, CARD, true, &judge).err();
            assert_eq!(refused, Some(expect), "{} bytes", bytes.len());
        }
    }

    #[track_caller]
    fn check(corners: Option<[f32; 4]>, chosen: bool, expect: (u32, u32, Option<u32>)) {
        let picture = RgbImage::new(1620, 2160);
        let corners = corners.map(Quad::upright);
        let sizes = photo::Limits::default();
        let (picture, crop) = framed(picture, CARD, chosen, corners, &sizes);
        let size = picture.dimensions();
        assert_eq!((size.0, size.1, crop.map(|crop| crop.width)), expect);
    }

    #[test]
    fn a_card_is_cut_out_by_its_corners_or_by_the_guide() {
        let lying = [110.0, 700.0, 1510.0, 1583.0];
        check(Some(lying), false, (1456, 918, None));
        check(Some(lying), true, (1456, 918, None));
        let standing = [400.0, 100.0, 1283.0, 1500.0];
        check(Some(standing), false, (918, 1456, None));
        let tiny = [400.0, 700.0, 600.0, 826.0];
        check(Some(tiny), false, (1620, 2160, Some(1620)));
        check(None, false, (1620, 2160, Some(1620)));
        check(None, true, (1620, 2160, None));
    }
}
