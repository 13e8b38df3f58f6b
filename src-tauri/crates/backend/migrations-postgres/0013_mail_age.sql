-- When a mail was kept: it is given up by its age. 0: by an older version, which counts rounds.
ALTER TABLE mails ADD COLUMN kept_at BIGINT NOT NULL DEFAULT 0;
