import GRDB
import ZoneData

/// Writes the values by which a record can be narrowed.
///
/// The rows follow from the record alone, except for the ties of partners (`PartnerTies`), and never from related records, which are looked up through the links. So the
/// rows of a record can be removed and written again without affecting any other.
enum FacetWriter {
  static let table = """
    CREATE TABLE facet (
      facet TEXT NOT NULL, value TEXT NOT NULL, record INTEGER NOT NULL,
      PRIMARY KEY (record, facet, value)) WITHOUT ROWID
    """
  static let index = "CREATE INDEX facet_by_value ON facet (facet, value, record)"

  /// Adds the rows of a record.
  static func write(
    _ record: Record, _ number: Int, sources: Set<SourceID>, mark: Mark, to rows: inout RowBuffer
  ) {
    var values = values(of: record) + sources.map { (.source, $0.text) }
    // Bodies and people have no table of their own with the mark.
    if record.kind == .body || record.kind == .person {
      values.append((.mark, mark.rawValue))
    }
    write(values, number, to: &rows)
  }

  /// Adds the rows of a change of status, which is a separate row in the timeline.
  static func write(_ change: StatusChange, _ number: Int, to rows: inout RowBuffer) {
    let sources: [FacetValue] = change.value.sources.map { (.source, $0.text) }
    write(years(of: change.on) + [(.kind, "status")] + sources, number, to: &rows)
  }

  /// Adds the rows of a note, which is a separate row in the timeline.
  static func write(_ note: DatedNote, _ number: Int, to rows: inout RowBuffer) {
    write(years(of: note.on) + [(.kind, "note"), (.source, note.note.source.text)], number, to: &rows)
  }

  /// Removes the rows of a record, a change or a note.
  static func remove(_ number: Int, from db: Database) throws {
    try db.run("DELETE FROM facet WHERE record = ?", number)
  }

  private typealias FacetValue = (facet: Facet, value: String)

  private static func write(_ values: [FacetValue], _ number: Int, to rows: inout RowBuffer) {
    for (facet, value) in values {
      rows.add(.facet, facet.rawValue, value, number)
    }
  }

  private static func values(of record: Record) -> [FacetValue] {
    switch record.kind {
    case .zone:
      let own: [FacetValue] = [(.zone, record.id.text)]
      return own + shown(.province, .province, record) + shown(.status, .status, record) + sectors(of: record)
        + [(.zoneClass, record.zoneClass.rawValue)]
    case .body:
      let own: [FacetValue] = [(.body, record.id.text)]
      return own + shown(.province, .province, record) + shown(.kind, .kind, record) + sectors(of: record)
        + all(.country, .country, record)
    case .event:
      let own = shown(.kind, .kind, record) + shown(.stage, .stage, record)
      guard case .date(let date) = record.value(.date)?.value else { return own }
      return own + years(of: date)
    case .person:
      return all(.country, .country, record)
        + Set(record.values(.posts).compactMap(\.value.target)).sorted().map { (.staff, $0.text) }
    }
  }

  private static func shown(_ facet: Facet, _ field: Field.Name, _ record: Record) -> [FacetValue] {
    record.value(field).map { [(facet, $0.value.text)] } ?? []
  }

  private static func all(_ facet: Facet, _ field: Field.Name, _ record: Record) -> [FacetValue] {
    record.values(field).map { (facet, $0.value.text) }
  }

  private static func sectors(of record: Record) -> [FacetValue] {
    record.values(.sectors).map { (.sector, SectorName.canonical($0.value.text)) }
  }

  private static func years(of date: EDTFDate) -> [FacetValue] {
    date.years.map { (.year, String($0)) }
  }
}
