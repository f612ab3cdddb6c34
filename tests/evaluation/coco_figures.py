#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes captions.json anew: sentences made by rule, and the figures that pycocoevalcap gives them.

Needs Java and `pip install pycocoevalcap` (1.2 was used, with its Stanford CoreNLP 3.4.1):
    python3 coco_figures.py > captions.json
"""
import contextlib
import io
import json
import random
import sys

from pycocoevalcap.bleu.bleu import Bleu
from pycocoevalcap.cider.cider import Cider
from pycocoevalcap.rouge.rouge import Rouge
from pycocoevalcap.tokenizer.ptbtokenizer import PTBTokenizer

THINGS = ["a braided river", "the lava flow", "an algal bloom", "sea ice", "terraced fields",
          "a burn scar", "the harbor's breakwater", "dust over the delta", "two calving glaciers",
          "an open-pit mine", "center-pivot irrigation", "the storm's eye"]
PLACES = ["in the upper left", "along the coast", "near Mt. Etna", "south of the U.S. border",
          "across the 1,200-kilometer plain", "at 37.5° N, 45.3° E", "in the lower right corner",
          "beside the reservoir", "over the Gulf of Mexico", "in St. Lawrence Bay"]
SIGNS = ["bright turquoise", "dark gray", "reddish-brown", "nearly white", "false-color green"]
SENSORS = ["Landsat 8's OLI", "Sentinel-2A (MSI)", "MODIS on Terra", "a C-band SAR", "ASTER"]
FORMS = [
    "The image showcases: {T} {p}, shown in {s} tones.",
    "{T} {p}; {n} km\u00b2 are {s}, i.e. about {q}% of the scene.",
    "Seen by {o}, {t} can't be missed {p}.",
    "It's {t} {p} \u2013 the \u201c{s}\u201d area isn't cloud!",
    "{T} {p}: {s}, {n} m wide (spatial resolution: {r} m/pixel), and/or partly cloudy.",
    "From {o} at 10:30 a.m., {t} lies {p}... what's {s} there?",
    "{T} and {u} {p} [in {s}] don't overlap.",
]


def sentence(r, thing):
    other = r.choice(THINGS)
    return r.choice(FORMS).format(
        T=thing[0].upper() + thing[1:], t=thing, u=other, p=r.choice(PLACES), s=r.choice(SIGNS),
        o=r.choice(SENSORS), n=f"{r.randint(1, 9000):,}", q=r.randint(1, 99), r=r.choice([10, 30, 250]))


def main():
    r = random.Random(7)
    images = []
    for number in range(40):
        thing = THINGS[number % len(THINGS)]
        references = [sentence(r, thing) for _ in range(5)]
        candidate = r.choice([lambda: sentence(r, thing), lambda: references[2],
                              lambda: sentence(r, r.choice(THINGS)),
                              lambda: thing.capitalize()])()
        images.append({"id": f"image{number}", "references": references, "candidate": candidate})
    tokenizer = PTBTokenizer()
    with contextlib.redirect_stdout(io.StringIO()):
        gts = tokenizer.tokenize({i["id"]: [{"caption": c} for c in i["references"]] for i in images})
        res = tokenizer.tokenize({i["id"]: [{"caption": i["candidate"]}] for i in images})
        bleu, _ = Bleu(4).compute_score(gts, res)
        rouge, _ = Rouge().compute_score(gts, res)
        cider, _ = Cider().compute_score(gts, res)
    figures = {f"bleu_{n + 1}": bleu[n] for n in range(4)}
    figures |= {"rouge_l": float(rouge), "cider_d": float(cider)}
    json.dump({"source": "pycocoevalcap 1.2, written by coco_figures.py", "figures": figures,
               "images": images}, sys.stdout, indent=1, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
