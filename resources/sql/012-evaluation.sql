-- What others' predictions and embeddings scored against the captions of this collection.

CREATE TABLE evaluation (
    key         INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE COLLATE NOCASE,
    at          TEXT NOT NULL,
    curator     TEXT NOT NULL,
    filter      TEXT NOT NULL,
    captions    TEXT NOT NULL,              -- accepted, decided or any: which were the references
    sources     TEXT NOT NULL,              -- JSON array: names of the files that were read
    reference   TEXT NOT NULL,              -- SHA-256 of the references: equal ones compare
    figures     TEXT NOT NULL               -- JSON: images, captions, missing, metrics in order
);

-- What lists and filters look at of every image, in the order of the keys: the rows themselves are
-- wide, and a scan of them reads a hundred times as much.
CREATE INDEX image_brief ON image (key, badges, status, flagged, discarded, acquired_from,
    acquired_to, lat, resolution, split, country, west, caption_set);
CREATE INDEX image_pictured ON image (key) WHERE media IS NOT NULL;
CREATE INDEX image_credited ON image (key) WHERE nullif(credits, '') IS NOT NULL;
CREATE INDEX image_uncredited ON image (key) WHERE nullif(credits, '') IS NULL;
CREATE INDEX caption_words ON caption (set_key, words);
