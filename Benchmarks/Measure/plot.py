"""The growth as a chart with logarithmic axes: a line for each measure. Linear growth has the slope of the frame."""

import math

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 720, 400, 60, 210, 20, 40
COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"]


def write(path, measured):
    """Writes the measurements at several sizes as SVG."""
    lines = {
        "start, ms": [one.starts.median * 1000 for one in measured],
        "moving in Zones, ms": [one.median("moving in Zones") for one in measured],
        "moving in the Timeline, ms": [one.median("moving in the Timeline") for one in measured],
        "searching events, ms": [one.median("searching events") for one in measured],
        "memory, MiB": [one.memory for one in measured],
        "first indexing, s": [one.building for one in measured],
    }
    events = [one.events for one in measured]
    high = math.ceil(math.log10(max(max(values) for values in lines.values())))
    low = math.floor(math.log10(min(min(values) for values in lines.values())))
    first, last = math.log10(events[0]), math.log10(events[-1] * (1.01 if len(events) > 1 else 10))

    def x(count):
        return LEFT + (math.log10(count) - first) / (last - first) * (WIDTH - LEFT - RIGHT)

    def y(value):
        return TOP + (high - math.log10(value)) / (high - low) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
    ]
    for power in range(low, high + 1):
        at = y(10**power)
        parts.append(f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{10.0**power:g}</text>')
    for count in events:
        parts.append(f'<text x="{x(count):.1f}" y="{HEIGHT - 15}" text-anchor="middle">{count:,} events</text>')
    labels = sorted(((y(values[-1]), name) for name, values in lines.items()))
    for index, (name, values) in enumerate(lines.items()):
        points = " ".join(f"{x(count):.1f},{y(value):.1f}" for count, value in zip(events, values))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{COLOURS[index]}" stroke-width="2"/>')
        at = TOP + 10 + 18 * [label for _, label in labels].index(name)
        parts.append(f'<text x="{WIDTH - RIGHT + 20}" y="{at}" fill="{COLOURS[index]}">{name}</text>')
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(parts) + "\n</svg>\n")
