-- Groups, their insurer numbers, and the members the groups have sent.
-- Times are milliseconds since 1970 in UTC.
CREATE TABLE origin (
    started_at INTEGER NOT NULL
);
CREATE TABLE groups (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    own_points TEXT,
    identity_points INTEGER,
    checkup_link INTEGER NOT NULL,
    members_linked INTEGER NOT NULL
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
    eligible INTEGER NOT NULL,
    known_from INTEGER NOT NULL,
    script TEXT NOT NULL
);
CREATE INDEX people_by_number ON people (insurer_number, member_number);
CREATE TABLE group_tokens (
    hash TEXT PRIMARY KEY,
    insurer_number TEXT NOT NULL,
    expires_at INTEGER NOT NULL
);
