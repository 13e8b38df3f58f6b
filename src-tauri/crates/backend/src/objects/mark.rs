//! The mark by which a place is known again: an object whose name the database holds.

use std::fmt;

use object_store::{Error, ObjectStoreExt as _};

use super::place::{Place, reason};
use super::{Objects, seal};
use crate::options::Options;
use crate::random::hex;
use crate::start::StartError;
use crate::store::Store;

/// The name of this database's mark.
struct Mark {
    name: String,
    /// Whether photos are where it is.
    needed: bool,
}

impl Objects {
    /// Finds the mark in the place, or leaves it there where no photo is yet: a wrong place or a
    /// wrong key is known before a photo is asked for.
    pub(super) async fn recognise(
        &self,
        place: &Place,
        options: &Options,
        db: &dyn Store,
    ) -> Result<(), StartError> {
        let unusable = |error: Error| place.unusable(&reason(&error));
        let mark = Mark::of(options, db).await.map_err(broken)?;
        match self.store.get(&self.path(&mark.name)).await {
            Ok(found) => {
                let found = found.bytes().await.map_err(unusable)?;
                let key = seal::open_key(self.master.as_ref(), &mark.name, &found);
                key.map(drop).ok_or(StartError::PhotoKey)
            }
            Err(Error::NotFound { .. }) if !mark.needed => {
                let (key, nonce) = (options.random.for_photos(), options.random.for_photos());
                let sealed = seal::seal_key(self.master.as_ref(), &mark.name, (&key, nonce))
                    .map_err(|_| StartError::PhotoKey)?;
                self.write(&mark.name, sealed).await.map_err(unusable)
            }
            Err(Error::NotFound { .. }) => Err(StartError::PhotosElsewhere {
                place: place.to_string(),
            }),
            Err(error) => Err(unusable(error)),
        }
    }
}

impl Mark {
    async fn of(options: &Options, db: &dyn Store) -> Result<Self, sqlx::Error> {
        let new = hex(&options.random.for_photos::<16>());
        // Of instances that begin at the same time, one names it.
        sqlx::query("INSERT INTO photo_place (one, mark) VALUES (1, $1) ON CONFLICT DO NOTHING")
            .bind(new)
            .execute(db.pool())
            .await?;
        let name = sqlx::query_scalar("SELECT mark FROM photo_place")
            .fetch_one(db.pool())
            .await?;
        let photos: i64 =
            sqlx::query_scalar("SELECT count(*) FROM photos WHERE object IS NOT NULL")
                .fetch_one(db.pool())
                .await?;
        Ok(Self {
            name,
            needed: photos > 0,
        })
    }
}

fn broken(error: impl fmt::Display) -> StartError {
    StartError::Prepare {
        reason: error.to_string(),
    }
}
