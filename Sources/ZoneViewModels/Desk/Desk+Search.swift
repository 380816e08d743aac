/// Narrowing the items of a popup while typing.
extension Desk {
  /// Takes an action of the field. Enter chooses at once; Esc takes back what was typed, and then the field.
  mutating func search(_ action: Action) -> Effect? {
    switch action {
    case .acceptInput: return acceptSearch()
    case .cancelInput: cancelSearch()
    default: state.popup?.type { $0.edit(action) }
    }
    return nil
  }

  /// Where there is nothing to choose, Enter gives the keys back to what was found.
  private mutating func acceptSearch() -> Effect? {
    guard state.popup?.selected?.target == nil else { return open() }
    if state.popup?.kind.startsTyping == false {
      state.popup?.isTyping = false
    }
    return nil
  }

  private mutating func cancelSearch() {
    guard let popup = state.popup else { return }
    let startsTyping = popup.kind.startsTyping
    if startsTyping, popup.field.text.isEmpty {
      leavePopup()
    } else {
      state.popup?.isTyping = startsTyping
      state.popup?.type { $0 = TextField() }
    }
  }

  // MARK: - The window

  /// Brings the lines of the popup, and the place in them, to what is typed and to the room there is.
  mutating func settlePopup() {
    if popupIsStale {
      popupIsStale = false
      refreshPopup()
    }
    guard var popup = state.popup else { return }
    popupLayout.settle(popup, columns: state.room.popup.columns, wrap: surroundings.wrap)
    walk(in: popup).settle(&popup.place)
    state.popup = popup
  }

  /// The way to move in the popup.
  func walk(in popup: Popup) -> SheetWalk {
    SheetWalk(popup.shown, layout: popupLayout.shown, rows: popupRows(popup))
  }

  /// The rows that the popup has for items, its field taken off.
  func popupRows(_ popup: Popup) -> Int {
    max(0, state.room.popup.rows - (SheetSearch(popup) == nil ? 0 : 1))
  }
}
