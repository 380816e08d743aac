import ZoneData

/// What the desk needs of the screen around it, handed in so that it never has to know a terminal.
package struct Surroundings: Sendable {
  /// Breaks a text into lines of at most so many columns.
  package let wrap: @Sendable (String, Int) -> [String]
  /// The keys that lead to an action, for the palette; empty where none does.
  package let keys: @Sendable (Action) -> String
  /// The theme to start with.
  package let theme: String
  /// The themes there are; asked for anew each time, as the user may be writing one.
  package let themes: @Sendable () -> [ThemeEntry]
  /// The views that the user saved.
  let views: [SavedView]
  /// The words by which the program was told its data, for a command line that shows the same.
  let arguments: [String]
  /// The day it is, where that is known.
  package let today: @Sendable () -> Day?

  /// Takes what there is around.
  package init(
    wrap: @escaping @Sendable (String, Int) -> [String], keys: @escaping @Sendable (Action) -> String,
    theme: String = "", themes: @escaping @Sendable () -> [ThemeEntry] = { [] },
    views: [SavedView] = [], arguments: [String] = [],
    today: @escaping @Sendable () -> Day? = { .today }
  ) {
    self.wrap = wrap
    self.keys = keys
    self.today = today
    self.views = views
    self.arguments = arguments
    self.theme = theme
    self.themes = themes
  }

  /// The first key that leads to an action, for a sentence; empty where none does.
  func key(_ action: Action) -> String {
    keys(action).split(separator: " ").first.map(String.init) ?? ""
  }
}

/// A theme, as far as one chooses by it.
package struct ThemeEntry: Equatable, Sendable {
  package let name: String
  /// One line about it.
  package let about: String
  /// The first mistake in its file, with its place.
  package let problem: String?

  /// Describes a theme.
  package init(name: String, about: String, problem: String? = nil) {
    self.name = name
    self.about = about
    self.problem = problem
  }
}
