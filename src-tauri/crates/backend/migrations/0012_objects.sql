-- Photos are objects outside the database, each sealed with its row's key. A row with bytes is of
-- an older version, and those bytes are its photo.
ALTER TABLE photos ADD COLUMN object TEXT;
ALTER TABLE photos ADD COLUMN object_key BLOB;
-- By which the picture is known again where a reviewer refuses it.
ALTER TABLE photos ADD COLUMN digest BLOB;

-- Objects that no photo's row names: to be deleted once they are due, or, up to 0, now.
CREATE TABLE leftovers (
    object TEXT PRIMARY KEY,
    due_at INTEGER NOT NULL
);
CREATE INDEX leftovers_by_time ON leftovers (due_at);

CREATE TRIGGER photo_deleted AFTER DELETE ON photos WHEN old.object IS NOT NULL BEGIN
    INSERT INTO leftovers (object, due_at) VALUES (old.object, 0);
END;
CREATE TRIGGER photo_changed AFTER UPDATE OF object ON photos
WHEN old.object IS NOT NULL AND old.object IS NOT new.object BEGIN
    INSERT INTO leftovers (object, due_at) VALUES (old.object, 0);
END;

-- The mark by which the place of the objects is known again.
CREATE TABLE photo_place (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    mark TEXT NOT NULL
);
