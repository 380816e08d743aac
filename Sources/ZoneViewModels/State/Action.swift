/// The actions that keys can be bound to, by their names in the keymap.
package enum Action: String, CaseIterable, Hashable, Sendable {
  // Moving.
  case moveDown, moveUp, moveHalfPageDown, moveHalfPageUp, movePageDown, movePageUp, moveToTop, moveToBottom
  // Panes.
  case nextPane, previousPane, focusZones, focusPartners, focusTimeline, focusContacts, focusDetail
  case maximize, taller, shorter, wider, narrower, defaultLayout
  // Trail.
  case open, escape, back, forward
  // Narrowing.
  case filter, searchEverywhere, provinces, facets, likeThis, sort, mark, nextMatch, previousMatch, earlier, later,
    today
  // Columns of a list.
  case columns, nextColumn, previousColumn, sortColumn, filterToCell, hideColumn
  // Saved views.
  case views, copyView, copyCommand, export
  // The timeline.
  case zoomIn, zoomOut, nextPeriod, previousPeriod, lanes
  // Looking up the sources of values.
  case sources, openLink, edit, copy, cite, problems
  // Keeping track.
  case todayPage, note, correct, newDocument, watch, agenda, nextNew, previousNew, markSeen, undo, redo
  case join, history, sync, draft, dropProposal
  // Records beside each other.
  case compare, differences, nextRecord, previousRecord
  // The program.
  case help, reload, themes, nextTheme, toggleMouse, repaint, suspend, close
  // The input line.
  case acceptInput, cancelInput, complete, eraseBackward, eraseForward, eraseWord, eraseAll
  case inputLeft, inputRight, inputStart, inputEnd
  case olderFilter, newerFilter, previousField

  /// The headings of the palette, in its order: the most useful first.
  package enum Group: String, CaseIterable, Hashable, Sendable {
    case trail = "Drilling down"
    case narrowing = "Narrowing"
    case columns = "Columns"
    case timeline = "Timeline"
    case sources = "Who says so"
    case tracking = "Keeping track"
    case panes = "Panes"
    case moving = "Moving"
    case program = "Program"
    case input = "While typing"
  }

  /// The heading in the palette, the title, and a shorter text for the hints.
  private var description: (group: Group, title: String, hint: String?) {
    switch self {
    case .moveDown: (.moving, "Down a row", nil)
    case .moveUp: (.moving, "Up a row", nil)
    case .moveHalfPageDown: (.moving, "Down half a page", nil)
    case .moveHalfPageUp: (.moving, "Up half a page", nil)
    case .movePageDown: (.moving, "Down a page", nil)
    case .movePageUp: (.moving, "Up a page", nil)
    case .moveToTop: (.moving, "To the first row", nil)
    case .moveToBottom: (.moving, "To the last row", nil)
    case .nextPane: (.panes, "Next pane", "next pane")
    case .previousPane: (.panes, "Previous pane", nil)
    case .focusZones: (.panes, "Zones", nil)
    case .focusPartners: (.panes, "Partners", nil)
    case .focusTimeline: (.panes, "Timeline", nil)
    case .focusContacts: (.panes, "Contacts", nil)
    case .focusDetail: (.panes, "Detail of the selection", nil)
    case .maximize: (.panes, "Maximize the pane, or restore it", "zoom")
    case .taller: (.panes, "Make the pane taller", nil)
    case .shorter: (.panes, "Make the pane shorter", nil)
    case .wider: (.panes, "Make the pane wider", nil)
    case .narrower: (.panes, "Make the pane narrower", nil)
    case .defaultLayout: (.panes, "Restore the standard sizes of the panes", nil)
    case .open: (.trail, "Drill into the selected row", "open")
    case .escape: (.trail, "Close the popup, else clear marks, else remove the last filter, else go back", "back")
    case .back: (.trail, "Go back", "back")
    case .forward: (.trail, "Go forward", nil)
    case .filter: (.narrowing, "Filter the rows as you type", "filter")
    case .searchEverywhere: (.narrowing, "Search all lists at once (also / twice)", "search all")
    case .provinces: (.narrowing, "Pick a province", "province")
    case .facets: (.narrowing, "Narrow by status, kind, year, sector, body, source…", "facets")
    case .likeThis: (.narrowing, "Find rows like this one", "like this")
    case .sort: (.narrowing, "Sort by a column", "sort")
    case .mark: (.narrowing, "Mark the row, to open, compare or copy several", "mark")
    case .nextMatch: (.narrowing, "Next match", nil)
    case .previousMatch: (.narrowing, "Previous match", nil)
    case .earlier: (.narrowing, "Step back to the previous publication", nil)
    case .later: (.narrowing, "Step forward to the next publication", nil)
    case .today: (.narrowing, "As known today", nil)
    case .columns: (.columns, "Choose the columns of the list, and their order", "columns")
    case .nextColumn: (.columns, "Select the next column; in the page of columns, move it right", "column")
    case .previousColumn: (.columns, "Select the previous column; in the page of columns, move it left", nil)
    case .sortColumn: (.columns, "Sort by the selected column, reverse, or sort as before", "sort column")
    case .filterToCell: (.columns, "Keep the rows with this value in the selected column", "this value")
    case .hideColumn: (.columns, "Hide the selected column", "hide column")
    case .views: (.narrowing, "Open a saved view", "views")
    case .copyView: (.narrowing, "Copy this view, as a line for config.yaml", "copy view")
    case .copyCommand: (.narrowing, "Copy the command line that prints this view", "copy command")
    case .export: (.narrowing, "Write the list or the record into a file", "export")
    case .zoomIn: (.timeline, "Finer periods: years, quarters, months", "finer")
    case .zoomOut: (.timeline, "Coarser periods", "coarser")
    case .nextPeriod: (.timeline, "Next period with events", "next period")
    case .previousPeriod: (.timeline, "Previous period with events", "previous period")
    case .lanes: (.timeline, "Events in lanes by zone, by body, or one by one", "lanes")
    case .sources: (.sources, "Sources of the row or the value", "sources")
    case .openLink: (.sources, "Open the document in the browser", "open link")
    case .edit: (.sources, "Edit the dossier, at the line of the value", "edit")
    case .copy: (.sources, "Copy the name or the value", "copy")
    case .cite: (.sources, "Copy a citation of the document", "cite")
    case .todayPage: (.tracking, "Today: what is new, due, overdue and quiet", "today")
    case .note: (.tracking, "Write a note on the record, or what to follow up by when", "note")
    case .correct: (.tracking, "Correct the value, or change your note", "correct")
    case .newDocument: (.tracking, "Begin a dossier for a document, in your editor", "new document")
    case .watch: (.tracking, "Watch the record, or the marked ones, or no longer", "watch")
    case .nextNew: (.tracking, "Next row that is new", "next new")
    case .previousNew: (.tracking, "Previous row that is new", nil)
    case .markSeen: (.tracking, "Mark everything as seen", "all seen")
    case .agenda: (.tracking, "What is to be followed up, by when", "agenda")
    case .join: (.tracking, "Join the two marked records, or keep them apart", "join")
    case .history: (.tracking, "The history of the record: which dossier said what, when", "history")
    case .sync: (.tracking, "Sync your journal with the team, by git", "sync")
    case .draft: (.tracking, "Draft a dossier from a document, and review it", "draft")
    case .dropProposal: (.tracking, "In a review: drop the proposal", "drop")
    case .undo: (.tracking, "Undo the last thing written", "undo")
    case .redo: (.tracking, "Write it again", "redo")
    case .problems: (.sources, "Problems in the dossiers", "problems")
    case .compare: (.sources, "Compare the marked rows beside each other", "compare")
    case .differences: (.sources, "In a comparison: only what differs, or all", "differences")
    case .nextRecord: (.sources, "In a comparison: the next record, if not all fit", "next record")
    case .previousRecord: (.sources, "In a comparison: the previous record", nil)
    case .help: (.program, "All actions and their keys", "help")
    case .reload: (.program, "Read the dossiers again", nil)
    case .themes: (.program, "Pick a theme, with a preview", nil)
    case .nextTheme: (.program, "Next theme", nil)
    case .toggleMouse: (.program, "Mouse on or off", nil)
    case .repaint: (.program, "Redraw the screen", nil)
    case .suspend: (.program, "Suspend to the shell", nil)
    case .close: (.program, "Close the popup, or quit", "quit")
    case .acceptInput: (.input, "Keep the filter, choose the row, or write the form", "keep")
    case .cancelInput: (.input, "Discard what was typed", "cancel")
    case .complete: (.input, "Complete the key or the value; in a form, the next field", nil)
    case .previousField: (.input, "In a form, the field before", nil)
    case .eraseBackward: (.input, "Delete the character before the cursor", nil)
    case .eraseForward: (.input, "Delete the character after the cursor", nil)
    case .eraseWord: (.input, "Delete the word before the cursor", nil)
    case .eraseAll: (.input, "Delete everything before the cursor", nil)
    case .inputLeft: (.input, "One character left", nil)
    case .inputRight: (.input, "One character right", nil)
    case .inputStart: (.input, "To the start", nil)
    case .inputEnd: (.input, "To the end", nil)
    case .olderFilter: (.input, "The filter before; in a page or a form, up", nil)
    case .newerFilter: (.input, "The filter after; in a page or a form, down", nil)
    }
  }

  package var group: Group { description.group }
  /// The description in the palette.
  package var title: String { description.title }
  package var hint: String { description.hint ?? title.lowercased() }
}
