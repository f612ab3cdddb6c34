#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py ROOT LUPDATE: every sentence of the sources is in the translations, every
translation is there, and its placeholders are those of its sentence."""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

PLACEHOLDER = re.compile(r"%(?:\d+|n)")


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield name, message


def forms(translation):
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def faults(path):
    found = []
    for context, message in messages(path):
        source = message.findtext("source")
        translation = message.find("translation")
        where = f"{path.name}: {context}: {source!r}"
        if translation.get("type"):
            found.append(f"{where} is {translation.get('type')}")
            continue
        wanted = collections.Counter(PLACEHOLDER.findall(source))
        for form in forms(translation):
            if not form.strip():
                if source.strip():
                    found.append(f"{where} has an empty translation")
            # A form for one thing may leave the number out.
            elif collections.Counter(PLACEHOLDER.findall(form)) - wanted or (
                message.get("numerus") != "yes"
                and collections.Counter(PLACEHOLDER.findall(form)) != wanted
            ):
                found.append(f"{where} has other placeholders in {form!r}")
    return found


def stale(root, lupdate):
    """The files that `update` would change, made anew in a copy."""
    with tempfile.TemporaryDirectory() as folder:
        copies = pathlib.Path(folder)
        originals = sorted((root / "translations").glob("*.ts"))
        for original in originals:
            shutil.copy(original, copies)
        subprocess.run([root / "translations/update", root, copies, lupdate], check=True,
                       stderr=subprocess.DEVNULL)
        return [
            f"{original.name} lacks sentences of the sources or has too many: run the target "
            "update_translations and translate what is new"
            for original in originals
            if original.read_bytes() != (copies / original.name).read_bytes()
        ]


def main():
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    found = stale(root, lupdate)
    for path in sorted((root / "translations").glob("*.ts")):
        found += faults(path)
    print("\n".join(found) or "every sentence is translated")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
