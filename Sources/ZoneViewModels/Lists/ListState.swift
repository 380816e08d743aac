import ZoneData

/// Where one is in a list: the selected row, the row at the top of the window, and the filter.
package struct ListState: Equatable, Sendable {
  /// The selected row, counted from 0 over all rows that the list has now.
  package internal(set) var cursor = 0
  /// The first row of the window.
  package internal(set) var top = 0
  /// What it is narrowed to, in the query language.
  package internal(set) var filter = ""
  /// The column by which it is sorted; nil for the list's own order.
  package internal(set) var order: ListOrder?
  /// The records that are marked, in the order in which they were.
  package internal(set) var marked: [RecordID] = []
  /// The record of the selected row, by which it is found again when rows come and go.
  package internal(set) var selected: RecordID?

  /// The record that was selected when it went from the dossiers: once it comes again it is, unless one moved on.
  var missed: RecordID?

  /// At the top of everything.
  package init() {}

  /// Moves to a row, as far as there are rows.
  mutating func move(to row: Int, of count: Int) {
    missed = nil
    cursor = row
    clamp(to: count)
  }

  /// Leaves the cursor on a row that there is.
  mutating func clamp(to count: Int) {
    cursor = min(max(0, cursor), max(0, count - 1))
  }

  /// Moves the window; the selected row goes along only where it would be out of sight.
  mutating func moveWindow(by steps: Int, rows: Int, of count: Int) {
    guard rows > 0, count > 0 else { return }
    top = max(0, min(top + steps, count - rows))
    cursor = min(max(cursor, top), min(top + rows, count) - 1)
  }

  /// Scrolls as little as needed to show the selected row, and never past the end.
  mutating func scroll(rows: Int, of count: Int) {
    guard rows > 0 else { return }
    if cursor < top { top = cursor }
    if cursor >= top + rows { top = cursor - rows + 1 }
    top = max(0, min(top, count - rows))
  }
}

/// A way to move in a list.
enum Movement {
  case rows(Int), halfPages(Int), pages(Int), first, last

  /// The row it leads to.
  func target(from cursor: Int, rows: Int, of count: Int) -> Int {
    switch self {
    case .rows(let steps): cursor + steps
    case .halfPages(let steps): cursor + steps * max(1, rows / 2)
    case .pages(let steps): cursor + steps * max(1, rows - 1)
    case .first: 0
    case .last: count - 1
    }
  }
}

extension Action {
  /// The movement that the action stands for.
  var movement: Movement? {
    switch self {
    case .moveDown: .rows(1)
    case .moveUp: .rows(-1)
    case .moveHalfPageDown: .halfPages(1)
    case .moveHalfPageUp: .halfPages(-1)
    case .movePageDown: .pages(1)
    case .movePageUp: .pages(-1)
    case .moveToTop: .first
    case .moveToBottom: .last
    default: nil
    }
  }
}
