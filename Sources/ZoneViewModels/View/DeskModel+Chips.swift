import ZoneCatalogue

/// The filter of a pane as chips, which Esc removes one by one.
extension DeskModel {
  /// The chips of a pane, in order; the last one is removed first. A filter without a valid part is shown as typed.
  func chips(of pane: PaneID) -> [String] {
    let text = state.step.list(pane).filter
    guard !text.isEmpty, state.input?.pane != pane else { return text.isEmpty ? [] : ["/\(text)"] }
    let filter = filter(of: pane)
    guard !filter.isEmpty else { return ["/\(text)"] }
    let labels = content.filter(text).labels
    var chips = filter.choices.map { chip($0, labels[$0] ?? $0.value) }
    chips += [("since", filter.since), ("until", filter.until)].compactMap { word, date in
      date.map { "\(word) \($0.inWords)" }
    }
    chips += filter.seen.map(\.inWords)
    return chips + (filter.words.isEmpty ? [] : ["“\(filter.words)”"])
  }

  /// Removes the last chip of the focused pane.
  mutating func takeBackChip() {
    narrow(state.step.focus) { filter in
      if !filter.words.isEmpty {
        filter.words = ""
      } else if !filter.seen.isEmpty {
        filter.seen.removeLast()
      } else if filter.until != nil {
        filter.until = nil
      } else if filter.since != nil {
        filter.since = nil
      } else if let last = filter.choices.last {
        filter.remove(last)
      }
    }
  }

  /// Changes the filter of a pane. Its invalid part is dropped, because it narrowed nothing.
  mutating func narrow(_ pane: PaneID, _ change: (inout Filter) -> Void) {
    var filter = filter(of: pane)
    change(&filter)
    var list = state.step.list(pane)
    list.filter = filter.text
    state.step.lists[pane] = list
  }

  private func chip(_ choice: Filter.Choice, _ label: String) -> String {
    choice.isExcluded ? "not \(label)" : label
  }
}
