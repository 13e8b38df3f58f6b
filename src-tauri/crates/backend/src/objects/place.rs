//! Where the objects are.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{Error, ObjectStore};

use crate::options::{Database, Options, PhotoPlace};
use crate::start::StartError;

/// A place as it is meant.
pub(super) struct Place(PhotoPlace);

impl fmt::Display for Place {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            PhotoPlace::Memory => text.write_str("memory"),
            PhotoPlace::Folder(path) => write!(text, "{}", path.display()),
            #[cfg(feature = "s3")]
            PhotoPlace::Bucket(url) => text.write_str(url.as_str()),
        }
    }
}

/// The folder of a database file's photos: `toroku.sqlite.photos` beside `toroku.sqlite`.
pub(crate) fn beside(database: &std::path::Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".photos");
    name.into()
}

impl Place {
    /// The one that was named, or what goes with the database.
    pub(super) fn of(options: &Options) -> Result<Self, StartError> {
        let named = options.photos.clone();
        named
            .map_or_else(
                || match &options.database {
                    Database::Memory => Ok(PhotoPlace::Memory),
                    Database::File(path) => Ok(PhotoPlace::Folder(beside(path))),
                    #[cfg(feature = "postgres")]
                    Database::Postgres(_) => Err(StartError::PhotosUnnamed),
                },
                Ok,
            )
            .map(Self)
    }

    /// The store, and where in it.
    pub(super) fn open(&self) -> Result<(Arc<dyn ObjectStore>, Path), StartError> {
        Ok(match &self.0 {
            PhotoPlace::Memory => (Arc::new(InMemory::new()), Path::default()),
            PhotoPlace::Folder(path) => {
                private_folder(path).map_err(|error| self.unusable(&error.kind()))?;
                let folder = LocalFileSystem::new_with_prefix(path)
                    .map_err(|error| self.unusable(&reason(&error)))?;
                (Arc::new(folder.with_fsync(true)), Path::default())
            }
            #[cfg(feature = "s3")]
            PhotoPlace::Bucket(url) => self.bucket(url)?,
        })
    }

    /// By the environment's `AWS_…` as others read them.
    #[cfg(feature = "s3")]
    fn bucket(&self, url: &url::Url) -> Result<(Arc<dyn ObjectStore>, Path), StartError> {
        use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
        use object_store::{ClientConfigKey, RetryConfig};
        use std::time::Duration;

        // A second provider, where a program has chosen one already, changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let within = Path::from_url_path(url.path())
            .map_err(|_| self.unusable(&"what follows the bucket is no path"))?;
        // A request waits for this.
        let patience = RetryConfig {
            max_retries: 3,
            retry_timeout: Duration::from_secs(20),
            ..RetryConfig::default()
        };
        let built = AmazonS3Builder::from_env()
            .with_config(AmazonS3ConfigKey::Client(ClientConfigKey::Timeout), "15s")
            .with_bucket_name(url.host_str().unwrap_or_default())
            .with_retry(patience)
            .build()
            .map_err(|error| self.unusable(&reason(&error)))?;
        Ok((Arc::new(built), within))
    }

    pub(super) fn unusable(&self, reason: &dyn fmt::Display) -> StartError {
        StartError::Photos {
            place: self.to_string(),
            reason: reason.to_string(),
        }
    }
}

/// Why a store cannot be used, without what it answered: that may quote an id of who asked.
pub(crate) fn reason(error: &Error) -> String {
    match error {
        Error::NotFound { .. } => "there is no such bucket or folder".to_owned(),
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => {
            "it does not let in who asks".to_owned()
        }
        _ => "it cannot be reached, read or written".to_owned(),
    }
}

/// Makes a missing folder, for its owner only.
pub(crate) fn private_folder(path: &std::path::Path) -> std::io::Result<()> {
    let mut folder = std::fs::DirBuilder::new();
    folder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        folder.mode(0o700);
    }
    folder.create(path)
}
