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
}
