import ZoneData

/// A list: its table, its own order and its columns. A column added here is part of the table, the rows, the sorting,
/// the screen and all exports.
package struct ListDefinition: Sendable {
  /// The table or the view of its rows.
  let table: String
  /// The source of a view; nil for a table.
  let view: String?
  /// The column that identifies a row. It is the record's number, except that a contact may have several rows.
  let key: String
  /// The terms of ORDER BY for the list's own order, which leave no ties; empty for a list that is assembled in memory.
  let order: [String]
  /// The condition for rows that come last in every order by a column; nil if there are none.
  let lastIf: String?
  /// The list's own order, for users.
  package let ownOrder: String
  package let columns: [ListColumn]

  /// The columns that are read with a row, in the order of its cells. The first is the id.
  let selected: [ListColumn]
  let selection: String
  let keys: [ColumnKey]
  /// The columns on the screen, with the indices of their cells.
  let shown: [(cell: Int, column: ListColumn, heading: ListColumn.Heading)]
  private let printed: [(cell: Int, column: ListColumn)]
  /// The columns that the list can be sorted by.
  package let sortable: [ListColumn]

  init(
    _ table: String, view: String? = nil, key: String = "id", order: [String], lastIf: String? = nil, ownOrder: String,
    columns: [ListColumn]
  ) {
    (self.table, self.view, self.key, self.ownOrder, self.columns) = (table, view, key, ownOrder, columns)
    (self.order, self.lastIf) = (order, lastIf)
    selected = columns.filter { $0.purpose != .sorting }
    let isTable = view == nil
    selection = selected.map { $0.selected(inTable: isTable) }.joined(separator: ", ")
    keys = selected.map(\.key)
    // Lists assembled in memory are sorted there, by anything that is printed.
    sortable = columns.filter { order.isEmpty ? $0.purpose == .listed && $0.content != .address : $0.order != nil }
    let cells = selected.enumerated().map { (cell: $0, column: $1) }
    printed = cells.filter { $0.column.purpose != .helping }
    let headed = cells.compactMap { cell in cell.column.heading.map { (cell.cell, cell.column, $0) } }
    shown = headed.sorted { ($0.2.place, $0.0) < ($1.2.place, $1.0) }
  }

  /// The headings of the columns on the screen.
  package var headings: [ListColumn.Heading] { shown.map(\.heading) }

  /// The column with a key; nil if the list does not have it.
  package func column(_ key: ColumnKey) -> ListColumn? { columns.first { $0.key == key } }

  /// The cells of a row, in the order of the headings. Ages are left out without a scale.
  package func shownCells(of row: ListRow, _ ages: AgeScale?) -> [ShownCell] {
    shown.map { cell, column, heading in
      if let shown = column.shown { return shown(row) }
      let room = if case .fixed(let width) = heading.width { width } else { Int.max }
      return column.content.shown(row.cells[cell]?.text, room: room, ages)
    }
  }

  /// The words that a row shows.
  func words(of row: ListRow) -> Set<String> {
    Set(zip(selected, row.cells).compactMap { $0.content.words($1?.text) })
  }

  /// The rows as a table for printing. `showsMatches` adds the text in which a search found each row.
  func table(of rows: [ListRow], showsMatches: Bool) -> RowTable {
    let columns = printed.map { RowTable.Column($0.column.key.rawValue, $0.column.content, $0.column.evidence) }
    return RowTable(
      columns + (showsMatches ? [RowTable.Column("match")] : []),
      rows.map { row in
        let cells = printed.map { Self.printed(row.cells[$0.cell], $0.column.content) }
        return RowTable.Row(id: row.id, cells: cells + (showsMatches ? [row.match.map(RowTable.Cell.match)] : []))
      })
  }

  /// A change of status is printed with the id of its zone.
  private static func printed(_ cell: RowTable.Cell?, _ content: ColumnContent) -> RowTable.Cell? {
    guard content == .id, case .text(let id)? = cell else { return cell }
    return .id(RecordID(stored: id).record)
  }
}
