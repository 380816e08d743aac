"""A program in a pseudo-terminal, with a clock."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

import pyte

ANSWERS = {b"\x1b[6n": b"\x1b[1;1R", b"\x1b[c": b"\x1b[?62;c", b"\x1b[0c": b"\x1b[?62;c"}
ENVIRONMENT = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
# A repaint is over when no byte arrives for this long.
QUIET = 0.06


class Repaint:
    """The cost of a key: seconds until the first and the last byte of the answer, and the number of bytes."""

    def __init__(self, first, last, size):
        self.first, self.last, self.size = first, last, size


class Terminal:
    """Starts a program at once; `screen` holds what a user would see."""

    def __init__(self, command, columns=120, rows=36, environment=()):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.size = 0
        self.started = time.perf_counter()
        self.process, self.file = pty.fork()
        if self.process == 0:
            # The child waits until its terminal has the right size.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.environ.update(ENVIRONMENT | dict(environment))
            os.execvp(command[0], command)

    def wait_for(self, pattern, limit=60):
        """Seconds from the start to the first screen that matches the pattern; None if none does."""
        while (now := time.perf_counter()) < self.started + limit:
            data = self.read(0.5)
            if data is None:
                return None
            if data and pattern.search(self.text()):
                return self.read_at - self.started
        return None

    def press(self, keys, limit=10, quiet=QUIET, visible=False):
        """Sends keys and waits until the answer is over; None if there is none.

        With `visible` the answer ends with the last byte that changed the visible screen: some programs redraw the
        same content repeatedly.
        """
        shown = self.shown() if visible else None
        sent = time.perf_counter()
        os.write(self.file, keys.encode())
        first = last = None
        size = 0
        # Parsing takes longer than many answers, and the next part of the answer would wait meanwhile.
        unpainted = b""
        while time.perf_counter() < sent + limit:
            patience = quiet if first else limit
            data = self.read(
                patience if last is None else max(0, sent + last + patience - time.perf_counter()), paints=visible)
            if not data:
                break
            size += len(data)
            unpainted += b"" if visible else data
            if visible and shown == (shown := self.shown()):
                continue
            last = self.read_at - sent
            first = first or last
        self.stream.feed(unpainted)
        return Repaint(first, last, size) if first else None

    def shown(self):
        """Every cell with its colours, and the cursor."""
        lines = (self.screen.buffer[line] for line in range(self.screen.lines))
        cells = [[line[column] for column in range(self.screen.columns)] for line in lines]
        return cells, self.screen.cursor.x, self.screen.cursor.y

    def settle(self, quiet=0.3):
        """Reads until nothing more arrives."""
        while self.read(quiet):
            pass

    def read(self, patience, paints=True):
        """The available bytes; empty after a timeout, None if the program has exited."""
        if not select.select([self.file], [], [], patience)[0]:
            return b""
        try:
            data = os.read(self.file, 1 << 16)
        except OSError:
            return None
        self.read_at = time.perf_counter()
        for question, answer in ANSWERS.items():
            if question in data:
                os.write(self.file, answer)
        self.size += len(data)
        if paints:
            self.stream.feed(data)
        return data or None

    def text(self):
        return "\n".join(self.screen.display)

    def end(self, keys=""):
        """Asks the program to exit, then forces it."""
        try:
            os.write(self.file, keys.encode())
        except OSError:
            pass
        for number in (None, signal.SIGTERM, signal.SIGKILL):
            if number:
                os.kill(self.process, number)
            patience = time.perf_counter() + 1
            while time.perf_counter() < patience:
                if os.waitpid(self.process, os.WNOHANG)[0]:
                    os.close(self.file)
                    return
                if self.read(0.02) is None:
                    time.sleep(0.02)
