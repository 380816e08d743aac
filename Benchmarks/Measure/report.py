"""docs/performance.md: each tool replaces its own section and leaves the others unchanged."""

import datetime
import os
import platform
import re
import subprocess


def replace(path, name, text):
    """Replaces the text between the markers of a section."""
    with open(path, encoding="utf-8") as file:
        page = file.read()
    marks = re.compile(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    if not marks.search(page):
        raise SystemExit(f"{path} has no section {name}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(marks.sub(lambda found: f"{found[1]}{text}\n{found[2]}", page))


def table(header, rows):
    """A Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def circumstances(program):
    """The date, machine and load of the measurement."""
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "unknown processor")
    load = os.getloadavg()[0]
    return (
        f"{datetime.date.today()}, stz {version}, {os.cpu_count()} × {model}, {platform.system()} {platform.release()}, "
        f"load {load:.1f} at the start."
    )
