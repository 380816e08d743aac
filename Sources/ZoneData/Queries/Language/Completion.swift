/// Something that could stand at the caret of a query.
package struct Completion: Hashable, Sendable {
  /// The characters that it takes the place of, counted from 0.
  package let range: Range<Int>
  /// What to put there: `status:`, `notified`, `"information technology"`.
  package let text: String
  /// What people call it.
  package let label: String
  /// How many rows would be left; nil for a key.
  package let count: Int?
}
