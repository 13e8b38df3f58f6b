//! Photos of an application, kept until the decision.

use toroku_wire::{ApplicationPart, Finding, PhotoPart};

use super::{reviewed, value, word};
use crate::app::App;
use crate::objects::{Object, adopt};
use crate::refusal::Failure;
use crate::store::Db;

/// A photo that is held, unseen.
#[derive(PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) part: PhotoPart,
    kept: Kept,
}

/// Where a photo is kept; another for every photo that comes.
#[derive(PartialEq, Eq)]
enum Kept {
    Object(Object),
    /// In the row itself, by an older version.
    Row(Vec<u8>),
}

/// A photo to look at.
pub(crate) struct Photo {
    pub(crate) part: PhotoPart,
    pub(crate) jpeg: Vec<u8>,
}

#[derive(sqlx::FromRow)]
struct Row {
    part: String,
    jpeg: Vec<u8>,
    object: Option<String>,
    object_key: Option<Vec<u8>>,
}

/// All photos of an application.
pub(crate) async fn photos(db: &mut Db, id: &str) -> Result<Vec<Held>, Failure> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT part, jpeg, object, object_key FROM photos WHERE application_id = $1",
    )
    .bind(id)
    .fetch_all(db)
    .await?;
    let mut photos = Vec::with_capacity(rows.len());
    for row in rows {
        let kept = match (row.object, row.object_key) {
            (Some(name), Some(key)) if row.jpeg.is_empty() => Kept::Object(Object { name, key }),
            _ => Kept::Row(row.jpeg),
        };
        let part = value(row.part)?;
        photos.push(Held { part, kept });
    }
    photos.sort_by_key(|photo| photo.part);
    Ok(photos)
}

/// Reads the photos of some parts, outside of any transaction. One that is lost is not among them.
pub(crate) async fn read(
    app: &App,
    held: &[Held],
    parts: &[PhotoPart],
) -> Result<Vec<Photo>, Failure> {
    let mut photos = Vec::new();
    for Held { part, kept } in held {
        if !parts.contains(part) {
            continue;
        }
        let jpeg = match kept {
            Kept::Row(jpeg) => Some(jpeg.clone()),
            Kept::Object(object) => app.objects.read(object).await?,
        };
        photos.extend(jpeg.map(|jpeg| Photo { part: *part, jpeg }));
    }
    Ok(photos)
}

/// The parts whose photos are lost.
pub(crate) fn lost(held: &[Held], photos: &[Photo]) -> Vec<ApplicationPart> {
    let there = |part| photos.iter().any(|photo| photo.part == part);
    let lost = held.iter().filter(|held| !there(held.part));
    let mut parts: Vec<_> = lost.map(|held| asked_as(held.part)).collect();
    parts.dedup();
    parts
}

/// The part of an application to which a photo belongs.
fn asked_as(part: PhotoPart) -> ApplicationPart {
    match part {
        PhotoPart::Document => ApplicationPart::Document,
        PhotoPart::DocumentBack => ApplicationPart::DocumentBack,
        PhotoPart::FaceFront | PhotoPart::FacePose => ApplicationPart::Face,
    }
}

/// Whether the photo of a part is still the one in `held`.
pub(crate) async fn holds(
    db: &mut Db,
    id: &str,
    held: &[Held],
    part: PhotoPart,
) -> Result<bool, Failure> {
    let now = photos(db, id).await?;
    let of = |photos: &[Held]| photos.iter().position(|photo| photo.part == part);
    Ok(of(&now).map(|at| &now[at].kept) == of(held).map(|at| &held[at].kept))
}

/// Keeps a photo, whose object is there, in the place of the last one; with what was found wrong
/// with it.
pub(crate) async fn keep_photo(
    db: &mut Db,
    id: &str,
    part: PhotoPart,
    (jpeg, object, flaw): (&[u8], &Object, Option<Finding>),
) -> Result<(), Failure> {
    adopt(&mut *db, &object.name).await?;
    sqlx::query(
        "INSERT INTO photos (application_id, part, jpeg, object, object_key, digest, flaw, round)
         SELECT id, $1, $2, $3, $4, $5, $6, submissions FROM applications WHERE id = $7
         ON CONFLICT (application_id, part) DO UPDATE SET
             jpeg = excluded.jpeg, object = excluded.object, object_key = excluded.object_key,
             digest = excluded.digest, flaw = excluded.flaw, round = excluded.round",
    )
    .bind(word(part)?)
    .bind([].as_slice())
    .bind(&object.name)
    .bind(object.key.as_slice())
    .bind(reviewed::digest(jpeg).as_slice())
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
