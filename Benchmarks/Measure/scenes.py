"""What somebody does with stz that has to be fast."""

DOWN, PAGE_DOWN, END, HOME = "j", "\x1b[6~", "G", "\x1b[H"


class Scene:
    """Keys that lead there, and those whose repaint is measured."""

    def __init__(self, name, way, keys, budget):
        self.name, self.way, self.keys = name, way, keys
        # Milliseconds for the half of all keys, and for all but a few.
        self.budget = budget


def scenes(much):
    """All scenes; `much` says how often keys are repeated."""
    key, typing = (2, 8), (8, 16)
    return [
        Scene("moving in Zones", [], [DOWN] * 20 * much, key),
        Scene("paging in Zones", [], [PAGE_DOWN] * 5 * much, key),
        Scene("to the end of Zones and back", [], [END, HOME] * 3 * much, key),
        Scene("moving in the Timeline", ["3"], [DOWN] * 20 * much, key),
        Scene("moving in the detail", [DOWN, "5"], [DOWN] * 4 + ["k"] * 4, key),
        Scene("paging in the Timeline", ["3"], [PAGE_DOWN] * 10 * much, key),
        Scene("to the end of the Timeline and back", ["3"], [END, HOME] * 5 * much, key),
        Scene("switching panes", [], ["\t"] * 10 * much, key),
        Scene("drilling into zones and back", [DOWN], ["\r", "h", "1", DOWN] * 4 * much, key),
        Scene("picking a province", [], (["p", *"chin", "\r", *"beij", "\r"] + ["h"]) * much, key),
        Scene("filtering zones", ["/"], ([*"technology", "\x15"]) * much, typing),
        Scene("searching events", ["3", "/"], ([*"hydrogen ku", "\x15"]) * much, typing),
        Scene("searching in Chinese", ["3", "/"], (["座", "谈", "会", "\x15"]) * 2 * much, typing),
    ]
