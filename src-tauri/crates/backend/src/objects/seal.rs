//! What seals photos, and the keys that do.
//!
//! A photo: `ChaCha20-Poly1305` under a random key that seals nothing else, so that its nonce may
//! be zero. A key: as it is, or, behind a nonce, `XChaCha20-Poly1305` under the operator's key.
//! Both are bound to the object's name: neither opens in another's place.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::options::PhotoKey;
use crate::refusal::Failure;

/// Bytes of a nonce before a sealed key.
const NONCE: usize = 24;

pub(super) type Key = Zeroizing<[u8; 32]>;

pub(super) fn seal(key: &[u8; 32], name: &str, plain: &[u8]) -> Result<Vec<u8>, Failure> {
    let cipher = ChaCha20Poly1305::new(&(*key).into());
    let sealed = cipher.encrypt(&Nonce::default(), payload(name, plain));
    sealed.map_err(Failure::broken)
}

pub(super) fn open(key: &Key, name: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let cipher = ChaCha20Poly1305::new(&(**key).into());
    cipher
        .decrypt(&Nonce::default(), payload(name, sealed))
        .ok()
}

/// A photo's key as it is kept.
pub(super) fn seal_key(
    master: Option<&PhotoKey>,
    name: &str,
    (key, nonce): (&[u8; 32], [u8; NONCE]),
) -> Result<Vec<u8>, Failure> {
    let Some(master) = master else {
        return Ok(key.to_vec());
    };
    let cipher = XChaCha20Poly1305::new(&(*master.expose()).into());
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), payload(name, key))
        .map_err(Failure::broken)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// The key that was kept; none if it was sealed with another key, or with none.
pub(super) fn open_key(master: Option<&PhotoKey>, name: &str, kept: &[u8]) -> Option<Key> {
    let plain = match master {
        None => Zeroizing::new(kept.to_vec()),
        Some(master) => {
            let (nonce, sealed) = kept.split_first_chunk::<NONCE>()?;
            let cipher = XChaCha20Poly1305::new(&(*master.expose()).into());
            let plain = cipher.decrypt(&XNonce::from(*nonce), payload(name, sealed));
            Zeroizing::new(plain.ok()?)
        }
    };
    plain.as_slice().try_into().map(Zeroizing::new).ok()
}

fn payload<'a>(name: &'a str, msg: &'a [u8]) -> Payload<'a, 'a> {
    Payload {
        msg,
        aad: name.as_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> PhotoKey {
        PhotoKey::new([byte; 32])
    }

    #[test]
    fn what_was_sealed_opens_in_its_place_only() {
        let (key, other) = (Zeroizing::new([1; 32]), Zeroizing::new([2; 32]));
        let sealed = seal(&key, "a", b"photo").unwrap_or_default();
        assert!(!sealed.windows(5).any(|window| window == b"photo"));
        assert_eq!(open(&key, "a", &sealed).as_deref(), Some(&b"photo"[..]));
        assert_eq!(open(&key, "b", &sealed), None);
        assert_eq!(open(&other, "a", &sealed), None);
        assert_eq!(open(&key, "a", &sealed[1..]), None);
    }

    #[track_caller]
    fn check(sealed_with: Option<u8>, opened_with: Option<u8>, opens: bool) {
        let (sealing, opening) = (sealed_with.map(key), opened_with.map(key));
        let kept = seal_key(sealing.as_ref(), "a", (&[7; 32], [9; NONCE])).unwrap_or_default();
        let found = open_key(opening.as_ref(), "a", &kept);
        assert_eq!(found.is_some_and(|found| *found == [7; 32]), opens);
    }

    #[test]
    fn a_key_opens_with_what_sealed_it() {
        check(None, None, true);
        check(Some(1), Some(1), true);
        check(Some(1), Some(2), false);
        check(Some(1), None, false);
        check(None, Some(1), false);
    }
}
