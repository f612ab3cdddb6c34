-- A caption's text is kept once, until somebody changes it: `generated` is null where it says the
-- same as `text`. Captions are most of a project.

-- SQLite has no statement that drops a NOT NULL; its documentation does it so, since rows stay as
-- they are.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'generated TEXT NOT NULL', 'generated TEXT')
    WHERE type = 'table' AND name = 'caption';
PRAGMA writable_schema = RESET;

CREATE TRIGGER caption_generated AFTER UPDATE OF text ON caption
WHEN NEW.generated IS NULL AND NEW.text IS NOT OLD.text
BEGIN
    UPDATE caption SET generated = OLD.text WHERE key = NEW.key;
END;
