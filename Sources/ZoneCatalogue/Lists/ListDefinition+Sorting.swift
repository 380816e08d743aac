import ZoneData

extension ListDefinition {
  /// The rows of a list assembled in memory, sorted by a column. Equal rows keep their order, and empty cells come last
  /// either way.
  func sorted(_ rows: [ListRow], by order: ListOrder?) -> [ListRow] {
    guard let order, let cell = selected.firstIndex(where: { $0.key == order.column }) else { return rows }
    let content = selected[cell].content
    let keyed = rows.enumerated().map { (key: $1.cells[cell].flatMap(content.sortKey), place: $0, row: $1) }
    return keyed.sorted { left, right in
      guard left.key != right.key else { return left.place < right.place }
      guard let key = left.key, let other = right.key else { return left.key != nil }
      return order.isDescending ? other < key : key < other
    }.map(\.row)
  }
}

extension ColumnContent {
  /// What a cell is sorted by: the place of its value in an order of our own, or a number, and then its text.
  fileprivate func sortKey(_ cell: RowTable.Cell) -> SortedCell? {
    switch self {
    case .number: Int(cell.text).map { SortedCell(number: $0, text: "") }
    case .date: (try? EDTFDate(cell.text)).map { SortedCell(number: $0.firstNumber, text: "") }
    case .status: place(of: cell, in: ZoneStatus.allCases.map(\.rawValue))
    case .mark: place(of: cell, in: Mark.bySeverity.map(\.rawValue))
    case .province: place(of: cell, in: Facet.province.order ?? [])
    case .name, .text, .word, .id, .address, .seen, .country, .quantity:
      SortedCell(number: 0, text: SortKey.of(cell.text))
    }
  }

  private func place(of cell: RowTable.Cell, in values: [String]) -> SortedCell {
    SortedCell(number: values.firstIndex(of: cell.text) ?? values.count, text: cell.text)
  }
}

private struct SortedCell: Comparable {
  let number: Int
  let text: String

  static func < (left: SortedCell, right: SortedCell) -> Bool { (left.number, left.text) < (right.number, right.text) }
}
