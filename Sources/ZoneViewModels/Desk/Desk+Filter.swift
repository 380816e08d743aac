/// Filtering the rows of a list while typing.
extension Desk {
  /// Goes to the next row that the filter left, or to the one before; after the last one comes the first.
  mutating func goToMatch(forward: Bool) {
    let pane = state.step.focus
    let count = loaded(pane).rowCount
    guard count > 0 else { return }
    var list = state.step.list(pane)
    list.move(to: (list.cursor + (forward ? 1 : count - 1)) % count, of: count)
    state.step.lists[pane] = list
    state.step.subject = pane
  }

  /// In a popup its field, elsewhere the filter of the list.
  mutating func startFilter() {
    guard state.popup == nil else {
      state.popup?.isTyping = true
      return
    }
    let pane = state.step.focus
    guard pane != .detail else { return }
    let field = TextField(state.step.list(pane).filter)
    state.input = FilterInput(pane: pane, field: field, before: state.step)
    searchIsUnprepared = true
  }

  /// Puts text where the caret is.
  mutating func type(_ text: String) {
    state.message = nil
    state.popup?.type { $0.insert(text) }
    state.input?.field.insert(text)
    applyInput()
  }

  mutating func edit(_ action: Action) -> Effect? {
    if state.popup?.isTyping == true { return search(action) }
    switch action {
    case .acceptInput: acceptFilter()
    case .complete: complete()
    case .cancelInput: cancelFilter()
    default:
      state.input?.field.edit(action)
      applyInput()
    }
    return nil
  }

  /// Keeps the filter; what is wrong in it is told, as it narrows nothing.
  private mutating func acceptFilter() {
    if let text = state.input?.field.text, let problem = (try? catalogue?.parse(text))?.problems.first {
      state.message = Message(problem.message, isError: true)
    }
    state.input = nil
  }

  private mutating func cancelFilter() {
    guard let input = state.input else { return }
    state.step = input.before
    state.input = nil
  }

  /// Narrows the list to what is typed so far.
  mutating func applyInput() {
    guard let input = state.input else { return }
    var list = state.step.list(input.pane)
    list.filter = input.field.text
    state.step.lists[input.pane] = list
  }
}
