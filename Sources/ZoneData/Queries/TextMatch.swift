/// The text in which a search found a row, where that is none of those that the row shows.
package struct TextMatch: Hashable, Sendable {
  package let field: SearchText.Field
  /// As printed.
  package let text: String
}
