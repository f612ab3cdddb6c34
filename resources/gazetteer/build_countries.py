#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write countries.tsv: the countries of the base map with their names, a point and a radius.

Shapes: Natural Earth 4.1.0 by the npm package world-atlas 2.0.2. Names: Debian's iso-codes, and
country-aliases.tsv beside this script. See README.md.

Needs Python 3.9 or newer and iso-codes; npm only when no folder is given.
"""

import argparse
import gettext
import json
import math
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "basemap"))
import build_basemap as basemap  # noqa: E402

LANGUAGES = ("el", "de", "fr", "es", "it", "pt")
EARTH_KM = 6371.0088
# Whose territory a country of this code is.
PARENTS = {
    "Australia": "CC CX HM NF", "Denmark": "FO GL", "Finland": "AX",
    "France": "BL GF GP MF MQ NC PF PM RE TF WF YT", "Netherlands": "AW BQ CW SX",
    "New Zealand": "CK NU TK", "Norway": "BV SJ", "China": "HK MO",
    "United Kingdom": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
    "United States": "AS GU MP PR UM VI",
}
# Territories that the base map draws as a part of their country, or not at all: latitude,
# longitude, the radius of a circle around them in kilometres.
CIRCLES = {
    "BQ": (12.18, -68.26, 40), "BV": (-54.42, 3.36, 15), "CC": (-12.17, 96.83, 30),
    "CX": (-10.49, 105.63, 25), "GI": (36.14, -5.35, 6), "GP": (16.2, -61.5, 70),
    "GF": (3.95, -53.1, 280), "MQ": (14.65, -61.0, 45), "YT": (-12.83, 45.15, 35),
    "RE": (-21.11, 55.53, 50), "SJ": (78.2, 18.0, 420), "TK": (-9.17, -171.8, 110),
    "TV": (-7.9, 178.3, 380),
}


def iso_entries(folder):
    path = folder / "share" / "iso-codes" / "json" / "iso_3166-1.json"
    return json.loads(path.read_text(encoding="utf-8"))["3166-1"]


def translations(folder, name):
    found = []
    for language in LANGUAGES:
        words = gettext.translation("iso_3166-1", folder / "share" / "locale", [language],
                                    fallback=True)
        found.append(words.gettext(name))
    return found


def distance_km(a, b):
    lon1, lat1, lon2, lat2 = (math.radians(value) for value in (*a, *b))
    half = (math.sin((lat2 - lat1) / 2) ** 2
            + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2)
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def area_and_centre(ring):
    """Area and centroid of a ring in the sinusoidal (equal-area) projection, in degrees."""
    plane = [(lon * math.cos(math.radians(lat)), lat) for lon, lat in ring]
    area = x = y = 0.0
    for (x1, y1), (x2, y2) in zip(plane, plane[1:]):
        cross = x1 * y2 - x2 * y1
        area += cross
        x += (x1 + x2) * cross
        y += (y1 + y2) * cross
    if area == 0:
        return 0.0, ring[0]
    lat = y / (3 * area)
    return abs(area) / 2, (x / (3 * area) / max(math.cos(math.radians(lat)), 1e-6), lat)


def widest_inside(ring, lat):
    """The middle of the widest stretch of the parallel that lies inside the ring."""
    crossings = sorted(a[0] + (lat - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
                       for a, b in zip(ring, ring[1:]) if (a[1] > lat) != (b[1] > lat))
    stretches = [(right - left, (left + right) / 2)
                 for left, right in zip(crossings[0::2], crossings[1::2])]
    return max(stretches)[1] if stretches else ring[0][0]


def is_inside(ring, point):
    inside = False
    for a, b in zip(ring, ring[1:]):
        if (a[1] > point[1]) != (b[1] > point[1]):
            if point[0] < a[0] + (point[1] - a[1]) / (b[1] - a[1]) * (b[0] - a[0]):
                inside = not inside
    return inside


def point_and_radius(parts):
    """A point in the largest piece, and how far that piece reaches from it."""
    rings = [[(lon / basemap.UNIT, lat / basemap.UNIT) for lon, lat in part] for part in parts]
    ring = max(rings, key=lambda candidate: area_and_centre(candidate)[0])
    point = area_and_centre(ring)[1]
    if not is_inside(ring, point):
        point = (widest_inside(ring, point[1]), point[1])
    return point, max(1.0, max(distance_km(point, vertex) for vertex in ring))


def read_aliases():
    rows = {}
    for line in (HERE / "country-aliases.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        shape, name, code, aliases, disputed = (line.split("\t") + [""] * 5)[:5]
        rows[shape] = (name, code, [a for a in aliases.split("|") if a], disputed == "x")
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", nargs="?", type=Path,
                        help="folder of the unpacked package world-atlas; without it npm fetches it")
    parser.add_argument("--iso-codes", type=Path, default=Path("/usr"),
                        help="where the package iso-codes is installed (default: /usr)")
    arguments = parser.parse_args()

    entries = iso_entries(arguments.iso_codes)
    by_name = {}
    for entry in entries:
        for key in ("name", "common_name", "official_name"):
            if key in entry:
                by_name[entry[key]] = entry
    by_code = {entry["alpha_2"]: entry for entry in entries}
    aliases = read_aliases()

    with tempfile.TemporaryDirectory() as temporary:
        package = arguments.package or basemap.fetch_package(temporary)
        topology = json.loads((package / "countries-50m.json").read_text(encoding="utf-8"))
        shapes = basemap.country_features(basemap.decode_arcs(topology), topology)

    lines, unknown = [], []
    for shape, parts in shapes:
        name, code, others, disputed = aliases.get(shape, (shape, "", [], False))
        entry = by_code.get(code) or by_name.get(shape)
        if entry is None and shape not in aliases:
            unknown.append(shape)
        if entry is not None:
            code = entry["alpha_2"]
            own = [entry[key] for key in ("name", "common_name", "official_name") if key in entry]
            others = others + own
            for word in own[:2]:
                others += translations(arguments.iso_codes, word)
        seen, names = {name.casefold()}, []
        for other in others:
            if other.casefold() not in seen:
                seen.add(other.casefold())
                names.append(other)
        (lon, lat), radius = point_and_radius(parts)
        lines.append("\t".join([name, code, shape, f"{lat:.3f}", f"{lon:.3f}", f"{radius:.0f}",
                                "disputed" if disputed else "", "|".join(names)]))
    parents = {code: parent for parent, codes in PARENTS.items() for code in codes.split()}
    for code, (lat, lon, radius) in CIRCLES.items():
        entry = by_code[code]
        others = [word for key in ("common_name", "official_name") if (word := entry.get(key))]
        others += translations(arguments.iso_codes, entry["name"])
        if code == "SJ":
            others.append("Svalbard")
        names = [name for name in dict.fromkeys(others) if name != entry["name"]]
        lines.append("\t".join([entry["name"], code, "", f"{lat:.3f}", f"{lon:.3f}", f"{radius}",
                                "", "|".join(names)]))
    lines = [line + "\t" + parents.get(line.split("\t")[1], "") for line in lines]
    if unknown:
        sys.exit("no code and no row in country-aliases.tsv: " + ", ".join(unknown))
    lines.sort()
    header = "# name\tcode\tshape\tlat\tlon\tradius_km\tdisputed\tother names\tpart of\n"
    (HERE / "countries.tsv").write_text(header + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"countries.tsv: {len(lines)} countries")


if __name__ == "__main__":
    main()
