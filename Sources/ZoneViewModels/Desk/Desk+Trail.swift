import ZoneData

/// Drilling down and going back.
extension Desk {
  /// Opens what is selected: in a popup the choice, elsewhere the record.
  mutating func open() {
    if let popup = state.popup {
      choose(popup)
    } else if state.step.focus == .detail {
      openDetailItem()
    } else if let id = selectedRecord {
      drill(into: id)
    }
  }

  /// Goes back: closes what is on top, then undoes the last step, then clears the filter of the pane.
  mutating func goBack() {
    if state.popup != nil {
      state.popup = nil
    } else if !state.step.list(state.step.focus).filter.isEmpty {
      state.step.lists[state.step.focus]?.filter = ""
    } else if state.trail.count > 1 {
      state.forward.append(state.trail.removeLast())
    } else {
      state.message = Message("This is the top; q quits")
    }
  }

  mutating func goForward() {
    guard state.popup == nil, let step = state.forward.popLast() else { return }
    state.trail.append(step)
  }

  /// Makes a step that narrows all panes to a record.
  mutating func drill(into id: RecordID) {
    guard state.step.scope.record != id else {
      state.message = Message("You are there already; Esc goes back")
      return
    }
    attempt { desk in
      guard let heading = try desk.catalogue?.heading(of: id) else { return }
      let scope = Scope(province: desk.state.step.scope.province, record: id)
      var step = TrailStep(scope: scope, heading: heading.name)
      // A zone or a body leads to its events; an event to the people and bodies named in it.
      step.focus = heading.kind == .event ? .detail : .timeline
      step.subject = heading.kind == .event ? nil : .timeline
      desk.push(step)
    }
  }

  /// Makes a step; what had been gone back from is no longer ahead.
  mutating func push(_ step: TrailStep) {
    state.trail.append(step)
    state.forward = []
  }

  private var selectedRecord: RecordID? {
    let pane = state.step.focus
    return loaded(pane).rowCount > 0 ? state.step.list(pane).selected : nil
  }

  private mutating func openDetailItem() {
    let items = detail.sheet.items
    guard items.indices.contains(state.step.detail.item) else { return }
    switch items[state.step.detail.item].target {
    case .record(let id): drill(into: id)
    case .province(let code): choose(province: code)
    case .seat(let code): choose(seat: code)
    case nil: state.message = Message("Nothing to open here; s shows who says so")
    }
  }
}
