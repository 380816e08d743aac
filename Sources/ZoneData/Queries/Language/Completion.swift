/// Something that could stand at the caret of a query.
package struct Completion: Hashable, Sendable {
  /// The characters that it takes the place of, counted from 0.
  package let range: Range<Int>
  /// What to put there: `status:`, `notified`, `"information technology"`.
  package let text: String
  /// What people call it.
  package let label: String
  /// How many rows would be left; nil for a key, and where that takes too long to count.
  package let count: Int?
  /// Whether it is a key, behind which a value has to follow.
  package let isKey: Bool
}
