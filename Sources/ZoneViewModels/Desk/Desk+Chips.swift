import ZoneData

/// What a pane is narrowed to, as chips that can be taken back one by one.
extension Desk {
  /// The chips of a pane in the order in which they are taken back, the last one first. What is wrong in what was typed
  /// narrows nothing, so it stands as it is.
  func chips(of pane: PaneID) -> [String] {
    let text = state.step.list(pane).filter
    guard !text.isEmpty, state.input?.pane != pane else { return text.isEmpty ? [] : ["/\(text)"] }
    let filter = filter(of: pane)
    guard !filter.isEmpty else { return ["/\(text)"] }
    var chips = filter.choices.map(chip)
    chips += [("since", filter.since), ("until", filter.until)].compactMap { word, date in
      date.map { "\(word) \($0.inWords)" }
    }
    return chips + (filter.words.isEmpty ? [] : ["“\(filter.words)”"])
  }

  /// Takes back the last chip of the pane with the focus.
  mutating func takeBackChip() {
    narrow(state.step.focus) { filter in
      if !filter.words.isEmpty {
        filter.words = ""
      } else if filter.until != nil {
        filter.until = nil
      } else if filter.since != nil {
        filter.since = nil
      } else if let last = filter.choices.last {
        filter.remove(last)
      }
    }
  }

  /// Changes what a pane is narrowed to. What was wrong in it is gone then, as it narrowed nothing.
  mutating func narrow(_ pane: PaneID, _ change: (inout Filter) -> Void) {
    var filter = filter(of: pane)
    change(&filter)
    var list = state.step.list(pane)
    list.filter = filter.text
    state.step.lists[pane] = list
  }

  private func chip(_ choice: Filter.Choice) -> String {
    let label = (try? catalogue?.label(of: choice.value, choice.facet)) ?? choice.value
    return choice.isExcluded ? "not \(label)" : label
  }
}
