import ZoneData

/// The columns in which a list is shown or printed, with the places of their cells in its rows.
package struct ColumnChoice: Sendable {
  package let keys: [ColumnKey]
  package let columns: [ListColumn]
  /// The columns of fields, whose cells follow those of the table.
  let fields: [ListColumn]
  package let headings: [ListColumn.Heading]
  private let cells: [Int]

  /// The columns of a list with these keys; those that it does not have are left out.
  package init(_ list: ListDefinition, _ keys: [ColumnKey]) {
    columns = keys.compactMap(list.column)
    self.keys = columns.map(\.key)
    fields = columns.filter { $0.field != nil }
    headings = columns.map(\.chosenHeading)
    let stored = list.selected.count
    let ofFields = fields.map(\.key)
    cells = columns.map { column in
      list.selected.firstIndex { $0.key == column.key }
        ?? ofFields.firstIndex(of: column.key).map { stored + $0 } ?? 0
    }
  }

  /// The columns that are printed by default.
  package init(printed list: ListDefinition) {
    self.init(list, list.printed)
  }

  /// The cells of a row for the screen. Ages are left out without a scale.
  package func shownCells(of row: ListRow, _ ages: AgeScale?) -> [ShownCell] {
    // A loop over the columns themselves would copy each, with its closures.
    columns.indices.map { index in
      let value = row.cells[cells[index]]
      let shown =
        columns[index].shown?(row)
        ?? columns[index].content.shown(value, room: headings[index].fixedWidth, ages)
      return shown.of(value, row.marks[keys[index]])
    }
  }

  /// The rows as a table for printing. `showsMatches` adds the text in which a search found each row.
  package func table(of rows: [ListRow], showsMatches: Bool) -> RowTable {
    let columns = columns.map { RowTable.Column($0.key.rawValue, $0.content, $0.evidence) }
    return RowTable(
      columns + (showsMatches ? [RowTable.Column("match")] : []),
      rows.map { row in
        let cells = zip(columns, cells).map { Self.printed(row.cells[$1], $0.content) }
        return RowTable.Row(id: row.id, cells: cells + (showsMatches ? [row.match.map(RowTable.Cell.match)] : []))
      })
  }

  /// A change of status is printed with the id of its zone.
  private static func printed(_ cell: RowTable.Cell?, _ content: ColumnContent) -> RowTable.Cell? {
    guard content == .id, case .text(let id)? = cell else { return cell }
    return .id(RecordID(stored: id).record)
  }
}

extension ListColumn.Heading {
  fileprivate var fixedWidth: Int {
    if case .fixed(let width) = width { width } else { .max }
  }
}
