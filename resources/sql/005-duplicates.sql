-- Fingerprints of pictures and the groups of equal and near ones: derived, made again at will.

CREATE TABLE fingerprint (
    sha256 TEXT PRIMARY KEY,
    rule   INTEGER NOT NULL,                -- how it was made; others are made anew
    bytes  BLOB NOT NULL,
    junk   TEXT                             -- why it may be no satellite picture; null: nothing odd
) WITHOUT ROWID;

CREATE TABLE duplicate (
    image        INTEGER PRIMARY KEY REFERENCES image (key),
    cluster      INTEGER NOT NULL,
    kind         TEXT NOT NULL,             -- exact: the same bytes; near: the same picture
    is_reference INTEGER NOT NULL DEFAULT 0 -- the one of the cluster that stands for it
);
CREATE INDEX duplicate_by_cluster ON duplicate (cluster, image);

CREATE TABLE duplicate_candidate (          -- alike, but not the same: for a person to look at
    a        INTEGER NOT NULL REFERENCES image (key),
    b        INTEGER NOT NULL REFERENCES image (key),
    distance INTEGER NOT NULL,              -- bits
    PRIMARY KEY (a, b)
) WITHOUT ROWID;

CREATE TABLE reference_choice (             -- a person's, kept when the clusters are made again
    image   INTEGER PRIMARY KEY REFERENCES image (key),
    curator TEXT NOT NULL,
    at      TEXT NOT NULL
);
