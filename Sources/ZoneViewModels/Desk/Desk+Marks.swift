import ZoneData

/// Marking several rows of a list, to open, follow or copy them together.
extension Desk {
  /// Marks the selected row, or takes its mark back, and goes on to the next.
  mutating func mark() {
    let pane = state.step.focus
    guard let id = selectedRecord else { return }
    var list = state.step.list(pane)
    if let place = list.marked.firstIndex(of: id) {
      list.marked.remove(at: place)
    } else {
      list.marked.append(id)
    }
    list.move(to: list.cursor + 1, of: loaded(pane).rowCount)
    state.step.lists[pane] = list
    state.step.subject = pane
  }

  /// The marked records of the pane with the focus; nil without any.
  var markedRecords: [RecordID]? {
    let marked = state.step.list(state.step.focus).marked
    return marked.isEmpty || state.step.focus == .detail ? nil : marked
  }

  /// Makes a step that narrows all panes to what has to do with any of some records.
  mutating func drill(into marked: [RecordID]) {
    // A change of status leads to its zone.
    var seen: Set<RecordID> = []
    let records = marked.map(\.record).filter { seen.insert($0).inserted }
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
  /// What its rows are.
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
