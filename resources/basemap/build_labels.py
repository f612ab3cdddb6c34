#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write labels.tsv: the names on the map, from Natural Earth's layers (public domain).

    python3 build_labels.py FOLDER    # holds ne_10m_geography_marine_polys, ne_10m_lakes and
                                      # ne_10m_populated_places_simple as GeoJSON (.json)

Countries come from ../gazetteer/countries.tsv. Needs Python 3.9 or newer and nothing else.
"""

import argparse
import json
import math
from pathlib import Path

HERE = Path(__file__).resolve().parent
CITY_ZOOM = 7.0   # Natural Earth's min_zoom; what shows later only would fill the file
LAKE_ZOOM = 6.0
GRID = 24         # places tried along each axis of a water's box


def layer(folder, name):
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["features"]


def area_of(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2


def is_inside(x, y, ring):
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def distance(x, y, ring):
    best = math.inf
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        length = (x2 - x1) ** 2 + (y2 - y1) ** 2
        share = 0 if length == 0 else max(0, min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
        best = min(best, math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1)))
    return best


def roomiest(geometry):
    """A place inside the largest polygon, far from its edge, and how far that is in degrees."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    ring = [tuple(point[:2]) for point in max(polygons, key=lambda polygon: area_of(polygon[0]))[0]]
    ring = ring[::max(1, len(ring) // 400)] + [ring[0]]
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    best = (-1.0, xs[0], ys[0])
    for i in range(1, GRID):
        for j in range(1, GRID):
            x = min(xs) + (max(xs) - min(xs)) * i / GRID
            y = min(ys) + (max(ys) - min(ys)) * j / GRID
            if is_inside(x, y, ring):
                best = max(best, (distance(x, y, ring), x, y))
    return best


def titled(name):
    """NORTH ATLANTIC OCEAN -> North Atlantic Ocean."""
    if not name.isupper():
        return name
    small = {"of", "and", "the", "de"}
    words = [word if index and word in small else word[:1].upper() + word[1:]
             for index, word in enumerate(name.lower().split())]
    return " ".join(words)


def waters(folder):
    for feature in layer(folder, "ne_10m_geography_marine_polys"):
        values = feature["properties"]
        if values["name"] and feature["geometry"] and values["featurecla"] != "river":
            _, x, y = roomiest(feature["geometry"])
            yield "sea", values["min_label"], y, x, 0, titled(values["name"])
    for feature in layer(folder, "ne_10m_lakes"):
        values = feature["properties"]
        if values["name"] and values["featurecla"] != "Reservoir" and values["min_label"] <= LAKE_ZOOM:
            _, x, y = roomiest(feature["geometry"])
            yield "lake", values["min_label"], y, x, 0, values["name"]


def cities(folder):
    for feature in layer(folder, "ne_10m_populated_places_simple"):
        values = feature["properties"]
        if values["min_zoom"] <= CITY_ZOOM:
            yield ("capital" if values["adm0cap"] else "city", values["min_zoom"], values["latitude"],
                   values["longitude"], values["pop_max"], values["name"])


def countries():
    table = (HERE.parent / "gazetteer" / "countries.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        cells = line.split("\t")
        if not line.startswith("#") and cells[2]:
            yield "country", 0, float(cells[3]), float(cells[4]), float(cells[5]), cells[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    # Within a kind what shows first comes first; of the same zoom the larger.
    order = {"country": 0, "sea": 1, "capital": 2, "lake": 3, "city": 4}
    rows = sorted([*countries(), *waters(folder), *cities(folder)],
                  key=lambda row: (order[row[0]], row[1], -row[4], row[5], row[2]))
    with (HERE / "labels.tsv").open("w", encoding="utf-8", newline="\n") as out:
        out.write("# kind\tzoom from which it shows\tlat\tlon\treach of a country in km, people of a city\tname\n")
        for kind, zoom, lat, lon, size, name in rows:
            out.write(f"{kind}\t{zoom:.1f}\t{lat:.3f}\t{lon:.3f}\t{size:.0f}\t{name}\n")
    print(f"labels.tsv: {len(rows)} names")


if __name__ == "__main__":
    main()
