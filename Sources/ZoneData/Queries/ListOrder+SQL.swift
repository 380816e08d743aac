extension ListOrder {
  /// The terms of ORDER BY in a list. A column that the list does not have sorts nothing.
  func sql(in list: CatalogueList) -> String {
    guard list.columns.contains(column) else { return "NULL" }
    let value = Self.expression(column, list)
    // False comes first, so what is empty comes last either way.
    return "\(value) IS NULL, \(value) \(isDescending ? "DESC" : "ASC")"
  }

  private static func expression(_ column: Column, _ list: CatalogueList) -> String {
    switch column {
    case .name where list == .zones: "substr(sort, 3)"
    case .name where list == .partners: "sort"
    // A channel has an address in place of a post.
    case .title where list == .contacts: "CASE WHEN NOT channel THEN title END COLLATE NOCASE"
    case .name, .nativeName, .place, .title, .body: "\(column.sqlName) COLLATE NOCASE"
    case .kind: "kind"
    case .date: "CASE WHEN date IS NOT NULL THEN id END"
    case .sources: "sources"
    case .province: places("province", Facet.province.order ?? [], others: "province")
    case .status: places("status", ZoneStatus.allCases.map(\.rawValue))
    case .mark: places("mark", Mark.bySeverity.map(\.rawValue))
    }
  }

  /// The place of a value in an order of our own. Numbers come before texts, and so before all others.
  private static func places(_ column: String, _ values: [String], others: String = "NULL") -> String {
    "CASE \(column) " + values.enumerated().map { "WHEN '\($1)' THEN \($0) " }.joined() + "ELSE \(others) END"
  }
}

extension ListOrder.Column {
  fileprivate var sqlName: String { self == .nativeName ? "native" : rawValue }
}
