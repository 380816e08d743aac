import ZoneData

/// The desk's dependencies, passed in so that it does not depend on a terminal.
package struct DeskEnvironment: Sendable {
  /// Wraps a text into lines of at most this many columns.
  package let wrap: @Sendable (String, Int) -> [String]
  /// The keys of an action, for the palette; empty if it has none.
  package let keys: @Sendable (Action) -> String
  /// The theme to start with.
  package let theme: String
  /// The installed themes. They are read on each call, because the user may be editing one.
  package let themes: @Sendable () -> [ThemeEntry]
  /// The saved views.
  let views: [SavedView]
  /// The options that selected the data, for the command line that prints a view.
  let arguments: [String]
  /// Why nothing can be written, a sentence without a full stop; nil if it can.
  let obstacleToWriting: @Sendable () -> String?
  /// Whether a file is shipped with the program.
  let isShipped: @Sendable (String) -> Bool
  /// The documents that wait to be drafted, with their titles.
  let waitingDrafts: @Sendable () -> [WaitingDraft]
  /// The current day.
  package let today: @Sendable () -> Day?

  package init(
    wrap: @escaping @Sendable (String, Int) -> [String], keys: @escaping @Sendable (Action) -> String,
    theme: String = "", themes: @escaping @Sendable () -> [ThemeEntry] = { [] },
    views: [SavedView] = [], arguments: [String] = [],
    obstacleToWriting: @escaping @Sendable () -> String? = { nil },
    isShipped: @escaping @Sendable (String) -> Bool = { _ in false },
    waitingDrafts: @escaping @Sendable () -> [WaitingDraft] = { [] },
    today: @escaping @Sendable () -> Day? = { .today }
  ) {
    self.wrap = wrap
    self.keys = keys
    self.today = today
    self.views = views
    self.arguments = arguments
    self.obstacleToWriting = obstacleToWriting
    self.isShipped = isShipped
    self.waitingDrafts = waitingDrafts
    self.theme = theme
    self.themes = themes
  }

  /// The first key of an action, for a sentence; empty if it has none.
  func key(_ action: Action) -> String {
    keys(action).split(separator: " ").first.map(String.init) ?? ""
  }
}

/// A document that waits to be drafted, or whose review was left.
package struct WaitingDraft: Hashable, Sendable {
  package let document: String
  package let title: String

  package init(document: String, title: String) { (self.document, self.title) = (document, title) }
}

/// An installed theme.
package struct ThemeEntry: Equatable, Sendable {
  package let name: String
  /// A description in one line.
  package let about: String
  /// The first mistake in its file, with its position.
  package let problem: String?

  package init(name: String, about: String, problem: String? = nil) {
    self.name = name
    self.about = about
    self.problem = problem
  }
}
