//! Photos of an application that were refused: how often, and which.

use sqlx::SqliteConnection;
use toroku_wire::{Finding, PhotoPart};

use super::{value, word};
use crate::refusal::Failure;

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
    db: &mut SqliteConnection,
    id: &str,
    part: PhotoPart,
    digest: &[u8; 32],
) -> Result<Option<Why>, Failure> {
    let why: Option<String> = sqlx::query_scalar(
        "SELECT why FROM refused_photos WHERE application_id = ? AND part = ? AND digest = ?",
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
    db: &mut SqliteConnection,
    id: &str,
    (part, digest): (PhotoPart, &[u8; 32]),
    why: Why,
) -> Result<(), Failure> {
    let why = match why {
        Why::Finding(finding) => word(finding)?,
        Why::Mismatch => MISMATCH.to_owned(),
    };
    sqlx::query(
        "INSERT OR REPLACE INTO refused_photos (application_id, part, digest, why) VALUES (?, ?, ?, ?)",
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
pub(crate) async fn count_refusal(
    db: &mut SqliteConnection,
    id: &str,
    part: PhotoPart,
) -> Result<u32, Failure> {
    let count = sqlx::query_scalar(
        "INSERT INTO photo_refusals (application_id, part, count) VALUES (?, ?, 1)
         ON CONFLICT (application_id, part) DO UPDATE SET count = count + 1 RETURNING count",
    )
    .bind(id)
    .bind(word(part)?)
    .fetch_one(db)
    .await?;
    Ok(count)
}

/// Forgets all refusals: parts are asked for anew, or none is any more.
pub(crate) async fn forget_refusals(db: &mut SqliteConnection, id: &str) -> Result<(), Failure> {
    for rows in [
        "DELETE FROM photo_refusals WHERE application_id = ?",
        "DELETE FROM refused_photos WHERE application_id = ?",
    ] {
        sqlx::query(rows).bind(id).execute(&mut *db).await?;
    }
    Ok(())
}
