"""Compares stz with other programs, in turn and on the same rows, and writes the section of docs/performance.md.

    compare.py PROGRAM FOLDER [--runs N] [--only NAME ...] [--write DOCS]
"""

import argparse
import os
import subprocess
import time

import processes
import report
from figures import Figures, number
from others import Other, others
from program import ROWS, Program
from rows import Rows
from terminal import Terminal

# What is measured, and how often the keys are pressed.
DEEDS = {"start": 1, "move": 20, "page": 10, "end": 1, "search": 1, "memory": 1}
TITLES = {
    "start": "start to rows, ms", "move": "a row down, ms", "page": "a page down, ms", "end": "to the end, ms",
    "search": "search, ms", "memory": "memory, MiB",
}
QUERIES = {
    "the first 40 events": ([], "SELECT date, name FROM event ORDER BY date LIMIT 40"),
    "events with a word": (
        ["--search", "hydrogen"],
        "SELECT date, name FROM event WHERE rowid IN (SELECT rowid FROM words WHERE words MATCH 'hydrogen') LIMIT 40"),
    "events with the beginnings of two words": (
        ["--search", "hydr ku"],
        "SELECT date, name FROM event WHERE rowid IN (SELECT rowid FROM words WHERE words MATCH 'hydr* ku*') LIMIT 40"),
    "meetings since 2020": (
        ["--query", "kind:meeting since:2020"],
        "SELECT date, name FROM event WHERE kind = 'meeting' AND date >= '2020' ORDER BY date LIMIT 40"),
}


def ours(program):
    """stz as one of the programs to compare: its timeline is the list of events."""
    keys = {"move": "j", "page": "\x1b[6~", "end": "G", "search": "/hydrogen"}
    other = Other("stz", program.command, ROWS.pattern, keys, way="3", leave="\x03q", environment=program.environment)
    return other


def run(one):
    """One run of a program: seconds for each action, and its memory."""
    terminal = Terminal(one.command, environment=one.environment)
    seconds = terminal.wait_for(one.ready, limit=300)
    if seconds is None:
        terminal.end(one.leave)
        return {}
    measured = {"start": [seconds]}
    terminal.settle(0.5)
    if one.way:
        terminal.press(one.way)
    for deed, times in DEEDS.items():
        if deed in one.keys:
            quiet = 0.25 if deed == "search" else 0.05
            repaints = [terminal.press(one.keys[deed], limit=10, quiet=quiet, visible=True) for _ in range(times)]
            measured[deed] = [repaint.last for repaint in repaints if repaint]
    measured["memory"] = [processes.peak_memory(terminal.process)]
    terminal.end(one.leave)
    return measured


def screens(programs, runs):
    """All runs, one program after the other in each round, so that other load affects all of them."""
    found = {one.name: {deed: [] for deed in DEEDS} for one in programs}
    for number_of_run in range(runs):
        for one in programs:
            for deed, values in run(one).items():
                found[one.name][deed] += values
            print(f"run {number_of_run + 1} of {runs}: {one.name}", flush=True)
    return found


def cell(values, deed, mine):
    """A figure with its range, and how many times ours it is."""
    if not values:
        return "–"
    factor = 1 if deed == "memory" else 1000
    text = Figures(values).spread(factor)
    return text if not mine or values is mine else f"{text} ×{number(Figures(values).median / Figures(mine).median)}"


def queries(program, database, runs):
    """The same questions to stz and to sqlite3, each in a process of its own."""
    for name, (arguments, sql) in QUERIES.items():
        command = [program.command[0], "list", "events", "--limit", "40", *program.command[2:], *arguments]
        mine, theirs = [], []
        for _ in range(runs):
            mine.append(timed(command, program.environment))
            theirs.append(timed(["sqlite3", database, sql], {}))
        ratio = Figures(theirs).median / Figures(mine).median
        yield [name, Figures(mine).spread(1000), Figures(theirs).spread(1000), f"×{number(ratio)}"]


def timed(command, environment):
    started = time.perf_counter()
    subprocess.run(
        command, env=os.environ | environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def versions(names):
    """The versions of the Debian packages that were measured."""
    packages = [{"VisiData": "visidata"}.get(name, name) for name in names if name != "stz"] + ["sqlite3"]
    form = ["dpkg-query", "-W", "-f", "${Package} ${Version}, ", *packages]
    return subprocess.run(form, capture_output=True, text=True, check=False).stdout.rstrip(", ")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--journal", type=int, default=10_000, help="so many rows for hledger-ui")
    parser.add_argument("--only", nargs="*", help="only these programs")
    parser.add_argument("--write", help="the page to write the section to")
    options = parser.parse_args()
    circumstances = report.circumstances(options.program)
    program = Program(options.program, options.folder)
    program.index()
    rows = Rows([options.program, "--data", options.folder], program.environment)
    programs = [ours(program)] + [
        one for one in others(rows, options.journal) if not options.only or one.name in options.only]
    found = screens(programs, options.runs)
    mine = found["stz"]
    lines = [
        [name + note(one), *(cell(values[deed], deed, mine[deed]) for deed in DEEDS)]
        for one, (name, values) in zip(programs, found.items())]
    asked = list(queries(program, rows.database(), max(options.runs, 3)))
    text = "\n\n".join([
        f"{circumstances} {len(rows):,} events; {options.runs} runs of each program in turn. A cell is the median, with "
        "the range in brackets, then the ratio to ours: above 1, ours is less.",
        report.table(["program", *TITLES.values()], lines),
        "The same questions asked at the shell, in ms:",
        report.table(["question", "stz", "sqlite3", "theirs / ours"], asked),
        f"Debian's {versions(found)}. " + NOTES])
    print(text)
    if options.write:
        report.replace(options.write, "compare", text)


def note(one):
    """A note for a program that does not have all the rows."""
    return "" if one.rows is None else f" ({one.rows:,} rows)" if one.rows else " (processes)"


NOTES = (
    "htop shows processes instead of our rows. hledger-ui gets fewer rows, because it reads all of them before it shows "
    "any. A search is a typed word and, if the program needs it, Enter, up to the last byte that changed the screen; stz "
    "filters with each letter. The table of sqlite3 has an index on the date and a word index."
)


if __name__ == "__main__":
    main()
