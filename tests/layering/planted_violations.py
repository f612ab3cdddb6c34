#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one violation of each kind in a small tree and sees to it that each is reported."""
import sys
import tempfile
from pathlib import Path

import check_layers

TABLE = """# House
## Edges
| folder | may include |
|---|---|
| core/base | |
| core/storage | core/base |
| core/net | core/base |
| ui/shell | core/base |
| ui/review | ui/shell |
| app/tool | core/base |
"""

# file, line planted, words that the report must hold
PLANTED = [
    ("core/base/a.cpp", '#include "ui/shell/window.h"', "never back"),
    ("core/base/b.cpp", '#include "app/tool/x.h"', "never back"),
    ("core/net/c.cpp", '#include "core/storage/x.h"', "no edge"),
    ("core/net/d.cpp", "#include <sqlite3.h>", "SQLite"),
    ("core/net/d2.cpp", "#include <SQLiteCpp/Database.h>", "SQLite"),
    ("core/storage/e.cpp", "#include <gdal_priv.h>", "GDAL"),
    ("core/storage/e2.cpp", "#include <ogr_spatialref.h>", "GDAL"),
    ("core/storage/f.cpp", "#include <opencv2/core.hpp>", "OpenCV"),
    ("core/storage/g.cpp", "#include <libxml/HTMLparser.h>", "libxml2"),
    ("core/storage/h.cpp", "#include <archive.h>", "libarchive"),
    ("ui/shell/i.cpp", "#include <QNetworkAccessManager>", "QtNetwork"),
    ("core/net/j.cpp", "#include <QSettings>", "QSettings"),
    ("core/net/k.cpp", "#include <qt6keychain/keychain.h>", "QtKeychain"),
    ("core/net/l.cpp", "#include <QWidget>", "QtWidgets"),
    ("core/net/m.h", "#include <nlohmann/json.hpp>", "JSON"),
    ("app/tool/n.cpp", "#include <QMessageBox>", "message boxes"),
    ("core/net/o.cpp", 'auto q = "SELECT key FROM image";', "SQL"),
    ("ui/shell/p.cpp", 'auto q = u"DELETE FROM image"_s;', "SQL"),
    ("ui/shell/q.h", "static Window &instance();", "singletons"),
    ("ui/review/r.cpp", '#include "ui/shell/mainwindow.h"', "frame"),
    ("core/attic/s.cpp", "int s;", "not in the table"),
]


def make_tree(root):
    (root / "ARCHITECTURE.md").write_text(TABLE)
    for room in ("core/base", "core/storage", "core/net", "ui/shell", "ui/review", "app/tool"):
        (root / room).mkdir(parents=True)
        (root / room / "good.cpp").write_text('#include "core/base/good.h"\n'
                                              if room != "core/base" and room != "ui/review" else "")


def main():
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        make_tree(root)
        if check_layers.check(root):
            missed.append(f"the clean tree is reported: {check_layers.check(root)}")
        for name, line, words in PLANTED:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("// first line\n" + line + "\n")
            faults = check_layers.check(root)
            where = "ARCHITECTURE.md" if "table" in words else f"{name}:2"
            if not any(words in fault and fault.startswith(where) for fault in faults):
                missed.append(f"{name}: {line} was not reported: {faults}")
            path.unlink()
            if not any(path.parent.iterdir()):
                path.parent.rmdir()
        (root / "ARCHITECTURE.md").write_text(
            TABLE.replace("| core/base | |", "| core/base | core/storage |"))
        if not any("cycle" in fault for fault in check_layers.check(root)):
            missed.append("a cycle in core was not reported")
    print("\n".join(missed) if missed else f"{len(PLANTED) + 1} planted violations found")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
