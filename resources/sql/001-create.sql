-- The project file, version 1. Times are RFC 3339 in UTC, days are YYYY-MM-DD, JSON is text.

CREATE TABLE project (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE article (
    key       INTEGER PRIMARY KEY,
    url       TEXT,
    title     TEXT,
    published TEXT,
    text      TEXT,
    hash      TEXT NOT NULL UNIQUE          -- of the four above: the same text is kept once
);

CREATE TABLE media (
    sha256      TEXT PRIMARY KEY,
    bytes       INTEGER NOT NULL,
    width       INTEGER NOT NULL,
    height      INTEGER NOT NULL,
    bands       INTEGER NOT NULL,
    bits        INTEGER NOT NULL,
    format      TEXT NOT NULL,
    linked_path TEXT                        -- null: the bytes lie in the media file
) WITHOUT ROWID;

CREATE TABLE image (
    key            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    image_src      TEXT,
    image_alt      TEXT,
    credits        TEXT,
    licence        TEXT,                    -- JSON {name, holder, evidence, redistribute}
    article        INTEGER REFERENCES article (key),
    location       TEXT,
    lat            REAL CHECK (lat BETWEEN -90 AND 90),
    lon            REAL CHECK (lon BETWEEN -180 AND 180),
    radius_km      REAL,
    precision      TEXT,
    west           REAL,
    south          REAL,
    east           REAL,
    north          REAL,
    acquired_from  TEXT,
    acquired_to    TEXT,
    tag            TEXT,                    -- JSON arrays; null is not the same as []
    satellite      TEXT,
    sensor         TEXT,
    modalities     TEXT,
    resolution     TEXT,
    theme          TEXT,
    sources        TEXT NOT NULL DEFAULT '{}',  -- JSON {field: source}
    media          TEXT REFERENCES media (sha256),
    media_error    TEXT,
    split          TEXT,
    flagged        INTEGER NOT NULL DEFAULT 0,
    discarded      INTEGER NOT NULL DEFAULT 0,
    verdict_reason TEXT,
    note           TEXT,
    caption_set    INTEGER REFERENCES caption_set (key),
    badges         TEXT NOT NULL DEFAULT '',    -- a letter a caption of the set: p a e r
    status         TEXT NOT NULL DEFAULT 'new', -- new pending partial done failed
    CHECK ((lat IS NULL) = (lon IS NULL))
);
CREATE INDEX image_by_status ON image (status, key);
CREATE INDEX image_by_article ON image (article);
CREATE INDEX image_by_media ON image (media);
CREATE INDEX image_by_acquired ON image (acquired_from, acquired_to);
CREATE INDEX image_located ON image (key, lon, lat, badges) WHERE lat IS NOT NULL;
CREATE INDEX image_flagged ON image (key) WHERE flagged;
CREATE INDEX image_discarded ON image (key) WHERE discarded;

CREATE TABLE run (
    key           INTEGER PRIMARY KEY,
    started_at    TEXT NOT NULL,
    provider      TEXT NOT NULL,
    model         TEXT NOT NULL,
    summary_model TEXT,
    base_url      TEXT,
    prompt_hash   TEXT
);

CREATE TABLE answer (
    key           INTEGER PRIMARY KEY,
    run           INTEGER NOT NULL REFERENCES run (key),
    image         INTEGER NOT NULL REFERENCES image (key),
    stage         TEXT NOT NULL,
    state         TEXT NOT NULL,
    reason        TEXT,
    raw           BLOB,
    text          TEXT,
    model         TEXT,
    request_id    TEXT,
    at            TEXT NOT NULL,
    http_status   INTEGER NOT NULL,
    attempts      INTEGER NOT NULL,
    input_tokens  INTEGER NOT NULL,
    cached_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cost_usd      REAL NOT NULL,
    seconds       REAL NOT NULL,
    sent_width    INTEGER NOT NULL,
    sent_height   INTEGER NOT NULL,
    sent_bytes    INTEGER NOT NULL
);
CREATE INDEX answer_by_image ON answer (image, key);
CREATE INDEX answer_by_run ON answer (run);

CREATE TABLE caption_set (
    key    INTEGER PRIMARY KEY,
    image  INTEGER NOT NULL REFERENCES image (key),
    run    INTEGER REFERENCES run (key),
    origin TEXT NOT NULL,
    model  TEXT,
    at     TEXT NOT NULL
);
CREATE INDEX caption_set_by_image ON caption_set (image);

CREATE TABLE caption (
    key       INTEGER PRIMARY KEY,
    set_key   INTEGER NOT NULL REFERENCES caption_set (key),
    ordinal   INTEGER NOT NULL CHECK (ordinal > 0),
    generated TEXT NOT NULL,
    text      TEXT NOT NULL,
    state     TEXT NOT NULL DEFAULT 'pending',
    reason    TEXT,
    draft     TEXT,
    UNIQUE (set_key, ordinal)
);
CREATE INDEX caption_by_state ON caption (state, set_key);

CREATE TABLE event (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id       TEXT NOT NULL UNIQUE,
    step     TEXT NOT NULL,
    at       TEXT NOT NULL,
    curator  TEXT NOT NULL,
    action   TEXT NOT NULL,
    image    INTEGER REFERENCES image (key),
    ordinal  INTEGER NOT NULL DEFAULT 0,
    caption  INTEGER REFERENCES caption (key),
    before   TEXT NOT NULL,
    after    TEXT NOT NULL,
    target   TEXT,                              -- of undo and redo: the step they act on
    standing TEXT NOT NULL DEFAULT 'log'        -- done, undone, dropped; log: can't be undone
);
CREATE INDEX event_by_step ON event (step);
CREATE INDEX event_by_standing ON event (standing, sequence);
CREATE INDEX event_by_image ON event (image, sequence);

CREATE VIRTUAL TABLE article_text USING fts5 (
    title, text, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE image_text USING fts5 (
    alt, location, captions, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE image_box USING rtree (
    key, west, east, south, north);
