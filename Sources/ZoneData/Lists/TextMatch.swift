/// The text in which a search found a row, if the row does not show it.
package struct TextMatch: Hashable, Sendable {
  package let field: SearchText.Field
  /// The text as printed.
  package let text: String

  package init(field: SearchText.Field, text: String) {
    self.field = field
    self.text = text
  }
}
