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

  /// The position of a value in a fixed order. In SQLite numbers sort before texts, so other values come last.
  static func places(_ column: String, _ values: [String], others: String = "NULL") -> String {
    "CASE \(column) " + values.enumerated().map { "WHEN '\($1)' THEN \($0) " }.joined() + "ELSE \(others) END"
  }
}
