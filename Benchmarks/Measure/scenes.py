"""The actions in stz that have to be fast."""

DOWN, PAGE_DOWN, END, HOME = "j", "\x1b[6~", "G", "\x1b[H"
# The Timeline opens at its newest event, from which nothing moves down.
TIMELINE = ["3", HOME]


class Scene:
    """Keys that prepare the scene, and keys whose repaint is measured."""

    def __init__(self, name, way, keys, budget):
        self.name, self.way, self.keys = name, way, keys
        # Milliseconds for the median, and for nearly all keys.
        self.budget = budget


def scenes(much):
    """All scenes; `much` decides how often keys are repeated."""
    key, typing = (2, 8), (8, 16)
    return [
        Scene("moving in Zones", [], [DOWN] * 20 * much, key),
        Scene("paging in Zones", [], [PAGE_DOWN] * 5 * much, key),
        Scene("to the end of Zones and back", [], [END, HOME] * 3 * much, key),
        Scene("moving in the Timeline", TIMELINE, [DOWN] * 20 * much, key),
        Scene("moving in the detail", [DOWN, "5"], [DOWN] * 4 + ["k"] * 4, key),
        Scene("paging in the Timeline", TIMELINE, [PAGE_DOWN] * 10 * much, key),
        Scene("to the end of the Timeline and back", TIMELINE, [END, HOME] * 5 * much, key),
        Scene("switching panes", [], ["\t"] * 10 * much, key),
        Scene("drilling into zones and back", [DOWN], ["\r", "h", "1", DOWN] * 4 * much, key),
        Scene("picking a province", [], (["p", *"chin", "\r", *"beij", "\r"] + ["h"]) * much, key),
        Scene("filtering zones", ["/"], ([*"technology", "\x15"]) * much, typing),
        Scene("searching events", ["3", "/"], ([*"hydrogen ku", "\x15"]) * much, typing),
        Scene("searching in Chinese", ["3", "/"], (["座", "谈", "会", "\x15"]) * 2 * much, typing),
    ]
