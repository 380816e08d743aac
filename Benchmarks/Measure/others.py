"""The other programs: how to start each, how to see that its rows are loaded, and its keys for common actions."""

import os
import re

DOWN, PAGE_DOWN = "j", "\x1b[6~"


class Other:
    """A program with the rows. `keys` maps actions to its keys; an action that it does not support is missing."""

    def __init__(self, name, command, ready, keys, way="", leave="q", rows=None, environment=()):
        self.name, self.command, self.ready, self.keys = name, command, re.compile(ready), keys
        self.way, self.leave, self.rows, self.environment = way, leave, rows, dict(environment)


def others(rows, journal_rows):
    """All programs. The words to search for occur in many rows."""
    text, empty = rows.lines(), {"HOME": os.path.abspath(".build/compare")}
    pager = {"move": DOWN, "page": PAGE_DOWN, "end": "G", "search": "/hydrogen\r"}
    return [
        Other("less", ["less", text], r"1990", pager),
        Other("tig", ["tig", "-C", rows.history()], r"\[main\]|commit 1", pager | {"end": "\x1bOF"}, environment=empty),
        Other("htop", ["htop"], r"Load average", {"move": "\x1bOB", "page": PAGE_DOWN, "search": "/stz"}, leave="\x1b\x1bq", rows=0),
        Other("lnav", ["lnav", "-N", rows.log()], r"INFO", pager | {"page": " "}, way="g", environment=empty),
        Other(
            "fzf", ["sh", "-c", f"exec fzf --no-sort <{text}"], rf"{len(rows)}/{len(rows)}",
            {"move": "\x1b[A", "page": "\x1b[5~", "search": "hydrogen"}, leave="\x1b"),
        Other(
            "VisiData", ["vd", rows.csv], rf"{len(rows)} (events|rows)",
            {"move": DOWN, "page": PAGE_DOWN, "end": "G", "search": "ghname\r/hydrogen\r"}, leave="gq", environment=empty),
        Other(
            "hledger-ui", ["hledger-ui", "--register=events", "-f", rows.journal(journal_rows)], r"events",
            {"move": DOWN, "page": PAGE_DOWN, "end": "\x1b[F", "search": "/hydrogen\r"}, way="\x1b[H", rows=min(len(rows), journal_rows)),
    ]
