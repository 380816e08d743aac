import ZoneData

/// The text of a cell on the screen, with its role.
package struct ShownCell: Equatable, Sendable {
  package let text: String
  package let role: Role

  package init(_ text: String, _ role: Role = .text) {
    (self.text, self.role) = (text, role)
  }

  /// A text, or “?” in the role for unknown values if it is nil.
  init(known text: String?, _ role: Role = .dim) {
    self.init(text ?? "?", text == nil ? .unknown : role)
  }
}
