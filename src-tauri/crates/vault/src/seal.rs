//! Sealed bytes: a header, a nonce, and XChaCha20-Poly1305 ciphertext.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use rand::TryRngCore;
use rand::rngs::OsRng;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Begins every file; the last byte is the version of the form.
const HEADER: [u8; 8] = *b"torokuV\x01";
const NONCE: usize = 24;

/// The device's own key; never leaves it.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct DeviceKey([u8; 32]);

/// The system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoRandomness;

/// What is sealed. Bound to the ciphertext: one file cannot stand in for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// The draft.
    Draft,
    /// A photo.
    Photo(u32),
}

impl Content {
    fn bound(self) -> Vec<u8> {
        let (kind, id) = match self {
            Self::Draft => (b'd', 0),
            Self::Photo(id) => (b'p', id),
        };
        let mut bound = HEADER.to_vec();
        bound.push(kind);
        bound.extend_from_slice(&id.to_be_bytes());
        bound
    }
}

impl DeviceKey {
    /// A new key.
    pub(crate) fn draw() -> Result<Self, NoRandomness> {
        let mut key = Self([0; 32]);
        OsRng.try_fill_bytes(&mut key.0).map_err(|_| NoRandomness)?;
        Ok(key)
    }

    /// A key kept before; `None` where it has another length.
    pub(crate) fn kept(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// For the key store and nothing else.
    pub(crate) fn expose(&self) -> &[u8] {
        &self.0
    }

    /// Seals.
    pub(crate) fn seal(&self, content: Content, plain: &[u8]) -> Result<Vec<u8>, NoRandomness> {
        let mut nonce = [0; NONCE];
        OsRng.try_fill_bytes(&mut nonce).map_err(|_| NoRandomness)?;
        let sealed = self
            .cipher()
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: plain,
                    aad: &content.bound(),
                },
            )
            // Only refuses what is longer than 256 GB.
            .map_err(|_| NoRandomness)?;
        Ok([&HEADER[..], &nonce, &sealed].concat())
    }

    /// Opens; `None` for anything this key has not sealed as this content.
    pub(crate) fn unseal(&self, content: Content, file: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let rest = file.strip_prefix(&HEADER[..])?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>()?;
        self.cipher()
            .decrypt(
                &XNonce::from(*nonce),
                Payload {
                    msg: sealed,
                    aad: &content.bound(),
                },
            )
            .ok()
            .map(Zeroizing::new)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&Key::from(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::{Content, DeviceKey, HEADER};

    const PLAIN: &[u8] = "ケンコムタロウ 1234-5678".as_bytes();

    fn sealed() -> (DeviceKey, Vec<u8>) {
        let key = DeviceKey::draw().unwrap();
        let file = key.seal(Content::Photo(7), PLAIN).unwrap();
        (key, file)
    }

    #[test]
    fn what_was_sealed_opens() {
        let (key, file) = sealed();
        assert_eq!(
            key.unseal(Content::Photo(7), &file).unwrap().as_slice(),
            PLAIN
        );
        let again = DeviceKey::kept(key.expose()).unwrap();
        assert_eq!(
            again.unseal(Content::Photo(7), &file).unwrap().as_slice(),
            PLAIN
        );
        let empty = key.seal(Content::Draft, b"").unwrap();
        assert_eq!(key.unseal(Content::Draft, &empty).unwrap().as_slice(), b"");
    }

    #[test]
    fn another_key_or_content_opens_nothing() {
        let (key, file) = sealed();
        assert!(
            DeviceKey::draw()
                .unwrap()
                .unseal(Content::Photo(7), &file)
                .is_none()
        );
        assert!(key.unseal(Content::Photo(8), &file).is_none());
        assert!(key.unseal(Content::Draft, &file).is_none());
    }

    #[test]
    fn a_change_of_any_byte_opens_nothing() {
        let (key, file) = sealed();
        for at in 0..file.len() {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert!(
                key.unseal(Content::Photo(7), &changed).is_none(),
                "byte {at}"
            );
        }
    }

    #[test]
    fn a_part_of_a_file_opens_nothing() {
        let (key, file) = sealed();
        for length in 0..file.len() {
            assert!(
                key.unseal(Content::Photo(7), &file[..length]).is_none(),
                "{length} bytes"
            );
        }
        assert!(key.unseal(Content::Photo(7), b"GIF89a").is_none());
    }

    #[test]
    fn a_file_shows_nothing_of_its_content() {
        let (key, file) = sealed();
        assert!(file.starts_with(&HEADER));
        assert!(
            !file
                .windows(4)
                .any(|bytes| PLAIN.windows(4).any(|plain| plain == bytes))
        );
        assert!(
            !file
                .windows(4)
                .any(|bytes| key.expose().windows(4).any(|part| part == bytes))
        );
        assert_ne!(
            file,
            key.seal(Content::Photo(7), PLAIN).unwrap(),
            "a nonce is used twice"
        );
    }
}
