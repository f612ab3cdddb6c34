#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Convert Natural Earth (npm package world-atlas 2.0.2, TopoJSON) to the GBM1 files of the map.

Lakes come from Natural Earth's own layer ne_10m_lakes (GeoJSON, given with --lakes), which the
package lacks. Needs Python 3.9 or newer and nothing else; npm only when no folder is given.
The format and the licence are described in README.md next to this script.
"""

import argparse
import json
import math
import struct
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "world-atlas@2.0.2"
SCALES = ("110m", "50m", "10m")
# Of each scale: the last scalerank of lakes that it shows, and how far a shore may be moved to
# leave points out, in degrees.
LAKES = {"110m": (1, 0.1), "50m": (5, 0.02), "10m": (9, 0.002)}
KIND_POLYGON = 0
KIND_POLYLINE = 1
UNIT = 1_000_000  # stored units in one degree
HALF = 180 * UNIT
TURN = 360 * UNIT
POLE = 90 * UNIT
POLE_CAP = 89_900_000


def fetch_package(folder):
    """Download the package by its name and unpack it into `folder`; return the package's folder."""
    subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True,
                   stdout=subprocess.DEVNULL)
    archive = next(Path(folder).glob("world-atlas-*.tgz"))
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            name = Path(member.name)
            if member.isfile() and name.parent == Path("package"):
                (Path(folder) / name.name).write_bytes(tar.extractfile(member).read())
    return Path(folder)


def decode_arcs(topology):
    """Return each arc as a list of (lon, lat) in stored units."""
    scale_x, scale_y = topology["transform"]["scale"]
    move_x, move_y = topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x += dx
            y += dy
            lon = min(HALF, max(-HALF, round((x * scale_x + move_x) * UNIT)))
            lat = min(POLE, max(-POLE, round((y * scale_y + move_y) * UNIT)))
            points.append((lon, lat))
        arcs.append(points)
    return arcs


def ring_points(arcs, indices):
    """Join the arcs of a ring; the last point repeats the first."""
    points = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points.extend(arc if not points else arc[1:])
    return points


def without_repeats(points):
    kept = [points[0]]
    for point in points[1:]:
        if point != kept[-1]:
            kept.append(point)
    return kept


def unwrap(points):
    """Make longitudes continuous: a step of more than half a turn is a step over 180 degrees."""
    out = [points[0]]
    shift = 0
    for (previous, _), (lon, lat) in zip(points, points[1:]):
        if lon - previous > HALF:
            shift -= TURN
        elif lon - previous < -HALF:
            shift += TURN
        out.append((lon + shift, lat))
    return out


def close_over_pole(ring):
    """A ring that goes once round the Earth encloses a pole: lead it down to that pole and back."""
    turns = ring[-1][0] - ring[0][0]
    if turns == 0:
        return ring
    if abs(turns) != TURN:
        raise ValueError("a ring goes round the Earth more than once")
    pole = -POLE if sum(lat for _, lat in ring) < 0 else POLE
    return ring + [(ring[-1][0], pole), (ring[0][0], pole), ring[0]]


def keep_side(ring, limit, sign):
    """Parts of a closed ring where sign * (lon - limit) >= 0, as closed rings.

    Where the ring is cut, the pieces are closed along the meridian, each from the crossing where
    it leaves to its neighbour in latitude, so that separate pieces stay separate.
    """
    def inside(point):
        return sign * (point[0] - limit) > 0

    points = ring[:-1]
    flags = [inside(point) for point in points]
    if not any(flags):
        return []
    if all(sign * (point[0] - limit) >= 0 for point in points):
        return [ring]
    start = flags.index(False)
    points = points[start:] + points[:start]
    flags = flags[start:] + flags[:start]
    points.append(points[0])
    flags.append(flags[0])

    def crossing(a, b):
        share = (limit - a[0]) / (b[0] - a[0])
        return (limit, round(a[1] + share * (b[1] - a[1])))

    chains = []
    for a, b, a_in, b_in in zip(points, points[1:], flags, flags[1:]):
        if not a_in and b_in:
            chains.append([crossing(a, b), b])
        elif a_in and b_in:
            chains[-1].append(b)
        elif a_in:
            chains[-1].append(crossing(a, b))

    ends = sorted([(chain[0][1], n, 0) for n, chain in enumerate(chains)]
                  + [(chain[-1][1], n, 1) for n, chain in enumerate(chains)])
    partner = {}
    for low, high in zip(ends[0::2], ends[1::2]):
        partner[low[1:]] = high[1:]
        partner[high[1:]] = low[1:]

    rings = []
    left = set(range(len(chains)))
    while left:
        first = min(left)
        piece = []
        number, end = first, 0
        while number in left:
            left.discard(number)
            piece.extend(chains[number] if end == 0 else chains[number][::-1])
            number, end = partner[(number, 1 - end)]
        rings.append(without_repeats(piece + [piece[0]]))
    return rings


