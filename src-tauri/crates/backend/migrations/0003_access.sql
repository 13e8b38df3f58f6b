-- Applications for 健診・医療アクセス認証 and their photos.
CREATE TABLE applications (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL UNIQUE REFERENCES accounts (id) ON DELETE CASCADE,
    document TEXT NOT NULL,
    status TEXT NOT NULL,
    touched_at INTEGER NOT NULL,
    reference TEXT,
    received_at INTEGER,
    completed_at INTEGER,
    reasons TEXT NOT NULL DEFAULT '[]',
    question TEXT,
    answer_hash TEXT,
    face_mismatches INTEGER NOT NULL DEFAULT 0,
    compare_again INTEGER NOT NULL DEFAULT 0,
    submissions INTEGER NOT NULL DEFAULT 0,
    polls INTEGER NOT NULL DEFAULT 0,
    -- What the reviewer decided and the member does not know yet.
    verdict TEXT
);
CREATE TABLE photos (
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    jpeg BLOB NOT NULL,
    PRIMARY KEY (application_id, part)
);
CREATE TABLE photo_refusals (
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (application_id, part)
);
CREATE TABLE face_challenges (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    pose TEXT NOT NULL,
    expires_at INTEGER NOT NULL
);
