"""Days, and how documents write them (EDTF)."""

import datetime

FIRST = datetime.date(1990, 1, 1).toordinal()
LAST = datetime.date(2026, 10, 31).toordinal()


def iso(day):
    return datetime.date.fromordinal(day).isoformat()


def month(day):
    return iso(day)[:7]


def clipped(day):
    return max(FIRST, min(LAST, day))


def published(share):
    """The day by which this share of all documents had been published. The number grows each year."""
    return FIRST + int((LAST - FIRST) * share**0.5)


def edtf(day, chance):
    """A day as documents know it: usually exact, one in ten to the year, one in five to the month, some as a range."""
    text = iso(day)
    if chance < 0.59:
        return text
    if chance < 0.79:
        return text[:7]
    if chance < 0.89:
        return text[:4]
    if chance < 0.94:
        return f'"[..{text}]"'
    if chance < 0.97:
        return f"{text}/{iso(day + 3)}"
    if chance < 0.99:
        return text[:4] + "~"
    return text[:3] + "X"