def cut_ring(ring):
    """Cut a ring at the antimeridian; every returned ring lies within -180 to 180 degrees."""
    if all(abs(lat) > POLE_CAP for _, lat in ring):
        return []  # Natural Earth's own cut just above the South Pole
    ring = close_over_pole(unwrap(without_repeats(ring)))
    west = min(lon for lon, _ in ring)
    east = max(lon for lon, _ in ring)
    pieces = []
    turn = -2
    while turn <= 2:
        low, high = -HALF + turn * TURN, HALF + turn * TURN
        if west < high and east > low:
            for part in keep_side(ring, low, 1):
                for piece in keep_side(part, high, -1):
                    pieces.append([(lon - turn * TURN, lat) for lon, lat in piece])
        turn += 1
    return [piece for piece in pieces if len(piece) >= 4]


def polygons_of(geometry):
    if geometry["type"] == "Polygon":
        return [geometry["arcs"]]
    if geometry["type"] == "MultiPolygon":
        return geometry["arcs"]
    return []


def polygon_parts(arcs, polygon):
    parts = []
    for indices in polygon:
        parts.extend(cut_ring(ring_points(arcs, indices)))
    return parts


def land_features(arcs, topology):
    """One feature for each separate piece of land, so that a view can skip what is not shown."""
    features = []
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in polygons_of(geometry):
            holes = [part for indices in polygon[1:]
                     for part in cut_ring(ring_points(arcs, indices))]
            outers = cut_ring(ring_points(arcs, polygon[0]))
            if len(outers) == 1 or holes:
                features.append(("", outers + holes))
            else:
                features.extend(("", [outer]) for outer in outers)
    return features


def country_features(arcs, topology):
    features = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        parts = [part for polygon in polygons_of(geometry)
                 for part in polygon_parts(arcs, polygon)]
        if parts:
            features.append((geometry["properties"]["name"], parts))
    return features


def read_disputes(path):
    """Rows of disputed.tsv: two names ("*" any) and a box in stored units, or none."""
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            one, other, box = line.split("\t")
            rows.append((one, other, [round(float(n) * UNIT) for n in box.split(",")] if box else None))
    return rows


def boxes_of(names, disputes):
    """Where a border between countries of these names is disputed: boxes, None for all of it."""
    return [box for one, other, box in disputes
            if one in names and (other == "*" or other in names)]


def is_within(a, b, boxes):
    x, y = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    return any(box is None or (box[0] <= x <= box[2] and box[1] <= y <= box[3]) for box in boxes)


def stretches(line, boxes):
    """The line cut where it begins or ends to be disputed: (is it disputed, points)."""
    cut = []
    for a, b in zip(line, line[1:]):
        disputed = is_within(a, b, boxes)
        if cut and cut[-1][0] == disputed:
            cut[-1][1].append(b)
        else:
            cut.append((disputed, [a, b]))
    return cut


def border_features(arcs, topology, disputes):
    """Arcs which two different countries share: borders on land, no coastline; those that are
    agreed on and those that are not."""
    owners = {}
    names = []
    for number, geometry in enumerate(topology["objects"]["countries"]["geometries"]):
        names.append(geometry["properties"]["name"])
        for polygon in polygons_of(geometry):
            for indices in polygon:
                for index in indices:
                    owners.setdefault(index if index >= 0 else ~index, set()).add(number)
    agreed, disputed = [], []
    for index in sorted(owners):
        if len(owners[index]) > 1:
            line = without_repeats(arcs[index])
            if any(abs(b[0] - a[0]) > HALF for a, b in zip(line, line[1:])):
                raise ValueError(f"border arc {index} crosses the antimeridian")
            boxes = boxes_of({names[owner] for owner in owners[index]}, disputes)
            for is_disputed, part in stretches(line, boxes):
                (disputed if is_disputed else agreed).append(("", [part]))
    return agreed, disputed


