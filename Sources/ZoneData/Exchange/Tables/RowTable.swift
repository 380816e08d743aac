/// Rows with named columns, which every form of a table is printed from.
package struct RowTable: Sendable {
  /// What a cell holds.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case match(TextMatch)

    /// The cell in a line of text.
    package var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .match(let match): "\(match.field): \(match.text)"
      }
    }
  }

  /// A row; a cell is nil where nothing is known.
  package struct Row: Hashable, Sendable {
    /// The record, the change of status or the source that it stands for.
    package let id: RecordID
    package var cells: [Cell?]
  }

  /// The names of the columns; in JSON they are the keys.
  package private(set) var columns: [String]
  package private(set) var rows: [Row]

  /// Takes rows that have a cell for each column.
  init(_ columns: [String], _ rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// The rows of a list that a query finds, the first so many of them.
  package init(_ list: ExchangeList, of catalogue: Catalogue, _ query: Query, limit: Int = .max) throws {
    let window = 0..<limit
    switch list {
    case .zones: self.init(try catalogue.zones(query, window: window), query)
    case .partners: self.init(try catalogue.partners(query, window: window), query)
    case .bodies: self.init(try catalogue.bodies(query, window: window), query)
    case .events: self.init(try catalogue.events(query, window: window), query)
    case .contacts: self.init(try catalogue.contacts(query, window: window), query)
    case .people: self.init(try catalogue.people(query, window: window), query)
    case .sources: self.init(sources: try catalogue.sources(query.filter).prefix(limit))
    case .disputes: self.init(disputes: try catalogue.disputes(), limit: limit)
    }
  }

  /// Where words were searched for, each row also says where they were found.
  private init<R: TableRow>(_ rows: [R], _ query: Query) {
    self.init(R.columnNames, rows.map { Row(id: $0.id, cells: $0.cells) })
    guard !query.filter.words.isEmpty else { return }
    columns.append("match")
    for (index, row) in rows.enumerated() {
      self.rows[index].cells.append(row.match.map(Cell.match))
    }
  }
}

extension RowTable.Cell? {
  /// A cell of an id.
  static func id(_ id: RecordID) -> Self { .some(.text(id.text)) }

  /// A cell of a text, or none.
  static func text(_ text: String?) -> Self {
    text.map { (text: String) in RowTable.Cell.text(text) }
  }

  /// A cell of a number.
  static func number(_ number: Int) -> Self { .some(.number(number)) }
}
