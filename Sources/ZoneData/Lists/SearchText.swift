/// The text of a field, for searching.
package struct SearchText: Hashable, Sendable {
  /// The field that a text comes from.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case name, alias, title, body, place, province, kind, status, sector, date, contact, fact, note

    /// Whether the text is a name. Names are ranked; other texts are only found.
    package var isName: Bool { self == .name || self == .alias }
  }

  package let field: Field
  package let text: String

  /// The text as printed. The search normalises it.
  package init(_ field: Field, _ text: String) {
    self.field = field
    self.text = text
  }
}
