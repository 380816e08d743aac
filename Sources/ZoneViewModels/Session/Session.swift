/// Where somebody was when they left, in the words of a file: what of it is still there is for the desk to say.
package struct Session: Equatable, Sendable {
  /// A step of the trail.
  package struct Step: Equatable, Sendable {
    package var heading = ""
    /// The saved view that it opened; empty for none.
    package var view = ""
    /// A province or records; empty for everything.
    package var scope = ""
    package var focus = ""
    /// The pane whose selected row the detail shows; empty where it shows what the step is about.
    package var subject = ""
    package var unit = ""
    package var lanes = ""
    /// The lists by the words of their panes.
    package var lists: [String: List] = [:]
    package var detail = Place()

    /// At the top of everything.
    package init() {}
  }

  /// Where one is in a list.
  package struct List: Equatable, Sendable {
    package var filter = ""
    package var sort = ""
    /// The id of the selected record.
    package var selected = ""
    /// The ids of the marked records.
    package var marked = ""
    /// The first row of the window.
    package var top = 0

    /// At the top of everything.
    package init() {}
  }

  /// Where one is in the detail.
  package struct Place: Equatable, Sendable {
    /// The id of the record that it shows; empty for the overview.
    package var of = ""
    /// The selected item, and the first line of the window.
    package var item = 0
    package var top = 0

    /// At the top.
    package init() {}
  }

  package var trail: [Step] = []
  package var theme = ""
  /// The theme of the configuration when that one was chosen: once it is another, that one counts.
  package var configuredTheme = ""
  /// The day whose state of knowledge was shown, as `2022-08-02`; empty for today's.
  package var asOf = ""
  package var isMaximized = false

  /// Nothing yet.
  package init() {}
}
