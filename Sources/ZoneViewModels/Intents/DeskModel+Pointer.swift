/// Clicks and the mouse wheel.
extension DeskModel {
  /// A click selects; a click on the selected item opens it, so a double click opens anything. A click outside a popup
  /// only closes the popup.
  mutating func click(_ target: HitTarget) -> Effect? {
    if case .hint(let action) = target { return perform(action) }
    guard state.form == nil else {
      clickInForm(target)
      return nil
    }
    state.input = nil
    if state.popup != nil { return clickWithPopup(target) }
    switch target {
    case .pane(let pane): focus(pane)
    case .row(let pane, let row): return click(row: row, in: pane)
    case .head(let pane, let column): click(head: column, in: pane)
    case .item(let item): return click(item: item)
    case .step(let place): return goBack(to: place)
    case .popup, .popupItem, .form, .field, .candidate, .hint, .nowhere: break
    }
    return nil
  }

  /// The wheel scrolls the pane under the pointer and does not move the focus.
  mutating func scroll(_ target: HitTarget, rows steps: Int) {
    guard state.form == nil else { return }
    switch target {
    case .popup, .popupItem:
      guard var popup = state.popup else { return }
      popupWalk?.moveWindow(&popup.place, by: steps)
      state.popup = popup
    case .item, .pane(.detail):
      guard state.popup == nil else { return }
      detailWalk.moveWindow(&state.step.detail, by: steps)
    case .row(let pane, _), .head(let pane, _), .pane(let pane):
      guard state.popup == nil else { return }
      var list = state.step.list(pane)
      list.moveWindow(by: steps, rows: room(pane), of: rowCount(pane))
      state.step.lists[pane] = list
    case .step, .form, .field, .candidate, .hint, .nowhere: break
    }
  }

  private mutating func clickWithPopup(_ target: HitTarget) -> Effect? {
    switch target {
    case .popup: break
    case .popupItem(let item):
      guard let popup = state.popup, content.popup?.shown.selectable.contains(item) == true else { return nil }
      if popup.place.item == item { return open() }
      state.popup?.place.item = item
      state.popup?.isAtStart = false
    default: state.popup = nil
    }
    return nil
  }

  private mutating func click(row: Int, in pane: PaneID) -> Effect? {
    if state.step.focus == pane, state.step.list(pane).cursor == row { return open() }
    focus(pane)
    state.step.lists[pane, default: ListState()].move(to: row, of: rowCount(pane))
    // A heading has nothing else to select it for.
    if isOnPlans { return open() }
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
