-- What dates and pixels are: of which happening a date is, how much ground a pixel covers.

-- What the days of an image are the days of: 'event' or 'published'; NULL: it was taken then.

ALTER TABLE image ADD COLUMN date_kind TEXT;
DROP INDEX image_by_acquired;
CREATE INDEX image_by_acquired ON image (acquired_from, acquired_to, date_kind);
CREATE INDEX image_by_date_kind ON image (date_kind) WHERE date_kind IS NOT NULL;

ALTER TABLE media ADD COLUMN gsd_m REAL;  -- at the raster's centre, metres; NULL: unknown

-- What looks at the days looks at their kind.
DROP VIEW image_basis;
CREATE VIEW image_basis (image, media, location, point, date) AS
    SELECT key, coalesce(media, ''), coalesce(location, ''),
        CASE WHEN lat IS NULL THEN '' ELSE lat || ', ' || lon END,
        CASE WHEN acquired_from IS NULL THEN '' ELSE acquired_from || '..' || acquired_to
            || coalesce(' ' || date_kind, '') END
    FROM image;
DROP TRIGGER stale_of_image;
CREATE TRIGGER stale_of_image AFTER UPDATE ON image
WHEN NEW.media IS NOT OLD.media OR NEW.location IS NOT OLD.location OR NEW.lat IS NOT OLD.lat
    OR NEW.lon IS NOT OLD.lon OR NEW.acquired_from IS NOT OLD.acquired_from
    OR NEW.acquired_to IS NOT OLD.acquired_to
    OR NEW.date_kind IS NOT OLD.date_kind OR NEW.caption_set IS NOT OLD.caption_set
BEGIN
    DELETE FROM stale WHERE image = NEW.key;
    INSERT INTO stale SELECT caption, image, parts FROM staleness WHERE image = NEW.key;
END;
DROP TRIGGER checked_image;
CREATE TRIGGER checked_image AFTER UPDATE ON image
WHEN NEW.caption_set IS NOT OLD.caption_set OR NEW.article IS NOT OLD.article
    OR NEW.image_alt IS NOT OLD.image_alt OR NEW.credits IS NOT OLD.credits
    OR NEW.location IS NOT OLD.location OR NEW.lat IS NOT OLD.lat OR NEW.lon IS NOT OLD.lon
    OR NEW.radius_km IS NOT OLD.radius_km OR NEW.west IS NOT OLD.west
    OR NEW.acquired_from IS NOT OLD.acquired_from OR NEW.acquired_to IS NOT OLD.acquired_to
    OR NEW.date_kind IS NOT OLD.date_kind
    OR NEW.tag IS NOT OLD.tag OR NEW.satellite IS NOT OLD.satellite
    OR NEW.sensor IS NOT OLD.sensor OR NEW.modalities IS NOT OLD.modalities
    OR NEW.resolution IS NOT OLD.resolution OR NEW.theme IS NOT OLD.theme
    OR NEW.dismissed IS NOT OLD.dismissed
BEGIN
    DELETE FROM checked WHERE image = NEW.key;
END;
