/// The arrangement of all panes in columns, by the number of columns.
package enum PaneForm: Int, CaseIterable, Hashable, Sendable {
  case two = 2
  case three

  /// The panes of each column, from top to bottom.
  package var columns: [[PaneID]] {
    switch self {
    case .two: [[.zones, .partners, .contacts], [.detail, .timeline]]
    // The record is read in the middle, between the lists that lead to it and those about it.
    case .three: [[.zones, .partners], [.detail], [.timeline, .contacts]]
    }
  }

  /// The column and the place in it of a pane.
  func place(of pane: PaneID) -> (column: Int, row: Int)? {
    for (column, panes) in columns.enumerated() {
      if let row = panes.firstIndex(of: pane) { return (column, row) }
    }
    return nil
  }
}

/// A line between panes.
package struct Divider: Hashable, Sendable {
  /// The column that it is in or, without a row, at the right of.
  package let column: Int
  /// The pane in the column that it is below; nil for the line between two columns.
  package let row: Int?

  package init(column: Int, row: Int? = nil) {
    (self.column, self.row) = (column, row)
  }
}
