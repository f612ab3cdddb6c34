-- What scraping and downloads still have to ask for, so that both go on where they stopped.

CREATE TABLE crawl (
    key         INTEGER PRIMARY KEY,
    recipe      TEXT NOT NULL UNIQUE,
    started_at  TEXT NOT NULL,
    finished_at TEXT
);

CREATE TABLE crawl_page (
    key            INTEGER PRIMARY KEY,
    crawl          INTEGER NOT NULL REFERENCES crawl (key),
    url            TEXT NOT NULL,
    kind           TEXT NOT NULL,           -- list, page
    state          TEXT NOT NULL,           -- waiting, done, failed, skipped
    class          TEXT,                    -- of a failure or skip
    reason         TEXT,
    depth          INTEGER NOT NULL,        -- links from a start
    barren         INTEGER NOT NULL,        -- lists before it that led to nothing new
    title          TEXT,                    -- what a feed said of it
    published_from TEXT,
    published_to   TEXT,
    lat            REAL,
    lon            REAL,
    etag           BLOB,
    last_modified  BLOB,
    asked_at       TEXT,
    UNIQUE (crawl, url)
);
CREATE INDEX crawl_page_waiting ON crawl_page (crawl, kind DESC, key) WHERE state = 'waiting';

CREATE TABLE download (
    image    INTEGER PRIMARY KEY REFERENCES image (key),
    state    TEXT NOT NULL,                 -- waiting, done, failed
    class    TEXT,
    reason   TEXT,
    attempts INTEGER NOT NULL,
    at       TEXT NOT NULL
);
CREATE INDEX download_waiting ON download (image) WHERE state = 'waiting';
