-- The texts that runs asked with, by the hash that the run holds.

CREATE TABLE prompt (
    hash     TEXT PRIMARY KEY,
    summary  TEXT NOT NULL,
    captions TEXT NOT NULL,
    schema   TEXT NOT NULL
) WITHOUT ROWID;
