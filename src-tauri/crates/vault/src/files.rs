//! What the vault asks of a file system, in steps so small that a test can stop between two.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// A file system. Blocking.
pub trait Files: Send + Sync {
    /// Makes a file of these bytes or replaces its content, readable by its owner only. Durable
    /// only after [`Files::settle`].
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Makes a file's content durable.
    fn settle(&self, path: &Path) -> io::Result<()>;

    /// Gives a file another name, in place of what had it. Durable only after
    /// [`Files::settle_folder`].
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file. Durable only after [`Files::settle_folder`].
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Makes a folder's names durable, where the system has a way to.
    fn settle_folder(&self, folder: &Path) -> io::Result<()>;
}

/// The system's own.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemFiles;

impl Files for SystemFiles {
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        options.open(path)?.write_all(bytes)
    }

    fn settle(&self, path: &Path) -> io::Result<()> {
        // Windows wants a handle that may write.
        OpenOptions::new().write(true).open(path)?.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn settle_folder(&self, folder: &Path) -> io::Result<()> {
        if cfg!(unix) {
            File::open(folder)?.sync_all()
        } else {
            Ok(())
        }
    }
}
