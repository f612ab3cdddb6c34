-- What filters look up, saved views and frozen sets, splits.

-- Every value that filters and facets ask for, once, whatever the case of its ASCII letters.
CREATE TABLE term (
    key   INTEGER PRIMARY KEY,
    field TEXT NOT NULL,                    -- tag satellite sensor modalities theme credits licence host
    value TEXT NOT NULL COLLATE NOCASE,
    UNIQUE (field, value)
);
CREATE TABLE image_term (
    term  INTEGER NOT NULL REFERENCES term (key),
    image INTEGER NOT NULL REFERENCES image (key),
    PRIMARY KEY (term, image)
) WITHOUT ROWID;

-- The host of "https://host/path"; nothing for the relative path of a folder's import.
CREATE VIEW image_value (image, field, value) AS
    SELECT i.key, 'tag', j.value FROM image i, json_each(i.tag) j
    UNION ALL SELECT i.key, 'satellite', j.value FROM image i, json_each(i.satellite) j
    UNION ALL SELECT i.key, 'sensor', j.value FROM image i, json_each(i.sensor) j
    UNION ALL SELECT i.key, 'modalities', j.value FROM image i, json_each(i.modalities) j
    UNION ALL SELECT i.key, 'theme', j.value FROM image i, json_each(i.theme) j
    UNION ALL SELECT i.key, 'credits', i.credits FROM image i WHERE i.credits <> ''
    UNION ALL SELECT i.key, 'licence', json_extract(i.licence, '$.name') FROM image i
        WHERE json_extract(i.licence, '$.name') <> ''
    UNION ALL SELECT i.key, 'host', substr(i.image_src, instr(i.image_src, '://') + 3,
            instr(substr(i.image_src, instr(i.image_src, '://') + 3) || '/', '/') - 1)
        FROM image i WHERE instr(i.image_src, '://') > 0;

INSERT OR IGNORE INTO term (field, value) SELECT field, value FROM image_value;
INSERT OR IGNORE INTO image_term (term, image)
    SELECT t.key, v.image FROM image_value v JOIN term t ON t.field = v.field AND t.value = v.value;

CREATE TRIGGER image_terms_of_new AFTER INSERT ON image BEGIN
    INSERT OR IGNORE INTO term (field, value)
        SELECT field, value FROM image_value WHERE image = NEW.key;
    INSERT OR IGNORE INTO image_term (term, image)
        SELECT t.key, NEW.key FROM image_value v
        JOIN term t ON t.field = v.field AND t.value = v.value WHERE v.image = NEW.key;
END;
CREATE TRIGGER image_terms_before BEFORE UPDATE OF
    tag, satellite, sensor, modalities, theme, credits, licence, image_src ON image
WHEN OLD.tag IS NOT NEW.tag OR OLD.satellite IS NOT NEW.satellite OR OLD.sensor IS NOT NEW.sensor
    OR OLD.modalities IS NOT NEW.modalities OR OLD.theme IS NOT NEW.theme
    OR OLD.credits IS NOT NEW.credits OR OLD.licence IS NOT NEW.licence
    OR OLD.image_src IS NOT NEW.image_src
BEGIN
    DELETE FROM image_term WHERE image = OLD.key AND term IN (
        SELECT t.key FROM image_value v
        JOIN term t ON t.field = v.field AND t.value = v.value WHERE v.image = OLD.key);
END;
CREATE TRIGGER image_terms_after AFTER UPDATE OF
    tag, satellite, sensor, modalities, theme, credits, licence, image_src ON image
WHEN OLD.tag IS NOT NEW.tag OR OLD.satellite IS NOT NEW.satellite OR OLD.sensor IS NOT NEW.sensor
    OR OLD.modalities IS NOT NEW.modalities OR OLD.theme IS NOT NEW.theme
    OR OLD.credits IS NOT NEW.credits OR OLD.licence IS NOT NEW.licence
    OR OLD.image_src IS NOT NEW.image_src
BEGIN
    INSERT OR IGNORE INTO term (field, value)
        SELECT field, value FROM image_value WHERE image = NEW.key;
    INSERT OR IGNORE INTO image_term (term, image)
        SELECT t.key, NEW.key FROM image_value v
        JOIN term t ON t.field = v.field AND t.value = v.value WHERE v.image = NEW.key;
END;

CREATE INDEX image_by_location ON image (location);
CREATE INDEX image_by_src ON image (image_src);
CREATE INDEX image_by_resolution ON image (resolution COLLATE NOCASE);
CREATE INDEX image_by_split ON image (split);
CREATE INDEX image_by_badges ON image (badges);
CREATE INDEX image_by_caption_set ON image (caption_set);
CREATE INDEX image_nowhere ON image (key) WHERE lat IS NULL;
CREATE INDEX image_with_footprint ON image (key) WHERE west IS NOT NULL;
CREATE INDEX event_by_curator ON event (curator, image);

-- Blanks between words of a caption are single: readers simplify them.
ALTER TABLE caption ADD COLUMN words INTEGER
    AS (length(trim(text)) - length(replace(trim(text), ' ', '')) + 1) VIRTUAL;
CREATE INDEX caption_by_words ON caption (words, set_key);

-- A view is live: its filter is asked anew each time. A frozen one is the set in frozen_image.
CREATE TABLE saved_view (
    key       INTEGER PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE COLLATE NOCASE,
    filter    TEXT NOT NULL,                -- of a frozen one: the filter that it was made from
    is_frozen INTEGER NOT NULL DEFAULT 0,
    strategy  TEXT,                         -- JSON: how a balanced subset was drawn
    at        TEXT NOT NULL,
    curator   TEXT NOT NULL
);
CREATE TABLE frozen_image (
    view  INTEGER NOT NULL REFERENCES saved_view (key) ON DELETE CASCADE,
    image INTEGER NOT NULL REFERENCES image (key),
    PRIMARY KEY (view, image)
) WITHOUT ROWID;

-- A split is one step of the log; what it moved stands here, to be taken back as a whole.
CREATE TABLE split_run (
    key   INTEGER PRIMARY KEY,
    step  TEXT NOT NULL UNIQUE,             -- of its event
    rule  TEXT NOT NULL                     -- JSON: ratios, seed, filter, blocks
);
CREATE TABLE split_change (
    run    INTEGER NOT NULL REFERENCES split_run (key),
    image  INTEGER NOT NULL REFERENCES image (key),
    before TEXT,
    after  TEXT,
    PRIMARY KEY (run, image)
) WITHOUT ROWID;
