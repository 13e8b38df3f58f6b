//! The vault's files: drafts that are written in turn, and photos.

use std::sync::atomic::Ordering;

use toroku_engine::ports::VaultRefusal;

use super::{DRAFT, DRAFTS, DeviceVault, PHOTO};
use crate::seal::{Content, Unsealed};

impl DeviceVault {
    pub(super) fn holds_draft(&self) -> Result<bool, VaultRefusal> {
        let names = self.disk.names()?;
        Ok(names.iter().any(|name| name.starts_with(DRAFT)))
    }

    /// Removes draft and photos, as many as can be. The newest draft goes after the older one,
    /// which would come back in its place, and before its photos.
    pub(super) fn clear_files(&self) -> Result<(), VaultRefusal> {
        // To be removed a file need not be read.
        let newest = self.newest().ok().flatten().map(|(at, _)| DRAFTS[at]);
        let mut names = self.disk.names()?;
        names.retain(|name| name.starts_with(DRAFT) || name.starts_with(PHOTO));
        names.sort_by_key(|name| (name.starts_with(PHOTO), Some(name.as_str()) == newest));
        let removed = names.iter().map(|name| self.disk.remove(name));
        removed.fold(Ok(()), Result::and)?;
        self.unread.store(false, Ordering::Relaxed);
        Ok(())
    }

    /// Refuses where something would be put in the place of what may be read later.
    pub(super) fn writable(&self) -> Result<(), VaultRefusal> {
        if self.unread.load(Ordering::Relaxed) {
            Err(VaultRefusal::Store(
                "what is stored was not read".to_owned(),
            ))
        } else {
            Ok(())
        }
    }

    /// The newest whole draft, and in which of the two files it is. One that cannot be read is a
    /// refusal only where the other is none.
    pub(super) fn newest(&self) -> Result<Option<(usize, Unsealed)>, VaultRefusal> {
        let mut newest: Option<(usize, Unsealed)> = None;
        let mut refusal = None;
        for (at, name) in DRAFTS.iter().enumerate() {
            match self.open(Content::Draft, name) {
                Ok(Some(draft))
                    if (newest.as_ref())
                        .is_none_or(|(_, known)| draft.revision >= known.revision) =>
                {
                    newest = Some((at, draft));
                }
                Ok(_) => {}
                Err(error) => refusal = Some(error),
            }
        }
        match (newest, refusal) {
            (None, Some(refusal)) => Err(refusal),
            (newest, _) => Ok(newest),
        }
    }

    /// A file's content; one that is not whole counts as none, and the log says why.
    pub(super) fn open(
        &self,
        content: Content,
        name: &str,
    ) -> Result<Option<Unsealed>, VaultRefusal> {
        let Some(file) = self.disk.read(name)? else {
            return Ok(None);
        };
        let opened = self.key.unseal(content, &file);
        Ok(opened
            .inspect_err(|reason| tracing::warn!(name, %reason, "a file of the vault is no use"))
            .ok())
    }

    pub(super) fn keep_draft(&self, text: &[u8]) -> Result<(), VaultRefusal> {
        self.writable()?;
        let (at, revision) = self
            .newest()?
            .map_or((1, 0), |(at, draft)| (at, draft.revision));
        let sealed = self.key.seal(Content::Draft, revision + 1, text)?;
        self.disk.replace(DRAFTS[1 - at], &sealed)
    }
}
