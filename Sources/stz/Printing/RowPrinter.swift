import ZoneData

/// Rows of a list in every form.
struct RowPrinter {
  private let list: ExchangeList
  private let query: Query
  private let limit: Int
  private let catalogue: Catalogue

  /// Takes what to print: the rows that a query finds, the first so many of them.
  init(_ list: ExchangeList, _ query: Query, limit: Int, _ catalogue: Catalogue) {
    self.list = list
    self.query = query
    self.limit = limit
    self.catalogue = catalogue
  }

  /// The rows in a form; `people` gives the one for people.
  func text(_ format: FormatOptions, people: (RowTable) throws -> String) throws -> String {
    let table = try RowTable(list, of: catalogue, query, limit: limit)
    switch format.format {
    case .table: return try people(table)
    case .json: return table.json
    case .jsonl: return table.jsonLines
    case .csv: return table.csv(neutralised: !format.leavesFormulas)
    case .markdown: return try table.markdown(of: list, CitationFinder(catalogue))
    case .ics: return try Self.calendar(table.rows.map(\.id), catalogue)
    case .vcard: return try ContactCards(CitationFinder(catalogue)).text(of: table.rows.map(\.id))
    case .cslJSON: return try JSONText.of(try catalogue.sources(query.filter).prefix(limit).map(CSLItem.init))
    }
  }

  /// Events as a calendar; how many have no day in it is told on standard error.
  static func calendar(_ ids: [RecordID], _ catalogue: Catalogue) throws -> String {
    let calendar = try CalendarExport(ids, CitationFinder(catalogue))
    if calendar.undatedCount > 0 {
      let count = calendar.undatedCount
      Exit.say(
        "\(count) \(count == 1 ? "event is" : "events are") left out: without a date, or with one that no calendar holds"
      )
    }
    return calendar.text
  }
}
