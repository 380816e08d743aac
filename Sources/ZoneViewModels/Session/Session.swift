/// The state in which the user left, as text for a file. Restoring it checks what still exists.
package struct Session: Equatable, Sendable {
  /// A step of the trail.
  package struct Step: Equatable, Sendable {
    package var heading = ""
    /// The name of the saved view that it opened, or an empty text.
    package var view = ""
    /// A province or records; empty for everything.
    package var scope = ""
    package var focus = ""
    /// The pane whose selected row the detail shows; empty if it shows the step's own record.
    package var subject = ""
    package var unit = ""
    package var lanes = ""
    /// The lists, by the names of their panes.
    package var lists: [String: List] = [:]
    package var detail = Place()

    /// The default step shows everything.
    package init() {}
  }

  /// The filter, order, marks and position of a list.
  package struct List: Equatable, Sendable {
    package var filter = ""
    package var sort = ""
    /// The id of the selected record.
    package var selected = ""
    /// The ids of the marked records.
    package var marked = ""
    /// The names of the columns of a view.
    package var columns = ""
    /// The first row of the window.
    package var top = 0

    package init() {}
  }

  /// The position in the detail.
  package struct Place: Equatable, Sendable {
    /// The id of the record shown; empty for the overview.
    package var of = ""
    /// The selected item, and the first line of the window.
    package var item = 0
    package var top = 0

    package init() {}
  }

  package var trail: [Step] = []
  package var theme = ""
  /// The configured theme at the time when `theme` was chosen. If the configuration has changed since, it wins.
  package var configuredTheme = ""
  /// The day of knowledge, as `2022-08-02`; empty for today.
  package var asOf = ""
  package var isMaximized = false
  package var showsPlans = false
  /// The chosen sizes of the panes; empty if none was chosen.
  package var layout = ""
  /// The names of the columns that the user chose, by the names of the panes.
  package var columns: [String: String] = [:]
  /// The filters that the user kept, the latest last.
  package var filters: [String] = []

  /// The default is an empty session.
  package init() {}
}
