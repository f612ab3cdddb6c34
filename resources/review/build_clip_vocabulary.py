#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes clip-merges.txt, the byte pairs of CLIP's tokenizer, from the package open_clip_torch.

usage: pip download --no-deps open_clip_torch==3.3.0
       build_clip_vocabulary.py open_clip_torch-3.3.0-py3-none-any.whl

The vocabulary has 49,408 entries: 256 bytes, the same at the end of a word, two marks for the
text's start and end, and the first 48,894 merges of the file in the package, in its order.
"""
import gzip
import sys
import zipfile
from pathlib import Path

MERGES = 49152 - 256 - 2


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        packed = wheel.read("open_clip/bpe_simple_vocab_16e6.txt.gz")
    lines = gzip.decompress(packed).decode("utf-8").split("\n")[1:MERGES + 1]
    if len(lines) != MERGES or any(len(line.split()) != 2 for line in lines):
        sys.exit("this is not the vocabulary that was expected")
    target = Path(__file__).with_name("clip-merges.txt")
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{target}: {MERGES} merges")


if __name__ == "__main__":
    main()
