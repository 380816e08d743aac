"""The rows for every program: the events of a world as exported by stz, in the format of each program."""

import csv
import datetime
import os
import re
import subprocess

FOLDER = ".build/compare"
DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


class Rows:
    """Events with one day each: the first day of an uncertain date."""

    def __init__(self, program, environment):
        os.makedirs(FOLDER, exist_ok=True)
        self.csv = f"{FOLDER}/events.csv"
        command = [*program, "list", "events", "--format", "csv", "--output", self.csv, "--force"]
        subprocess.run(command, env=os.environ | environment, check=True, stderr=subprocess.DEVNULL)
        with open(self.csv, encoding="utf-8", newline="") as file:
            self.rows = [(day(row["date"]), row["name"]) for row in csv.DictReader(file)]

    def __len__(self):
        return len(self.rows)

    def write(self, name, line, most=None):
        """A file with a line for each row."""
        path = f"{FOLDER}/{name}"
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(line(date, text) for date, text in self.rows[:most])
        return path

    def lines(self):
        return self.write("events.txt", lambda date, text: f"{date} {text}\n")

    def log(self):
        return self.write("events.log", lambda date, text: f"{date} 12:00:00 INFO {text}\n")

    def journal(self, most):
        """One transaction per event, for hledger."""
        form = "{} {}\n  events  1\n  world\n\n"
        return self.write("events.journal", lambda date, text: form.format(date, text.replace(";", ",")), most)

    def history(self):
        """One commit per event, for tig."""
        path = f"{FOLDER}/history"
        subprocess.run(["rm", "-rf", path], check=True)
        subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", path], check=True)
        stream = subprocess.Popen(["git", "-C", path, "fast-import", "--quiet"], stdin=subprocess.PIPE)
        for date, text in self.rows:
            seconds = max(0, int(datetime.datetime.fromisoformat(date + "T12:00:00+00:00").timestamp()))
            message = text.encode()
            stream.stdin.write(b"commit refs/heads/main\ncommitter a <a@example.org> %d +0000\ndata %d\n" % (seconds, len(message)))
            stream.stdin.write(message + b"\n")
        stream.stdin.close()
        stream.wait()
        return path

    def database(self):
        """A table with the columns of the export, an index on the date and a word index, as is usual."""
        path = f"{FOLDER}/events.sqlite"
        if os.path.exists(path):
            os.remove(path)
        commands = f"""
            .import --csv {self.csv} event
            CREATE INDEX event_by_date ON event (date);
            CREATE VIRTUAL TABLE words USING fts5(name, content='event', prefix='2 3');
            INSERT INTO words(words) VALUES ('rebuild');
            """
        subprocess.run(["sqlite3", path], input="\n".join(line.strip() for line in commands.splitlines()), text=True, check=True)
        return path


def day(text):
    """The first day of a date; the first of 1990 if it names none."""
    found = DAY.search(text)
    if not found:
        return "1990-01-01"
    year, month, of_month = found.groups()
    return f"{year}-{month or '01'}-{of_month or '01'}"
