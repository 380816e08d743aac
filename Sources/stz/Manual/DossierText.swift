/// What the page about dossiers says beside the tables.
enum DossierText {
  static let description = """
    A dossier is a YAML file that says what one document says: a news article, a law, a page of the web, a note of your own. \
    Its file name without `.yaml` is the id of the source: lower-case letters, digits and hyphens, by custom the date and a \
    slug. The record of a zone is written down nowhere; `stz` puts it together from every dossier that speaks of it. So two \
    documents that disagree show up as a dispute, and to add knowledge is to add a file.

    `stz check` tells every mistake with file, line and column. A mistake costs the value in which it stands, and only a file \
    that is not YAML gives nothing. With the JSON Schema that `stz schema` prints, an editor completes and checks dossiers.
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
    The sections `zones`, `bodies`, `events` and `people` map ids to fields. An id is one of lower-case letters, digits and \
    hyphens, and means one record in all dossiers. A record exists where any dossier has its id in a section; a link to an id \
    that no dossier defines is an error.

    Wherever one value may stand, a list of values may. In most fields one value is right, and several are rivals, be they \
    of one document or of many; the fields of which that is not so say it.
    """

  static let values = """
    A value is a text, or a mapping with any of the keys below. Every value is text, whatever YAML would take it for; its \
    field decides what it means. Anchors, aliases, tags, merge keys, repeated keys and a second document in the file are \
    errors.
    """

  static let dates = """
    A date is one of EDTF, level 0 and 1, or a set of level 2, which is quoted. An interval lasted, a set fell on one of its \
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
    A quantity is a number or two with a hyphen between them, and a unit: `86 kanal`, `over 4500 representatives`. Before it \
    may stand over, under, at least, at most, about or almost. There are no separators of thousands. A printed figure stands \
    for all that its digits allow, so `11 acre` is from 10.5 up to 11.5. Areas are compared by 1 acre = 4046.8564224 m², 8 \
    kanal = 1 acre and 20 marla = 1 kanal.
    """

  static let notes = """
    A dossier of kind note says what its readers found out. It may correct what a document prints, by `corrects` and \
    `because` in a value, and it may have two more sections.
    """

  static let join = """
    source: {title: The zone in Haripur, kind: note}
    same:
      stz-haripur: {is: paf-iast, because: the only zone notified there}
    """.split(separator: "\n").map(String.init)

  static let shown = """
    Of several claims for one value that one is shown which comes first by: a correction; printed before inferred; the kind \
    of source; the later publication; the text before its headline; the more precise value; the lower source id.

    Claims contradict, and the value is disputed, when dates have no day in common, when the intervals of quantities are \
    apart, when words, provinces or parents differ. Names and free text never contradict. What is corrected is no party to a \
    dispute.
    """

  static let seeds = "The shipped dossiers, from the folder of the program: many examples."

  static let standards = """
    Dates are written as in ISO 8601-2 (EDTF), provinces as in ISO 3166-2, countries as in ISO 3166-1, and languages as in \
    BCP 47.
    """
}
