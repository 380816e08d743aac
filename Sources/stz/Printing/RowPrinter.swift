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
  private let catalogue: Catalogue

  init(_ list: CatalogueList, _ query: Query, in choice: ColumnChoice? = nil, limit: Int, _ catalogue: Catalogue) {
    self.list = list
    var query = query
    if list == .events { query.filter = catalogue.withoutNotes(query.filter) }
    self.query = query
    self.choice = choice
    self.limit = limit
    self.catalogue = catalogue
  }

  /// The rows in a format; `people` makes the table for people.
  func text(_ format: FormatOptions, people: (RowTable) throws -> String) throws -> String {
    let query = format.format == .vcard ? withoutEndedPosts : query
    let table = try RowTable(list, of: catalogue, query, in: choice, limit: limit)
    switch format.format {
    case .table: return try people(table)
    case .json: return table.json
    case .jsonl: return table.jsonLines
    case .csv: return format.csv(table)
    case .markdown: return try table.markdown(CitationFinder(catalogue))
    case .ics: return try Self.calendar(table.rows.map(\.id), catalogue)
    case .vcard:
      return try ContactCards(CitationFinder(catalogue), version: format.cardVersion).text(of: table.rows.map(\.id))
    case .geojson: return try Self.map(table, catalogue)
    case .cslJSON:
      return try JSONText.of(try catalogue.sources(query.filter, query.scope).prefix(limit).map(CSLItem.init))
    case .atom: preconditionFailure("the format was checked: a list has no changes")
    }
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

  /// Rows as points on a map. Reports on standard error how many have no position.
  static func map(_ table: RowTable, _ catalogue: Catalogue) throws -> String {
    let map = try GeoJSON(table) { try catalogue.shown($0).flatMap(GeoJSON.Place.init) }
    if map.leftOutCount > 0 {
      let count = map.leftOutCount
      Exit.report("\(count) \(count == 1 ? "row is" : "rows are") left out: no document gives a position")
    }
    return map.text
  }

  /// Events as a calendar. Reports on standard error how many events have no day.
  static func calendar(_ ids: [RecordID], _ catalogue: Catalogue) throws -> String {
    let calendar = try CalendarExport(ids, CitationFinder(catalogue))
    if calendar.undatedCount > 0 {
      let count = calendar.undatedCount
      Exit.report(
        "\(count) \(count == 1 ? "event is" : "events are") left out: without a date, or with one that calendars do not support"
      )
    }
    return calendar.text
  }
}
