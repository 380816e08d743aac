import ZoneData

extension ColumnContent {
  /// The expression to sort a column by; nil if the content cannot be sorted.
  func order(by column: String) -> String? {
    switch self {
    case .name, .text: "\(SortKey.function)(\(column))"
    case .word, .number, .seen, .country, .quantity: column
    case .province: Self.places(column, Facet.province.order ?? [], others: column)
    case .status: Self.places(column, ZoneStatus.allCases.map(\.rawValue))
    case .mark: Self.places(column, Mark.bySeverity.map(\.rawValue))
    case .id, .date, .address: nil
    }
  }

  /// What `order(by:)` gives for a cell, where it is stored and not computed; nil if the cell counts as empty.
  func orderKey(_ cell: RowTable.Cell) -> Cell? {
    switch self {
    case .name, .text: .text(SortKey.of(cell.text))
    case .word, .seen, .country, .quantity: .text(cell.text)
    case .number: Int(cell.text).map(Cell.int)
    case .province: (Facet.province.order ?? []).firstIndex(of: cell.text).map(Cell.int) ?? .text(cell.text)
    case .status: ZoneStatus.allCases.firstIndex { $0.rawValue == cell.text }.map(Cell.int)
    case .mark: Mark.bySeverity.firstIndex { $0.rawValue == cell.text }.map(Cell.int)
    case .id, .date, .address: nil
    }
  }

  /// The position of a value in a fixed order. In SQLite numbers sort before texts, so other values come last.
  static func places(_ column: String, _ values: [String], others: String = "NULL") -> String {
    "CASE \(column) " + values.enumerated().map { "WHEN '\($1)' THEN \($0) " }.joined() + "ELSE \(others) END"
  }
}
