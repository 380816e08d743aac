"""Figures from /proc about a process and its children."""

import pathlib
import time


def tree(process):
    """A process with all its descendants."""
    found, todo = [], [process]
    while todo:
        found.append(todo.pop())
        for children in pathlib.Path(f"/proc/{found[-1]}/task").glob("*/children"):
            todo += [int(child) for child in children.read_text().split()]
    return found


def field(status, name):
    """A number in a status file."""
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith(name + ":")), 0)


def peak_memory(process):
    """The peak resident memory in MiB, including children."""
    return sum(field(pathlib.Path(f"/proc/{one}/status").read_text(), "VmHWM") for one in tree(process)) / 1024


def wakeups(process, seconds):
    """How often any of its threads ran in a period."""
    before = switches(process)
    time.sleep(seconds)
    return switches(process) - before


def switches(process):
    threads = [status for one in tree(process) for status in pathlib.Path(f"/proc/{one}/task").glob("*/status")]
    return sum(field(status.read_text(), "voluntary_ctxt_switches") for status in threads)


def running(process):
    """The processor time of a process and its threads in seconds, which does not depend on other load."""
    times = [stat.read_text().split()[0] for stat in pathlib.Path(f"/proc/{process}/task").glob("*/schedstat")]
    return sum(int(time) for time in times) / 1e9
