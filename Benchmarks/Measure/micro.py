"""Compares the results of `make bench` with the limits. Prints a table, and exits with 1 if one is over its limit.

    micro.py RESULTS LIMITS [--some]    --some: do not report benchmarks that were not measured
"""

import json
import sys
import unicodedata


class Measured:
    """The medians of a benchmark over all rounds."""

    def __init__(self, element):
        self.cost = self.median(element, "cost, ns")
        self.reference = self.median(element, "reference, ns")
        # The ratio is computed in each round, so a machine that is slower for a while does not change it.
        self.times = self.median(element, "millionths of the reference") / 1e6

    @staticmethod
    def median(element, metric):
        return element["secondaryMetrics"][metric]["scorePercentiles"]["50.0"]


def read_results(path):
    """The benchmarks by name, as in the file, with `_` for each blank."""
    with open(path, encoding="utf-8") as file:
        elements = json.load(file)
    return {element["benchmark"].split(".", 3)[3]: Measured(element) for element in elements}


def read_limits(path):
    """The limit of each benchmark, as a multiple of its reference, in the order of the file."""
    with open(path, encoding="utf-8") as file:
        lines = [line.rsplit(maxsplit=1) for line in file if line.strip() and not line.startswith("#")]
    return {name: float(limit) for name, limit in lines}


def duration(nanoseconds):
    """Milliseconds or microseconds, with only the significant digits."""
    value, unit = (nanoseconds / 1e6, "ms") if nanoseconds >= 1e6 else (nanoseconds / 1e3, "µs")
    return f"{value:.0f} {unit}" if value >= 100 else f"{value:.1f} {unit}"


def padded(name):
    """A name padded to the column of the figures. A Chinese character takes two columns."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in name)
    return name.ljust(44 - wide)


def report(results, limits, is_whole):
    """Prints the table, and returns the faults as sentences."""
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
