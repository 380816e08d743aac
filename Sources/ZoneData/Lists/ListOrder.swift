/// The order of a list by one column. Rows that are equal in it keep the list's own order; rows without a value come
/// last in both directions.
package struct ListOrder: Hashable, Sendable {
  package var column: ColumnKey
  package var isDescending: Bool

  package init(_ column: ColumnKey, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }

  /// The order as written in options and files: `status`, `date:desc`.
  package var text: String { column.rawValue + (isDescending ? ":desc" : "") }
}
