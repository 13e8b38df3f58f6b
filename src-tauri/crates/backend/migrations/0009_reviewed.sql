-- Photos that a reviewer refused, by SHA-256 of what was kept of them: the same picture is not
-- taken again, whatever file it comes in.
CREATE TABLE reviewed_photos (
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    digest BLOB NOT NULL,
    finding TEXT NOT NULL,
    PRIMARY KEY (application_id, part, digest)
);
