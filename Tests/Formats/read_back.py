"""Reads the output of stz with other parsers: each format must contain what the JSON contains.

    python read_back.py PROGRAM FOLDER
"""

import csv
import datetime
import io
import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import feedparser
import geojson
import icalendar
import vobject
from csl_reference import Reference
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

PROGRAM, FOLDER = sys.argv.pop(1), sys.argv.pop(1)

LISTS = ["zones", "partners", "bodies", "events", "deals", "contacts", "people", "sources", "disputes"]

# Values with every character that some format must escape.
NASTY = """
source: {title: "Signs | *all* of, \\"them\\"; \\\\ and <b>more</b>", kind: news, publisher: "A; B, C", language: en, published: 2022-08-02, read: 2026-11-21, address: "https://example.org/a_b?c=1,2;3"}
zones:
  z-pipe: {name: "Pipe | in _a_ *name* `of` [signs](x) <i> &amp; \\\\ ~~", place: "Two, of; them"}
  z-formula: {name: "=1+1"}
  z-at: {name: "@home"}
  z-quote: {name: "Say \\"so\\", please"}
  z-lines: {name: "Two\\nlines"}
  z-south: {name: "South | \\"west\\"", position: {is: "-33.4500, -70.6667", precision: city}, legal-regime: none}
  z-plan: {place: Lahore, position: {is: "31.5, 74", precision: district}}
bodies:
  b-many: {name: ["Body; of, signs", {is: "沈阳经济技术开发区管理委员会暨沈阳市铁西区人民政府联合办公室", lang: zh}], country: CN, website: example.org/a, channel: ["@b", desk@example.org]}
events:
  e-long: {name: "沈阳经济技术开发区与巴基斯坦特别技术区管理局签署意向书仪式暨科技投资大会，第一次，在线举行", date: 2022-07-28/2022-08-01, kind: conference, place: "Beijing, China; online"}
  e-day: {name: "Back\\\\slash; semi, comma", date: 2024-02-29}
  e-set: {name: Set, date: "[..2022-08-02]"}
  e-undated: {name: Undated}
people:
  p-wei: {name: [Zhang Wei, {is: 张伟, lang: zh}], country: CN, posts: {body: b-many, title: "Director, Desk; Asia"}}
"""


def stz(folder, *arguments):
    """The output of the program as bytes."""
    return subprocess.run([PROGRAM, *arguments, "--data", folder], check=True, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL).stdout


def rows(folder, name):
    return json.loads(stz(folder, "list", name, "--format", "json"))


class Folders(unittest.TestCase):
    """Runs each test on these characters and on the shipped dossiers."""

    @classmethod
    def setUpClass(cls):
        cls.made = tempfile.TemporaryDirectory()
        Path(cls.made.name, "2022-08-02-signs.yaml").write_text(NASTY, encoding="utf-8")
        cls.folders = [cls.made.name, FOLDER]

    @classmethod
    def tearDownClass(cls):
        cls.made.cleanup()


