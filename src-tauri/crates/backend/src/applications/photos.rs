//! Photos of an application, kept until the decision.

use sqlx::SqliteConnection;
use toroku_wire::PhotoPart;

use super::{value, word};
use crate::refusal::Failure;

/// A photo that is held.
#[derive(PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) part: PhotoPart,
    pub(crate) jpeg: Vec<u8>,
}

/// All photos of an application.
pub(crate) async fn photos(db: &mut SqliteConnection, id: &str) -> Result<Vec<Held>, Failure> {
    let rows: Vec<(String, Vec<u8>)> =
        sqlx::query_as("SELECT part, jpeg FROM photos WHERE application_id = ?")
            .bind(id)
            .fetch_all(db)
            .await?;
    let mut photos = Vec::with_capacity(rows.len());
    for (part, jpeg) in rows {
        photos.push(Held {
            part: value(part)?,
            jpeg,
        });
    }
    photos.sort_by_key(|photo| photo.part);
    Ok(photos)
}

/// Whether the photo of a part is still the one in `held`.
pub(crate) async fn holds(
    db: &mut SqliteConnection,
    id: &str,
    held: &[Held],
    part: PhotoPart,
) -> Result<bool, Failure> {
    let jpeg: Option<Vec<u8>> =
        sqlx::query_scalar("SELECT jpeg FROM photos WHERE application_id = ? AND part = ?")
            .bind(id)
            .bind(word(part)?)
            .fetch_optional(db)
            .await?;
    let known = held.iter().find(|photo| photo.part == part);
    Ok(jpeg.as_deref() == known.map(|photo| photo.jpeg.as_slice()))
}

/// Keeps a photo in the place of the last one.
pub(crate) async fn keep_photo(
    db: &mut SqliteConnection,
    id: &str,
    part: PhotoPart,
    jpeg: &[u8],
) -> Result<(), Failure> {
    sqlx::query(
        "INSERT OR REPLACE INTO photos (application_id, part, jpeg, round)
         SELECT id, ?, ?, submissions FROM applications WHERE id = ?",
    )
    .bind(word(part)?)
    .bind(jpeg)
    .bind(id)
    .execute(db)
    .await?;
    Ok(())
}

/// Deletes a photo.
pub(crate) async fn drop_photo(
    db: &mut SqliteConnection,
    id: &str,
    part: PhotoPart,
) -> Result<(), Failure> {
    sqlx::query("DELETE FROM photos WHERE application_id = ? AND part = ?")
        .bind(id)
        .bind(word(part)?)
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
