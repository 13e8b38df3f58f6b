use super::{Content, DeviceKey, FORM, MAGIC, Unusable};

const PLAIN: &[u8] = "ケンコムタロウ 1234-5678".as_bytes();

fn sealed() -> (DeviceKey, Vec<u8>) {
    let key = DeviceKey::draw().unwrap();
    let file = key.seal(Content::Photo(7), 3, PLAIN).unwrap();
    (key, file)
}

/// Why a file is not opened as photo 7.
fn refused(key: &DeviceKey, file: &[u8]) -> Option<Unusable> {
    key.unseal(Content::Photo(7), file).err()
}

#[test]
fn what_was_sealed_opens() {
    let (key, file) = sealed();
    let opened = key.unseal(Content::Photo(7), &file).unwrap();
    assert_eq!((opened.revision, opened.plain.as_slice()), (3, PLAIN));
    let again = DeviceKey::kept(key.expose()).unwrap();
    assert_eq!(refused(&again, &file), None);
    let empty = key.seal(Content::Draft, u64::MAX, b"").unwrap();
    let opened = key.unseal(Content::Draft, &empty).unwrap();
    assert_eq!((opened.revision, opened.plain.len()), (u64::MAX, 0));
}

#[test]
fn another_key_or_content_opens_nothing() {
    let (key, file) = sealed();
    let damaged = Some(Unusable::Damaged);
    assert_eq!(refused(&DeviceKey::draw().unwrap(), &file), damaged);
    for content in [Content::Photo(8), Content::Draft] {
        assert_eq!(key.unseal(content, &file).err(), damaged);
    }
}

#[test]
fn a_change_of_any_byte_opens_nothing() {
    let (key, file) = sealed();
    for at in 0..file.len() {
        let mut changed = file.clone();
        changed[at] ^= 1;
        let expected = match at {
            0..7 => Unusable::Foreign,
            7 => Unusable::Form(FORM ^ 1),
            _ => Unusable::Damaged,
        };
        assert_eq!(refused(&key, &changed), Some(expected), "byte {at}");
    }
}

#[test]
fn a_part_of_a_file_opens_nothing() {
    let (key, file) = sealed();
    for length in 0..file.len() {
        let expected = if length < 16 + 24 + 16 {
            Unusable::Half
        } else {
            Unusable::Damaged
        };
        assert_eq!(
            refused(&key, &file[..length]),
            Some(expected),
            "{length} bytes"
        );
    }
}

#[test]
fn a_foreign_file_and_one_of_the_first_form_are_told_apart() {
    let (key, _) = sealed();
    assert_eq!(refused(&key, b"GIF89a"), Some(Unusable::Foreign));
    let first = [&MAGIC[..], &[1], &[0; 64]].concat();
    assert_eq!(refused(&key, &first), Some(Unusable::Form(1)));
}

#[test]
fn a_file_shows_nothing_of_its_content() {
    let (key, file) = sealed();
    assert!(file.starts_with(&MAGIC));
    let shows = |part: &[u8]| {
        let mut windows = file.windows(4);
        windows.any(|bytes| part.windows(4).any(|piece| piece == bytes))
    };
    assert!(!shows(PLAIN) && !shows(key.expose()));
    let again = key.seal(Content::Photo(7), 3, PLAIN).unwrap();
    assert_ne!(file, again, "a nonce is used twice");
}
