-- What the check finds, and what a curator has set aside. All but image.dismissed is derived: it
-- carries the version of its rules, is dropped by the triggers when what it was read from
-- changes, and is made again.

ALTER TABLE image ADD COLUMN dismissed TEXT;    -- JSON array of "RULE what it was about"

CREATE TABLE checked (
    image INTEGER PRIMARY KEY REFERENCES image (key),
    rules INTEGER NOT NULL                      -- the version of the rules
);

CREATE TABLE finding (
    key       INTEGER PRIMARY KEY,
    image     INTEGER NOT NULL REFERENCES image (key),
    ordinal   INTEGER NOT NULL,                 -- 0: on the image itself
    rule      TEXT NOT NULL,
    severity  TEXT NOT NULL,
    start     INTEGER NOT NULL,                 -- in UTF-16 units of the caption's text
    length    INTEGER NOT NULL,
    sentence  TEXT NOT NULL,                    -- in English, arguments apart
    arguments TEXT NOT NULL,                    -- JSON array
    fix       TEXT,
    quote     TEXT NOT NULL,
    dismissed INTEGER NOT NULL
);
CREATE INDEX finding_by_image ON finding (image, ordinal);
CREATE INDEX finding_at_fault ON finding (image) WHERE NOT dismissed AND severity <> 'note';
CREATE INDEX finding_by_rule ON finding (rule, image) WHERE NOT dismissed;

CREATE TABLE caption_measure (
    image        INTEGER NOT NULL REFERENCES image (key),
    ordinal      INTEGER NOT NULL,
    words        INTEGER NOT NULL,
    tokens       INTEGER NOT NULL,              -- of CLIP, with start and end
    supported    INTEGER NOT NULL DEFAULT 0,    -- claims by their standing
    visual       INTEGER NOT NULL DEFAULT 0,
    unsupported  INTEGER NOT NULL DEFAULT 0,
    contradicted INTEGER NOT NULL DEFAULT 0,
    names        INTEGER NOT NULL DEFAULT 0,    -- proper nouns, and those without support
    false_names  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (image, ordinal)
) WITHOUT ROWID;
CREATE INDEX caption_measure_by_tokens ON caption_measure (tokens, image);

CREATE TRIGGER checked_caption AFTER UPDATE OF text ON caption WHEN NEW.text IS NOT OLD.text
BEGIN
    DELETE FROM checked WHERE image = (SELECT image FROM caption_set WHERE key = NEW.set_key);
END;
CREATE TRIGGER checked_image AFTER UPDATE ON image
WHEN NEW.caption_set IS NOT OLD.caption_set OR NEW.article IS NOT OLD.article
    OR NEW.image_alt IS NOT OLD.image_alt OR NEW.credits IS NOT OLD.credits
    OR NEW.location IS NOT OLD.location OR NEW.lat IS NOT OLD.lat OR NEW.lon IS NOT OLD.lon
    OR NEW.radius_km IS NOT OLD.radius_km OR NEW.west IS NOT OLD.west
    OR NEW.acquired_from IS NOT OLD.acquired_from OR NEW.acquired_to IS NOT OLD.acquired_to
    OR NEW.tag IS NOT OLD.tag OR NEW.satellite IS NOT OLD.satellite
    OR NEW.sensor IS NOT OLD.sensor OR NEW.modalities IS NOT OLD.modalities
    OR NEW.resolution IS NOT OLD.resolution OR NEW.theme IS NOT OLD.theme
    OR NEW.dismissed IS NOT OLD.dismissed
BEGIN
    DELETE FROM checked WHERE image = NEW.key;
END;
CREATE TRIGGER checked_article AFTER UPDATE ON article
BEGIN
    DELETE FROM checked WHERE image IN (SELECT key FROM image WHERE article = NEW.key);
END;
