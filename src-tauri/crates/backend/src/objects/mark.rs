//! The mark by which a place is known again: an object whose name the database holds.

use std::fmt;

use object_store::{Error, ObjectStoreExt as _};

use super::place::{Place, reason};
use super::{Objects, seal};
use crate::options::Options;
use crate::random::hex;
use crate::start::StartError;
use crate::store::Store;

impl Objects {
    /// Finds the mark in the place, or leaves it there where the database has none yet: a wrong
    /// place or a wrong key is known before a photo is asked for.
    pub(super) async fn recognise(
        &self,
        place: &Place,
        options: &Options,
        db: &dyn Store,
    ) -> Result<(), StartError> {
        let unusable = |error: Error| place.unusable(&reason(&error));
        let mut known = known(db).await?;
        if known.is_none() || options.new_photo_place {
            // It is there before its name is: who finds the name finds the mark.
            let name = self.leave(options).await.map_err(unusable)?;
            let named = named(db, &name, options.new_photo_place).await?;
            if named != name {
                // Of instances that begin at the same time, another was quicker.
                self.delete(&name).await.map_err(unusable)?;
            }
            known = Some(named);
        }
        let mark = known.unwrap_or_default();
        match self.store.get(&self.path(&mark)).await {
            Ok(found) => {
                let found = found.bytes().await.map_err(unusable)?;
                let key = seal::open_key(self.master.as_ref(), &mark, &found);
                key.map(drop).ok_or(StartError::PhotoKey)
            }
            Err(Error::NotFound { .. }) => Err(StartError::PhotosElsewhere {
                place: place.to_string(),
            }),
            Err(error) => Err(unusable(error)),
        }
    }

    /// Leaves a new mark: its name.
    async fn leave(&self, options: &Options) -> object_store::Result<String> {
        let random = &options.random;
        let name = hex(&random.for_photos::<16>());
        let (key, nonce) = (random.for_photos(), random.for_photos());
        let sealed = seal::seal_key(self.master.as_ref(), &name, (&key, nonce)).unwrap_or_default();
        self.write(&name, sealed).await?;
        Ok(name)
    }
}

async fn known(db: &dyn Store) -> Result<Option<String>, StartError> {
    sqlx::query_scalar("SELECT mark FROM photo_place")
        .fetch_optional(db.pool())
        .await
        .map_err(broken)
}

/// Makes a mark the database's, unless it has one; `anew`: in its place. The one it has then.
async fn named(db: &dyn Store, name: &str, anew: bool) -> Result<String, StartError> {
    let keep = "INSERT INTO photo_place (one, mark) VALUES (1, $1) ON CONFLICT DO NOTHING";
    let change = "INSERT INTO photo_place (one, mark) VALUES (1, $1)
         ON CONFLICT (one) DO UPDATE SET mark = excluded.mark";
    sqlx::query(if anew { change } else { keep })
        .bind(name)
        .execute(db.pool())
        .await
        .map_err(broken)?;
    Ok(known(db).await?.unwrap_or_default())
}

fn broken(error: impl fmt::Display) -> StartError {
    StartError::Prepare {
        reason: error.to_string(),
    }
}
