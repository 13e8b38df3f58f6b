-- What the files of `migrations` have come to for SQLite, in PostgreSQL's types. Each further one
-- has a sister there of the same number: the two have the same tables and columns.
-- Times are milliseconds since 1970 in UTC; flags are 0 or 1.
CREATE TABLE origin (
    started_at BIGINT NOT NULL,
    demo BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE groups (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    own_points TEXT,
    identity_points BIGINT,
    checkup_link BIGINT NOT NULL,
    members_linked BIGINT NOT NULL
);
CREATE TABLE insurers (
    number TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id),
    number_schema TEXT NOT NULL
);
CREATE TABLE people (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id),
    insurer_number TEXT NOT NULL,
    member_number TEXT NOT NULL,
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    eligible BIGINT NOT NULL,
    known_from BIGINT NOT NULL,
    script TEXT NOT NULL
);
CREATE INDEX people_by_number ON people (insurer_number, member_number);
CREATE TABLE group_tokens (
    hash TEXT PRIMARY KEY,
    insurer_number TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
-- Accounts and what leads to them. No code, token or password is kept in the clear.
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    group_id TEXT NOT NULL REFERENCES groups (id),
    insurer_number TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    person_id TEXT UNIQUE REFERENCES people (id),
    name TEXT,
    birth_date TEXT,
    verified_at BIGINT,
    identity_failures BIGINT NOT NULL DEFAULT 0,
    identity_locked_until BIGINT
);
CREATE TABLE consents (
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    consent TEXT NOT NULL,
    version TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, consent, version)
);
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    access_hash TEXT NOT NULL UNIQUE,
    access_until BIGINT NOT NULL,
    refresh_hash TEXT NOT NULL UNIQUE,
    refresh_until BIGINT NOT NULL,
    ended TEXT
);
CREATE INDEX sessions_by_account ON sessions (account_id);
CREATE TABLE used_refresh_tokens (
    hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE
);
CREATE INDEX used_refresh_tokens_by_session ON used_refresh_tokens (session_id);
-- `known`: the address had an account already, so no code can be right.
CREATE TABLE registrations (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    group_id TEXT NOT NULL,
    insurer_number TEXT NOT NULL,
    consents TEXT NOT NULL,
    known BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX registrations_by_email ON registrations (email_key);
CREATE TABLE password_resets (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    token_hash TEXT,
    token_until BIGINT,
    expires_at BIGINT NOT NULL
);
-- The code of a registration or a reset; no hash where none was sent. Wrong codes are counted for
-- the address too, over all its codes.
CREATE TABLE codes (
    owner_id TEXT PRIMARY KEY,
    hash TEXT,
    expires_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    sends BIGINT NOT NULL,
    resend_at BIGINT NOT NULL,
    guess_subject TEXT NOT NULL DEFAULT ''
);
-- Keyed by a hash of the address, known or not.
CREATE TABLE login_failures (
    address_hash TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    locked_until BIGINT NOT NULL
);
CREATE TABLE throttle (
    subject_hash TEXT PRIMARY KEY,
    until BIGINT NOT NULL,
    count BIGINT NOT NULL
);
-- Answers to repeat, encrypted under the key that is known to the client only.
CREATE TABLE answers (
    key_hash TEXT PRIMARY KEY,
    request_hash TEXT NOT NULL,
    answer BYTEA NOT NULL,
    expires_at BIGINT NOT NULL
);
-- Applications for 健診・医療アクセス認証 and their photos.
CREATE TABLE applications (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL UNIQUE REFERENCES accounts (id) ON DELETE CASCADE,
    document TEXT NOT NULL,
    status TEXT NOT NULL,
    touched_at BIGINT NOT NULL,
    reference TEXT,
    received_at BIGINT,
    completed_at BIGINT,
    reasons TEXT NOT NULL DEFAULT '[]',
    question TEXT,
    answer_hash TEXT,
    face_mismatches BIGINT NOT NULL DEFAULT 0,
    compare_again BIGINT NOT NULL DEFAULT 0,
    submissions BIGINT NOT NULL DEFAULT 0,
    polls BIGINT NOT NULL DEFAULT 0,
    -- What the reviewer decided and the member does not know yet.
    verdict TEXT
);
CREATE INDEX applications_by_reference ON applications (reference);
-- `flaw`: what was found wrong with one that was taken all the same: a person looks at it.
-- `round`: the submissions before it: those of the present one its member may take back.
CREATE TABLE photos (
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    jpeg BYTEA NOT NULL,
    round BIGINT NOT NULL DEFAULT 0,
    flaw TEXT,
    PRIMARY KEY (application_id, part)
);
CREATE TABLE photo_refusals (
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (application_id, part)
);
-- Photos that were refused, by SHA-256 of their bytes (a face with what it was compared with):
-- the same one is refused again, and neither looked at nor counted.
CREATE TABLE refused_photos (
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    digest BYTEA NOT NULL,
    -- A finding, or the word `mismatch`.
    why TEXT NOT NULL,
    PRIMARY KEY (application_id, part, digest)
);
-- Photos that a reviewer refused, by SHA-256 of what was kept of them.
CREATE TABLE reviewed_photos (
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    digest BYTEA NOT NULL,
    finding TEXT NOT NULL,
    PRIMARY KEY (application_id, part, digest)
);
CREATE TABLE face_challenges (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    pose TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX face_challenges_by_application ON face_challenges (application_id);
-- How far the faces of an application's photos are apart; never what they look like.
CREATE TABLE face_scores (
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    -- Euclidean distance; absent where no face was found or nothing measured.
    score DOUBLE PRECISION,
    unsure BIGINT NOT NULL,
    PRIMARY KEY (application_id, part)
);
-- Face mismatches outlive an application that was discarded: to discard gives no new tries.
CREATE TABLE discarded (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    face_mismatches BIGINT NOT NULL,
    discarded_at BIGINT NOT NULL
);
-- What was done, when, by whose account under a pseudonym, and by whom where it was not the
-- member. Rows are added and never changed.
CREATE TABLE audit (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at BIGINT NOT NULL,
    deed TEXT NOT NULL,
    subject TEXT,
    actor TEXT
);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
