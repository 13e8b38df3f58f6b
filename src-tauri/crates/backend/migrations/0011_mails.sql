-- Mails that are not delivered yet, and those that never will be. No code is among them: where one
-- is to be delivered by another instance than wrote it, that one draws a new code for its owner.
CREATE TABLE mails (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    -- The registration or the reset whose code it tells.
    owner_id TEXT,
    attempts INTEGER NOT NULL,
    -- From when on another may deliver it; of a dead one, when it was given up.
    free_at INTEGER NOT NULL,
    -- Why it never will be delivered.
    dead TEXT
);
CREATE INDEX mails_by_time ON mails (free_at);
