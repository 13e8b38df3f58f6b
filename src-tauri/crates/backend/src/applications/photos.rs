//! Photos of an application, kept until the decision.

use toroku_wire::{Finding, PhotoPart};

use super::{value, word};
use crate::refusal::Failure;
use crate::store::Db;

/// A photo that is held.
#[derive(PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) part: PhotoPart,
    pub(crate) jpeg: Vec<u8>,
}

/// All photos of an application.
pub(crate) async fn photos(db: &mut Db, id: &str) -> Result<Vec<Held>, Failure> {
    let rows: Vec<(String, Vec<u8>)> =
        sqlx::query_as("SELECT part, jpeg FROM photos WHERE application_id = $1")
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
    db: &mut Db,
    id: &str,
    held: &[Held],
    part: PhotoPart,
) -> Result<bool, Failure> {
    let jpeg: Option<Vec<u8>> =
        sqlx::query_scalar("SELECT jpeg FROM photos WHERE application_id = $1 AND part = $2")
            .bind(id)
            .bind(word(part)?)
            .fetch_optional(db)
            .await?;
    let known = held.iter().find(|photo| photo.part == part);
    Ok(jpeg.as_deref() == known.map(|photo| photo.jpeg.as_slice()))
}

/// Keeps a photo in the place of the last one, with what was found wrong with it.
pub(crate) async fn keep_photo(
    db: &mut Db,
    id: &str,
    part: PhotoPart,
    (jpeg, flaw): (&[u8], Option<Finding>),
) -> Result<(), Failure> {
    sqlx::query(
        "INSERT INTO photos (application_id, part, jpeg, flaw, round)
         SELECT id, $1, $2, $3, submissions FROM applications WHERE id = $4
         ON CONFLICT (application_id, part) DO UPDATE SET
             jpeg = excluded.jpeg, flaw = excluded.flaw, round = excluded.round",
    )
    .bind(word(part)?)
    .bind(jpeg)
    .bind(flaw.map(word).transpose()?)
    .bind(id)
    .execute(db)
    .await?;
    Ok(())
}

/// Deletes a photo.
pub(crate) async fn drop_photo(db: &mut Db, id: &str, part: PhotoPart) -> Result<(), Failure> {
    sqlx::query("DELETE FROM photos WHERE application_id = $1 AND part = $2")
        .bind(id)
        .bind(word(part)?)
        .execute(db)
        .await?;
    Ok(())
}
