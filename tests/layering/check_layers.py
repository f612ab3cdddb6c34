#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the layers and library borders that ARCHITECTURE.md states.

usage: check_layers.py ROOT

Prints one line a violation, FILE:LINE: what is wrong, and ends with 1 if there is any.
"""
import re
import sys
from pathlib import Path

TOPS = ("app", "core", "ui")

# A header that matches the pattern may be included in these folders alone.
BORDERS = [
    ("SQLite", r"sqlite3\.h|SQLiteCpp/", ["core/storage"]),
    ("GDAL", r"(gdal|ogr|cpl)_?\w*\.h", ["core/imaging", "core/geo", "core/formats"]),
    ("OpenCV", r"opencv2/", ["core/imaging"]),
    ("libxml2", r"libxml/", ["core/scraping"]),
    ("libarchive", r"archive(_entry)?\.h", ["core/formats"]),
    ("OpenSSL", r"openssl/", ["core/base"]),
    ("QtNetwork", r"QNetwork\w+|QTcp\w+|QSsl\w+|QHostAddress|QtNetwork", ["core/net"]),
    ("QtKeychain", r"qt6keychain/", ["core/settings"]),
    ("Hunspell", r"hunspell/", ["core/review"]),
    ("QSettings", r"QSettings", ["core/settings"]),
]
WIDGETS = re.compile(
    r"Q(Widget|Application|MainWindow|Dialog|Label|PushButton|AbstractButton|LineEdit|ListView|"
    r"MessageBox|VBoxLayout|HBoxLayout|Style|Menu|Action|tWidgets)\b")
SQL = re.compile(r'"\s*(SELECT\s|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET)|"[^"\n]*\bSELECT\s.+\sFROM\b')
SINGLETON = re.compile(r"\bstatic\s+\w[\w:<>]*\s*[&*]\s*instance\s*\(")


def edges_of(root):
    """The table under '## Edges': folder -> folders that it may include."""
    edges = {}
    inside = False
    for line in (root / "ARCHITECTURE.md").read_text().splitlines():
        if line.startswith("## "):
            inside = line.strip() == "## Edges"
        match = re.match(r"\|\s*((?:app|core|ui)/[\w-]+)\s*\|(.*)\|\s*$", line)
        if inside and match:
            edges[match.group(1)] = set(match.group(2).split())
    return edges


def cycle_in(edges):
    """A cycle among core's folders, as a list; empty if there is none."""
    done, path = set(), []

    def visit(room):
        if room in path:
            return path[path.index(room):] + [room]
        if room in done:
            return []
        path.append(room)
        for target in sorted(edges.get(room, ())):
            found = visit(target) if target.startswith("core/") else []
            if found:
                return found
        path.pop()
        done.add(room)
        return []

    for room in sorted(edges):
        if room.startswith("core/"):
            found = visit(room)
            if found:
                return found
    return []


def room_of(path):
    return "/".join(path.split("/")[:2])


def check_include(room, header, is_own, is_header_file, edges):
    """What is wrong with an include, or None."""
    if is_own and header.split("/")[0] in TOPS + ("tests",):
        target = room_of(header)
        order = {"app": 2, "ui": 1, "core": 0, "tests": 9}
        if order[target.split("/")[0]] > order[room.split("/")[0]]:
            return f"{room} must not include {target}: app -> ui -> core, never back"
        if target != room and target not in edges.get(room, ()):
            return f"{room} -> {target} is no edge of ARCHITECTURE.md"
        if target == "ui/shell" and room in ("ui/review", "ui/map") and header.split("/")[2] not in (
                "workspace.h", "actions.h", "actionid.h"):
            return f"{room} includes more of ui/shell than its frame"
        return None
    for name, pattern, rooms in BORDERS:
        if re.fullmatch(f"(?:{pattern}).*", header) and room not in rooms:
            return f"{name} is included in {' and '.join(rooms)} alone"
    if room.startswith("core/") and WIDGETS.match(header):
        return "QtWidgets has no place in core"
    if header.startswith("nlohmann/") and is_header_file and not room.startswith("app/"):
        return "JSON stays in .cpp files"
    if header == "QMessageBox" and not room.startswith("ui/"):
        return "message boxes are the window's"
    return None


def check_file(root, path, edges):
    name = path.relative_to(root).as_posix()
    room = room_of(name)
    for number, line in enumerate(path.read_text().splitlines(), 1):
        include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        fault = None
        if include:
            fault = check_include(room, include.group(2), include.group(1) == '"',
                                  path.suffix == ".h", edges)
        elif SQL.search(line) and room != "core/storage":
            fault = "SQL text belongs in core/storage or resources/sql"
        elif SINGLETON.search(line):
            fault = "no singletons: app builds each object once"
        if fault:
            yield f"{name}:{number}: {fault}"


def check(root):
    edges = edges_of(root)
    faults = [] if edges else ["ARCHITECTURE.md:1: the table of edges is missing"]
    cycle = cycle_in(edges)
    if cycle:
        faults.append("ARCHITECTURE.md:1: a cycle: " + " -> ".join(cycle))
    rooms = {f"{top}/{folder.name}" for top in TOPS for folder in (root / top).glob("*")
             if folder.is_dir() and any(folder.rglob("*.cpp")) or folder.is_dir()
             and any(folder.rglob("*.h"))}
    for room in sorted(rooms - set(edges)):
        faults.append(f"ARCHITECTURE.md:1: {room} is not in the table of edges")
    for room in sorted(set(edges) - rooms):
        faults.append(f"ARCHITECTURE.md:1: {room} is in the table but is no folder")
    for top in TOPS:
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                faults.extend(check_file(root, path, edges))
    return faults


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    faults = check(Path(sys.argv[1]))
    print("\n".join(faults) if faults else "layers and borders hold")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
