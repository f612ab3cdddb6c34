-- Several curators on one collection, and what a decision was made on.

-- Of a verdict on a caption (accept, edit, reject, judge): what else is known of it.
ALTER TABLE event ADD COLUMN bulk INTEGER NOT NULL DEFAULT 0;   -- 1: with the image's others, 2: over many images
ALTER TABLE event ADD COLUMN blind INTEGER NOT NULL DEFAULT 0;  -- no other curator's verdict was there to be seen
ALTER TABLE event ADD COLUMN basis TEXT;                        -- JSON array of caption_basis, without its keys
ALTER TABLE event ADD COLUMN guideline TEXT;                    -- hash of the guideline in force
CREATE INDEX event_by_caption ON event (caption, sequence) WHERE caption IS NOT NULL;
CREATE INDEX event_of_judging ON event (sequence) WHERE action = 'judge';

UPDATE event SET blind = 1 WHERE caption IS NOT NULL AND action IN ('accept', 'edit', 'reject')
    AND NOT EXISTS (SELECT 1 FROM event o WHERE o.caption = event.caption
        AND o.sequence < event.sequence AND o.curator <> event.curator);
UPDATE event SET bulk = 1 WHERE action = 'accept' AND EXISTS
    (SELECT 1 FROM event o WHERE o.step = event.step AND o.sequence <> event.sequence);

-- The guidelines that decisions were made under. The one in force is project.guideline.
CREATE TABLE guideline (
    hash TEXT PRIMARY KEY,                  -- SHA-256 of the text, hex
    text TEXT NOT NULL
) WITHOUT ROWID;

-- What the image and the caption were when the decision that stands was made.
CREATE TABLE caption_basis (
    caption  INTEGER PRIMARY KEY REFERENCES caption (key),
    image    INTEGER NOT NULL REFERENCES image (key),
    media    TEXT NOT NULL,
    location TEXT NOT NULL,
    point    TEXT NOT NULL,
    date     TEXT NOT NULL,
    text     TEXT NOT NULL
);
CREATE INDEX caption_basis_by_image ON caption_basis (image);
CREATE VIEW image_basis (image, media, location, point, date) AS
    SELECT key, coalesce(media, ''), coalesce(location, ''),
        CASE WHEN lat IS NULL THEN '' ELSE lat || ', ' || lon END,
        CASE WHEN acquired_from IS NULL THEN '' ELSE acquired_from || '..' || acquired_to END
    FROM image;

-- Decisions of the current sets whose basis is no longer so. A place or a date that becomes known
-- where none was takes nothing from a decision; other bytes, or first ones, do.
CREATE TABLE stale (
    caption INTEGER PRIMARY KEY,
    image   INTEGER NOT NULL,
    parts   TEXT NOT NULL                   -- of: picture place date caption
);
CREATE INDEX stale_by_image ON stale (image);
CREATE VIEW staleness (caption, image, parts) AS
    SELECT b.caption, b.image, trim(
        CASE WHEN b.media <> n.media THEN 'picture ' ELSE '' END
        || CASE WHEN (b.location <> '' AND b.location <> n.location)
            OR (b.point <> '' AND b.point <> n.point) THEN 'place ' ELSE '' END
        || CASE WHEN b.date <> '' AND b.date <> n.date THEN 'date ' ELSE '' END
        || CASE WHEN b.text <> c.text THEN 'caption' ELSE '' END)
    FROM caption_basis b JOIN image_basis n ON n.image = b.image
    JOIN caption c ON c.key = b.caption JOIN image i ON i.key = b.image
    WHERE i.caption_set = c.set_key AND c.state <> 'pending'
        AND (b.media <> n.media OR (b.location <> '' AND b.location <> n.location)
            OR (b.point <> '' AND b.point <> n.point) OR (b.date <> '' AND b.date <> n.date)
            OR b.text <> c.text);

CREATE TRIGGER stale_of_image AFTER UPDATE ON image
WHEN NEW.media IS NOT OLD.media OR NEW.location IS NOT OLD.location OR NEW.lat IS NOT OLD.lat
    OR NEW.lon IS NOT OLD.lon OR NEW.acquired_from IS NOT OLD.acquired_from
    OR NEW.acquired_to IS NOT OLD.acquired_to OR NEW.caption_set IS NOT OLD.caption_set
BEGIN
    DELETE FROM stale WHERE image = NEW.key;
    INSERT INTO stale SELECT caption, image, parts FROM staleness WHERE image = NEW.key;
END;
CREATE TRIGGER stale_of_caption AFTER UPDATE OF text, state ON caption
WHEN NEW.text IS NOT OLD.text OR NEW.state IS NOT OLD.state
BEGIN
    DELETE FROM stale WHERE caption = NEW.key;
    INSERT INTO stale SELECT caption, image, parts FROM staleness WHERE caption = NEW.key;
