-- Accounts and what leads to them. No code, token or password is kept in the clear.
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    group_id TEXT NOT NULL REFERENCES groups (id),
    insurer_number TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    person_id TEXT UNIQUE REFERENCES people (id),
    name TEXT,
    birth_date TEXT,
    verified_at INTEGER,
    identity_failures INTEGER NOT NULL DEFAULT 0,
    identity_locked_until INTEGER
);
CREATE TABLE consents (
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    consent TEXT NOT NULL,
    version TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, consent, version)
);
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    access_hash TEXT NOT NULL UNIQUE,
    access_until INTEGER NOT NULL,
    refresh_hash TEXT NOT NULL UNIQUE,
    refresh_until INTEGER NOT NULL,
    ended TEXT
);
CREATE TABLE used_refresh_tokens (
    hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE
);
-- `known`: the address had an account already, so no code can be right.
CREATE TABLE registrations (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    group_id TEXT NOT NULL,
    insurer_number TEXT NOT NULL,
    consents TEXT NOT NULL,
    known INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
);
CREATE INDEX registrations_by_email ON registrations (email_key);
CREATE TABLE password_resets (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    token_hash TEXT,
    token_until INTEGER,
    expires_at INTEGER NOT NULL
);
-- The code of a registration or a reset; no hash where none was sent.
CREATE TABLE codes (
    owner_id TEXT PRIMARY KEY,
    hash TEXT,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    sends INTEGER NOT NULL,
    resend_at INTEGER NOT NULL
);
-- Keyed by a hash of the address, known or not.
CREATE TABLE login_failures (
    address_hash TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    locked_until INTEGER NOT NULL
);
CREATE TABLE throttle (
    subject_hash TEXT PRIMARY KEY,
    window_from INTEGER NOT NULL,
    count INTEGER NOT NULL
);
-- Answers to repeat, encrypted under the key that is known to the client only.
CREATE TABLE answers (
    key_hash TEXT PRIMARY KEY,
    request_hash TEXT NOT NULL,
    answer BLOB NOT NULL,
    expires_at INTEGER NOT NULL
);
