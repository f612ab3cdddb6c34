-- The queue of paid work: a row an image and stage. What a run has not finished stays here, so
-- that the next one goes on where it ended.

CREATE TABLE caption_task (
    image       INTEGER NOT NULL REFERENCES image (key),
    stage       TEXT NOT NULL CHECK (stage IN ('summary', 'captions')),
    run         INTEGER NOT NULL REFERENCES run (key),
    state       TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed')),
    attempts    INTEGER NOT NULL DEFAULT 0,  -- requests that failed on the way
    throttles   INTEGER NOT NULL DEFAULT 0,  -- requests that the service asked to send later
    answered    INTEGER NOT NULL DEFAULT 0,  -- answers that were paid for and could not be used
    error_class TEXT,
    reason      TEXT,
    next_at     TEXT,                        -- told to people; a run counts on its own clock
    ordinal     INTEGER NOT NULL DEFAULT 0,  -- one caption to write anew; 0: all five
    hint        TEXT,                        -- what a curator tells the model besides
    batch       INTEGER,                     -- the batch that carries it; null: none
    PRIMARY KEY (image, stage)
) WITHOUT ROWID;
CREATE INDEX caption_task_by_state ON caption_task (stage, state, image);
CREATE INDEX caption_task_by_batch ON caption_task (batch) WHERE batch IS NOT NULL;

-- What earlier runs left: the newest answer of an image says how its captioning ended.
INSERT INTO caption_task (image, stage, run, state, attempts, reason)
SELECT image, 'captions', run, CASE state WHEN 'done' THEN 'done' ELSE 'failed' END, attempts, reason
FROM answer WHERE key IN (SELECT max(key) FROM answer GROUP BY image)
    AND (stage = 'captions' OR state <> 'done');
INSERT INTO caption_task (image, stage, run, state, attempts, reason)
SELECT image, 'summary', run, 'done', attempts, reason
FROM answer WHERE key IN (SELECT max(key) FROM answer WHERE stage = 'summary' AND state = 'done' GROUP BY image);

-- Work that a service does in one go and cheaper. The tasks of a batch name it (caption_task.batch)
-- until their results are in.

CREATE TABLE batch (
    key         INTEGER PRIMARY KEY,
    run         INTEGER NOT NULL REFERENCES run (key),
    stage       TEXT NOT NULL CHECK (stage IN ('summary', 'captions')),
    state       TEXT NOT NULL,  -- prepared, uploaded, then as the service says, at the end collected
    file        TEXT,
    remote      TEXT,           -- the service's id of the batch
    output_file TEXT,
    error_file  TEXT,
    requests    INTEGER NOT NULL,
    bytes       INTEGER NOT NULL,
    usd         REAL NOT NULL,  -- what it may cost, estimated
    at          TEXT NOT NULL,
    reason      TEXT
);
CREATE INDEX batch_by_state ON batch (state);
