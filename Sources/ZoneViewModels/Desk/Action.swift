/// Everything a key can do, by its name in the keymap.
package enum Action: String, CaseIterable, Hashable, Sendable {
  // Moving.
  case moveDown, moveUp, moveHalfPageDown, moveHalfPageUp, movePageDown, movePageUp, moveToTop, moveToBottom
  // Panes.
  case nextPane, previousPane, focusZones, focusPartners, focusTimeline, focusContacts, focusDetail
  case maximize
  // Trail.
  case open, escape, back, forward
  // Narrowing.
  case filter, provinces, facets, likeThis, sort, mark, nextMatch, previousMatch, earlier, later, today
  // Saved views.
  case views, copyView, copyCommand
  // The timeline.
  case zoomIn, zoomOut, nextPeriod, previousPeriod, lanes
  // Looking behind the values.
  case sources, openLink, edit, copy, cite, problems
  // The program.
  case help, reload, themes, nextTheme, toggleMouse, repaint, suspend, close
  // The input line.
  case acceptInput, cancelInput, complete, eraseBackward, eraseForward, eraseWord, eraseAll
  case inputLeft, inputRight, inputStart, inputEnd

  /// Under which heading the palette lists it, the most useful first.
  package enum Group: String, CaseIterable, Hashable, Sendable {
    case trail = "Drilling down"
    case narrowing = "Narrowing"
    case timeline = "Timeline"
    case sources = "Who says so"
    case panes = "Panes"
    case moving = "Moving"
    case program = "Program"
    case input = "While typing"
  }

  /// The heading it belongs to.
  package var group: Group {
    switch self {
    case .moveDown, .moveUp, .moveHalfPageDown, .moveHalfPageUp, .movePageDown, .movePageUp, .moveToTop,
      .moveToBottom:
      .moving
    case .nextPane, .previousPane, .focusZones, .focusPartners, .focusTimeline, .focusContacts, .focusDetail,
      .maximize:
      .panes
    case .open, .escape, .back, .forward: .trail
    case .filter, .provinces, .facets, .likeThis, .sort, .mark, .nextMatch, .previousMatch, .earlier, .later, .today,
      .views,
      .copyView, .copyCommand:
      .narrowing
    case .zoomIn, .zoomOut, .nextPeriod, .previousPeriod, .lanes: .timeline
    case .sources, .openLink, .edit, .copy, .cite, .problems: .sources
    case .help, .reload, .themes, .nextTheme, .toggleMouse, .repaint, .suspend, .close: .program
    case .acceptInput, .cancelInput, .complete, .eraseBackward, .eraseForward, .eraseWord, .eraseAll, .inputLeft,
      .inputRight, .inputStart, .inputEnd:
      .input
    }
  }

  /// Whether what it does follows from the record in the detail.
  var isAboutDetail: Bool { group == .sources || [.open, .likeThis, .help].contains(self) }

  /// What it does, for the help.
  package var title: String {
    switch self {
    case .moveDown: "Down a row"
    case .moveUp: "Up a row"
    case .moveHalfPageDown: "Down half a page"
    case .moveHalfPageUp: "Up half a page"
    case .movePageDown: "Down a page"
    case .movePageUp: "Up a page"
    case .moveToTop: "To the first row"
    case .moveToBottom: "To the last row"
    case .nextPane: "Next pane"
    case .previousPane: "Previous pane"
    case .focusZones: "Zones"
    case .focusPartners: "Partners"
    case .focusTimeline: "Timeline"
    case .focusContacts: "Contacts"
    case .focusDetail: "Detail of what is selected"
    case .maximize: "Give the pane the whole screen, or back"
    case .open: "Drill into the selected row"
    case .escape: "Close the page, take back marks or a chip, else go back"
    case .back: "Go back to where you came from"
    case .forward: "Go forward again"
    case .filter: "Filter the rows as you type"
    case .provinces: "Pick a province"
    case .facets: "Narrow by status, kind, year, sector, body, source…"
    case .likeThis: "Rows like the selected one"
    case .sort: "Sort by a column"
    case .mark: "Mark the row, to open or copy several"
    case .nextMatch: "Next match of the filter"
    case .previousMatch: "Match before"
    case .earlier: "As known at the publication before"
    case .later: "As known at the next publication"
    case .today: "As known today"
    case .views: "Open a saved view"
    case .copyView: "Copy this view, as a line for config.yaml"
    case .copyCommand: "Copy the command line that prints this view"
    case .zoomIn: "Finer periods: years, quarters, months"
    case .zoomOut: "Coarser periods"
    case .nextPeriod: "To the next period with events"
    case .previousPeriod: "To the period with events before"
    case .lanes: "Events in lanes by zone, by body, or one by one"
    case .sources: "Sources of the row or the value"
    case .openLink: "Open the document in the browser"
    case .edit: "Edit the dossier, at the line of the value"
    case .copy: "Copy the name or the value"
    case .cite: "Copy a citation of the document"
    case .problems: "Problems in the dossiers"
    case .help: "All actions and their keys"
    case .reload: "Read the dossiers again"
    case .themes: "Pick a theme, seeing each"
    case .nextTheme: "Next theme"
    case .toggleMouse: "Mouse on or off"
    case .repaint: "Paint the screen anew"
    case .suspend: "Suspend to the shell"
    case .close: "Close what is on top; else quit"
    case .acceptInput: "Keep the filter; in a list choose the row"
    case .complete: "Complete the key or the value"
    case .cancelInput: "Take back what was typed"
    case .eraseBackward: "Erase the character before"
    case .eraseForward: "Erase the character after"
    case .eraseWord: "Erase the word before"
    case .eraseAll: "Erase everything before"
    case .inputLeft: "A character left"
    case .inputRight: "A character right"
    case .inputStart: "To the start"
    case .inputEnd: "To the end"
    }
  }

  /// The word for it in the line of hints, where room is short.
  package var hint: String {
    switch self {
    case .open: "open"
    case .escape, .back: "back"
    case .filter: "filter"
    case .provinces: "province"
    case .facets: "facets"
    case .likeThis: "like this"
    case .sort: "sort"
    case .mark: "mark"
    case .views: "views"
    case .copyView: "copy view"
    case .copyCommand: "copy command"
    case .maximize: "zoom"
    case .zoomIn: "finer"
    case .zoomOut: "coarser"
    case .nextPeriod: "next period"
    case .previousPeriod: "period before"
    case .lanes: "lanes"
    case .sources: "sources"
    case .openLink: "open link"
    case .edit: "edit"
    case .copy: "copy"
    case .cite: "cite"
    case .problems: "problems"
    case .help: "help"
    case .nextPane: "next pane"
    case .close: "quit"
    case .acceptInput: "keep"
    case .cancelInput: "cancel"
    default: title.lowercased()
    }
  }
}
