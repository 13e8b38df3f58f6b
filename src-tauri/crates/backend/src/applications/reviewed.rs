//! Photos that a reviewer refused: the same picture is refused again, for as long as the
//! application lives. It is known by its pixels: another file of it is no other picture.

use toroku_wire::{Finding, PhotoPart, RejectReason};

use super::{value, word};
use crate::hash::digest_bytes;
use crate::refusal::Failure;
use crate::store::Db;

/// What a photo is refused for that a reviewer refused before: the finding nearest to the reason.
fn finding_of(reason: RejectReason) -> Finding {
    match reason {
        RejectReason::Glare => Finding::Glare,
        RejectReason::CutOff => Finding::CutOff,
        RejectReason::Unreadable | RejectReason::FaceUnclear => Finding::Blur,
        RejectReason::Expired
        | RejectReason::WrongDocument
        | RejectReason::BackNeeded
        | RejectReason::FaceMismatch
        | RejectReason::Other => Finding::Unreadable,
    }
}

/// Remembers the photo that is held of a part, if there is one.
pub(super) async fn remember(
    db: &mut Db,
    id: &str,
    part: PhotoPart,
    reason: RejectReason,
) -> Result<(), Failure> {
    let held: Option<(Option<Vec<u8>>, Vec<u8>)> =
        sqlx::query_as("SELECT digest, jpeg FROM photos WHERE application_id = $1 AND part = $2")
            .bind(id)
            .bind(word(part)?)
            .fetch_optional(&mut *db)
            .await?;
    let Some((known, jpeg)) = held else {
        return Ok(());
    };
    // Bytes in the row are an older version's photo, and newer than what the rest of it tells.
    let digest = match known {
        Some(known) if jpeg.is_empty() => known,
        _ => digest(&jpeg).to_vec(),
    };
    sqlx::query(
        "INSERT INTO reviewed_photos (application_id, part, digest, finding) VALUES ($1, $2, $3, $4)
         ON CONFLICT (application_id, part, digest) DO UPDATE SET finding = excluded.finding",
    )
    .bind(id)
    .bind(word(part)?)
    .bind(digest)
    .bind(word(finding_of(reason))?)
    .execute(db)
    .await?;
    Ok(())
}

/// What a reviewer refused this picture for, if one did; `jpeg` is what would be kept of it.
pub(crate) async fn reviewed_before(
    db: &mut Db,
    id: &str,
    part: PhotoPart,
    jpeg: &[u8],
) -> Result<Option<Finding>, Failure> {
    let finding: Option<String> = sqlx::query_scalar(
        "SELECT finding FROM reviewed_photos WHERE application_id = $1 AND part = $2 AND digest = $3",
    )
    .bind(id)
    .bind(word(part)?)
    .bind(digest(jpeg).as_slice())
    .fetch_optional(db)
    .await?;
    finding.map(value).transpose()
}

/// Forgets them: no photo is asked for any more.
pub(super) async fn forget(db: &mut Db, id: &str) -> Result<(), Failure> {
    sqlx::query("DELETE FROM reviewed_photos WHERE application_id = $1")
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

/// By which a picture is known again.
pub(super) fn digest(jpeg: &[u8]) -> [u8; 32] {
    digest_bytes(&[b"reviewed", jpeg])
}
