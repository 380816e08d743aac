/// What clicks and the wheel do.
extension Desk {
  /// A click selects; on what is selected already it opens, so a double click opens anything. Beside a popup it
  /// closes the popup and does nothing else.
  mutating func click(_ spot: Spot) -> Effect? {
    if case .hint(let action) = spot { return perform(action) }
    state.input = nil
    if state.popup != nil { return clickWithPopup(spot) }
    switch spot {
    case .pane(let pane): focus(pane)
    case .row(let pane, let row): return click(row: row, in: pane)
    case .item(let item): return click(item: item)
    case .step(let place): return goBack(to: place)
    case .popup, .popupItem, .hint, .nowhere: break
    }
    return nil
  }

  /// The wheel moves the window of what it is turned over, and not the focus.
  mutating func scroll(_ spot: Spot, rows steps: Int) {
    switch spot {
    case .popup, .popupItem:
      guard var popup = state.popup else { return }
      walk(in: popup).moveWindow(&popup.place, by: steps)
      state.popup = popup
    case .item, .pane(.detail):
      guard state.popup == nil else { return }
      SheetWalk(detail.sheet, layout: detailLayout, rows: state.room.panes[.detail]?.rows ?? 0)
        .moveWindow(&state.step.detail, by: steps)
    case .row(let pane, _), .pane(let pane):
      guard state.popup == nil else { return }
      var list = state.step.list(pane)
      list.moveWindow(by: steps, rows: state.room.panes[pane]?.rows ?? 0, of: loaded(pane).rowCount)
      state.step.lists[pane] = list
    case .step, .hint, .nowhere: break
    }
  }

  private mutating func clickWithPopup(_ spot: Spot) -> Effect? {
    switch spot {
    case .popup: break
    case .popupItem(let item):
      guard let popup = state.popup, popup.shown.selectable.contains(item) else { return nil }
      if popup.place.item == item { return open() }
      state.popup?.place.item = item
    default: state.popup = nil
    }
    return nil
  }

  private mutating func click(row: Int, in pane: PaneID) -> Effect? {
    if state.step.focus == pane, state.step.list(pane).cursor == row { return open() }
    focus(pane)
    state.step.lists[pane, default: ListState()].move(to: row, of: loaded(pane).rowCount)
    return nil
  }

  private mutating func click(item: Int) -> Effect? {
    guard detail.sheet.selectable.contains(item) else {
      focus(.detail)
      return nil
    }
    if state.step.focus == .detail, state.step.detail.item == item { return open() }
    focus(.detail)
    state.step.detail.item = item
    return nil
  }
}
