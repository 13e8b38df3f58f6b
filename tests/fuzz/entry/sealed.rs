//! The vault's files: damaged, half written, foreign, or put in another's place.

use toroku_vault::sealed::{seal, unseal};

use super::choice;

/// The first byte chooses draft or photo, and whether the rest is a file or what is sealed in one.
pub fn sealed(bytes: &[u8]) {
    let Some((chosen, rest)) = choice(bytes) else {
        return;
    };
    let photo = (chosen & 1 == 1).then_some(7);
    if chosen & 2 == 0 {
        // No fuzzer finds the tag of what it made up.
        assert!(unseal(photo, rest).is_err(), "a made-up file is opened");
        return;
    }
    let revision = u64::try_from(chosen).unwrap_or_default();
    let Some(file) = seal(photo, revision, rest) else {
        return;
    };
    let opened = unseal(photo, &file);
    assert!(
        opened.is_ok_and(|(number, plain)| number == revision && plain == rest),
        "a file is opened otherwise than it was sealed"
    );
    let other = photo.is_none().then_some(7);
    assert!(
        unseal(other, &file).is_err(),
        "a file stands in for another"
    );
    let at = rest.iter().map(|byte| usize::from(*byte)).sum::<usize>() % file.len();
    let mut damaged = file.clone();
    damaged[at] ^= 1;
    assert!(unseal(photo, &damaged).is_err(), "a damaged file is opened");
    assert!(unseal(photo, &file[..at]).is_err(), "half a file is opened");
}
