import ZoneCatalogue
import ZoneData
import ZoneExchange

/// Prints the rows of a list in every format.
struct RowPrinter {
  private let list: CatalogueList
  private let query: Query
  /// The columns to print; nil for those of the list.
  private let choice: ColumnChoice?
  private let limit: Int
  /// The records to print; none for all.
  private let only: Set<RecordID>
  private let catalogue: Catalogue

  init(
    _ list: CatalogueList, _ query: Query, in choice: ColumnChoice? = nil, limit: Int = .max, only: [RecordID] = [],
    _ catalogue: Catalogue
  ) {
    self.list = list
    var query = query
    if list == .events { query.filter = catalogue.withoutNotes(query.filter) }
    self.query = query
    self.choice = choice
    self.limit = limit
    self.only = Set(only)
    self.catalogue = catalogue
  }

  /// The rows in a format; `people` makes the table for people.
  func text(_ format: FormatOptions, people: (RowTable) throws -> String) throws -> PrintedText {
    let query = format.format == .vcard ? withoutEndedPosts : query
    let table = try table(query)
    switch format.format {
    case .table: return PrintedText(text: try people(table))
    case .json: return PrintedText(text: table.json)
    case .jsonl: return PrintedText(text: table.jsonLines)
    case .csv: return PrintedText(text: format.csv(table))
    case .markdown: return PrintedText(text: try table.markdown(CitationFinder(catalogue)))
    case .ics: return try Self.calendar(table.rows.map(\.id), catalogue)
    case .vcard:
      let cards = ContactCards(CitationFinder(catalogue), version: format.cardVersion)
      return PrintedText(text: try cards.text(of: table.rows.map(\.id)))
    case .geojson: return try Self.map(table, catalogue)
    case .cslJSON:
      let sources = try catalogue.sources(query.filter, query.scope).prefix(limit)
      return PrintedText(text: try JSONText.of(sources.map(CSLItem.init)))
    case .atom: preconditionFailure("the format was checked: a list has no changes")
    }
  }

  private func table(_ query: Query) throws -> RowTable {
    let table = try RowTable(list, of: catalogue, query, in: choice, limit: limit)
    return only.isEmpty ? table : RowTable(table.columns, table.rows.filter { only.contains($0.id) })
  }

  /// What the quantities of the columns come to, or of all columns that have some.
  func sums(_ format: FormatOptions, people: (RowTable) throws -> String) throws -> String {
    let keys = choice?.keys ?? list.definition.summable.map(\.key)
    let table = RowTable(try catalogue.sums(of: list, query, keys))
    return switch format.format {
    case .json: table.json
    case .jsonl: table.jsonLines
    case .csv: format.csv(table)
    case .markdown: try table.markdown(CitationFinder(catalogue))
    default: try people(table)
    }
  }

  /// Address books take those who hold a post, unless the filter asks for others.
  private var withoutEndedPosts: Query {
    guard query.filter.choices.allSatisfy({ $0.facet != .held }) else { return query }
    var query = query
    query.filter.insert(Filter.Choice(.held, PostState.ended.rawValue, isExcluded: true))
    return query
  }

  /// Rows as points on a map. Those without a position are left out.
  static func map(_ table: RowTable, _ catalogue: Catalogue) throws -> PrintedText {
    let map = try GeoJSON(table) { try catalogue.shown($0).flatMap(GeoJSON.Place.init) }
    return PrintedText(
      text: map.text, leftOut: leftOut(map.leftOutCount, "row is", "rows are", "no document gives a position"))
  }

  /// Events as a calendar. Those without a day are left out.
  static func calendar(_ ids: [RecordID], _ catalogue: Catalogue) throws -> PrintedText {
    let calendar = try CalendarExport(ids, CitationFinder(catalogue))
    return PrintedText(
      text: calendar.text,
      leftOut: leftOut(
        calendar.undatedCount, "event is", "events are", "without a date, or with one that calendars do not support"))
  }

  private static func leftOut(_ count: Int, _ one: String, _ several: String, _ reason: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : several) left out: \(reason)"
  }
}
