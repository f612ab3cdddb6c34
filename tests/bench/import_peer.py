#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the import is measured against: the straightforward script that puts a GAIA JSON file into
SQLite with Python's json and sqlite3, full text and R*Tree included.

    import_peer.py RECORDS.json OUT.sqlite
"""
import json
import os
import resource
import sqlite3
import sys
import time

LISTS = ("tag", "satellite", "sensor", "modalities")
TEXTS = ("id", "image_src", "image_alt", "credits", "location", "lat", "lon", "resolution")


def main(source: str, target: str) -> None:
    if os.path.exists(target):
        sys.exit(f"{target} is there already")
    start = time.perf_counter()
    with open(source, encoding="utf-8") as file:
        records = json.load(file)
    base = sqlite3.connect(target)
    base.executescript(f"""
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        CREATE TABLE image (key INTEGER PRIMARY KEY, {', '.join(TEXTS + LISTS)}, UNIQUE (id));
        CREATE TABLE caption (key INTEGER PRIMARY KEY, image INTEGER NOT NULL, ordinal INTEGER, text,
                              UNIQUE (image, ordinal));
        CREATE VIRTUAL TABLE image_text USING fts5 (alt, location, captions,
            tokenize = 'unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE image_box USING rtree (key, west, east, south, north);
    """)
    marks = ", ".join("?" * len(TEXTS + LISTS))
    with base:
        for record in records:
            values = [record.get(name) for name in TEXTS]
            values += [None if record.get(name) is None else json.dumps(record[name]) for name in LISTS]
            key = base.execute(f"INSERT INTO image ({', '.join(TEXTS + LISTS)}) VALUES ({marks})",
                               values).lastrowid
            captions = record.get("captions") or []
            base.executemany("INSERT INTO caption (image, ordinal, text) VALUES (?, ?, ?)",
                             [(key, number, text) for number, text in enumerate(captions, 1)])
            base.execute("INSERT INTO image_text (rowid, alt, location, captions) VALUES (?, ?, ?, ?)",
                         (key, record.get("image_alt"), record.get("location"), "\n".join(captions)))
            lat, lon = record.get("lat"), record.get("lon")
            if lat is not None and lon is not None:
                base.execute("INSERT INTO image_box VALUES (?, ?, ?, ?, ?)", (key, lon, lon, lat, lat))
    base.close()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{len(records)} records in {time.perf_counter() - start:.2f} s, {memory} MB")


if __name__ == "__main__":
    main(*sys.argv[1:3])
