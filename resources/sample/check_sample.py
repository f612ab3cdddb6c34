#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check that the sample is complete and true to itself; needs Debian's python3-gdal.

Exits with 1 and the name of each file at fault.
"""

import argparse
import datetime
import json
import math
import re
import sys
from pathlib import Path

from osgeo import gdal

gdal.UseExceptions()
gdal.SetConfigOption("GDAL_ERROR_ON_LIBJPEG_WARNING", "TRUE")  # a JPEG cut short is a fault

LEAST_PICTURES = 24
MOST_BYTES = 4 * 1024 * 1024
MOST_GEOTIFF_BYTES = 400 * 1024
LEAST_LONG_SIDE = 200
PICTURES = (".jpg", ".tif")
KEYS = ["id", "image_src", "image_alt", "credits", "licence", "article", "location", "lat", "lon",
        "bounds", "acquired", "tag", "satellite", "sensor", "modalities", "resolution", "theme",
        "captions"]
PRECISIONS = ("day", "month", "year", "range")
RESOLUTIONS = ("Low", "Moderate", "High", "Very High")
THEMES = """
Air Quality / Pollution; Atmospheric Circulation; Atmospheric Phenomena; Atmospheric Transport;
Cloud Formations; Cyclones / Hurricanes / Typhoons; Dust / Aerosols; Meteorology;
Precipitation Patterns; Severe Storms / Weather; Smoke Plumes / Emissions;
Agriculture / Farming; Biodiversity / Ecosystems; Climate Change / Impact; Deforestation;
Environmental Hazards; Environmental Monitoring; Forest Ecosystems; Land Cover / Land Use;
Marine Ecosystems; Phytoplankton / Algal Blooms; Vegetation Dynamics; Wildfires / Fires;
Arctic / Antarctic Systems; Glaciers / Ice Sheets; Sea Ice / Ice; Snow / Ice Cover;
Desert Landscapes; Erosion / Deposition; Geological Features; Infrastructure Development;
Land Management; Land Surface Temperature; Land Temperature; Mountain Systems; Natural Disasters;
Seasonal Changes; Urban / Built Environment; Volcanic Activity;
Coastal Morphology; Coastal Processes; Drought / Arid Conditions; Floods;
Hydrology / Water Resources; Lake Systems; Ocean Currents; Oceanography / Marine Systems;
River Systems; Sediment Transport; Surface Hydrology; Water Quality; Wetlands / Marshes
"""
THEME_NAMES = {" ".join(name.split()) for name in THEMES.split(";")}


def sentences(text):
    return [part for part in re.split(r"(?<=[.!?])\s+(?=[A-Z])", text.strip()) if part]


def picture_faults(path):
    """Faults of one picture; every pixel is read, so that a cut file is found."""
    try:
        dataset = gdal.Open(str(path))
        dataset.ReadAsArray()
    except RuntimeError as error:
        yield f"does not open: {error}"
        return
    if max(dataset.RasterXSize, dataset.RasterYSize) < LEAST_LONG_SIDE:
        yield "is too small to read"
    if path.suffix == ".tif":
        if path.stat().st_size > MOST_GEOTIFF_BYTES:
            yield f"is larger than {MOST_GEOTIFF_BYTES} bytes"
        if not dataset.GetProjection() or dataset.GetGeoTransform(can_return_null=True) is None:
            yield "is not georeferenced"


def text_faults(record):
    for key in ("image_alt", "credits", "location"):
        if not isinstance(record[key], str) or not record[key].strip():
            yield f"{key} is empty"
    licence = record["licence"]
    for key in ("name", "holder", "evidence"):
        if not licence.get(key):
            yield f"licence has no {key}"
    if licence.get("redistribute") != "yes":
        yield "may not be passed on"
    article = record["article"]
    if set(article) != {"url", "title", "published", "text"} or not article["title"]:
        yield "article lacks its title or has the wrong keys"
    found = sentences(article.get("text") or "")
    if not 8 <= len(found) <= 12:
        yield f"article has {len(found)} sentences, not 8 to 12"
    if len(set(found)) != len(found):
        yield "article repeats a sentence"


def list_faults(record):
    for key in ("tag", "satellite", "sensor", "modalities", "theme"):
        value = record[key]
        if not isinstance(value, list) or not value or not all(isinstance(v, str) for v in value):
            yield f"{key} is no list of strings"
    if record["captions"] != []:
        yield "captions are not empty"
    if record["resolution"] not in RESOLUTIONS:
        yield f"resolution {record['resolution']} is unknown"
    for theme in record["theme"]:
        if theme not in THEME_NAMES:
            yield f"theme {theme} is unknown"


def place_faults(record):
    west, south, east, north = record["bounds"]
    if not all(math.isfinite(value) for value in record["bounds"]):
        yield "bounds are no numbers"
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        yield "bounds are not west, south, east, north"
    if not (west <= record["lon"] <= east and south <= record["lat"] <= north):
        yield "lat and lon lie outside the bounds"


def date_faults(record):
    acquired = record["acquired"]
    if set(acquired) != {"from", "to", "precision", "source"} or not acquired["source"]:
        yield "acquired lacks a key or its source"
        return
    if acquired["precision"] not in PRECISIONS:
        yield f"precision {acquired['precision']} is unknown"
    try:
        first = datetime.date.fromisoformat(acquired["from"])
        last = datetime.date.fromisoformat(acquired["to"])
    except (TypeError, ValueError) as error:
        yield f"acquired does not parse: {error}"
        return
    if first > last:
        yield "acquired ends before it begins"
    if acquired["precision"] == "day" and first != last:
        yield "acquired spans more than the day that it claims"


def side_car_faults(path, image):
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        yield f"does not read: {error}"
        return
    if list(record) != KEYS:
        yield f"keys differ: {sorted(set(record) ^ set(KEYS)) or 'order'}"
        return
    if record["id"] != image.stem:
        yield f"id is {record['id']}, not the picture's name"
    for check in (text_faults, list_faults, place_faults, date_faults):
        yield from check(record)


def folder_faults(folder):
    images = sorted(path for path in folder.iterdir() if path.suffix in PICTURES)
    if len(images) < LEAST_PICTURES:
        yield folder.name, f"{len(images)} pictures, fewer than {LEAST_PICTURES}"
    size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    if size > MOST_BYTES:
        yield folder.name, f"{size} bytes, more than {MOST_BYTES}"
    if sum(path.suffix == ".tif" for path in images) < 2:
        yield folder.name, "fewer than two GeoTIFFs"
    stems = [image.stem for image in images]
    table = (folder / "README.md").read_text(encoding="utf-8")
    for image in images:
        if stems.count(image.stem) > 1:
            yield image.name, "shares its id with another picture"
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", image.stem):
            yield image.name, "is not named in lower-case ASCII words"
        if f"`{image.name}`" not in table:
            yield image.name, "is missing in README.md"
        for fault in picture_faults(image):
            yield image.name, fault
        side_car = image.with_suffix(".json")
        for fault in side_car_faults(side_car, image):
            yield side_car.name, fault
    for side_car in sorted(folder.glob("*.json")):
        if side_car.stem not in stems:
            yield side_car.name, "has no picture"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).resolve().parent)
    folder = parser.parse_args().folder
    faults = list(folder_faults(folder))
    for name, fault in faults:
        print(f"{name}: {fault}", file=sys.stderr)
    if faults:
        sys.exit(1)
    count = sum(path.suffix in PICTURES for path in folder.iterdir())
    size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    print(f"{count} scenes, {size} bytes: complete")


if __name__ == "__main__":
    main()
