/// Narrowing the items of a popup while the user types.
extension DeskModel {
  /// Handles an action of the search field. Enter chooses the selected item; Esc clears the text, then closes the
  /// field.
  mutating func search(_ action: Action) -> Effect? {
    switch action {
    case .acceptInput: return acceptSearch()
    case .cancelInput: cancelSearch()
    // A page has rows to choose from and no history.
    case .olderFilter: return perform(.moveUp)
    case .newerFilter: return perform(.moveDown)
    default: typeInPopup { $0.edit(action) }
    }
    return nil
  }

  /// If no item can be chosen, Enter closes the field and keeps the narrowed items.
  private mutating func acceptSearch() -> Effect? {
    guard popupItem?.target == nil else { return open() }
    if state.popup?.page.startsTyping == false {
      state.popup?.isTyping = false
    }
    return nil
  }

  private mutating func cancelSearch() {
    guard let popup = state.popup else { return }
    let startsTyping = popup.page.startsTyping
    if startsTyping, popup.field.text.isEmpty {
      popup.page.leave(&self)
    } else {
      state.popup?.isTyping = startsTyping
      typeInPopup { $0 = TextField() }
    }
  }

  /// Changes the text and selects the best match. An empty text keeps the selected item.
  mutating func typeInPopup(_ edit: (inout TextField) -> Void) {
    guard let before = state.popup?.field else { return }
    arrangePopup()
    state.popup.map { popup in
      var field = popup.field
      edit(&field)
      state.popup?.field = field
    }
    guard let text = state.popup?.field.text, text != before.text, let place = state.popup?.place.item else { return }
    let kept = content.popup.map { $0.places.indices.contains(place) ? $0.places[place] : 0 } ?? 0
    state.popup?.place = SheetState()
    arrangePopup()
    let best = content.popup?.best ?? 0
    state.popup?.place.item = text.isEmpty ? kept : best
    state.popup?.best = text.isEmpty ? nil : best
    state.popup?.isAtStart = false
    arrangePopup()
  }
}
