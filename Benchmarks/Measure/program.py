"""stz as a program to measure: on one data folder, with an index of its own."""

import os
import re
import shutil
import statistics
import subprocess
import time

import processes
from figures import Figures
from terminal import Terminal

ROWS = re.compile("▸")
CACHE = ".build/measure"


class Program:
    """The built program on a data folder."""

    def __init__(self, path, folder):
        self.folder = folder
        self.command = [path, "--no-session", "--data", folder]
        self.list = [path, "list", "zones", "--limit", "1", "--data", folder]
        self.environment = {"XDG_CACHE_HOME": os.path.abspath(CACHE), "NO_COLOR": "1"}

    def index(self):
        """Seconds and MiB for the first indexing."""
        shutil.rmtree(CACHE, ignore_errors=True)
        os.makedirs(CACHE)
        started = time.perf_counter()
        process = subprocess.Popen(
            self.list, env=os.environ | self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        memory = 0
        while process.poll() is None:
            try:
                memory = max(memory, processes.peak_memory(process.pid))
            except FileNotFoundError:
                break
            time.sleep(0.01)
        process.wait()
        return time.perf_counter() - started, memory

    def listing(self):
        """Seconds until the first row of a list is printed."""
        started = time.perf_counter()
        subprocess.run(self.list, env=os.environ | self.environment, capture_output=True, check=True)
        return time.perf_counter() - started

    def change(self, count):
        """Seconds that one changed name adds to the indexing of an unchanged folder, measured several times."""
        names = sorted(name for name in os.listdir(self.folder) if name.endswith(".yaml"))
        path = os.path.join(self.folder, names[len(names) // 2])
        with open(path, encoding="utf-8") as file:
            before = file.read()
        place = before.index("\n", before.rindex(" name: "))
        usual = statistics.median(self.listing() for _ in range(5))
        found = []
        for number in range(count):
            with open(path, "w", encoding="utf-8") as file:
                file.write(f"{before[:place]} {number}{before[place:]}")
            found.append(self.listing() - usual)
        with open(path, "w", encoding="utf-8") as file:
            file.write(before)
        # A file that changed a moment ago is read again; after that, nothing is.
        time.sleep(3)
        self.listing()
        return Figures(found)

    def open(self):
        """The dashboard with its rows on the screen, and the seconds until then."""
        terminal = Terminal(self.command, environment=self.environment)
        seconds = terminal.wait_for(ROWS)
        if seconds is None:
            raise SystemExit(f"No rows ever came: {' '.join(self.command)}\n{terminal.text()}")
        return terminal, seconds

    def starts(self, count):
        """Seconds from the start to the first rows, measured several times."""
        found = []
        for _ in range(count):
            terminal, seconds = self.open()
            found.append(seconds)
            terminal.settle(0.05)
            terminal.end("q")
        return Figures(found)

    def play(self, scene):
        """The repaints of a scene, and the peak memory."""
        terminal, _ = self.open()
        terminal.settle()
        for key in scene.way:
            terminal.press(key, limit=2)
        before = processes.running(terminal.process)
        # A key without effect, such as one at the end of a list, has no answer.
        repaints = [terminal.press(key, limit=1) for key in scene.keys]
        running = (processes.running(terminal.process) - before) / len(scene.keys)
        memory = processes.peak_memory(terminal.process)
        terminal.end("\x03q")
        return [repaint for repaint in repaints if repaint], running, memory

    def wakeups(self, seconds):
        """The number of wake-ups while idle."""
        terminal, _ = self.open()
        terminal.settle(1)
        count = processes.wakeups(terminal.process, seconds)
        terminal.end("q")
        return count
