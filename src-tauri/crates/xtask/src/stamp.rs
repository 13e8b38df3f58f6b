//! Whether what something was made of has changed since.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use crate::place;

/// The sum of everything below a folder, and the one that was kept after the last success.
pub(crate) struct Stamp {
    sum: String,
    kept: PathBuf,
}

impl Stamp {
    /// Of a folder's files, without those of the folders that are made or installed.
    pub(crate) fn of(folder: &Path, without: &[&str], name: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        let mut files = Vec::new();
        gather(folder, without, &mut files);
        files.sort();
        for file in files {
            file.strip_prefix(folder).ok().hash(&mut hasher);
            fs::read(&file).ok().hash(&mut hasher);
        }
        Self {
            sum: format!("{:016x}", hasher.finish()),
            kept: place::target().join(name),
        }
    }

    /// Whether nothing has changed since it was kept.
    pub(crate) fn holds(&self) -> bool {
        fs::read_to_string(&self.kept).is_ok_and(|kept| kept == self.sum)
    }

    /// What is made next may end half-way.
    pub(crate) fn drop(&self) {
        let _absent = fs::remove_file(&self.kept);
    }

    /// It was made whole. Where this cannot be written it is made again the next time.
    pub(crate) fn keep(&self) {
        let _unwritten = fs::write(&self.kept, &self.sum);
    }
}

fn gather(folder: &Path, without: &[&str], files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if !path.is_dir() {
            files.push(path);
        } else if !without.iter().any(|name| path.ends_with(name)) {
            gather(&path, without, files);
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::fs;

    use super::Stamp;

    #[test]
    fn it_holds_until_something_changes() {
        let folder = std::env::temp_dir().join(format!("toroku-stamp-{}", std::process::id()));
        fs::create_dir_all(folder.join("made")).unwrap();
        fs::write(folder.join("a"), "1").unwrap();
        let sum = |folder: &std::path::Path| Stamp::of(folder, &["made"], "none").sum;
        let first = sum(&folder);
        fs::write(folder.join("made/b"), "2").unwrap();
        assert_eq!(sum(&folder), first, "what is made does not count");
        fs::write(folder.join("a"), "2").unwrap();
        assert_ne!(sum(&folder), first);
        fs::remove_dir_all(folder).unwrap();
    }
}