class Tables(Folders):
    def test_json_lines_hold_the_same_objects(self):
        for folder in self.folders:
            for name in LISTS:
                lines = stz(folder, "list", name, "--format", "jsonl").decode().split("\n")
                self.assertEqual(lines.pop(), "")
                self.assertEqual([json.loads(line) for line in lines], rows(folder, name))

    def test_csv_holds_the_same_cells(self):
        for folder in self.folders:
            for name in LISTS:
                for option in ["", "--no-neutralise"]:
                    text = stz(folder, "list", name, "--format", "csv", *([option] if option else [])).decode()
                    table = list(csv.reader(io.StringIO(text, newline=""), strict=True))
                    header, expected = table[0], rows(folder, name)
                    self.assertEqual(len(table) - 1, len(expected))
                    for cells, row in zip(table[1:], expected):
                        self.assertEqual(cells, [self.cell(row[key], option == "") for key in header])

    @staticmethod
    def cell(value, neutralised):
        text = "" if value is None else str(value)
        return "'" + text if neutralised and isinstance(value, str) and text[:1] in "=+-@\t\r" and text else text

    def test_markdown_is_a_table_with_footnotes(self):
        parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
        for folder in self.folders:
            for name in LISTS:
                expected = rows(folder, name)
                tokens = parser.parse(stz(folder, "list", name, "--format", "markdown").decode())
                cells = [self.words(tokens[i + 1]) for i, token in enumerate(tokens) if token.type == "td_open"]
                headers = [self.words(tokens[i + 1]) for i, token in enumerate(tokens) if token.type == "th_open"]
                self.assertEqual(len(cells), len(headers) * len(expected))
                for column in {"id", "name", "title"} & set(headers):
                    shown = cells[headers.index(column)::len(headers)]
                    self.assertEqual(shown, [(row[column] or "").replace("\n", " ") for row in expected])
                cited = {t.meta["id"] for token in tokens for t in token.children or [] if t.type == "footnote_ref"}
                noted = {token.meta["id"] for token in tokens if token.type == "footnote_open"}
                self.assertEqual(cited, noted)
                self.assertTrue(noted or name in ("sources", "disputes") or not expected)

    @staticmethod
    def words(token):
        return "".join(part.content for part in token.children if part.type in ("text", "text_special"))

    def test_a_brief_has_each_document_that_it_cites(self):
        for folder in self.folders:
            tokens = MarkdownIt("commonmark").parse(stz(folder, "brief").decode())
            start = next((i for i, token in enumerate(tokens) if token.type == "ordered_list_open"), len(tokens))
            listed = sum(token.type == "list_item_open" for token in tokens[start:])
            shown = " ".join(self.words(token) for token in tokens[:start] if token.type == "inline")
            cited = {int(number) for marks in re.findall(r"\[(\d[^]]*)\]", shown)
                     for number in re.findall(r"(?:^|; )(\d+)", marks)}
            self.assertEqual(cited, set(range(1, listed + 1)))


class Lines(Folders):
    """Common tests of iCalendar and vCard."""

    def check_lines(self, text):
        self.assertTrue(text.endswith(b"\r\n"))
        for line in text[:-2].split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            self.assertNotIn(b"\n", line)
            line.decode("utf-8")


class Calendars(Lines):
    def test_events_come_back(self):
        for folder in self.folders:
            text = stz(folder, "list", "events", "--format", "ics")
            self.check_lines(text)
            calendar = icalendar.Calendar.from_ical(text)
            self.assertEqual(calendar["VERSION"], "2.0")
            self.assertFalse(calendar.errors)
            events = list(calendar.walk("VEVENT"))
            dated = [row for row in rows(folder, "events") if row["date"]]
            self.assertEqual(len(events), len(dated))
            self.assertEqual(len({str(event["UID"]) for event in events}), len(events))
            for event, row in zip(events, dated):
                self.assertFalse(event.errors)
                self.assertTrue(str(event["SUMMARY"]).startswith(row["name"]))
                self.assertIs(type(event["DTSTART"].dt), datetime.date)
                self.assertIsInstance(event["DTSTAMP"].dt, datetime.datetime)
                if "DTEND" in event:
                    self.assertGreater(event["DTEND"].dt, event["DTSTART"].dt)
            self.assertEqual(icalendar.Calendar.from_ical(calendar.to_ical()), calendar)

    def test_days_and_texts_come_back(self):
        calendar = icalendar.Calendar.from_ical(stz(self.folders[0], "list", "events", "--format", "ics"))
        events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
        self.assertEqual(set(events), {"e-long@stz", "e-day@stz", "e-set@stz"})
        lasting = events["e-long@stz"]
        self.assertEqual(lasting["DTSTART"].dt, datetime.date(2022, 7, 28))
        self.assertEqual(lasting["DTEND"].dt, datetime.date(2022, 8, 2))
        self.assertEqual(lasting["LOCATION"], "Beijing, China; online")
        self.assertEqual([str(name) for name in lasting["CATEGORIES"].cats], ["conference"])
        self.assertEqual(lasting["URL"], "https://example.org/a_b?c=1,2;3")
        self.assertNotIn("STATUS", lasting)
        self.assertEqual(events["e-day@stz"]["SUMMARY"], "Back\\slash; semi, comma")
        self.assertEqual(events["e-day@stz"]["DTSTART"].dt, datetime.date(2024, 2, 29))
        self.assertEqual(events["e-set@stz"]["STATUS"], "TENTATIVE")


