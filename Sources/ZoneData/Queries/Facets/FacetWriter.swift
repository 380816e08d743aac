import GRDB

/// Writes by what a record can be narrowed.
///
/// The rows follow from the record alone and never from what it is tied to: that is asked through the links. So the rows
/// of a record can be taken out and written again without any other.
enum FacetWriter {
  static let table = """
    CREATE TABLE facet (
      facet TEXT NOT NULL, value TEXT NOT NULL, record INTEGER NOT NULL,
      PRIMARY KEY (record, facet, value)) WITHOUT ROWID
    """
  static let index = "CREATE INDEX facet_by_value ON facet (facet, value, record)"
  /// Every body; partners have a table of their own, as they are asked for with each key.
  static let bodies = """
    CREATE VIEW body AS
    SELECT id, slug, name, \(value(.kind)) AS kind, \(value(.province)) AS province, \(value(.mark)) AS mark,
      \(sources) AS sources
    FROM record WHERE kind = 'body' AND id < \(EventKey.first)
    """
  /// Every person, with the post of those that are contacts.
  static let people = """
    CREATE VIEW person AS
    SELECT record.id, record.slug, record.name, contact.title, contact.body, \(value(.mark)) AS mark,
      \(sources) AS sources
    FROM record LEFT JOIN contact ON contact.id = record.id
    WHERE record.kind = 'person' AND record.id < \(EventKey.first)
    """

  private static func value(_ facet: Facet) -> String {
    "(SELECT value FROM facet WHERE facet.record = record.id AND facet.facet = '\(facet.rawValue)')"
  }

  private static let sources =
    "(SELECT count(*) FROM facet WHERE facet.record = record.id AND facet.facet = 'source')"

  /// The rows of a record.
  static func rows(of record: Record, _ number: Int, sources: Set<SourceID>, mark: Mark) -> [IndexRow] {
    var values = values(of: record) + sources.map { (.source, $0.text) }
    // Bodies and people have no table of their own that says it.
    if record.kind == .body || record.kind == .person {
      values.append((.mark, mark.rawValue))
    }
    return rows(values, number)
  }

  /// The rows of a change of status, which is a row of the timeline of its own.
  static func rows(of change: StatusChange, _ number: Int) -> [IndexRow] {
    rows(years(of: change.on) + [(.kind, "status")] + change.value.sources.map { (.source, $0.text) }, number)
  }

  /// Takes a record or a change out.
  static func remove(_ number: Int, from db: Database) throws {
    try db.run("DELETE FROM facet WHERE record = ?", number)
  }

  private typealias FacetValue = (facet: Facet, value: String)

  private static func rows(_ values: [FacetValue], _ number: Int) -> [IndexRow] {
    values.map { IndexRow(.facet, .text($0.facet.rawValue), .text($0.value), .int(number)) }
  }

  private static func values(of record: Record) -> [FacetValue] {
    switch record.kind {
    case .zone:
      let own: [FacetValue] = [(.zone, record.id.text)]
      return own + shown(.province, .province, record) + shown(.status, .status, record) + sectors(of: record)
    case .body:
      let own: [FacetValue] = [(.body, record.id.text)]
      return own + shown(.province, .province, record) + shown(.kind, .kind, record) + sectors(of: record)
        + all(.country, .country, record)
    case .event:
      guard case .date(let date) = record.value(.date)?.value else { return shown(.kind, .kind, record) }
      return shown(.kind, .kind, record) + years(of: date)
    case .person:
      return all(.country, .country, record)
    }
  }

  private static func shown(_ facet: Facet, _ field: Field.Name, _ record: Record) -> [FacetValue] {
    record.value(field).map { [(facet, $0.value.text)] } ?? []
  }

  private static func all(_ facet: Facet, _ field: Field.Name, _ record: Record) -> [FacetValue] {
    record.values(field).map { (facet, $0.value.text) }
  }

  /// Sources write one sector in several ways; without case they are one.
  private static func sectors(of record: Record) -> [FacetValue] {
    record.values(.sectors).map { (.sector, FoldedText.fold($0.value.text)) }
  }

  private static func years(of date: EDTFDate) -> [FacetValue] {
    date.years.map { (.year, String($0)) }
  }
}

extension EDTFDate {
  /// The years that it may fall in; of an open stretch only the one that is named, and of more than a century the two
  /// at its ends.
  var years: [Int] {
    guard let first = (earliest ?? latest)?.year, let last = (latest ?? earliest)?.year else { return [] }
    guard last - first <= 100 else { return [first, last] }
    return (first...last).filter { mayFall(in: Day(known: $0, 1, 1)...Day(known: $0, 12, 31)) }
  }

  /// The first day that it may fall on, before all others where the start is open.
  var firstNumber: Int { earliest?.number ?? .min }
  /// The last day that it may fall on, after all others where the end is open.
  var lastNumber: Int { latest?.number ?? .max }
}
