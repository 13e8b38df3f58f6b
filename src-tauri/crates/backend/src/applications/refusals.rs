//! Photos of an application that were refused: how often, and which.

use toroku_wire::{Finding, PhotoPart};

use super::{value, word};
use crate::refusal::Failure;
use crate::store::{Db, count};

/// Why a photo was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// Something was found wrong with it.
    Finding(Finding),
    /// The face was another than it was compared with.
    Mismatch,
}

/// How a mismatch is stored.
const MISMATCH: &str = "mismatch";

/// Why this very photo was refused before, if it was.
pub(crate) async fn refused_before(
    db: &mut Db,
    id: &str,
    part: PhotoPart,
    digest: &[u8; 32],
) -> Result<Option<Why>, Failure> {
    let why: Option<String> = sqlx::query_scalar(
        "SELECT why FROM refused_photos WHERE application_id = $1 AND part = $2 AND digest = $3",
    )
    .bind(id)
    .bind(word(part)?)
    .bind(digest.as_slice())
    .fetch_optional(db)
    .await?;
    Ok(match why {
        None => None,
        Some(why) if why == MISMATCH => Some(Why::Mismatch),
        Some(why) => Some(Why::Finding(value(why)?)),
    })
}

/// Remembers that this photo was refused.
pub(crate) async fn remember_refused(
    db: &mut Db,
    id: &str,
    (part, digest): (PhotoPart, &[u8; 32]),
    why: Why,
) -> Result<(), Failure> {
    let why = match why {
        Why::Finding(finding) => word(finding)?,
        Why::Mismatch => MISMATCH.to_owned(),
    };
    sqlx::query(
        "INSERT INTO refused_photos (application_id, part, digest, why) VALUES ($1, $2, $3, $4)
         ON CONFLICT (application_id, part, digest) DO UPDATE SET why = excluded.why",
    )
    .bind(id)
    .bind(word(part)?)
    .bind(digest.as_slice())
    .bind(why)
    .execute(db)
    .await?;
    Ok(())
}

/// Counts a refusal of a part: how many there were, this one included.
pub(crate) async fn count_refusal(db: &mut Db, id: &str, part: PhotoPart) -> Result<u32, Failure> {
    let refused: i64 = sqlx::query_scalar(
        "INSERT INTO photo_refusals (application_id, part, count) VALUES ($1, $2, 1)
         ON CONFLICT (application_id, part) DO UPDATE SET count = photo_refusals.count + 1 RETURNING count",
    )
    .bind(id)
    .bind(word(part)?)
    .fetch_one(db)
    .await?;
    count(refused)
}

/// Forgets all refusals: parts are asked for anew, or none is any more.
pub(crate) async fn forget_refusals(db: &mut Db, id: &str) -> Result<(), Failure> {
    for rows in [
        "DELETE FROM photo_refusals WHERE application_id = $1",
        "DELETE FROM refused_photos WHERE application_id = $1",
    ] {
        sqlx::query(rows).bind(id).execute(&mut *db).await?;
    }
    Ok(())
}
