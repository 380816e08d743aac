"""Countries and their subdivisions from ISO 3166, as listed by Debian's package iso-codes."""

import json

FOLDER = "/usr/share/iso-codes/json"
# The zones in these countries come first, as in the shipped dossiers.
FIRST = ["PK", "CN"]


def countries(count):
    """The countries with the most subdivisions: a list of (code, name, [(code, name) of a subdivision])."""
    names = {entry["alpha_2"]: entry.get("common_name", entry["name"]) for entry in entries("3166-1")}
    units = {}
    for entry in sorted(entries("3166-2"), key=lambda entry: entry["code"]):
        units.setdefault(entry["code"][:2], []).append((entry["code"], entry["name"]))
    order = sorted(units, key=lambda code: (code not in FIRST, -(code == "PK"), -len(units[code]), code))
    return [(code, names[code], units[code]) for code in order[:count]]


def entries(standard):
    with open(f"{FOLDER}/iso_{standard}.json", encoding="utf-8") as file:
        return json.load(file)[standard]
