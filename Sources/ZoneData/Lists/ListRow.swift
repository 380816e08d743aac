/// A row of a list, with its cells by column.
package struct ListRow: Hashable, Sendable {
  /// The record, change of status or source of the row. Opening the row opens `id.record`.
  package let id: RecordID
  /// The cells in the order of `keys`; nil for an unknown value.
  package private(set) var cells: [RowTable.Cell?]
  /// The marks of cells of fields that a reader should know of: those that are not simply printed.
  package private(set) var marks: [ColumnKey: Mark] = [:]
  /// The text in which a search found the row, if no cell shows it.
  package var match: TextMatch?
  /// Shared by all rows of a list.
  private let keys: [ColumnKey]

  package init(id: RecordID, keys: [ColumnKey], cells: [RowTable.Cell?], match: TextMatch? = nil) {
    (self.id, self.keys, self.cells, self.match) = (id, keys, cells, match)
  }

  /// Adds the cell of a further column.
  package mutating func append(_ cell: RowTable.Cell?, _ mark: Mark?, of key: ColumnKey) {
    cells.append(cell)
    marks[key] = mark
  }

  /// The cell in a column; nil if its value is unknown or the list does not have the column.
  package func cell(_ key: ColumnKey) -> RowTable.Cell? {
    keys.firstIndex(of: key).flatMap { cells[$0] }
  }

  package subscript(key: ColumnKey) -> String? { cell(key)?.text }
}

extension ListRow {
  package var name: String { self[.name] ?? id.text }
  package var status: ZoneStatus? { self[.status].flatMap(ZoneStatus.init) }
  package var date: EDTFDate? { self[.date].flatMap { try? EDTFDate($0) } }
  package var provinceName: String? { self[.province].flatMap { Subdivision(code: $0)?.name } }
  package var mark: Mark { self[.mark].flatMap(Mark.init) ?? .unknown }

  /// Whether it is of a post that has ended.
  package var hasEnded: Bool { self[.held] == PostState.ended.rawValue }

  /// Whether the row is a change of a zone's status and not a record.
  package var isChange: Bool { id.change != nil && !isNote }

  /// Whether the row is a note of the user in the timeline, which proves nothing.
  package var isNote: Bool { DatedNote.isNote(id) }
}
