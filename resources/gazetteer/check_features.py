#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check features-*.txt row by row against Natural Earth and write what agrees to features.tsv.

    python3 check_features.py FOLDER      # with Natural Earth 4's layers as GeoJSON

A row agrees when Natural Earth has a feature of a fitting class that bears one of the row's names
and lies where the row says: the row's point lies within the convex hull of its shape (the layers hold
label areas and coasts, some as thin strips), or the nearest part of the shape is no farther than a
half of the row's radius (at least 30 km), and its extent is within a factor of five of the row's
radius where it is a surface. A row whose name it does not have is dropped, except for ice shelves,
whose layer bears no names: there a shelf must lie at the point, and for rows that name their
country (features-4): there the point must lie in that country of the base map, or within 30 km of
it. What is dropped is listed with its reason.

Needs Python 3.9 or newer and nothing else.
"""

import argparse
import json
import math
import re
import struct
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
EARTH_KM = 6371.0088
SLACK_KM = 30.0
FACTOR = 5.0
LAYERS = {  # file: what its features may be
    "ne_10m_geography_marine_polys": {"ocean", "sea", "gulf", "strait", "lake", "river", "region"},
    "ne_10m_geography_regions_polys": {"continent", "range", "desert", "region", "island", "islands", "cape",
                                       "lake", "peak", "ice"},
    "ne_10m_geography_regions_elevation_points": {"peak", "region", "cape", "desert"},
    "ne_10m_geography_regions_points": {"island", "islands", "cape", "falls", "region"},
    "ne_10m_lakes": {"lake", "gulf", "desert"},
    "ne_10m_rivers_lake_centerlines": {"river"},
    "ne_50m_antarctic_ice_shelves_polys": {"ice"},
}
SHORT = {"i": "island", "is": "islands", "isands": "islands", "mt": "mount", "mts": "mountains",
         "ra": "range", "pen": "peninsula", "pt": "point", "pk": "peak", "arch": "archipelago",
         "st": "saint", "str": "strait", "sd": "sound", "s": "serra", "cord": "cordillera",
         "res": "reservoir", "l": "lake"}
GENERIC = {"sea", "gulf", "bay", "strait", "lake", "river", "range", "mountains", "mountain", "mount",
           "desert", "island", "islands", "peninsula", "volcano", "volcan", "the", "of", "de", "del",
           "plateau", "basin", "plain", "archipelago", "cape", "atoll", "volcan", "cerro", "monte",
           "nevado", "gora", "pico", "san", "shan", "vulkan", "reservoir", "hu"}


def folded(name):
    text = unicodedata.normalize("NFKD", name.casefold())
    for old, new in (("ø", "o"), ("ł", "l"), ("đ", "d"), ("æ", "ae"), ("ð", "d"), ("þ", "th")):
        text = text.replace(old, new)
    text = "".join(c for c in text if not unicodedata.combining(c) and c not in "'`‘’ʻ.´")
    words = re.sub(r"[^\w]+", " ", text).split()
    return " ".join(SHORT.get(word, word) for word in words)


def core(name):
    """The name without the words that only say what it is."""
    words = [word for word in folded(name).split() if word not in GENERIC]
    return " ".join(words) or folded(name)


def lines_of(geometry):
    kind, where = geometry["type"], geometry["coordinates"]
    if kind == "Point":
        return [[where]]
    if kind in ("LineString", "MultiPoint"):
        return [where]
    if kind in ("Polygon", "MultiLineString"):
        return where
    return [ring for polygon in where for ring in polygon]


class Feature:
    def __init__(self, layer, properties, geometry):
        self.layer = layer
        self.names = [properties[key] for key in ("name", "namealt", "name_alt", "name_en", "name_fr",
                                                  "name_abb") if properties.get(key)]
        self.lines = lines_of(geometry)
        self.is_surface = "Polygon" in geometry["type"]
        points = [point for line in self.lines for point in line]
        lons = [point[0] for point in points]
        turned = [lon % 360 for lon in lons]
        self.is_cut = max(lons) - min(lons) > 300 and max(turned) - min(turned) < 300
        self.hull = []
        self.south = min(point[1] for point in points)
        self.north = max(point[1] for point in points)

    def holds(self, lat, lon):
        """Whether its convex hull does."""
        if not self.hull:
            self.hull = hull_of([(self.turned(point[0]), point[1])
                                 for line in self.lines for point in line])
        lon = self.turned(lon)
        return len(self.hull) > 2 and all(
            (b[0] - a[0]) * (lat - a[1]) - (b[1] - a[1]) * (lon - a[0]) >= 0
            for a, b in zip(self.hull, self.hull[1:] + self.hull[:1]))

    def turned(self, lon):
        """A shape on both sides of the antimeridian is looked at in one piece."""
        return lon % 360 if self.is_cut else lon

    def distance_km(self, lat, lon):
        """To the nearest part of the shape; 0 inside."""
        if self.holds(lat, lon):
            return 0.0
        return min(edge_km(lat, lon, a, b) for line in self.lines
                   for a, b in zip(line, line[1:] or line))

    def half_extent_km(self):
        points = [point for line in self.lines for point in line]
        lats = sorted(point[1] for point in points)
        lons = sorted(self.turned(point[0]) for point in points)
        width = lons[-1] - lons[0]
        height = (lats[-1] - lats[0]) * 111.2
        middle = math.cos(math.radians((lats[0] + lats[-1]) / 2))
        return max(height, width * 111.2 * middle) / 2


def hull_of(points):
    """The convex hull, counterclockwise (Andrew's monotone chain)."""
    def half(ordered):
        chain = []
        for p in ordered:
            while len(chain) > 1 and ((chain[-1][0] - chain[-2][0]) * (p[1] - chain[-2][1])
                                      <= (chain[-1][1] - chain[-2][1]) * (p[0] - chain[-2][0])):
                chain.pop()
            chain.append(p)
        return chain[:-1]

    ordered = sorted(set(points))
    return half(ordered) + half(ordered[::-1]) if len(ordered) > 2 else ordered


def edge_km(lat, lon, a, b):
    scale = math.cos(math.radians(lat)) * 111.195
    def x_of(other):
        return ((other - lon + 540) % 360 - 180) * scale
    x1, y1 = x_of(a[0]), (a[1] - lat) * 111.195
    x2, y2 = x_of(b[0]), (b[1] - lat) * 111.195
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    share = min(1.0, max(0.0, -(x1 * dx + y1 * dy) / length)) if length else 0.0
    return math.hypot(x1 + share * dx, y1 + share * dy)


def read_layers(folder):
    by_name, unnamed = defaultdict(list), []
    for layer in LAYERS:
        path = folder / f"{layer}.json"
        if not path.is_file():
            sys.exit(f"{path} is missing: is this a folder of Natural Earth's GeoJSON layers?")
        for item in json.loads(path.read_text(encoding="utf-8"))["features"]:
            if not item["geometry"]:
                continue
            feature = Feature(layer, item["properties"], item["geometry"])
            keys = {core(name) for whole in feature.names
                    for name in [whole, *re.split(r"[/()]", whole)] if name.strip()}
            for key in keys:
                by_name[key].append(feature)
            if not feature.names:
                unnamed.append(feature)
    return by_name, unnamed


def read_countries():
    """Name as in countries.tsv -> shape, from the base map's own file (its format: GBM1)."""
    shown = {}
    for line in (HERE / "countries.tsv").read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        shown[cells[2] if len(cells) > 2 else ""] = cells[0]
    data = (HERE.parent / "basemap" / "world-50m.gbm").read_bytes()
    at = 4
    shapes = {}

    def take(form):
        nonlocal at
        values = struct.unpack_from("<" + form, data, at)
        at += struct.calcsize("<" + form)
        return values

    def text():
        nonlocal at
        length, = take("B")
        at += length
        return data[at - length:at].decode("utf-8")

    for _ in range(take("I")[0]):
        layer = text()
        _, count = take("BI")
        for _ in range(count):
            name = text()
            parts = take("4fI")[4]
            rings = []
            for _ in range(parts):
                points, = take("I")
                flat = take(f"{2 * points}i")
                rings.append([(x / 1e6, y / 1e6) for x, y in zip(flat[0::2], flat[1::2])])
            if layer == "countries" and name in shown:
                shapes[shown[name]] = rings
    return shapes


def fault_of_country(row, shapes):
    """Why the row does not lie in a country that it names, or an empty text."""
    _, _, lat, lon, _, countries = row
    unknown = [name for name in countries if name not in shapes]
    if unknown:
        return f"no country {unknown[0]}"
    nearest = math.inf
    for name in countries:
        crossings = sum((a[1] > lat) != (b[1] > lat)
                        and lon < a[0] + (lat - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
                        for ring in shapes[name] for a, b in zip(ring, ring[1:]))
        if crossings % 2:
            return ""
        nearest = min(nearest, min(edge_km(lat, lon, a, b) for ring in shapes[name]
                                   for a, b in zip(ring, ring[1:])))
    return "" if nearest <= SLACK_KM else f"its country is {nearest:.0f} km away"


def bands_of(shapes):
    """Edges of all countries by the degree of latitude that they touch."""
    bands = defaultdict(list)
    for name, rings in shapes.items():
        for ring in rings:
            for a, b in zip(ring, ring[1:]):
                for band in range(math.floor(min(a[1], b[1])), math.floor(max(a[1], b[1])) + 1):
                    bands[band].append((a[0], a[1], b[0], b[1], name))
    return bands


def country_at(bands, lat, lon):
    inside = defaultdict(bool)
    for x1, y1, x2, y2, name in bands[math.floor(lat)]:
        if (y1 > lat) != (y2 > lat) and x1 + (lat - y1) / (y2 - y1) * (x2 - x1) < lon:
            inside[name] = not inside[name]
    return next((name for name, is_in in inside.items() if is_in), None)


def countries_around(bands, lat, lon, radius):
    """The countries of some points of the circle, its middle first."""
    found = [country_at(bands, lat, lon)]
    reach = max(radius, 20.0) / 111.195
    for share in (0.35, 0.7, 1.0):
        for step in range(12):
            turn = math.radians(step * 30 + share * 40)
            north = lat + share * reach * math.cos(turn)
            if abs(north) < 89.5:
                east = lon + share * reach * math.sin(turn) / math.cos(math.radians(north))
                found.append(country_at(bands, north, (east + 180) % 360 - 180))
    return list(dict.fromkeys(name for name in found if name))


def read_rows(path):
    kind = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            kind = line.strip("[]")
            continue
        match = re.fullmatch(r"(.+?) @ (-?[\d.]+) (-?[\d.]+) ([\d.]+)(?: in (.+))?", line)
        if not match:
            sys.exit(f"{path.name}:{number}: not NAME | OTHER @ LAT LON RADIUS: {line}")
        names = [name.strip() for name in match.group(1).split("|")]
        countries = [name.strip() for name in (match.group(5) or "").split(",") if name.strip()]
        yield (kind, names, float(match.group(2)), float(match.group(3)), float(match.group(4)),
               countries)


def fault_of(row, by_name, unnamed):
    """Why the row does not agree, or an empty text."""
    kind, names, lat, lon, radius, _ = row
    candidates = {id(f): f for name in names for f in by_name.get(core(name), [])
                  if kind in LAYERS[f.layer]}
    if kind == "ice":
        candidates.update({id(f): f for f in unnamed if f.south - 1 <= lat <= f.north + 1})
    if not candidates:
        return "no feature of this name and class"
    nearest = min(candidates.values(), key=lambda f: f.distance_km(lat, lon))
    away = nearest.distance_km(lat, lon)
    if away > max(SLACK_KM, radius / 2):
        return f"its namesake is {away:.0f} km away"
    extent = max(f.half_extent_km() for f in candidates.values()
                 if f.distance_km(lat, lon) <= max(SLACK_KM, radius / 2))
    if kind != "ice" and nearest.is_surface and radius > 15 and not (
            extent / FACTOR <= radius <= max(extent * FACTOR, SLACK_KM)):
        return f"radius {radius:.0f} km, its namesake's {extent:.0f} km"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    by_name, unnamed = read_layers(arguments.folder)
    shapes = read_countries()
    bands = bands_of(shapes)

    kept, counts, dropped, by_country = [], defaultdict(int), 0, 0
    seen = set()
    for path in sorted(HERE.glob("features-*.txt")):
        for row in read_rows(path):
            kind, names, lat, lon, radius, countries = row
            fault = ("the same name twice" if (kind, names[0]) in seen
                     else fault_of_country(row, shapes) if countries
                     else fault_of(row, by_name, unnamed))
            if fault:
                dropped += 1
                print(f"dropped: {kind} {names[0]}: {fault}", file=sys.stderr)
                continue
            seen.add((kind, names[0]))
            by_country += 1 if countries else 0
            counts[kind] += 1
            kept.append("\t".join([names[0], kind, f"{lat:g}", f"{lon:g}", f"{radius:g}",
                                   "|".join(names[1:]),
                                   "|".join(countries_around(bands, lat, lon, radius))]))
    header = "# name\tkind\tlat\tlon\tradius_km\tother names\tcountries\n"
    (HERE / "features.tsv").write_text(header + "\n".join(kept) + "\n", encoding="utf-8")
    print(f"features.tsv: {len(kept)} agree, {by_country} of them by their country; {dropped} "
          "dropped; "
          + ", ".join(f"{kind} {count}" for kind, count in counts.items()))


if __name__ == "__main__":
    main()
