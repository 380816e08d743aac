import ZoneCatalogue

/// The display of the timeline: unit, lanes and scroll position.
package struct TimelineState: Equatable, Sendable {
  /// The unit of a period on the axis.
  package internal(set) var unit = TimelineUnit.quarter
  /// The kind of record that groups events into lanes; nil lists single events.
  package internal(set) var lanes: LaneKind?
  /// The list state of the display that is not shown: of lanes while single events are listed, and vice versa.
  var otherList = ListState()
  /// The period that the axis of lanes was scrolled to. With single events the axis follows the selected row.
  var period: Int?
  /// The group of periods at the left edge of the axis, and the unit that it is counted in.
  var firstGroup: Int?
  var scrolledUnit: TimelineUnit?

  /// The default is quarters, without lanes.
  package init() {}
}

extension TrailStep {
  /// Whether a pane shows lanes, which cannot be sorted.
  func timelineHasLanes(_ pane: PaneID) -> Bool { pane == .timeline && timeline.lanes != nil }
}
