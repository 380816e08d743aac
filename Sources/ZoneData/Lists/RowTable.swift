/// Rows with named columns, which every table format prints.
package struct RowTable: Sendable {
  /// The content of a cell that is not empty.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// A number with digits after its point, as written.
    case decimal(String)
    /// The values of a field that can have several.
    case list([String])
    case match(TextMatch)

    /// The cell as text in one line.
    package var text: String {
      switch self {
      case .text(let text), .decimal(let text): text
      case .number(let number): String(number)
      case .list(let texts): texts.joined(separator: "; ")
      case .match(let match): "\(match.field): \(match.text)"
      }
    }
  }

  /// A column: its name, the type of its cells, and their sources.
  package struct Column: Hashable, Sendable {
    /// The key in JSON.
    package let name: String
    package let content: ColumnContent
    package let evidence: Evidence

    package init(_ name: String, _ content: ColumnContent = .text, _ evidence: Evidence = .none) {
      (self.name, self.content, self.evidence) = (name, content, evidence)
    }
  }

  /// The documents that a cell is based on.
  package enum Evidence: Hashable, Sendable {
    /// None: the program counts or names it.
    case none
    /// The document of the row.
    case row
    /// The sources of the first of these fields that the record has.
    case fields([Field.Name])
    /// The sources of all values that a column of fields shows.
    case column(FieldColumn)
    /// The sources of the value of one of these fields that equals the cell, because each cell shows one of several
    /// values.
    case oneOf([Field.Name])
  }

  /// A row. A cell is nil if its value is unknown.
  package struct Row: Hashable, Sendable {
    /// The record, change of status or source of the row.
    package let id: RecordID
    package var cells: [Cell?]

    package init(id: RecordID, cells: [Cell?]) {
      (self.id, self.cells) = (id, cells)
    }
  }

  package let columns: [Column]
  package let rows: [Row]

  /// Each row must have a cell for each column.
  package init(_ columns: [Column], _ rows: [Row]) {
    (self.columns, self.rows) = (columns, rows)
  }

  /// Makes a row for each element, with a cell for each column.
  package init<Element>(
    _ elements: [Element], id: (Element) -> RecordID, _ columns: [(Column, (Element) -> Cell?)]
  ) {
    self.init(
      columns.map(\.0), elements.map { element in Row(id: id(element), cells: columns.map { $0.1(element) }) })
  }
}

extension RowTable.Cell? {
  /// The cell for an id.
  package static func id(_ id: RecordID) -> Self { .some(.text(id.text)) }

  /// The cell for a text; empty for nil.
  package static func text(_ text: String?) -> Self {
    text.map { (text: String) in RowTable.Cell.text(text) }
  }

  /// The cell for several texts; empty for none.
  package static func list(_ texts: [String]) -> Self {
    texts.isEmpty ? nil : .some(.list(texts))
  }

  /// The cell for a number; empty for nil.
  package static func number(_ number: Int?) -> Self {
    number.map { (number: Int) in RowTable.Cell.number(number) }
  }
}
