-- What dates and pixels are: of which happening a date is, how much ground a pixel covers.

-- What the days of an image are the days of: 'event' or 'published'; NULL: it was taken then.

ALTER TABLE image ADD COLUMN date_kind TEXT;
DROP INDEX image_by_acquired;
CREATE INDEX image_by_acquired ON image (acquired_from, acquired_to, date_kind);
CREATE INDEX image_by_date_kind ON image (date_kind) WHERE date_kind IS NOT NULL;

ALTER TABLE media ADD COLUMN gsd_m REAL;  -- at the raster's centre, metres; NULL: unknown
