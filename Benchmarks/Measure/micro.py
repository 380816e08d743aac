"""Compares what `make bench` measured with the limits: prints a table, and ends with 1 where one is over.

    micro.py RESULTS LIMITS [--some]    --some: benchmarks that were not measured are no fault
"""

import json
import sys
import unicodedata


class Measured:
    """A benchmark's medians over all rounds."""

    def __init__(self, element):
        self.cost = self.median(element, "cost, ns")
        self.reference = self.median(element, "reference, ns")
        # Of each round its own ratio, so that a machine that is slower for a while changes nothing.
        self.times = self.median(element, "millionths of the reference") / 1e6

    @staticmethod
    def median(element, metric):
        return element["secondaryMetrics"][metric]["scorePercentiles"]["50.0"]


def read_results(path):
    """The benchmarks by their names as they stand in the file, with `_` for each blank."""
    with open(path, encoding="utf-8") as file:
        elements = json.load(file)
    return {element["benchmark"].split(".", 3)[3]: Measured(element) for element in elements}


def read_limits(path):
    """What each benchmark may cost at most, in times its reference, in the order of the file."""
    with open(path, encoding="utf-8") as file:
        lines = [line.rsplit(maxsplit=1) for line in file if line.strip() and not line.startswith("#")]
    return {name: float(limit) for name, limit in lines}


def duration(nanoseconds):
    """Milliseconds or microseconds, with as many digits as are worth reading."""
    value, unit = (nanoseconds / 1e6, "ms") if nanoseconds >= 1e6 else (nanoseconds / 1e3, "µs")
    return f"{value:.0f} {unit}" if value >= 100 else f"{value:.1f} {unit}"


def padded(name):
    """A name filled up to the column of the figures; a Chinese character takes two."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in name)
    return name.ljust(44 - wide)


def report(results, limits, is_whole):
    """Prints the table; gives back what is wrong, in sentences."""
    faults = []
    print(f"{padded('benchmark')}{'cost':>9}{'reference':>12}{'times':>9}{'at most':>10}")
    for name, limit in limits.items():
        measured = results.pop(name.replace(" ", "_"), None)
        if measured is None:
            if is_whole:
                faults.append(f"{name}: it was not measured")
            continue
        is_over = measured.times > limit
        print(
            f"{padded(name)}{duration(measured.cost):>9}{duration(measured.reference):>12}"
            f"{measured.times:>9.3f}{limit:>10g}{'  OVER' if is_over else ''}"
        )
        if is_over:
            faults.append(f"{name}: {measured.times:.3f} times its reference, at most {limit:g}")
    faults += [f"{name.replace('_', ' ')}: it has no limit, and costs {left.times:.3f}" for name, left in results.items()]
    return faults


def main(results, limits, *options):
    faults = report(read_results(results), read_limits(limits), is_whole="--some" not in options)
    for fault in faults:
        print(f"make bench: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
