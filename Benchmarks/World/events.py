"""What a dossier says about events: its own, and some of earlier dossiers."""

import days
from records import facts
from words import HAN_EVENTS, TOPICS, URDU_EVENTS, han, urdu, word
from yaml import said, text

ROLES = ["organiser", "host", "signatory", "participant", "subject", "mentioned"]
PARTS = ["speaker", "signatory", "participant", "representative", "opener"]
MODES = ["virtual", "in-person", "hybrid"]


class EventLines:
    """The section `events` of a dossier."""

    def __init__(self, dossier):
        self.dossier = dossier
        self.world = dossier.world
        self.dice = dossier.dice

    def lines(self):
        first, end = self.world.first_event[self.dossier.number : self.dossier.number + 2]
        lines = [line for number in range(first, end) for line in self.first_mentions(number)]
        again = {self.dice.below(first) for _ in range((end - first) // 12)} if first else ()
        return lines + [line for number in sorted(again) for line in self.repeated(number)]

    def first_mentions(self, number):
        event, dice = self.world.event(number), self.dice
        lines = [f"  {event.id}:", f"    name: {self.name(event, number)}", f"    kind: {event.kind}"]
        date = days.edtf(event.day, event.precision)
        lines.append(f"    date: {said(date, at=dice.between(1, 9)) if dice.often(0.3) else date}")
        if dice.often(0.3):
            lines.append(f"    place: {self.place().place}")
        if dice.often(0.1):
            lines.append(f"    mode: {dice.one(MODES)}")
        if dice.often(0.15):
            lines.append(f"    attendance: {self.attendance(event)}")
        lines += self.ties()
        return lines + facts(dice, 0.12)

    def repeated(self, number):
        """The same event in another document. One in three has a different day or number of people."""
        event, dice = self.world.event(number), self.dice
        day = event.day + (dice.between(-20, 20) if dice.often(0.2) else 0)
        lines = [f"  {event.id}:", f"    date: {said(days.iso(days.clipped(day)), at=dice.between(1, 12))}"]
        if dice.often(0.4):
            lines.append(f"    attendance: {self.attendance(event)}")
        return lines + self.ties() + facts(dice, 0.3)

    def attendance(self, event):
        """The attendance. The text and the headline of one document may differ."""
        dice, count = self.dice, event.attendance
        printed = f"{dice.one(['over ', 'about ', 'almost ', ''])}{count} people"
        if dice.often(0.2):
            return f"[{said(printed, at=dice.between(1, 9))}, {said(f'{count * 2} people', at=0)}]"
        return said(printed, at=dice.between(1, 9))

    def ties(self):
        """The bodies, people and zones it is related to, most often those of the document."""
        dice, dossier = self.dice, self.dossier
        lines = ["    zones:", f"      {self.place().id}: {dice.one(['subject', 'venue', 'mentioned'])}"]
        if dossier.bodies and dice.often(0.6):
            lines += ["    bodies:", f"      {dice.one(dossier.bodies).id}: {dice.one(ROLES)}"]
        if dossier.people and dice.often(0.4):
            lines += ["    people:", f"      {dice.one(dossier.people).id}: {dice.one(PARTS)}"]
        return lines

    def place(self):
        zones = self.dossier.zones
        return zones[self.dice.skewed(len(zones))]

    def name(self, event, number):
        dice = self.dice
        script = dice.chance()
        if script < 0.12:
            return said(f"{han(number, 4)}{dice.one(HAN_EVENTS)}", lang="zh", at=1)
        if script < 0.15:
            return said(f"{urdu(number, 3)} {dice.one(URDU_EVENTS)}", lang="ur", at=1)
        what = event.kind.replace("-", " ").capitalize()
        project = word(900_000 + dice.skewed(40_000)).capitalize()
        return text(f"{what} on {dice.one(TOPICS)} with the {project} project in {self.place().province_name}")
