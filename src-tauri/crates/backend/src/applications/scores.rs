//! Scores of the comparisons of an application, one a photo.

use toroku_wire::PhotoPart;

use super::word;
use crate::refusal::Failure;
use crate::review::{Compared, Comparison};
use crate::store::Db;

/// Keeps what a comparison found, in the place of the last one.
pub(crate) async fn keep_score(
    db: &mut Db,
    id: &str,
    part: PhotoPart,
    compared: &Compared,
) -> Result<(), Failure> {
    sqlx::query(
        "INSERT INTO face_scores (application_id, part, score, unsure) VALUES ($1, $2, $3, $4)
         ON CONFLICT (application_id, part) DO UPDATE SET score = excluded.score, unsure = excluded.unsure",
    )
    .bind(id)
    .bind(word(part)?)
    .bind(compared.score)
    .bind(i64::from(compared.comparison == Comparison::Unsure))
    .execute(db)
    .await?;
    Ok(())
}

/// Whether a person is to decide: because a comparison could not, or because a
/// photo was taken in spite of what was found wrong with it.
pub(crate) async fn is_unsure(db: &mut Db, id: &str) -> Result<bool, Failure> {
    let unsure: i64 = sqlx::query_scalar(
        "SELECT (SELECT count(*) FROM face_scores WHERE application_id = $1 AND unsure = 1)
             + (SELECT count(*) FROM photos WHERE application_id = $1 AND flaw IS NOT NULL)",
    )
    .bind(id)
    .fetch_one(db)
    .await?;
    Ok(unsure != 0)
}
