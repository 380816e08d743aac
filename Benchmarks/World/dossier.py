"""One dossier as text: what one invented document says about the world."""

import hashlib
import os

import days
from dice import Dice
from events import EventLines
from records import body_lines, person_lines, zone_lines
from words import HAN_TOPICS, TOPICS, han, urdu, word
from yaml import text

PUBLISHERS = [f"{word(900_000 + number).capitalize()} {paper}" for number, paper in enumerate(["Times", "News", "Herald", "Post"] * 60)]
KINDS = [("news", 0.6), ("official", 0.13), ("trade", 0.12), ("web", 0.12), ("law", 0.01), ("note", 0.02)]
LANGUAGES = [("en", 0.8), ("zh", 0.13), ("ur", 0.05), ("fr", 0.02)]


class Writer:
    """Writes the dossiers of a world into a folder."""

    def __init__(self, world, folder):
        self.world = world
        self.folder = folder

    def write(self, number):
        """Writes one dossier, and returns the digest of its text and its size."""
        name, content = Dossier(self.world, number).file()
        content = content.encode()
        with open(os.path.join(self.folder, name), "wb") as file:
            file.write(content)
        return hashlib.sha256(name.encode() + content).digest(), len(content)


class Dossier:
    """A document: its date and place of publication, and the few zones, bodies and people it is about."""

    def __init__(self, world, number):
        self.world = world
        self.number = number
        self.dice = Dice(10, number)
        self.day = world.published(number)
        self.kind = weighted(self.dice, KINDS)
        self.language = weighted(self.dice, LANGUAGES)
        self.publisher = self.dice.skewed(len(PUBLISHERS))
        self.zones = self.cast(world.zones, world.zone, self.dice.between(1, 4))
        self.bodies = self.cast(world.bodies, world.body, self.dice.between(0, 3))
        self.people = self.cast(world.people, world.person, self.dice.between(0, 3))

    def cast(self, count, member, more):
        """The records it mentions first, and a few that every document mentions."""
        numbers = [*self.world.introduced(self.number, count), *(self.dice.skewed(count) for _ in range(more))]
        return [member(number) for number in dict.fromkeys(numbers)]

    def file(self):
        """The file's name and content."""
        newspaper = PUBLISHERS[self.publisher].lower().replace(" ", "-")
        sections = [
            ("source", self.source()),
            ("zones", [line for zone in self.zones for line in zone_lines(zone, self)]),
            ("bodies", [line for body in self.bodies for line in body_lines(body, self)]),
            ("events", EventLines(self).lines()),
            ("people", [line for person in self.people for line in person_lines(person, self)]),
        ]
        content = "\n".join(f"{name}:\n" + "\n".join(lines) + "\n" for name, lines in sections if lines)
        return f"{days.iso(self.day)}-{newspaper}-{self.number}.yaml", content

    def source(self):
        newspaper = PUBLISHERS[self.publisher]
        lines = [f"  title: {text(self.title())}", f"  publisher: {newspaper}", f"  kind: {self.kind}"]
        lines.append(f"  language: {self.language}")
        known = self.dice.chance()
        if known > 0.04:
            lines.append(f"  published: {days.iso(self.day) if known > 0.1 else days.month(self.day)}")
        lines.append(f"  address: https://{newspaper.lower().replace(' ', '.')}.example/{self.number}")
        lines.append("  read: 2026-11-21")
        return lines

    def title(self):
        zone, dice = self.zones[0], self.dice
        if self.language == "zh":
            return f"{zone.place}{dice.one(HAN_TOPICS)}：{han(zone.number)}{dice.one(HAN_TOPICS)}"
        if self.language == "ur":
            return f"{urdu(zone.number)} {urdu(self.number, 3)}"
        return f"{dice.one(TOPICS).capitalize()} firms look at {zone.name}, {zone.province_name}"


def weighted(dice, choices):
    """One of the choices, weighted by their shares."""
    left = dice.chance()
    for choice, share in choices:
        left -= share
        if left < 0:
            return choice
    return choices[0][0]
