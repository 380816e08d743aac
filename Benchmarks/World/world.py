"""The content of the world: zones, bodies, people and events, each a pure function of its number."""

import bisect
import functools
import itertools

import days
import places
from dice import Dice, mixed, skewed
from words import TOPICS, han, short_word, urdu, word

ZONE_FORMS = ["Technology Park", "Special Technology Zone", "Software Park", "Innovation District", "Science City", "Free Zone"]
BODY_FORMS = [
    ("company", "Technologies"), ("company", "Industrial Group"), ("association", "Industry Association"),
    ("university", "University of Technology"), ("government", "Development Commission"), ("company", "Telecom"),
    ("development-zone", "Development Zone"), ("park", "Science Park"), ("ministry", "Ministry of Industry"),
]
TITLES = ["President", "Director General", "Chief Executive", "Chair", "Secretary", "Vice Mayor", "Professor", "Spokesperson"]
UNITS = ["hectare", "acre", "km2"]
SCRIPTS = {"CN": ("zh", han), "PK": ("ur", urdu)}
KINDS = [
    "announcement", "meeting", "memorandum", "visit", "agreement", "conference", "launch", "inauguration", "licence",
    "notification", "appointment", "letter-of-intent", "law", "other",
]


class World:
    """The world at a scale: 1 is the whole world, 100 a hundredth."""

    def __init__(self, scale):
        self.dossiers = 20_000 // scale
        self.zones = 7_000 // scale
        self.bodies = 9_000 // scale
        self.people = 30_000 // scale
        self.events = 1_000_000 // scale
        self.countries = places.countries(min(147, self.zones // 3))
        self.first_event = self.shares()

    def shares(self):
        """The number of the first event of each dossier. Most have a few events, some a thousand."""
        dice = Dice(1)
        weights = [0.05 + (1 / (1 - dice.chance()) ** 0.7 - 1) for _ in range(self.dossiers)]
        sums = [0.0, *itertools.accumulate(min(weight, 40) for weight in weights)]
        return [int(self.events * part / sums[-1]) for part in sums[:-1]] + [self.events]

    def summary(self):
        return (
            f"{self.dossiers} dossiers, {self.zones} zones in {len(self.countries)} countries, {self.bodies} bodies, "
            f"{self.people} people, {self.events} events"
        )

    def introduced(self, dossier, count):
        """The numbers of the records that a dossier mentions first, out of `count`."""
        return range(dossier * count // self.dossiers, (dossier + 1) * count // self.dossiers)

    def published(self, dossier):
        return days.published((dossier + 0.5) / self.dossiers)

    @functools.cache
    def zone(self, number):
        return Zone(self, number)

    @functools.cache
    def body(self, number):
        return Body(self, number)

    @functools.cache
    def person(self, number):
        return Person(self, number)

    def event(self, number):
        return Event(self, number)


class Zone:
    """A zone. Every country has one before any has two."""

    def __init__(self, world, number):
        dice = Dice(2, number)
        at = number if number < len(world.countries) else dice.skewed(len(world.countries))
        self.number = number
        self.country, _, units = world.countries[at]
        self.province, self.province_name = units[dice.skewed(len(units))]
        self.word = word(number)
        self.id = f"{self.word}-zone-{number}"
        self.name = f"{self.word.capitalize()} {dice.one(ZONE_FORMS)}"
        if dice.often(0.3):
            self.name = f"{self.province_name} {self.name}"
        self.script = SCRIPTS.get(self.country)
        self.place = word(500_000 + number).capitalize()
        self.size = dice.between(20, 4000)
        self.unit = dice.one(UNITS)
        self.cost = dice.between(5, 900)
        self.began = world.published((number + 0.5) / world.zones * 0.9 * world.dossiers) - dice.between(0, 2000)
        self.sectors = sorted({dice.one(TOPICS) for _ in range(3)})
        self.stalled = dice.often(0.08)

    def steps(self):
        """Its statuses so far, with the day of each."""
        after = mixed(self.number, 3)
        begin = days.clipped(self.began)
        ladder = [("approved", 0), ("notified", 60 + after % 300), ("under-construction", 400 + after % 500)]
        ladder.append(("stalled" if self.stalled else "operational", 1000 + after % 1500))
        return [(status, begin + wait) for status, wait in ladder if begin + wait < days.LAST]


class Body:
    """A body. One in three is Chinese; the others are from the country of their zone."""

    def __init__(self, world, number):
        dice = Dice(4, number)
        self.zone = world.zone(number % world.zones)
        self.kind, form = dice.one(BODY_FORMS)
        self.country = "CN" if dice.often(0.33) else self.zone.country
        units = next(units for code, _, units in world.countries if code == self.country)
        self.province = units[dice.skewed(len(units))][0]
        self.word = word(100_000 + number)
        self.id = f"{self.word}-{number}"
        self.name = f"{self.word.capitalize()} {form}"
        self.number = number
        self.founded = dice.between(1950, 2020)
        self.sector = dice.one(TOPICS)
        self.script = SCRIPTS.get(self.country)


class Person:
    """A person with a post at a body."""

    def __init__(self, world, number):
        self.number = number
        self.body = world.body(number % world.bodies)
        chance = mixed(number, 5)
        given, family = short_word(chance), word(200_000 + (chance >> 20) % 700_000).capitalize()
        self.name = f"{given} {family}"
        self.id = f"{given}-{family}-{number}".lower()
        self.title = TITLES[(chance >> 8) % len(TITLES)]
        self.country = self.body.country
        self.script = SCRIPTS.get(self.country)


class Event:
    """An event as it really was. Several dossiers may describe it, not all of them correctly."""

    def __init__(self, world, number):
        chance = mixed(number, 6)
        dossier = bisect.bisect_right(world.first_event, number) - 1
        back = skewed((chance & 0xFFFF) / 0x10000, 900)
        self.kind = KINDS[skewed((chance >> 16 & 0xFFFF) / 0x10000, len(KINDS))]
        self.day = days.clipped(world.published(dossier) - back)
        self.precision = (chance >> 32 & 0xFFFF) / 0x10000
        self.attendance = 10 * (1 + skewed((chance >> 48) / 0x10000, 2000))
        self.id = f"{self.kind}-{number}"
