//! Scores of the comparisons of an application, one a photo.

use sqlx::SqliteConnection;
use toroku_wire::PhotoPart;

use super::word;
use crate::refusal::Failure;
use crate::review::{Compared, Comparison};

/// Keeps what a comparison found, in the place of the last one.
pub(crate) async fn keep_score(
    db: &mut SqliteConnection,
    id: &str,
    part: PhotoPart,
    compared: &Compared,
) -> Result<(), Failure> {
    sqlx::query(
        "INSERT OR REPLACE INTO face_scores (application_id, part, score, unsure) VALUES (?, ?, ?, ?)",
    )
    .bind(id)
    .bind(word(part)?)
    .bind(compared.score)
    .bind(compared.comparison == Comparison::Unsure)
    .execute(db)
    .await?;
    Ok(())
}

/// Whether a person is to decide: because a comparison could not, or because a
/// photo was taken in spite of what was found wrong with it.
pub(crate) async fn is_unsure(db: &mut SqliteConnection, id: &str) -> Result<bool, Failure> {
    let unsure = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM face_scores WHERE application_id = ?1 AND unsure)
             OR EXISTS (SELECT 1 FROM photos WHERE application_id = ?1 AND flaw IS NOT NULL)",
    )
    .bind(id)
    .fetch_one(db)
    .await?;
    Ok(unsure)
}
