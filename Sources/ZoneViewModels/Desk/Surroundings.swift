import ZoneData

/// What the desk needs of the screen around it, handed in so that it never has to know a terminal.
package struct Surroundings: Sendable {
  /// Breaks a text into lines of at most so many columns.
  package let wrap: @Sendable (String, Int) -> [String]
  /// The keys that lead to an action, for the help; empty where none does.
  package let keys: @Sendable (Action) -> String

  /// The day it is, where that is known.
  package let today: @Sendable () -> Day?

  /// Takes all of them.
  package init(
    wrap: @escaping @Sendable (String, Int) -> [String], keys: @escaping @Sendable (Action) -> String,
    today: @escaping @Sendable () -> Day? = { .today }
  ) {
    self.wrap = wrap
    self.keys = keys
    self.today = today
  }
}
