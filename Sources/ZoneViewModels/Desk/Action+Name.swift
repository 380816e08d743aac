extension Action {
  /// The name in the file of keys: `move-half-page-down`.
  package var name: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }

  /// The action of a name.
  package init?(name: String) {
    guard let action = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = action
  }

  /// Whether a key may lead to it in a context. What edits a field needs one; while typing nothing else may take the
  /// screen away from under it.
  package func works(in context: InputContext) -> Bool {
    switch group {
    case .input: context == .typing
    case .moving: true
    default: context != .typing || self == .repaint || self == .suspend
    }
  }

  /// The actions that get one out of a context: without any of them nobody could leave it.
  package static func exits(of context: InputContext) -> [Action] {
    switch context {
    case .browsing: [.close]
    case .popup: [.escape, .close, .back]
    case .typing: [.cancelInput, .acceptInput]
    }
  }
}
