import ZoneCatalogue

/// The unit and lanes of the timeline, and moving by periods.
extension DeskModel {
  mutating func performOnTimeline(_ action: Action) {
    switch action {
    case .zoomIn: zoom(finer: true)
    case .zoomOut: zoom(finer: false)
    case .nextPeriod: goToPeriod(forward: true)
    case .previousPeriod: goToPeriod(forward: false)
    case .lanes: changeLanes()
    default: break
    }
  }

  /// Makes the periods of the axis finer or coarser.
  private mutating func zoom(finer: Bool) {
    let unit = state.step.timeline.unit
    guard let next = finer ? unit.finer : unit.coarser else {
      state.message = Message("The timeline shows \(unit.name); it cannot be \(finer ? "finer" : "coarser")")
      return
    }
    state.step.timeline.unit = next
    state.step.timeline.period = nil
    state.message = Message("The timeline shows \(next.name)")
  }

  /// Switches from single events to lanes by zone, to lanes by body, and back.
  private mutating func changeLanes() {
    let lanes = state.step.timeline.lanes
    let next = LaneKind.next(after: lanes)
    if lanes == nil || next == nil {
      let list = state.step.list(.timeline)
      state.step.lists[.timeline] = state.step.timeline.otherList
      state.step.lists[.timeline]?.filter = list.filter
      state.step.timeline.otherList = list
    }
    state.step.timeline.lanes = next
    focus(.timeline)
    switch next {
    case .zone: state.message = Message("Events in lanes by zone")
    case .body: state.message = Message("Events in lanes by body")
    case nil: state.message = Message("Events one by one")
    }
  }

  /// Selects the first event of the next or the previous period with events. With lanes, scrolls the axis instead.
  private mutating func goToPeriod(forward: Bool) {
    focus(.timeline)
    guard state.step.timeline.lanes == nil else { return scrollLanes(forward: forward) }
    var list = state.step.list(.timeline)
    guard list.order == nil else { return report("the rows are not in date order") }
    guard let row = rows(.timeline)?.density?.row(after: list.cursor, by: state.step.timeline.unit, forward: forward)
    else {
      state.message = Message(forward ? "No later events" : "No earlier events")
      return
    }
    list.move(to: row, of: rowCount(.timeline))
    state.step.lists[.timeline] = list
  }

  private mutating func scrollLanes(forward: Bool) {
    guard let periods = content.timeline?.periods else { return }
    let (shown, all) = (periods.shown, periods.all)
    let step = state.step.timeline.unit.groupSize
    let period = forward ? shown.upperBound - 1 + step : shown.lowerBound - step
    state.step.timeline.period = min(max(period, all.lowerBound), all.upperBound)
  }
}

extension LaneKind {
  /// The lanes that follow in the cycle; nil is without lanes.
  fileprivate static func next(after lanes: LaneKind?) -> LaneKind? {
    switch lanes {
    case nil: .zone
    case .zone: .body
    case .body: nil
    }
  }
}
