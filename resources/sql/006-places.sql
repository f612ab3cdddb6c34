-- Version 6: the country that a point lies in, and regions of the curator's own.

ALTER TABLE image ADD COLUMN country TEXT;  -- of lat and lon, by country_at; null over the sea
UPDATE image SET country = country_at(lat, lon) WHERE lat IS NOT NULL;
CREATE INDEX image_by_country ON image (country, key) WHERE country IS NOT NULL;

CREATE TABLE region (
    name TEXT PRIMARY KEY COLLATE NOCASE,
    ring TEXT NOT NULL                      -- as after `within:`, LON,LAT;LON,LAT;...
) WITHOUT ROWID;
