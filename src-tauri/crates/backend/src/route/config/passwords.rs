//! What is asked of a new password.

use toroku_wire::PasswordPolicy;

/// Passwords so common that they are tried first.
const COMMON: [&str; 40] = [
    "password1",
    "password12",
    "password123",
    "passw0rd",
    "p@ssw0rd",
    "p@ssword1",
    "12345678",
    "123456789",
    "1234567890",
    "123456789a",
    "a123456789",
    "a1234567",
    "a12345678",
    "abc12345",
    "abcd1234",
    "abcdef123",
    "1q2w3e4r",
    "1q2w3e4r5t",
    "1qaz2wsx",
    "1qaz2wsx3edc",
    "q1w2e3r4",
    "qwerty12",
    "qwerty123",
    "qwertyuiop1",
    "asdf1234",
    "zaq12wsx",
    "admin123",
    "welcome1",
    "letmein1",
    "iloveyou1",
    "sunshine1",
    "football1",
    "baseball1",
    "pokemon1",
    "doraemon1",
    "sakura123",
    "nippon123",
    "kencom123",
    "kenko1234",
    "toroku123",
];

/// The policy of new accounts.
pub(crate) fn password_policy() -> PasswordPolicy {
    PasswordPolicy {
        min: 8,
        max: 128,
        classes: true,
        blocklist: COMMON.map(str::to_owned).to_vec(),
    }
}
