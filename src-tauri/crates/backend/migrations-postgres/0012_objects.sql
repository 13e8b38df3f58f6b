-- Photos are objects outside the database, each sealed with its row's key. A row with bytes was
-- written by an older version, and those bytes are its photo: instances of both may run.
ALTER TABLE photos ADD COLUMN object TEXT;
ALTER TABLE photos ADD COLUMN object_key BYTEA;
-- By which the picture is known again where a reviewer refuses it.
ALTER TABLE photos ADD COLUMN digest BYTEA;

-- Objects that no photo's row names: to be deleted once they are due, or, up to 0, now.
CREATE TABLE leftovers (
    object TEXT PRIMARY KEY,
    due_at BIGINT NOT NULL
);
CREATE INDEX leftovers_by_time ON leftovers (due_at);

CREATE FUNCTION leave_object() RETURNS trigger AS $$
BEGIN
    INSERT INTO leftovers (object, due_at) VALUES (old.object, 0);
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER photo_deleted AFTER DELETE ON photos FOR EACH ROW
    WHEN (old.object IS NOT NULL) EXECUTE FUNCTION leave_object();
CREATE TRIGGER photo_changed AFTER UPDATE OF object ON photos FOR EACH ROW
    WHEN (old.object IS NOT NULL AND old.object IS DISTINCT FROM new.object)
    EXECUTE FUNCTION leave_object();

-- The mark by which the place of the objects is known again.
CREATE TABLE photo_place (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    mark TEXT NOT NULL
);
