/// Filtering the rows of a list while typing.
extension Desk {
  mutating func startFilter() {
    let pane = state.step.focus
    guard state.popup == nil else { return }
    guard pane != .detail else {
      state.message = Message("The detail has no rows to filter; go to a list with 1 to 4")
      return
    }
    let field = TextField(state.step.list(pane).filter)
    state.input = FilterInput(pane: pane, field: field, before: state.step)
  }

  mutating func edit(_ action: Action) {
    guard var input = state.input else { return }
    switch action {
    case .acceptInput:
      state.input = nil
      return
    case .cancelInput:
      state.step = input.before
      state.input = nil
      return
    case .eraseBackward: input.field.eraseBackward()
    case .eraseForward: input.field.eraseForward()
    case .eraseWord: input.field.eraseWord()
    case .eraseAll: input.field.eraseAll()
    case .inputLeft: input.field.move(to: input.field.caret - 1)
    case .inputRight: input.field.move(to: input.field.caret + 1)
    case .inputStart: input.field.move(to: 0)
    case .inputEnd: input.field.move(to: .max)
    default: break
    }
    state.input = input
    applyInput()
  }

  /// Narrows the list to what is typed so far.
  mutating func applyInput() {
    guard let input = state.input else { return }
    var list = state.step.list(input.pane)
    list.filter = input.field.text
    state.step.lists[input.pane] = list
  }
}
