import ZoneData

/// How the lists come to what the state says.
extension Desk {
  /// Brings lists and detail to the state; after this, `view()` shows it.
  ///
  /// Lists that only follow another are given up as soon as `isEnough`: they are then `lagging`, keep what they showed, and
  /// are brought on by the next call. What the user works in is always brought to the state.
  package mutating func settle(until isEnough: () -> Bool = { false }) {
    unsettled = .nothing
    if let catalogue {
      settlePanes(catalogue, isEnough)
    }
    if placeBefore?.without == nil {
      placeBefore?.without = state.trail
    }
    settlePopup()
  }

  /// Whether there is more to show than there was time for: lists that lag, or counts that are still missing.
  package var isBehind: Bool { !lagging.isEmpty || state.popup?.counting?.isDone == false }

  /// Brings on what is behind, unless somebody waits for something else: the lists, and each time one count more.
  package mutating func catchUp(until isEnough: () -> Bool = { false }) {
    settle(until: isEnough)
    guard state.popup?.counting?.isDone == false, !isEnough() else { return }
    goOnCounting(until: isEnough)
    settlePopup()
  }

  private mutating func settlePanes(_ catalogue: Catalogue, _ isEnough: () -> Bool) {
    attempt { desk in
      // Zones lead; the detail shows what is selected in its subject.
      let first = [.zones, desk.state.step.focus, desk.state.step.subject].compactMap(\.self)
      for pane in PaneID.lists where first.contains(pane) {
        try desk.settle(pane, catalogue)
      }
      try desk.settleDetail(catalogue)
      for pane in PaneID.lists where !first.contains(pane) {
        try desk.follow(pane, catalogue, isEnough)
      }
    }
  }

  /// Brings a list on that follows, or leaves it as it was.
  private mutating func follow(_ pane: PaneID, _ catalogue: Catalogue, _ isEnough: () -> Bool) throws {
    guard !isEnough() || state.step.content(of: pane).map({ loaded(pane).isOf($0, query(for: pane)) }) == true else {
      lagging.insert(pane)
      return
    }
    let before = (loaders[pane], timeline, state.step.lists[pane])
    let isDone = try catalogue.giveUp(when: isEnough) { try settle(pane, catalogue) } != nil
    guard !isDone else { return }
    (loaders[pane], timeline, state.step.lists[pane]) = before
    lagging.insert(pane)
  }

  private mutating func settle(_ pane: PaneID, _ catalogue: Catalogue) throws {
    guard let content = state.step.content(of: pane) else { return }
    var list = state.step.list(pane)
    let (query, rows) = (query(for: pane), state.room.panes[pane]?.rows ?? 0)
    try loaders[pane]?.settle(&list, content, query, rows: rows, from: catalogue)
    state.step.lists[pane] = list
    if pane == .timeline {
      try settleTimeline(catalogue)
    }
    lagging.remove(pane)
  }

  /// The loaded rows of a list.
  func loaded(_ pane: PaneID) -> ListLoader { loaders[pane] ?? ListLoader(pane) }

  private mutating func settleTimeline(_ catalogue: Catalogue) throws {
    let list = state.step.list(.timeline)
    let rows = loaded(.timeline).rows
    let selected = list.cursor - list.top
    try timeline.settle(
      state.step.timeline, query(for: .timeline), rows: rows,
      selected: rows.indices.contains(selected) ? selected : nil,
      columns: state.room.panes[.timeline]?.columns ?? 0, days: (surroundings.today(), state.asOf), from: catalogue)
  }
}
