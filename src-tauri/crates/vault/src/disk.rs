//! Files that are replaced as a whole or not at all. Blocking.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use toroku_engine::ports::VaultRefusal;

use crate::files::Files;

/// Ends the name of a file that is being written.
const UNFINISHED: &str = ".new";

/// The folder of the vault's files.
#[derive(Clone)]
pub(crate) struct Disk {
    folder: PathBuf,
    files: Arc<dyn Files>,
}

impl Disk {
    /// Makes the folder if need be, readable by its owner only, and sweeps what was left half
    /// written.
    pub(crate) fn open(folder: &Path, files: Arc<dyn Files>) -> Result<Self, VaultRefusal> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        builder.create(folder).map_err(|error| refusal(&error))?;
        let disk = Self {
            folder: folder.to_owned(),
            files,
        };
        for name in disk.names()? {
            if name.ends_with(UNFINISHED) {
                disk.remove(&name)?;
            }
        }
        Ok(disk)
    }

    /// Names of all files.
    pub(crate) fn names(&self) -> Result<Vec<String>, VaultRefusal> {
        let entries = fs::read_dir(&self.folder).map_err(|error| refusal(&error))?;
        Ok(entries
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect())
    }

    /// A file's bytes, if there is the file. One that cannot be read now may be read later: that
    /// is a refusal, and not no file.
    pub(crate) fn read(&self, name: &str) -> Result<Option<Vec<u8>>, VaultRefusal> {
        match fs::read(self.folder.join(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(refusal(&error)),
        }
    }

    /// Replaces a file; durable when it returns.
    pub(crate) fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), VaultRefusal> {
        let unfinished = self.folder.join(format!("{name}{UNFINISHED}"));
        let written = (self.files.write(&unfinished, bytes))
            .and_then(|()| self.files.settle(&unfinished))
            .and_then(|()| self.files.rename(&unfinished, &self.folder.join(name)))
            .and_then(|()| self.files.settle_folder(&self.folder));
        if let Err(error) = written {
            // It may not even exist; the next start sweeps it.
            let _ = self.files.remove(&unfinished);
            return Err(refusal(&error));
        }
        Ok(())
    }

    /// Removes a file, durably; a missing one is fine.
    pub(crate) fn remove(&self, name: &str) -> Result<(), VaultRefusal> {
        match self.files.remove(&self.folder.join(name)) {
            Ok(()) => (self.files.settle_folder(&self.folder)).map_err(|error| refusal(&error)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(refusal(&error)),
        }
    }
}

fn refusal(error: &io::Error) -> VaultRefusal {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            VaultRefusal::Full
        }
        kind => VaultRefusal::Store(kind.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::sync::Arc;

    use crate::files::SystemFiles;

    struct Disk;

    impl Disk {
        fn open(folder: &Path) -> Result<super::Disk, super::VaultRefusal> {
            super::Disk::open(folder, Arc::new(SystemFiles))
        }
    }

    #[test]
    fn a_file_is_replaced_and_removed() {
        let folder = tempfile::tempdir().unwrap();
        let disk = Disk::open(&folder.path().join("a/b")).unwrap();
        assert_eq!(disk.read("draft").unwrap(), None);
        disk.replace("draft", b"one").unwrap();
        disk.replace("draft", b"two").unwrap();
        assert_eq!(disk.read("draft").unwrap().unwrap(), b"two");
        assert_eq!(disk.names().unwrap(), ["draft"]);
        disk.remove("draft").unwrap();
        disk.remove("draft").unwrap();
        assert_eq!(disk.read("draft").unwrap(), None);
    }

    #[test]
    fn what_was_left_half_written_is_swept() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("draft.new"), b"ha").unwrap();
        fs::write(folder.path().join("draft"), b"whole").unwrap();
        let disk = Disk::open(folder.path()).unwrap();
        assert_eq!(disk.names().unwrap(), ["draft"]);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_reads() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let disk = Disk::open(&folder.path().join("vault")).unwrap();
        disk.replace("draft", b"one").unwrap();
        let mode = |path: &str| {
            fs::metadata(folder.path().join(path))
                .unwrap()
                .permissions()
                .mode()
                & 0o777
        };
        assert_eq!((mode("vault"), mode("vault/draft")), (0o700, 0o600));
    }

    #[test]
    fn a_refused_write_leaves_the_old_file() {
        let folder = tempfile::tempdir().unwrap();
        let disk = Disk::open(folder.path()).unwrap();
        fs::create_dir(folder.path().join("draft")).unwrap();
        assert!(disk.replace("draft", b"one").is_err());
        assert_eq!(disk.names().unwrap(), ["draft"]);
    }
}
