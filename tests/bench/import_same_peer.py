#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second thing the import is measured against: import_peer.py keeps a table of records and one
of captions; this script fills the project's own tables and indexes (resources/sql): caption sets,
both texts of a caption, terms that filters look up, each value's source, the event. It does so in
one transaction, with foreign keys off, and derives nothing (no date, mission, licence or country),
so it still does less than the import.

    import_same_peer.py RECORDS.json OUT.sqlite
"""
import glob
import json
import os
import resource
import sqlite3
import sys
import time
import uuid
from urllib.parse import urlsplit

SQL = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "sql")
LISTS = ("tag", "satellite", "sensor", "modalities")
TEXTS = ("image_src", "image_alt", "credits", "location", "lat", "lon", "resolution")
NOW = "2026-01-01T00:00:00.000Z"


def main(source: str, target: str) -> None:
    if os.path.exists(target):
        sys.exit(f"{target} is there already")
    start = time.perf_counter()
    with open(source, encoding="utf-8") as file:
        records = json.load(file)
    base = sqlite3.connect(target, isolation_level=None)
    base.create_function("country_at", 2, lambda lat, lon: None, deterministic=True)
    base.execute("PRAGMA cache_size = -49152")
    for path in sorted(glob.glob(os.path.join(SQL, "[0-9]*.sql"))):
        with open(path, encoding="utf-8") as file:
            base.executescript(file.read())
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = NORMAL")
    columns = ("id", *TEXTS, *LISTS, "sources", "caption_set", "badges", "status")
    insert = f"INSERT INTO image ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    terms: dict[tuple[str, str], int] = {}
    base.execute("BEGIN")
    for number, record in enumerate(records, 1):
        captions = record.get("captions") or []
        sources = {n: "record" for n in TEXTS + LISTS if record.get(n) is not None}
        chosen = base.execute("INSERT INTO caption_set (image, origin, at) VALUES (?, 'record', ?)",
                              (number, NOW)).lastrowid
        values = [record["id"], *(record.get(n) for n in TEXTS)]
        values += [None if record.get(n) is None else json.dumps(record[n]) for n in LISTS]
        values += [json.dumps(sources), chosen, "p" * len(captions), "pending" if captions else "new"]
        key = base.execute(insert, values).lastrowid
        base.executemany(
            "INSERT INTO caption (set_key, ordinal, text) VALUES (?, ?, ?)",
            [(chosen, ordinal, text) for ordinal, text in enumerate(captions, 1)])
        named = [(n, value) for n in LISTS for value in record.get(n) or []]
        if record.get("credits"):
            named.append(("credits", record["credits"]))
        named.append(("host", urlsplit(record.get("image_src") or "").netloc))
        for term in named:
            if term not in terms:
                base.execute("INSERT OR IGNORE INTO term (field, value) VALUES (?, ?)", term)
                terms[term] = base.execute("SELECT key FROM term WHERE field = ? AND value = ?",
                                           term).fetchone()[0]
        base.executemany("INSERT OR IGNORE INTO image_term (term, image) VALUES (?, ?)",
                         [(terms[term], key) for term in named])
        base.execute("INSERT INTO image_text (rowid, alt, location, captions) VALUES (?, ?, ?, ?)",
                     (key, record.get("image_alt"), record.get("location"), "\n".join(captions)))
        lat, lon = record.get("lat"), record.get("lon")
        if lat is not None and lon is not None:
            base.execute("INSERT INTO image_box VALUES (?, ?, ?, ?, ?)", (key, lon, lon, lat, lat))
    base.execute("INSERT INTO event (id, step, at, curator, action, before, after) "
                 "VALUES (?, ?, ?, '', 'import', '{}', ?)",
                 (str(uuid.uuid4()), str(uuid.uuid4()), NOW, json.dumps({"added": len(records)})))
    base.execute("COMMIT")
    base.close()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{len(records)} records in {time.perf_counter() - start:.2f} s, {memory} MB")


if __name__ == "__main__":
    main(*sys.argv[1:3])
