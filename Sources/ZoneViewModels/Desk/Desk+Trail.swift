import ZoneData

/// Drilling down and going back.
extension Desk {
  /// Opens what is selected: in a popup the choice, elsewhere the record.
  mutating func open() -> Effect? {
    if let popup = state.popup {
      return choose(popup)
    } else if state.step.focus == .detail {
      openDetailItem()
    } else if let records = markedRecords {
      drill(into: records)
    } else if let id = selectedRecord {
      drill(into: id)
    }
    return nil
  }

  /// Leaves what is on top: what was typed in the popup, the popup, else the pane's marks, the last of its chips, the
  /// last step. It never leaves the program.
  mutating func escape() -> Effect? {
    if state.popup?.field.text.isEmpty == false {
      state.popup?.type { $0 = TextField() }
    } else if state.popup == nil, !state.step.list(state.step.focus).marked.isEmpty {
      state.step.lists[state.step.focus]?.marked = []
    } else if state.popup == nil, !state.step.list(state.step.focus).filter.isEmpty, !isAtStartOfView {
      takeBackChip()
    } else {
      return goBack()
    }
    return nil
  }

  /// Closes the popup, else undoes the last step.
  mutating func goBack() -> Effect? {
    guard state.popup == nil else {
      leavePopup()
      return nil
    }
    return goBack(to: state.trail.count - 2)
  }

  /// Goes back as often as it takes to stand at a step of the trail. The day of a view ends with it.
  mutating func goBack(to place: Int) -> Effect? {
    var day = state.asOf
    while state.trail.count > max(1, place + 1) {
      let step = state.trail.removeLast()
      day = step.view?.asOf == nil ? day : step.dayBefore
      state.forward.append(step)
    }
    return show(asOf: day)
  }

  mutating func goForward() -> Effect? {
    guard state.popup == nil, var step = state.forward.last else { return nil }
    guard isThere(step) else {
      tell(Self.gone(step))
      return nil
    }
    state.forward.removeLast()
    step.dayBefore = state.asOf
    state.trail.append(step)
    return show(asOf: step.view?.asOf ?? state.asOf)
  }

  /// Makes a step that narrows all panes to a record.
  mutating func drill(into selected: RecordID) {
    // A change of status leads to its zone.
    let id = selected.record
    guard state.step.scope.record != id else { return tell("you are there already") }
    attempt { desk in
      guard let catalogue = desk.catalogue, let heading = try catalogue.heading(of: id) else { return }
      let scope = Scope(record: id)
      var step = TrailStep(scope: scope, heading: heading.name)
      // A zone or a body leads to its events; an event, and what has none, to the people and bodies named in it.
      let leadsToEvents = try heading.kind != .event && catalogue.eventCount(Query(scope)) > 0
      step.focus = leadsToEvents ? .timeline : .detail
      step.subject = leadsToEvents ? .timeline : nil
      desk.push(step)
    }
  }

  /// Calls the steps what their records are called now.
  mutating func refreshHeadings() {
    func renamed(_ steps: [TrailStep]) -> [TrailStep] {
      steps.map { step in
        if step.scope == Scope(), step.view == nil {
          return step.called(catalogue.homeName)
        }
        guard step.view == nil, let id = step.scope.record, let heading = try? catalogue?.heading(of: id) else {
          return step
        }
        return step.called(heading.name)
      }
    }
    state.trail = renamed(state.trail)
    state.forward = renamed(state.forward)
  }

  /// Makes a step; what had been gone back from is no longer ahead.
  mutating func push(_ step: TrailStep) {
    var step = step
    // How one looks at the timeline stays, wherever one goes.
    step.timeline.unit = state.step.timeline.unit
    step.timeline.lanes = state.step.timeline.lanes
    state.trail.append(step)
    state.forward = []
  }

  /// The record of the selected row of the list with the focus.
  var selectedRecord: RecordID? {
    let pane = state.step.focus
    return loaded(pane).rowCount > 0 ? state.step.list(pane).selected : nil
  }

  /// The selected item of the detail.
  var detailItem: Sheet.Item? {
    let items = detail.sheet.items
    return items.indices.contains(state.step.detail.item) ? items[state.step.detail.item] : nil
  }

  private mutating func openDetailItem() {
    switch detailItem?.target {
    case .record(let id): drill(into: id)
    case .province(let code): choose(province: code)
    case .seat(let code): choose(seat: code)
    case .country(let code): openUnits(of: code)
    case .theme, .action, .facet, .order, .view, nil: break
    }
  }
}

extension TrailStep {
  fileprivate func called(_ heading: String) -> TrailStep {
    var step = self
    step.heading = heading
    return step
  }
}