class Tasks(Lines):
    """Follow-ups with every state, in a journal of their own."""

    NOTES = """
source: {title: "To do", kind: note, published: 2026-11-26}
zones:
  z-pipe:
    notes:
      - {is: "Call; then, \\"write\\" \\\\ or wait, 沈阳经济技术开发区管理委员会暨沈阳市铁西区人民政府联合办公室", due: 2026-12-03}
      - {is: Asked, due: 2026-11~, state: done}
      - {is: Not worth it, state: dropped}
      - A plain note
"""

    def test_tasks_come_back(self):
        with tempfile.TemporaryDirectory() as journal:
            Path(journal, "2026-11-26-note-z-pipe.yaml").write_text(self.NOTES, encoding="utf-8")
            run = subprocess.run([PROGRAM, "agenda", "--format", "ics", "--data", self.folders[0], "--journal", journal],
                                 stdout=subprocess.PIPE, check=False)
        self.assertIn(run.returncode, (0, 3))
        self.check_lines(run.stdout)
        calendar = icalendar.Calendar.from_ical(run.stdout)
        self.assertFalse(calendar.errors)
        tasks = {str(task["UID"]): task for task in calendar.walk("VTODO")}
        self.assertEqual(set(tasks), {f"2026-11-26-note-z-pipe{end}@stz" for end in ("", ".2", ".3")})
        self.assertEqual([str(task["STATUS"]) for task in tasks.values()].count("NEEDS-ACTION"), 1)
        first = tasks["2026-11-26-note-z-pipe@stz"]
        self.assertFalse(first.errors)
        self.assertEqual(first["DUE"].dt, datetime.date(2026, 12, 3))
        self.assertEqual(first["DTSTAMP"].dt.date(), datetime.date(2026, 11, 26))
        self.assertTrue(str(first["SUMMARY"]).endswith(
            "Call; then, \"write\" \\ or wait, 沈阳经济技术开发区管理委员会暨沈阳市铁西区人民政府联合办公室"))
        self.assertEqual(str(tasks["2026-11-26-note-z-pipe.2@stz"]["STATUS"]), "COMPLETED")
        self.assertEqual(tasks["2026-11-26-note-z-pipe.2@stz"]["DUE"].dt, datetime.date(2026, 11, 30))
        self.assertEqual(str(tasks["2026-11-26-note-z-pipe.3@stz"]["STATUS"]), "CANCELLED")
        self.assertEqual(icalendar.Calendar.from_ical(calendar.to_ical()), calendar)


