/// What the desk needs of the screen around it, handed in so that it never has to know a terminal.
package struct Surroundings: Sendable {
  /// Breaks a text into lines of at most so many columns.
  package let wrap: @Sendable (String, Int) -> [String]
  /// The keys that lead to an action, for the help; empty where none does.
  package let keys: @Sendable (Action) -> String

  /// Takes both.
  package init(
    wrap: @escaping @Sendable (String, Int) -> [String], keys: @escaping @Sendable (Action) -> String
  ) {
    self.wrap = wrap
    self.keys = keys
  }

  /// The first key that leads to an action, for a sentence; empty where none does.
  func key(_ action: Action) -> String {
    keys(action).split(separator: " ").first.map(String.init) ?? ""
  }
}
