import ZoneData

/// A list as the screen shows it: the rows of the window, ready to draw.
package struct ListModel: Equatable, Sendable {
  package let pane: PaneID
  package let columns: [Column]
  package let rows: [ListRow]
  /// The row of the window that is selected; nil where there is none.
  package let cursor: Int?
  /// How many rows stand before the window.
  package let top: Int
  /// All rows of the list as it is narrowed, the leading row that stands for all included.
  package let rowCount: Int
  /// The records among the rows.
  package let count: Int
  /// The records that the catalogue has.
  package let total: Int
  package let filter: String
  /// What the pane is narrowed to, one by one.
  package let chips: [String]
  /// Whether each row of the window is marked.
  package let isMarked: [Bool]
  /// How many rows are marked, also those out of sight.
  package let markedCount: Int
  /// The column that it is sorted by; nil for the list's own order.
  package let order: ListOrder?
  /// The words that it is filtered by, as they are found.
  package let words: [String]
  /// What to say where there is no row.
  package let emptyText: String
  /// Whether there may be more than `count`.
  package var isCut = false
  /// Whether these are the rows from before, as those that are wanted take a while.
  package var isLagging = false
}

/// A column of a list.
package struct Column: Equatable, Sendable {
  /// How wide it is.
  package enum Width: Equatable, Sendable {
    case fixed(Int)
    /// It takes what is left, by its share.
    case share(Int)
  }

  package let title: String
  /// What it is sorted by, where it can be.
  package let order: ListOrder.Column?
  package let width: Width
  /// The width for cells under which the column is left out.
  package let leftOutUnder: Int

  init(_ title: String, _ width: Width, order: ListOrder.Column? = nil, leftOutUnder: Int = 0) {
    self.title = title
    self.order = order
    self.width = width
    self.leftOutUnder = leftOutUnder
  }
}

/// A row of a list: a cell for each column, and the mark of the record.
package struct ListRow: Equatable, Sendable {
  /// The text of a cell and what it means.
  package struct Cell: Equatable, Sendable {
    package let text: String
    package let role: Role

    init(_ text: String, _ role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  /// The record that the row stands for; nil for the row that stands for all.
  package let id: RecordID?
  package let cells: [Cell]
  /// The role of the sign for what stands behind the record.
  package let mark: Role?
  /// What the filter found that no cell shows: `also: 沈阳经济技术开发区`.
  package var match: String?
  /// Where the row stands on the timeline: an event once, a lane for each of its events.
  var marks: [TimelineMark] = []
}