END;
CREATE TRIGGER stale_of_basis AFTER INSERT ON caption_basis
BEGIN
    DELETE FROM stale WHERE caption = NEW.caption;
    INSERT INTO stale SELECT caption, image, parts FROM staleness WHERE caption = NEW.caption;
END;
CREATE TRIGGER stale_of_nothing AFTER DELETE ON caption_basis
BEGIN
    DELETE FROM stale WHERE caption = OLD.caption;
END;

-- Verdicts that nobody else's could have led, one by one or an image at a time; of each curator
-- the first on a caption counts. Planted captions are none of the collection's.
CREATE VIEW blind_verdict (caption, image, curator, verdict, reason, text, bulk, sequence) AS
    SELECT caption, image, curator,
        CASE action WHEN 'judge' THEN json_extract(after, '$.verdict')
            ELSE json_extract(after, '$.state') END,
        json_extract(after, '$.reason'), json_extract(after, '$.text'), bulk, sequence
    FROM event
    WHERE caption IS NOT NULL AND blind AND bulk < 2 AND standing IN ('done', 'log')
        AND action IN ('accept', 'edit', 'reject', 'judge')
        AND json_extract(after, '$.purpose') IS NOT 'planted';
CREATE VIEW first_verdict AS
    SELECT * FROM blind_verdict v WHERE v.sequence = (
        SELECT min(f.sequence) FROM blind_verdict f
        WHERE f.caption = v.caption AND f.curator = v.curator);

-- Captions on which first verdicts differ, until someone has settled it.
CREATE TABLE dispute (
    caption INTEGER PRIMARY KEY,
    image   INTEGER NOT NULL,
    settled INTEGER NOT NULL
);
CREATE INDEX dispute_by_image ON dispute (image) WHERE NOT settled;
CREATE VIEW disputed (caption, image, settled) AS
    SELECT v.caption, v.image, EXISTS (SELECT 1 FROM event e WHERE e.caption = v.caption
        AND e.action = 'adjudicate' AND e.standing IN ('done', 'log'))
    FROM first_verdict v GROUP BY v.caption HAVING count(DISTINCT v.verdict) > 1;
CREATE TRIGGER dispute_of_event AFTER INSERT ON event
WHEN NEW.caption IS NOT NULL AND ((NEW.blind AND NEW.bulk < 2) OR NEW.action = 'adjudicate')
BEGIN
    DELETE FROM dispute WHERE caption = NEW.caption;
    INSERT INTO dispute SELECT caption, image, settled FROM disputed WHERE caption = NEW.caption;
END;
CREATE TRIGGER dispute_of_standing AFTER UPDATE OF standing ON event
WHEN NEW.caption IS NOT NULL AND ((NEW.blind AND NEW.bulk < 2) OR NEW.action = 'adjudicate')
BEGIN
    DELETE FROM dispute WHERE caption = NEW.caption;
    INSERT INTO dispute SELECT caption, image, settled FROM disputed WHERE caption = NEW.caption;
END;

-- Who looks at which image; turn 2 is a blind second review.
CREATE TABLE assignment (
    image   INTEGER NOT NULL REFERENCES image (key),
    curator TEXT NOT NULL,
    turn    INTEGER NOT NULL,
    PRIMARY KEY (image, curator)
) WITHOUT ROWID;
CREATE INDEX assignment_by_curator ON assignment (curator, image);

-- Captions that are shown without what was decided on them. A verdict on one is an event
-- "judge" that names it; what was planted exists here alone.
CREATE TABLE blind_task (
    key       INTEGER PRIMARY KEY,
    draw      INTEGER NOT NULL REFERENCES blind_draw (key),
    caption   INTEGER NOT NULL REFERENCES caption (key),
    image     INTEGER NOT NULL REFERENCES image (key),
    curator   TEXT NOT NULL,                -- who is meant; empty: anyone
    text      TEXT NOT NULL,                -- as it is shown
    flaw      TEXT,                         -- of a planted one: the reason to reject it for
    event     TEXT                          -- id of the verdict that stands
);
CREATE INDEX blind_task_waiting ON blind_task (curator, key) WHERE event IS NULL;
CREATE INDEX blind_task_by_caption ON blind_task (caption);
CREATE TABLE blind_draw (
    key        INTEGER PRIMARY KEY,
    purpose    TEXT NOT NULL,               -- again, second, planted
    seed       INTEGER NOT NULL,
    population INTEGER NOT NULL,            -- captions that could have been drawn
    at         TEXT NOT NULL,
    curator    TEXT NOT NULL
);

-- What a person says of a claim: by its words, so that it holds after edits elsewhere.
CREATE TABLE claim_mark (
    caption INTEGER NOT NULL REFERENCES caption (key),
    quote   TEXT NOT NULL,
    mark    TEXT NOT NULL,                  -- visible, text, inferred, false
    PRIMARY KEY (caption, quote)
) WITHOUT ROWID;

CREATE TABLE time_spent (
    image   INTEGER NOT NULL REFERENCES image (key),
    curator TEXT NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (image, curator)
) WITHOUT ROWID;
