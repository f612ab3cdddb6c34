-- The media file beside a project: bytes by hash, written once; thumbnails can be made again.
-- Plain row tables: a hash is looked up in its index without walking over the blobs.

CREATE TABLE media (
    sha256 TEXT NOT NULL UNIQUE,
    bytes  BLOB NOT NULL
);

CREATE TABLE thumbnail (
    sha256 TEXT NOT NULL,
    rule   INTEGER NOT NULL,
    jpeg   BLOB NOT NULL,
    UNIQUE (sha256, rule)
);
