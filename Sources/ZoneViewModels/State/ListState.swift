import ZoneData

/// The state of a list: selection, window, filter, order and marks.
package struct ListState: Hashable, Sendable {
  /// The selected row, counted from 0 over all rows of the list.
  package internal(set) var cursor = 0
  /// The first row of the window.
  package internal(set) var top = 0
  /// The filter, in the query language.
  package internal(set) var filter = ""
  /// The column to sort by; nil for the list's own order.
  package internal(set) var order: ListOrder?
  /// The columns of a saved view; nil for those of the pane.
  package internal(set) var columns: [ColumnKey]?
  /// The column whose head is selected, to sort, filter or hide by key.
  package internal(set) var column: ColumnKey?
  /// The marked records, in the order in which they were marked.
  package internal(set) var marked: [RecordID] = []
  /// The selected record. It is found again when rows are added or removed.
  package internal(set) var selected: RecordID?

  /// The selected record if it is gone from the dossiers. It is selected again when it returns, unless the user has
  /// moved.
  var missed: RecordID?

  /// The default is the first row.
  package init() {}

  /// Selects a row, or the nearest existing one.
  mutating func move(to row: Int, of count: Int) {
    missed = nil
    cursor = row
    clamp(to: count)
  }

  /// Keeps the cursor within the existing rows.
  mutating func clamp(to count: Int) {
    cursor = min(max(0, cursor), max(0, count - 1))
  }

  /// Scrolls the window. The cursor moves only if it would leave the window.
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
