-- What was found wrong with a photo that was taken all the same: a person looks at it.
ALTER TABLE photos ADD COLUMN flaw TEXT;

-- Photos that were refused, by SHA-256 of their bytes (a face with what it was compared with):
-- the same one is refused again, and neither looked at nor counted.
CREATE TABLE refused_photos (
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    digest BLOB NOT NULL,
    -- A finding, or the word `mismatch`.
    why TEXT NOT NULL,
    PRIMARY KEY (application_id, part, digest)
);

-- Faces are compared for real: no script says any more what comes of it.
UPDATE people SET script = json_remove(script, '$.face_mismatches');
