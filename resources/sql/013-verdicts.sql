-- What a person says of pairs, what the comparison found, and what a model says of a picture.

CREATE TABLE duplicate_pair (               -- found to be the same picture; derived
    a        INTEGER NOT NULL REFERENCES image (key),
    b        INTEGER NOT NULL REFERENCES image (key),
    distance INTEGER NOT NULL,              -- bits
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX duplicate_pair_by_b ON duplicate_pair (b);
CREATE INDEX duplicate_candidate_by_b ON duplicate_candidate (b);

CREATE TABLE duplicate_verdict (            -- a person's, kept when the groups are made again
    a       INTEGER NOT NULL REFERENCES image (key),
    b       INTEGER NOT NULL REFERENCES image (key),
    is_same INTEGER NOT NULL,
    curator TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX duplicate_verdict_by_b ON duplicate_verdict (b);

-- Groups that were found before pairs were kept: each member beside its reference.
INSERT OR IGNORE INTO duplicate_pair (a, b, distance)
    SELECT min(r.image, d.image), max(r.image, d.image), 0
    FROM duplicate d JOIN duplicate r ON r.cluster = d.cluster AND r.is_reference
    WHERE d.kind = 'near' AND d.image <> r.image;

CREATE TABLE model_look (                   -- of the newest answer
    image             INTEGER PRIMARY KEY REFERENCES image (key),
    is_remote_sensing INTEGER NOT NULL,
    is_chart          INTEGER NOT NULL
);
CREATE INDEX model_look_odd ON model_look (image) WHERE is_chart OR NOT is_remote_sensing;

-- The terms of a new image are written by ImageStore, which has its values at hand: taking
-- them apart again cost an import more than all of its captions.
DROP TRIGGER image_terms_of_new;
