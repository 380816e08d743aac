extension Action {
  /// The name in the key file: `move-half-page-down`.
  package var name: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }

  /// The action with a name in the key file.
  package init?(name: String) {
    guard let action = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = action
  }

  /// Whether keys can be bound to it in a context. Editing actions need a text field. While typing, no action may close
  /// the screen under the field.
  package func works(in context: InputContext) -> Bool {
    switch group {
    case .input: context == .typing
    case .moving: true
    default: context != .typing || self == .repaint || self == .suspend
    }
  }

  /// The actions that leave a context. At least one must have a key.
  package static func exits(of context: InputContext) -> [Action] {
    switch context {
    case .browsing: [.close]
    case .popup: [.escape, .close, .back]
    case .typing: [.cancelInput, .acceptInput]
    }
  }
}
