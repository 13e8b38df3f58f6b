//! A file system whose power may be cut: what was not made durable is then lost, or half there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use toroku_vault::{Files, SystemFiles};

use crate::torture::dice::Dice;

/// The system's files, and what of them would not outlive a power cut.
#[derive(Default)]
pub(super) struct Power {
    open: Mutex<Unsettled>,
    /// Forgets to make anything durable, as a vault would that skips it.
    careless: bool,
}

#[derive(Default)]
struct Unsettled {
    contents: BTreeSet<PathBuf>,
    /// What had a name before it was given away or removed; none: nothing.
    names: BTreeMap<PathBuf, Option<Vec<u8>>>,
}

impl Power {
    pub(super) fn new(careless: bool) -> Self {
        Self {
            careless,
            ..Self::default()
        }
    }

    /// The power is cut: of each file that was not settled a part is there, and of each name that
    /// was not settled the old or the new file.
    pub(super) fn cut(&self, dice: &mut Dice) {
        let open = std::mem::take(&mut *self.open.lock().unwrap());
        for path in open.contents {
            if let Ok(bytes) = fs::read(&path) {
                let kept = dice.below(bytes.len() + 1);
                fs::write(&path, &bytes[..kept]).unwrap();
            }
        }
        for (path, before) in open.names {
            if dice.happens(0.5) {
                match before {
                    Some(bytes) => fs::write(&path, bytes).unwrap(),
                    None => drop(fs::remove_file(&path)),
                }
            }
        }
    }

    /// The process ends, the system runs on: everything is there.
    pub(super) fn outlive(&self) {
        *self.open.lock().unwrap() = Unsettled::default();
    }

    fn renamed(&self, path: &Path) {
        let before = fs::read(path).ok();
        let mut open = self.open.lock().unwrap();
        open.names.entry(path.to_owned()).or_insert(before);
    }
}

impl Files for Power {
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.open.lock().unwrap().contents.insert(path.to_owned());
        SystemFiles.write(path, bytes)
    }

    fn settle(&self, path: &Path) -> io::Result<()> {
        if !self.careless {
            self.open.lock().unwrap().contents.remove(path);
        }
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.renamed(to);
        SystemFiles.rename(from, to)?;
        let contents = &mut self.open.lock().unwrap().contents;
        if contents.remove(from) {
            contents.insert(to.to_owned());
        } else {
            contents.remove(to);
        }
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.renamed(path);
        SystemFiles.remove(path)
    }

    fn settle_folder(&self, folder: &Path) -> io::Result<()> {
        if !self.careless {
            let names = &mut self.open.lock().unwrap().names;
            names.retain(|path, _| path.parent() != Some(folder));
        }
        Ok(())
    }
}
