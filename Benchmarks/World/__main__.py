"""Writes a world for measurements: a data folder of invented dossiers, byte for byte the same each time.

    python3 Benchmarks/World [--size whole|tenth|small] FOLDER

The names of countries and their subdivisions come from Debian's package iso-codes; everything else is invented. The
folder is replaced if this program wrote it, and left alone otherwise.
"""

import argparse
import hashlib
import multiprocessing
import os
import shutil
import sys

from dossier import Writer
from world import World

SCALES = {"whole": 1, "tenth": 10, "small": 100}
STAMP = ".world"


def main():
    arguments = parse()
    target = arguments.folder.rstrip("/")
    if os.path.exists(target) and not os.path.exists(os.path.join(target, STAMP)):
        sys.exit(f"{target} was not written by this program; name another folder or remove it.")
    unfinished = target + ".unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    os.makedirs(unfinished)
    summary = write(World(SCALES[arguments.size]), unfinished)
    shutil.rmtree(target, ignore_errors=True)
    os.rename(unfinished, target)
    print(f"{target}: {summary}")


def parse():
    parser = argparse.ArgumentParser(prog="World", description="Writes a data folder to measure stz with.")
    parser.add_argument("--size", choices=SCALES, default="whole")
    parser.add_argument("folder")
    return parser.parse_args()


def write(world, folder):
    """Writes all dossiers, on every core, and returns a summary in one line."""
    writer = Writer(world, folder)
    with multiprocessing.get_context("fork").Pool() as pool:
        written = pool.map(writer.write, range(world.dossiers), chunksize=25)
    digest = hashlib.sha256(b"".join(digest for digest, _ in written)).hexdigest()
    megabytes = sum(size for _, size in written) / 1e6
    summary = f"{world.summary()}, {megabytes:.1f} MB, sha256 {digest[:16]}"
    with open(os.path.join(folder, STAMP), "w", encoding="utf-8") as stamp:
        stamp.write(summary + "\n")
    return summary


if __name__ == "__main__":
    main()
