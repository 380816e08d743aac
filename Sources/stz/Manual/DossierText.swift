/// The prose of stz-dossier(5).
enum DossierText {
  static let description = """
    A dossier is a YAML file that records what one document says: a news article, a law, a web page, a note of your own. Its \
    file name without `.yaml` is the id of the source: lower-case letters, digits and hyphens, by convention the date and a \
    slug. No file holds the record of a zone: `stz` assembles it from every dossier that mentions the zone. If two documents \
    disagree, the value is disputed. To add knowledge, add a file.

    `stz check` reports every mistake with file, line and column. A mistake drops only the value it is in; only a file that is \
    not YAML is dropped as a whole. With the JSON Schema that `stz schema` prints, an editor completes and checks dossiers.
    """

  static let example = """
    source:
      title: 4,500 Chinese tech firms attend technology investment moot
      publisher: Daily The Spokesman
      kind: news
      language: en
      read: 2026-11-21
    zones:
      stz-haripur:
        place: {is: Haripur, at: 6}
        province: {is: PK-KP, at: 6, inferred: the city}
        status: {is: notified, at: 6}
    bodies:
      stza:
        name: {is: Special Technology Zones Authority, at: 1}
    events:
      cptic:
        name: {is: Technology Investment Conference, at: 1}
        attendance:              # two figures in one document
          - {is: over 4500 representatives, at: 1}
          - {is: 4500 firms, at: 0}
        bodies:
          stza: [organiser, host]
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  static let records = """
    The sections `zones`, `bodies`, `events` and `people` map ids to fields. An id consists of lower-case letters, digits and \
    hyphens, and means the same record in all dossiers. A record exists if any dossier has its id in a section. A link to an \
    id that no dossier defines is an error.

    Wherever a value is allowed, a list of values is too. In most fields only one value is right, and several are rivals, \
    whether they come from one document or from many. Fields that allow several values say so.
    """

  static let values = """
    A value is a text, or a mapping with any of the keys below. Every value is text, whatever YAML would make of it, and its \
    field decides what it means. Anchors, aliases, tags, merge keys, repeated keys and a second document in the file are \
    errors.
    """

  static let dates = """
    A date is EDTF, level 0 or 1, or a set of level 2. Quote sets. An interval lasted all its days; a set fell on one of its \
    days.
    """

  static let dateForms = [
    ("2022, 2022-08, 2022-08-02", "a year, a month, a day"),
    ("2022~, 2022?, 201X", "about 2022; perhaps 2022; in the 2010s"),
    ("2022-07-28/2022-08-01", "from one day to the other"),
    ("\"[..2022-08-02]\"", "on that day or before"),
    ("\"[2022-07-28..2022-08-01]\"", "on one of these days"),
  ]

  static let quantities = """
    A quantity is a number, or two with a hyphen between them, and a unit: `86 kanal`, `over 4500 representatives`. Over, \
    under, at least, at most, about or almost may precede it. Write no thousands separators. A printed figure stands for the \
    interval that its digits allow, so `11 acre` is from 10.5 up to 11.5. Areas are compared by 1 acre = 4046.8564224 m², 8 \
    kanal = 1 acre and 20 marla = 1 kanal.
    """

  static let notes = """
    A dossier of kind note holds what its readers found out. It may correct what a document prints, with `corrects` and \
    `because` in a value, and it may have two more sections.
    """

  static let join = """
    source: {title: The zone in Haripur, kind: note}
    same:
      stz-haripur: {is: paf-iast, because: the only zone notified there}
    """.split(separator: "\n").map(String.init)

  static let shown = """
    If there are several claims for one value, these rules decide in order which is shown: a correction; printed before \
    inferred; the more trusted kind of source; the later publication; the text before its headline; the more precise value; \
    the lower source id.

    Claims contradict, and the value is disputed, when dates have no day in common, when the intervals of quantities do not \
    overlap, or when words, provinces or parents differ. Names and free text never contradict. A corrected claim takes no \
    part in a dispute.
    """

  static let seeds = "The shipped dossiers, relative to the folder of the program, with many examples."

  static let standards = """
    Dates are written as in ISO 8601-2 (EDTF), provinces as in ISO 3166-2, countries as in ISO 3166-1, and languages as in \
    BCP 47.
    """
}
