//! Photos as objects: in a folder, or in a bucket that several instances share.
//!
//! Each is sealed with a key of its own, which its row in the database holds: with the row, the
//! photo is gone at that moment, whatever becomes of the object. The object is deleted soon after,
//! by [`leftover`].

mod leftover;
mod mark;
mod place;
mod seal;
#[cfg(all(feature = "s3", feature = "faults"))]
mod spare;

use std::sync::Arc;

use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt as _};
use zeroize::Zeroizing;

use crate::app::App;
use crate::options::{Options, PhotoKey};
use crate::random::hex;
use crate::refusal::Failure;
use crate::start::StartError;
use crate::store::Store;
use place::Place;

pub(crate) use leftover::{adopt, sweep};
pub(crate) use place::{beside, private_folder, reason};
#[cfg(all(feature = "s3", feature = "faults"))]
pub use spare::spare_photos;

/// Where photos are kept.
pub(crate) struct Objects {
    store: Arc<dyn ObjectStore>,
    within: Path,
    /// What the photos' keys are sealed with, if with anything.
    master: Option<PhotoKey>,
}

/// A photo's object, as its row names it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Object {
    pub(crate) name: String,
    /// The photo's key, sealed where the keys are.
    pub(crate) key: Vec<u8>,
}

impl Objects {
    /// Opens the place, and sees whether it is the one this database's photos are in.
    pub(crate) async fn open(options: &Options, db: &dyn Store) -> Result<Self, StartError> {
        let place = Place::of(options)?;
        let (store, within) = place.open()?;
        let objects = Self {
            store,
            within,
            master: options.photo_key.clone(),
        };
        objects.recognise(&place, options, db).await?;
        Ok(objects)
    }

    /// None: for commands that neither take nor show photos. What they delete loses its keys, and
    /// its objects go with the next sweep of a backend that serves.
    pub(crate) fn none() -> Self {
        Self {
            store: Arc::new(InMemory::new()),
            within: Path::default(),
            master: None,
        }
    }

    fn path(&self, name: &str) -> Path {
        self.within.clone().join(name)
    }

    /// Reads a photo; none where its object is not there, or is not what was kept.
    pub(crate) async fn read(&self, object: &Object) -> Result<Option<Vec<u8>>, Failure> {
        let found = match self.store.get(&self.path(&object.name)).await {
            Ok(found) => found.bytes().await?,
            Err(object_store::Error::NotFound { .. }) => {
                tracing::error!(object = object.name, "a photo is not where it was kept");
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        };
        let plain = seal::open_key(self.master.as_ref(), &object.name, &object.key)
            .and_then(|key| seal::open(&key, &object.name, &found));
        if plain.is_none() {
            tracing::error!(object = object.name, "a photo is not what was kept");
        }
        Ok(plain)
    }

    async fn write(&self, name: &str, bytes: Vec<u8>) -> object_store::Result<()> {
        self.store.put(&self.path(name), bytes.into()).await?;
        Ok(())
    }

    /// Deletes an object, if it is there.
    async fn delete(&self, name: &str) -> object_store::Result<()> {
        match self.store.delete(&self.path(name)).await {
            Err(object_store::Error::NotFound { .. }) => Ok(()),
            done => done,
        }
    }
}

/// Keeps a photo, before the transaction in which its row is written: [`leftover::adopt`] belongs
/// in that one.
pub(crate) async fn put(app: &App, jpeg: &[u8]) -> Result<Object, Failure> {
    let name = hex(&app.random.for_photos::<16>());
    let key = Zeroizing::new(app.random.for_photos());
    let sealed = seal::seal(&key, &name, jpeg)?;
    let nonce = app.random.for_photos();
    let key = seal::seal_key(app.objects.master.as_ref(), &name, (&key, nonce))?;
    leftover::announce(app, &name).await?;
    app.objects.write(&name, sealed).await?;
    Ok(Object { name, key })
}
