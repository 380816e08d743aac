/// The order of a list by one of its columns; rows that are equal there stand in the list's own order, rows that are
/// empty there come last either way.
package struct ListOrder: Hashable, Sendable {
  /// A column of some list, by its key in JSON.
  package enum Column: String, CaseIterable, Hashable, Sendable {
    case name, nativeName, place, province, status, kind, date, title, body, mark, sources
  }

  package var column: Column
  package var isDescending: Bool

  /// An order by a column.
  package init(_ column: Column, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }

  /// Reads `status` or `date:desc`; nil for anything else.
  package init?(text: String) {
    let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false)
    let column = Column.allCases.first { $0.rawValue.lowercased() == parts.first ?? "" }
    guard let column, parts.count == 1 || (parts.count == 2 && ["asc", "desc"].contains(parts[1])) else { return nil }
    self.init(column, isDescending: parts.last == "desc")
  }

  /// The order as `init(text:)` reads it.
  package var text: String { column.rawValue + (isDescending ? ":desc" : "") }
}
