import Algorithms
import ZoneCatalogue
import ZoneData

/// Marking several rows of a list, to open, follow or copy them together.
extension DeskModel {
  /// Marks or unmarks the selected row, and selects the next.
  mutating func mark() {
    let pane = state.step.focus
    if isOnPlans { return togglePlans() }
    guard let id = selectedRecord else { return }
    var list = state.step.list(pane)
    if let place = list.marked.firstIndex(of: id) {
      list.marked.remove(at: place)
    } else {
      list.marked.append(id)
    }
    list.move(to: list.cursor + 1, of: rowCount(pane))
    state.step.lists[pane] = list
    state.step.subject = pane
  }

  /// Shows or hides the plans in Zones. Opened, they come into view.
  mutating func togglePlans() {
    state.showsPlans.toggle()
    guard state.showsPlans, var list = state.step.lists[.zones] else { return }
    list.top = max(list.top, list.cursor - room(.zones) / 2)
    state.step.lists[.zones] = list
  }

  /// The marked records of the focused pane; nil if there are none.
  var markedRecords: [RecordID]? {
    let marked = state.step.list(state.step.focus).marked
    return marked.isEmpty || state.step.focus == .detail ? nil : marked
  }

  /// Pushes a step that narrows all panes to rows related to any of some records.
  mutating func drill(into marked: [RecordID]) {
    // A change of status opens its zone.
    let records = Array(marked.map(\.record).uniqued())
    if records.count == 1 { return drill(into: records[0]) }
    let pane = state.step.focus
    let noun = state.step.timeline.lanes != nil && pane == .timeline ? "lanes" : pane.noun
    var step = TrailStep(scope: Scope(records: records), heading: "\(records.count) \(noun)")
    step.focus = pane == .timeline ? .zones : .timeline
    step.subject = step.focus
    push(step)
  }
}

extension PaneID {
  /// The plural noun for its rows.
  fileprivate var noun: String {
    switch self {
    case .zones: "zones"
    case .partners: "partners"
    case .timeline: "events"
    case .contacts: "contacts"
    case .detail: "values"
    }
  }
}
