-- What a picture covers, where that is no box of parallels and meridians.

ALTER TABLE image ADD COLUMN outline TEXT;  -- rings LON,LAT;LON,LAT;... parted by |, even-odd
CREATE INDEX image_extent ON image (key, west, south, east, north, media, outline) WHERE west IS NOT NULL;
