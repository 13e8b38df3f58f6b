-- How far the faces of an application's photos are apart; never what they look like.
CREATE TABLE face_scores (
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    -- Euclidean distance; absent where no face was found or nothing measured.
    score REAL,
    unsure INTEGER NOT NULL,
    PRIMARY KEY (application_id, part)
);