class Feed(Folders):
    """The changes since before every file, as a feed."""

    def test_entries_come_back(self):
        for folder in self.folders:
            feed = feedparser.parse(stz(folder, "changes", "--since", "1990", "--format", "atom"))
            changes = json.loads(stz(folder, "changes", "--since", "1990", "--format", "json"))
            self.assertFalse(feed.bozo, feed.get("bozo_exception"))
            self.assertEqual(feed.version, "atom10")
            for key in ("id", "title", "updated", "author"):
                self.assertTrue(feed.feed.get(key), key)
            pairs = {(change["id"], change["source"]) for change in changes}
            self.assertEqual(len(feed.entries), len(pairs))
            self.assertEqual(len({entry.id for entry in feed.entries}), len(pairs))
            self.assertEqual(feed.feed.updated, max(entry.updated for entry in feed.entries))
            for entry in feed.entries:
                self.assertRegex(entry.id, r"^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
                self.assertIsNotNone(entry.updated_parsed)
                self.assertTrue(entry.title and entry.content[0].value)

    def test_nasty_names_come_back(self):
        feed = feedparser.parse(stz(self.folders[0], "changes", "--since", "1990", "--format", "atom"))
        titles = [entry.title for entry in feed.entries]
        self.assertIn("Pipe | in _a_ *name* `of` [signs](x) <i> &amp; \\ ~~: new", titles)
        self.assertIn("Say \"so\", please: new", titles)


class Cards(Lines):
    def test_contacts_come_back(self):
        for folder in self.folders:
            for name in ["contacts", "people", "partners", "bodies"]:
                text = stz(folder, "list", name, "--format", "vcard")
                self.check_lines(text)
                cards = list(vobject.readComponents(text.decode()))
                # Those who have left their posts are left out. A person with posts at two bodies has two rows and one card.
                expected = {}
                for row in rows(folder, name):
                    if row.get("held") != "ended":
                        expected.setdefault(row["id"], []).append(row)
                self.assertEqual([card.uid.value for card in cards], [f"{key}@stz" for key in expected])
                for card, of_card in zip(cards, expected.values()):
                    self.assertEqual(card.version.value, "4.0")
                    self.assertIn(of_card[0]["name"], [line.value for line in card.contents["fn"]])
                    posts = [(row["title"], [row["body"]]) for row in of_card if row.get("title")]
                    if posts:
                        self.assertIn((card.title.value, card.org.value), posts)

    def test_names_and_channels_come_back(self):
        text = stz(self.folders[0], "list", "bodies", "--format", "vcard").decode()
        body = vobject.readOne(text)
        self.assertEqual([line.params.get("LANGUAGE") for line in body.contents["fn"]], [["en"], ["zh"]])
        self.assertEqual([line.params.get("ALTID") for line in body.contents["fn"]], [["1"], ["1"]])
        self.assertEqual(body.fn.value, "Body; of, signs")
        self.assertEqual(body.url.value, "https://example.org/a")
        self.assertEqual(body.email.value, "desk@example.org")
        self.assertEqual(body.kind.value, "org")
        person = vobject.readOne(stz(self.folders[0], "list", "people", "--format", "vcard").decode())
        self.assertEqual((person.n.value.family, person.n.value.given), ("张", "伟"))


class Maps(Folders):
    def test_rows_with_a_position_are_points(self):
        for folder in self.folders:
            for name in ["zones", "partners"]:
                collection = geojson.loads(stz(folder, "list", name, "--format", "geojson"))
                self.assertIsInstance(collection, geojson.FeatureCollection)
                self.assertTrue(collection.is_valid, collection.errors())
                expected = {row["id"]: row for row in rows(folder, name)}
                order = [feature["id"] for feature in collection["features"]]
                self.assertEqual(order, [key for key in expected if key in set(order)])
                for feature in collection["features"]:
                    precision = feature["properties"].pop("precision")
                    self.assertIn(precision, ("site", "district", "city", None))
                    self.assertEqual(feature["properties"], expected[feature["id"]])
                    self.assertIsInstance(feature["geometry"], geojson.Point)
                    record = json.loads(stz(folder, "show", feature["id"], "--format", "json"))
                    latitude, longitude = map(float, record["values"]["position"][0]["value"].split(","))
                    self.assertEqual(feature["geometry"]["coordinates"], [longitude, latitude])

    def test_positions_and_classes_come_back(self):
        collection = geojson.loads(stz(self.folders[0], "list", "zones", "--format", "geojson"))
        found = {feature["id"]: feature for feature in collection["features"]}
        self.assertEqual({key: feature["properties"]["class"] for key, feature in found.items()},
                         {"z-south": "site", "z-plan": "plan"})
        self.assertEqual(found["z-south"]["geometry"]["coordinates"], [-70.6667, -33.45])


class Citations(Folders):
    def test_sources_are_references(self):
        known = {field.alias or name for name, field in Reference.model_fields.items()}
        for folder in self.folders:
            items = json.loads(stz(folder, "list", "sources", "--format", "csl-json"))
            self.assertEqual([item["id"] for item in items], [row["id"] for row in rows(folder, "sources")])
            for item in items:
                self.assertLessEqual(set(item), known)
                reference = Reference.model_validate(item)
                self.assertEqual(reference.title, item["title"])
                for date in (item.get("issued"), item.get("accessed")):
                    self.assertTrue(date is None or ("date-parts" in date) != ("literal" in date))


if __name__ == "__main__":
    unittest.main()
