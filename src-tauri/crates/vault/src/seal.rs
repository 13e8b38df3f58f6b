//! Sealed bytes: a header, a nonce, and XChaCha20-Poly1305 ciphertext.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use rand::TryRngCore;
use rand::rngs::OsRng;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Begins every file; the form's version follows.
const MAGIC: [u8; 7] = *b"torokuV";
/// The form's version: 1 had no revision.
const FORM: u8 = 2;
/// Magic, form and revision.
const HEAD: usize = 16;
const NONCE: usize = 24;
const TAG: usize = 16;

/// The device's own key; never leaves it.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct DeviceKey([u8; 32]);

/// The system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoRandomness;

/// Why a file's content is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unusable {
    /// Another program's.
    #[error("not a file of the vault")]
    Foreign,
    /// Of an app before this one, or after it.
    #[error("of another form: {0}")]
    Form(u8),
    /// Its end is missing.
    #[error("half written")]
    Half,
    /// Changed, of another place, or sealed by another key.
    #[error("damaged, or of another device")]
    Damaged,
}

/// What was sealed.
pub(crate) struct Unsealed {
    /// Grows with each replacement.
    pub(crate) revision: u64,
    /// The content.
    pub(crate) plain: Zeroizing<Vec<u8>>,
}

/// What is sealed. Bound to the ciphertext: one file cannot stand in for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// The draft.
    Draft,
    /// A photo.
    Photo(u32),
}

impl Content {
    fn bound(self, head: &[u8]) -> Vec<u8> {
        let (kind, id) = match self {
            Self::Draft => (b'd', 0),
            Self::Photo(id) => (b'p', id),
        };
        let mut bound = head.to_vec();
        bound.push(kind);
        bound.extend_from_slice(&id.to_be_bytes());
        bound
    }
}

fn head(revision: u64) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head[..7].copy_from_slice(&MAGIC);
    head[7] = FORM;
    head[8..].copy_from_slice(&revision.to_be_bytes());
    head
}

impl DeviceKey {
    /// A new key.
    pub(crate) fn draw() -> Result<Self, NoRandomness> {
        let mut key = Self([0; 32]);
        OsRng.try_fill_bytes(&mut key.0).map_err(|_| NoRandomness)?;
        Ok(key)
    }

    /// No device's.
    #[cfg(feature = "faults")]
    pub(crate) fn zeros() -> Self {
        Self([0; 32])
    }

    /// A key kept before; `None` where it has another length.
    pub(crate) fn kept(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// For the key store and nothing else.
    pub(crate) fn expose(&self) -> &[u8] {
        &self.0
    }

    /// Seals, as the replacement of this number.
    pub(crate) fn seal(
        &self,
        content: Content,
        revision: u64,
        plain: &[u8],
    ) -> Result<Vec<u8>, NoRandomness> {
        let mut nonce = [0; NONCE];
        OsRng.try_fill_bytes(&mut nonce).map_err(|_| NoRandomness)?;
        let head = head(revision);
        let payload = Payload {
            msg: plain,
            aad: &content.bound(&head),
        };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload);
        // Only refuses what is longer than 256 GB.
        let sealed = sealed.map_err(|_| NoRandomness)?;
        Ok([&head[..], &nonce, &sealed].concat())
    }

    /// Opens what this key has sealed as this content.
    pub(crate) fn unseal(&self, content: Content, file: &[u8]) -> Result<Unsealed, Unusable> {
        let begun = file.len().min(MAGIC.len());
        if file[..begun] != MAGIC[..begun] {
            return Err(Unusable::Foreign);
        }
        match file.get(MAGIC.len()) {
            Some(&FORM) => {}
            Some(&other) => return Err(Unusable::Form(other)),
            None => return Err(Unusable::Half),
        }
        let (head, rest) = file.split_first_chunk::<HEAD>().ok_or(Unusable::Half)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(Unusable::Half)?;
        if sealed.len() < TAG {
            return Err(Unusable::Half);
        }
        let payload = Payload {
            msg: sealed,
            aad: &content.bound(head),
        };
        let plain = self.cipher().decrypt(&XNonce::from(*nonce), payload);
        Ok(Unsealed {
            revision: head
                .last_chunk()
                .map_or(0, |last| u64::from_be_bytes(*last)),
            plain: plain.map(Zeroizing::new).map_err(|_| Unusable::Damaged)?,
        })
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&Key::from(self.0))
    }
}

#[cfg(test)]
mod tests;
