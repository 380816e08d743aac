/// Filtering the rows of a list while the user types.
extension DeskModel {
  /// Selects the next or the previous row, cyclically.
  mutating func goToMatch(forward: Bool) {
    let pane = state.step.focus
    let count = rowCount(pane)
    guard count > 0 else { return }
    var list = state.step.list(pane)
    list.move(to: (list.cursor + (forward ? 1 : count - 1)) % count, of: count)
    state.step.lists[pane] = list
    state.step.subject = pane
  }

  /// Opens the search field of the popup, or the filter of the focused list.
  mutating func startFilter() {
    guard state.popup == nil else {
      state.popup?.isTyping = true
      return
    }
    let pane = state.step.focus
    guard pane != .detail else {
      state.popup = Popup(DetailSearchPage())
      return
    }
    // What is typed behind a filter is another term.
    let before = state.step.list(pane).filter
    let field = TextField(before.isEmpty || before.hasSuffix(" ") ? before : before + " ")
    state.input = FilterInput(pane: pane, field: field, before: state.step)
  }

  /// Opens the search of all lists, and cancels a filter that is being typed.
  mutating func openSearch() {
    cancelFilter()
    state.popup = Popup(SearchPage())
  }

  /// Inserts text at the caret. A slash before anything else is typed opens the search of all lists.
  mutating func type(_ text: String) {
    state.message = nil
    guard state.form == nil else { return typeInForm(text) }
    if text == "/", nothingIsTyped { return openSearch() }
    if text == " ", state.popup?.page.takesSeveral == true {
      _ = toggleInPopup()
      return
    }
    typeInPopup { $0.insert(text) }
    state.input?.field.insert(text)
    applyInput()
  }

  /// Whether a filter, or the search of the detail, is open as it was opened.
  private var nothingIsTyped: Bool {
    guard let input = state.input else {
      return state.popup.map { $0.page is DetailSearchPage && $0.field.text.isEmpty } ?? false
    }
    return input.field.trimmed == input.before.list(input.pane).filter
  }

  mutating func edit(_ action: Action) -> Effect? {
    if state.popup?.isTyping == true { return search(action) }
    switch action {
    case .acceptInput: acceptFilter()
    case .complete: complete()
    case .cancelInput: cancelFilter()
    case .olderFilter, .newerFilter: recall(older: action == .olderFilter)
    default:
      state.input?.field.edit(action)
      applyInput()
    }
    return nil
  }

  /// Keeps the filter. Mistakes in it are reported, because they narrow nothing.
  private mutating func acceptFilter() {
    if let text = state.input?.field.text, let problem = content.filter(text).parsed.problems.first {
      state.message = Message(problem.message, isError: problem.kind != .misspelled)
    }
    if let input = state.input {
      let kept = String(input.field.text.reversed().drop { $0 == " " }.reversed())
      state.history.keep(kept)
      state.step.lists[input.pane, default: ListState()].filter = kept
    }
    state.input = nil
  }

  /// Replaces the text with a filter from the history, or with the text that was typed before.
  private mutating func recall(older: Bool) {
    guard var input = state.input else { return }
    if older {
      guard let place = state.history.older(than: input.recalled, typed: input.field.text) else { return }
      (input.recalled, input.field) = (place, TextField(state.history.texts[place.index]))
    } else if let recalled = input.recalled {
      input.recalled = state.history.newer(than: recalled)
      input.field = TextField(input.recalled.map { state.history.texts[$0.index] } ?? recalled.typed)
    }
    state.input = input
    applyInput()
  }

  private mutating func cancelFilter() {
    guard let input = state.input else { return }
    state.step = input.before
    state.input = nil
  }

  /// Narrows the list to the text typed so far.
  mutating func applyInput() {
    guard let input = state.input else { return }
    var list = state.step.list(input.pane)
    list.filter = input.field.text
    state.step.lists[input.pane] = list
  }
}
