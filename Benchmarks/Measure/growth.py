"""Measures stz at several sizes of the world, and writes the section of docs/performance.md on budgets and growth.

    growth.py PROGRAM [--quick] [--write DOCS] FOLDER ...
"""

import argparse
import os

import plot
import report
from figures import Figures, number
from program import Program
from scenes import scenes


class Measured:
    """All measurements on one data folder."""

    def __init__(self, path, folder, much):
        program = Program(path, folder)
        with open(os.path.join(folder, ".world"), encoding="utf-8") as file:
            self.about = file.read().strip()
        self.events = next(int(part.split()[0]) for part in self.about.split(", ") if part.endswith("events"))
        self.building, self.building_memory = program.index()
        self.change = program.change(much)
        program.starts(2)
        self.starts = program.starts(5 * much)
        self.scenes = {}
        self.memory = 0
        for scene in scenes(much):
            repaints, running, memory = program.play(scene)
            print(f"{self.events:>9} {scene.name}: {Figures(r.last for r in repaints).spread(1000)} ms", flush=True)
            self.scenes[scene.name] = (scene, repaints, running)
            self.memory = max(self.memory, memory)
        self.wakeups = program.wakeups(5)

    def lines(self):
        """Each measure with its budget and its figure."""
        yield "first indexing, s", "35", number(self.building)
        yield "first indexing, MiB", "128", number(self.building_memory)
        yield "one changed dossier, ms (all)", "100", self.change.spread(1000)
        yield "start to first rows, ms (all)", "30", self.starts.spread(1000)
        for name, (scene, repaints, running) in self.scenes.items():
            high = 0.95 if scene.budget[0] == 8 else 0.99
            first, last = (
                f"{times.milliseconds()} / {times.milliseconds(high)}"
                for times in (Figures(r.first for r in repaints), Figures(r.last for r in repaints)))
            text = first if first == last else f"{first}, all {last}"
            typical = "p95 8, p99 16" if scene.budget[0] == 8 else f"{scene.budget[0]} / {scene.budget[1]}"
            yield f"{name}, ms (p50 / p{high * 100:.0f})", typical, f"{text}; {number(running * 1000)} running"
        # In the detail the cursor changes no other pane; in a list it changes the detail, in Zones all other lists too.
        for pane, budget in ("the detail", "300"), ("the Timeline", "–"), ("Zones", "4096"):
            moving = self.scenes[f"moving in {pane}"][1]
            yield f"bytes for a cursor key in {pane}", budget, number(Figures(r.size for r in moving).median)
        yield "most resident memory, MiB", "64", number(self.memory)
        yield "wake-ups in 5 s of rest", "0", self.wakeups

    def median(self, name):
        """The median of a scene in milliseconds."""
        return Figures(repaint.last for repaint in self.scenes[name][1]).median * 1000


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--write", help="the page to write the section to, with its picture beside it")
    options = parser.parse_args()
    circumstances = report.circumstances(options.program)
    measured = [Measured(options.program, folder, 1 if options.quick else 5) for folder in options.folders]
    rows = zip(*(one.lines() for one in measured))
    header = ["measure", "budget", *(f"{one.events:,} events" for one in measured)]
    table = report.table(header, [[row[0][0], row[0][1], *(cell[2] for cell in row)] for row in rows])
    print(circumstances, table, sep="\n\n")
    if options.write:
        report.replace(options.write, "growth", f"{circumstances}\n\n{table}")
        plot.write(os.path.join(os.path.dirname(options.write), "performance.svg"), measured)


if __name__ == "__main__":
    main()
