import ZoneData

/// How the timeline is looked at.
package struct TimelineState: Equatable, Sendable {
  /// What a period of the axis is.
  package internal(set) var unit = TimelineUnit.quarter
  /// By what events are put into lanes; nil lists them one by one.
  package internal(set) var lanes: LaneKind?
  /// The place in the list that is not shown now: of lanes while events are listed, and the other way round.
  var otherList = ListState()
  /// The period that lanes were last moved to; events show that of the selected row.
  var period: Int?

  /// Quarters, without lanes.
  package init() {}
}

extension TrailStep {
  /// Whether a pane shows lanes, which have an order of their own.
  func timelineHasLanes(_ pane: PaneID) -> Bool { pane == .timeline && timeline.lanes != nil }
}
