//! Where each datum may stand, and must.
//!
//! A place is a view of the page, a column of the backend's database, or the file of that
//! database; `after 退会` is the same once the account is gone. The groups' own lists of their
//! members (`people`, `insurers`) are no part of an account and stay. Passwords, answers, tokens,
//! keys and photos have no place at all, and nothing has one in a log, an error, a panic, a
//! command's `Debug`, an address or header of HTTP, the vault's files or the temporary folder.

/// A datum and its places; nowhere else may it be found.
pub(super) const ALLOWED: &[(&str, &[&str])] = &[
    // The boxes of the code show what was typed until it is sent.
    ("code", &["view account-otp"]),
    (
        "e-mail",
        &[
            "view login",
            "view account-consent",
            "view account-otp",
            "registrations.email",
            "registrations.email_key",
            "accounts.email",
            "accounts.email_key",
            FILE,
        ],
    ),
    (
        "name",
        &[
            "view home",
            "view access-confirm",
            "accounts.name",
            "people.name",
            "people.name after 退会",
            FILE,
            FILE_AFTER,
        ],
    ),
    (
        "kana",
        &[
            "view identity-confirm",
            "people.kana",
            "people.kana after 退会",
            FILE,
            FILE_AFTER,
        ],
    ),
    (
        "birth date",
        &[
            "view identity-confirm",
            "view access-confirm",
            "accounts.birth_date",
            "people.birth_date",
            "people.birth_date after 退会",
            FILE,
            FILE_AFTER,
        ],
    ),
    (
        "insurer number",
        &[
            "view group-auth",
            "view account-start",
            "view identity-insurer",
            "view identity-confirm",
            // The proof of a group belongs to nobody yet.
            "group_tokens.insurer_number",
            "group_tokens.insurer_number after 退会",
            "registrations.insurer_number",
            "accounts.insurer_number",
            "insurers.number",
            "insurers.number after 退会",
            "people.insurer_number",
            "people.insurer_number after 退会",
            FILE,
            FILE_AFTER,
        ],
    ),
    (
        "symbols",
        &[
            "view identity-confirm",
            "people.member_number",
            "people.member_number after 退会",
            FILE,
            FILE_AFTER,
        ],
    ),
];

const FILE: &str = "file of the database";
const FILE_AFTER: &str = "file of the database after 退会";
