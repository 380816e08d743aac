"""What a dossier says about a zone, a body or a person: more if it is the first to do so, and sometimes wrong."""

import days
from words import CLAUSES, HAN_TOPICS, HAN_ZONES
from yaml import said, text


def zone_lines(zone, dossier):
    dice = dossier.dice
    lines = [f"  {zone.id}:", f"    name: {names(zone.name, zone, dice, dice.one(HAN_ZONES))}"]
    if dice.often(0.6):
        at = dice.between(1, 9)
        inferred = {"inferred": "the city"} if dice.often(0.1) else {}
        lines.append(f"    province: {said(zone.province, at=at, **inferred)}")
    if dice.often(0.4):
        lines.append(f"    place: {zone.place}")
    if dice.often(0.35):
        lines.append(f"    area: {area(zone, dossier)}")
    if dice.often(0.1):
        lines.append(f"    cost: {zone.cost}000000 USD")
    lines += dated(zone, dossier)
    if dice.often(0.2):
        lines.append(f"    sectors: [{', '.join(zone.sectors)}]")
    if dice.often(0.2):
        lines.append(f"    website: https://{zone.word}.example")
    if dice.often(0.4) and dossier.bodies:
        role = dice.one(["developer", "operator", "owner", "tenant", "authority"])
        lines += ["    bodies:", f"      {dice.one(dossier.bodies).id}: {role}"]
    return lines + facts(dice, 0.15)


def dated(zone, dossier):
    """The status of the zone, and the number of companies in it."""
    dice, lines = dossier.dice, []
    steps = [step for step in zone.steps() if step[1] < dossier.day]
    if steps and dice.often(0.5):
        status, day = dice.one(steps)
        # Some documents give the day on which they heard of it.
        day += dice.between(10, 40) if dice.often(0.08) else 0
        held = {"on": days.edtf(day, dice.chance() * 0.89)} if dice.often(0.7) else {}
        lines.append(f"    status: {said(status, **held, at=dice.between(1, 12))}")
    if dice.often(0.2):
        count = f"{dice.one(['over ', 'about ', ''])}{dice.between(3, 900)} companies"
        lines.append(f"    counts: {said(count, on=days.edtf(dossier.day, 0.7), at=3)}")
    return lines


def area(zone, dossier):
    """Its area: usually right, sometimes rounded or with a misprint, which a note corrects."""
    dice = dossier.dice
    slip = f"{zone.size * 10} {zone.unit}"
    if dossier.kind == "note":
        return said(f"{zone.size} {zone.unit}", corrects=slip, because="a zero too many")
    if dice.often(0.08):
        return said(slip, at=dice.between(1, 9))
    return said(f"{dice.one(['', '', 'about ', 'over '])}{zone.size} {zone.unit}", at=dice.between(0, 9))


def body_lines(body, dossier):
    dice = dossier.dice
    lines = [f"  {body.id}:", f"    name: {names(body.name, body, dice, dice.one(HAN_TOPICS))}", f"    kind: {body.kind}"]
    lines.append(f"    country: {body.country}")
    if dice.often(0.5):
        lines.append(f"    province: {body.province}")
    if dice.often(0.2):
        lines.append(f"    founded: {body.founded + (1 if dice.often(0.1) else 0)}")
    if dice.often(0.3):
        lines.append(f"    sectors: {body.sector}")
    if dice.often(0.2):
        lines += [f"    website: https://{body.word}.example", f"    channel: info@{body.word}.example"]
    if dice.often(0.1):
        lines.append(f"    counts: {said(f'{dice.between(10, 20000)} staff', on=days.iso(dossier.day)[:4])}")
    return lines + facts(dice, 0.1)


def person_lines(person, dossier):
    dice = dossier.dice
    lines = [f"  {person.id}:", f"    name: {names(person.name, person, dice)}", f"    country: {person.country}"]
    if dice.often(0.6):
        lines.append(f"    posts: {{body: {person.body.id}, title: {person.title}, at: {dice.between(1, 9)}}}")
    return lines + facts(dice, 0.03)


def names(printed, record, dice, ending=""):
    """A name, sometimes also in the country's own script."""
    if record.script is None or dice.often(0.6):
        return text(printed)
    language, write = record.script
    own = write(record.number) + (ending if language == "zh" else "")
    return f"[{{is: {text(printed)}, at: 1}}, {{is: {own}, lang: {language}}}]"


def facts(dice, share):
    """Sentences as facts; a few are as long as a page."""
    if not dice.often(share):
        return []
    count = 40 if dice.often(0.02) else dice.between(1, 4)
    sentences = " ".join(dice.one(CLAUSES) for _ in range(count))
    return ["    facts:", f"      - {said(text(sentences), at=dice.between(1, 20))}"]
