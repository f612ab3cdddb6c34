-- Where a caption of a set that a curator put together comes from, and the order of preference.

ALTER TABLE caption ADD COLUMN from_set INTEGER REFERENCES caption_set (key);  -- null: its own set
ALTER TABLE caption ADD COLUMN rank INTEGER;    -- 1 is the best; null: not ranked
