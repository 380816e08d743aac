/// A completion at the caret of a query.
package struct Completion: Hashable, Sendable {
  /// The characters that it replaces, counted from 0.
  package let range: Range<Int>
  /// The replacement: `status:`, `notified`, `"information technology"`.
  package let text: String
  /// The replacement in words.
  package let label: String
  /// The number of rows left; nil for a key, or if counting takes too long.
  package let count: Int?
  /// Whether it is a key, which a value must follow.
  package let isKey: Bool
}