def simplified(ring, tolerance):
    """Leaves out points nearer than `tolerance` to the line without them (Douglas and Peucker,
    1973); the ring is opened at its first point and at the one farthest from that."""
    def far(points, first, last):
        (x1, y1), (x2, y2) = points[first], points[last]
        length = math.hypot(x2 - x1, y2 - y1) or 1.0
        best, at = -1.0, first
        for index in range(first + 1, last):
            x, y = points[index]
            away = (abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
                    if (x1, y1) != (x2, y2) else math.hypot(x - x1, y - y1))
            if away > best:
                best, at = away, index
        return best, at

    keep = {0, len(ring) - 1}
    waiting = [(0, len(ring) - 1)]
    while waiting:
        first, last = waiting.pop()
        away, at = far(ring, first, last)
        if last - first > 1 and away > tolerance:
            keep.add(at)
            waiting += [(first, at), (at, last)]
    return [ring[index] for index in sorted(keep)]


def lake_features(path, scale):
    rank, tolerance = LAKES[scale]
    features = []
    for lake in json.loads(path.read_text(encoding="utf-8"))["features"]:
        geometry = lake["geometry"]
        if not geometry or lake["properties"]["scalerank"] > rank:
            continue
        polygons = (geometry["coordinates"] if geometry["type"] == "MultiPolygon"
                    else [geometry["coordinates"]])
        parts = []
        for polygon in polygons:
            for ring in polygon:
                points = [(round(lon * UNIT), round(lat * UNIT)) for lon, lat, *_ in ring]
                part = without_repeats(simplified(points, tolerance * UNIT))
                if len(part) >= 4:
                    parts.append(part)
        if parts:
            features.append((lake["properties"]["name"] or "", parts))
    return sorted(features)


def text(value):
    raw = value.encode("utf-8")
    if len(raw) > 255:
        raise ValueError(f"the name is too long: {value}")
    return struct.pack("<B", len(raw)) + raw


def encode(layers):
    out = [b"GBM1", struct.pack("<I", len(layers))]
    for name, kind, features in layers:
        out.append(text(name) + struct.pack("<BI", kind, len(features)))
        for label, parts in features:
            lons = [lon for part in parts for lon, _ in part]
            lats = [lat for part in parts for _, lat in part]
            box = (min(lons), min(lats), max(lons), max(lats))
            out.append(text(label))
            out.append(struct.pack("<4fI", *(value / UNIT for value in box), len(parts)))
            for part in parts:
                out.append(struct.pack("<I", len(part)))
                out.append(struct.pack(f"<{2 * len(part)}i", *(n for point in part for n in point)))
    return b"".join(out)


def convert(source, target, lakes, scale):
    topology = json.loads(source.read_text(encoding="utf-8"))
    arcs = decode_arcs(topology)
    agreed, disputed = border_features(arcs, topology,
                                       read_disputes(Path(__file__).resolve().parent / "disputed.tsv"))
    # Which country a point lies in is asked of the 1:50m map alone.
    countries = [] if scale == "10m" else country_features(arcs, topology)
    layers = [
        ("land", KIND_POLYGON, land_features(arcs, topology)),
        ("countries", KIND_POLYGON, countries),
        ("borders", KIND_POLYLINE, agreed),
        ("disputed", KIND_POLYLINE, disputed),
        ("lakes", KIND_POLYGON, lake_features(lakes, scale)),
    ]
    for name, _, features in layers:
        for label, parts in features:
            for part in parts:
                if any(abs(b[0] - a[0]) > HALF and abs(a[1]) != POLE
                       for a, b in zip(part, part[1:])):
                    raise ValueError(f"{name} {label}: a part jumps over the antimeridian")
    data = encode(layers)
    target.write_bytes(data)
    counts = ", ".join(f"{name} {len(features)}" for name, _, features in layers)
    print(f"{target.name}: {len(data)} bytes ({counts})")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", nargs="?", type=Path,
                        help="folder of the unpacked package; without it npm fetches " + PACKAGE)
    parser.add_argument("--lakes", type=Path, required=True, metavar="FILE",
                        help="Natural Earth's ne_10m_lakes as GeoJSON")
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent,
                        help="folder to write to (default: the script's own)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        package = arguments.package or fetch_package(temporary)
        for scale in SCALES:
            source = package / f"countries-{scale}.json"
            if not source.is_file():
                sys.exit(f"{source} is missing: is this the unpacked package {PACKAGE}?")
            convert(source, arguments.out / f"world-{scale}.gbm", arguments.lakes, scale)


if __name__ == "__main__":
    main()
