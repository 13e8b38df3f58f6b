-- The submissions before a photo: those of the present one are what its member may take back.
ALTER TABLE photos ADD COLUMN round INTEGER NOT NULL DEFAULT 0;

-- Face mismatches outlive an application that was discarded: to discard gives no new tries.
CREATE TABLE discarded (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    face_mismatches INTEGER NOT NULL,
    discarded_at INTEGER NOT NULL
);

-- Windows of different lengths: the end is kept, not the beginning.
DROP TABLE throttle;
CREATE TABLE throttle (
    subject_hash TEXT PRIMARY KEY,
    until INTEGER NOT NULL,
    count INTEGER NOT NULL
);

-- Wrong codes are counted for the address too, over all its codes.
ALTER TABLE codes ADD COLUMN guess_subject TEXT NOT NULL DEFAULT '';

-- Whether the database began with the demo data, whose password is published.
ALTER TABLE origin ADD COLUMN demo INTEGER NOT NULL DEFAULT 0;
UPDATE origin SET demo = EXISTS (SELECT 1 FROM accounts WHERE email = 'registered@example.jp');
