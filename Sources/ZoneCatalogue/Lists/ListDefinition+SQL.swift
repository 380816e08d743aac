import GRDB
import ZoneData

extension ListDefinition {
  // MARK: - Schema

  /// The statement that creates the table or view; nil for a list that is assembled in memory.
  var creation: String? {
    guard !order.isEmpty else { return nil }
    guard let view else {
      let number = "id INTEGER \(key == "id" ? "PRIMARY KEY" : "NOT NULL")"
      let others = stored.map { "\($0.key.inSQL) \($0.type)" }
      return "CREATE TABLE \(table) (\(([number] + others).joined(separator: ", ")))"
    }
    let selected = columns.map { "\($0.source ?? "record.\($0.key.inSQL)") AS \($0.key.inSQL)" }
    return "CREATE VIEW \(table) AS SELECT \((["record.id"] + selected).joined(separator: ", ")) FROM \(view)"
  }

  /// The columns that a table has.

  /// The index for the list's own order; nil if that is the order of the keys.
  var orderIndex: String? {
    let terms = order.filter { $0 != key }
    guard view == nil, !terms.isEmpty else { return nil }
    return "CREATE INDEX \(table)_by_order ON \(table) (\(terms.joined(separator: ", ")))"
  }

  // MARK: - Rows

  /// The cells of a new row in the table.
  func cells(of entry: ListEntry, number: Int) -> [Cell] {
    [.int(number)] + stored.map { Cell($0.value(entry)) }
  }

  /// A row read by `selection`.
  func row(_ row: Row) -> ListRow { self.row(row, keys: keys) }

  /// A row whose further keys are those of columns of fields, which get their cells later.
  func row(_ row: Row, keys: [ColumnKey]) -> ListRow {
    let cells = selected.indices.map { index -> RowTable.Cell? in
      selected[index].content == .number ? .number(row[index] as Int?) : .text(row[index] as String?)
    }
    return ListRow(id: RecordID(stored: row[0]), keys: keys, cells: cells)
  }

  /// A row of a list that is assembled in memory.
  func row(_ entry: ListEntry) -> ListRow {
    ListRow(id: entry.id, keys: keys, cells: selected.map { $0.value(entry) })
  }

  // MARK: - Order

  /// Parses `status`, `date:desc` or `floor-area`; nil if the list cannot be sorted by it. The greatest `age` was seen first.
  package func order(_ text: String) -> ListOrder? {
    let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false)
    if parts.first == "age" {
      return order((["seen"] + parts.dropFirst()).joined(separator: ":")).map {
        ListOrder($0.column, isDescending: !$0.isDescending)
      }
    }
    guard case .one(let column) = Self.resolve(String(parts.first ?? ""), among: sortable),
      parts.count == 1 || (parts.count == 2 && ["asc", "desc"].contains(parts[1]))
    else { return nil }
    return ListOrder(ColumnKey(rawValue: column.value), isDescending: parts.last == "desc")
  }

  /// The terms of ORDER BY. A column that the list does not have is ignored.
  func order(by wanted: ListOrder?) -> String {
    let own = order.joined(separator: ", ")
    guard let wanted, let value = column(wanted.column)?.order else { return own }
    let last = lastIf.map { "\($0), " } ?? ""
    return "\(last)\(value) \(wanted.isDescending ? "DESC" : "ASC") NULLS LAST, \(own)"
  }
}

extension Cell {
  fileprivate init(_ cell: RowTable.Cell?) {
    switch cell {
    case .text(let text), .decimal(let text): self = .text(text)
    case .number(let number): self = .int(number)
    case .list(let texts): self = .text(PackedWriter.list(texts))
    case .match, nil: self = .null
    }
  }
}
