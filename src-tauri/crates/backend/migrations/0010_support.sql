-- By whom, where it was not the member: the id of who supports, never a name.
ALTER TABLE audit ADD COLUMN actor TEXT;
