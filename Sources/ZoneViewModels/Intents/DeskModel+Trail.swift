import ZoneCatalogue
import ZoneData

/// Drilling down and going back.
extension DeskModel {
  /// Opens the selection: the item of a popup, else the record.
  mutating func open() -> Effect? {
    if let popup = state.popup {
      return popupItem.flatMap { popup.page.choose($0, in: &self) }
    } else if state.step.focus == .detail {
      openDetailItem()
    } else if isOnPlans {
      togglePlans()
    } else if let records = markedRecords {
      drill(into: records)
    } else if let id = selectedRecord {
      drill(into: id)
    }
    return nil
  }

  /// Undoes one thing: the text typed in the popup, the popup, the selection of a column, the pane's marks, its last filter,
  /// or the last step. It never quits.
  mutating func escape() -> Effect? {
    if state.popup?.field.text.isEmpty == false {
      typeInPopup { $0 = TextField() }
    } else if state.popup == nil, state.step.list(state.step.focus).column != nil {
      state.step.lists[state.step.focus]?.column = nil
    } else if state.popup == nil, !state.step.list(state.step.focus).marked.isEmpty {
      state.step.lists[state.step.focus]?.marked = []
    } else if state.popup == nil, !state.step.list(state.step.focus).filter.isEmpty, !isAtStartOfView {
      takeBackChip()
    } else {
      return goBack()
    }
    return nil
  }

  /// Closes the popup, else removes the last step.
  mutating func goBack() -> Effect? {
    if let popup = state.popup {
      popup.page.leave(&self)
      return nil
    }
    return goBack(to: state.trail.count - 2)
  }

  /// Goes back to a step of the trail. Leaving a view restores the day and the layout before it.
  mutating func goBack(to place: Int) -> Effect? {
    var day = state.asOf
    while state.trail.count > max(1, place + 1) {
      let step = state.trail.removeLast()
      day = step.view?.asOf == nil ? day : step.dayBefore
      state.layout = step.view?.layout == nil ? state.layout : step.layoutBefore ?? state.layout
      state.forward.append(step)
    }
    return show(asOf: day)
  }

  mutating func goForward() -> Effect? {
    guard state.popup == nil, var step = state.forward.last else { return nil }
    guard isThere(step) else {
      report(Self.gone(step))
      return nil
    }
    state.forward.removeLast()
    step.dayBefore = state.asOf
    step.layoutBefore = step.view == nil ? nil : state.layout
    state.layout = step.view?.layout ?? state.layout
    state.trail.append(step)
    return show(asOf: step.view?.asOf ?? state.asOf)
  }

  /// Pushes a step that narrows all panes to a record.
  mutating func drill(into selected: RecordID) {
    // A change of status opens its zone.
    let id = selected.record
    guard state.step.scope.record != id else { return report("you are already there") }
    guard let heading = content.headings[id] ?? nil else { return }
    var step = TrailStep(scope: Scope(record: id), heading: heading.name)
    // A zone or a body opens its events. An event, or a record without events, opens the detail with its people and
    // bodies.
    let leadsToEvents = heading.kind != .event && content.leadsToEvents(id)
    step.focus = leadsToEvents ? .timeline : .detail
    step.subject = leadsToEvents ? .timeline : nil
    push(step)
  }

  /// Pushes a step that narrows every list to what a document says, because no one list has all of it.
  mutating func drill(into source: SourceID, titled title: String) {
    var step = TrailStep(scope: Scope(), heading: title)
    for pane in PaneID.lists {
      step.lists[pane, default: ListState()].filter = Filter([Filter.Choice(.source, source.text)]).text
    }
    (step.focus, step.subject) = (.timeline, .timeline)
    push(step)
  }

  /// Updates the headings of the steps to the current names of their records.
  mutating func refreshHeadings() {
    state.trail = state.trail.map(renamed)
    state.forward = state.forward.map(renamed)
  }

  private func renamed(_ step: TrailStep) -> TrailStep {
    guard step.view == nil else { return step }
    if step.scope == Scope() { return step.isOfSource ? step : step.called(homeName) }
    guard let id = step.scope.record, let heading = content.headings[id] ?? nil else { return step }
    return step.called(heading.name)
  }

  /// Pushes a step and clears the steps to go forward to.
  mutating func push(_ step: TrailStep) {
    var step = step
    // The unit and the lanes of the timeline apply to all steps.
    step.timeline.unit = state.step.timeline.unit
    step.timeline.lanes = state.step.timeline.lanes
    state.trail.append(step)
    state.forward = []
  }

  private mutating func openDetailItem() {
    switch detailItem?.target {
    case .record(let id): drill(into: id)
    case .province(let code): choose(province: code)
    case .seat(let code): choose(seat: code)
    case .country(let code): openUnits(of: code)
    case .source, .theme, .action, .facet, .order, .column, .item, .view, .shipped, .draft, .review, .line, .claims,
      nil:
      break
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
