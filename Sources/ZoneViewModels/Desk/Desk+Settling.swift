import ZoneData

/// How the lists come to what the state says.
extension Desk {
  /// Brings lists and detail to the state; after this, `view()` shows it.
  package mutating func settle() {
    settle(leavesHeavy: false) { false }
  }

  /// The same, as far as it goes before `isEnough`.
  ///
  /// Lists that only follow another are then given up: they are `lagging`, keep what they showed, and are brought on by
  /// `catchUp`; so is the detail of a record of which very much is said. What the user works in is always brought to the
  /// state.
  package mutating func settle(until isEnough: () -> Bool) {
    settle(leavesHeavy: true, isEnough)
  }

  /// Whether there is more to do than there was time for: panes that lag, counts that are still missing, words to load.
  package var isBehind: Bool { !lagging.isEmpty || state.popup?.counting?.isDone == false || searchIsUnprepared }

  /// Brings on what is behind, unless somebody waits for something else: the panes, the words, and each time one count more.
  /// True where it came further and there is still more; what fails is not tried for ever. A heavy record comes last, on its
  /// own.
  @discardableResult
  package mutating func catchUp(until isEnough: () -> Bool = { false }) -> Bool {
    let before = (lagging, state.popup?.counting, searchIsUnprepared)
    if !lagging.isEmpty {
      settle(leavesHeavy: lagging != [.detail], isEnough)
    }
    if searchIsUnprepared, !isEnough() {
      prepareSearch(until: isEnough)
    }
    if state.popup?.counting?.isDone == false, !isEnough() {
      goOnCounting(until: isEnough)
      settlePopup()
    }
    return isBehind && (lagging, state.popup?.counting, searchIsUnprepared) != before
  }

  /// Whether all that is left is to weigh the claims of a heavy record, which cannot be stopped.
  package var weighsNext: Bool {
    guard lagging == [.detail], case .record = wantedDetail else { return false }
    return true
  }

  private mutating func prepareSearch(until isEnough: () -> Bool) {
    guard let pane = state.input?.pane, let list = pane.catalogueList, let catalogue else {
      searchIsUnprepared = false
      return
    }
    attempt { desk in
      let isDone: Void? = try catalogue.giveUp(when: isEnough) {
        try catalogue.prepareSearch(in: list, desk.query(for: pane))
      }
      desk.searchIsUnprepared = isDone == nil
    }
  }

  private mutating func settle(leavesHeavy: Bool, _ isEnough: () -> Bool) {
    unsettled = .nothing
    if let catalogue {
      settlePanes(catalogue, leavesHeavy: leavesHeavy, isEnough)
    }
    if placeBefore?.without == nil {
      placeBefore?.without = state.trail
    }
    settlePopup()
  }

  private mutating func settlePanes(_ catalogue: Catalogue, leavesHeavy: Bool, _ isEnough: () -> Bool) {
    attempt { desk in
      // Zones lead; the detail shows what is selected in its subject.
      let first = [.zones, desk.state.step.focus, desk.state.step.subject].compactMap(\.self)
      for pane in PaneID.lists where first.contains(pane) {
        try desk.settle(pane, catalogue)
      }
      try desk.settleDetail(catalogue, leavesHeavy: leavesHeavy, isEnough)
      for pane in PaneID.lists where !first.contains(pane) {
        try desk.follow(pane, catalogue, isEnough)
      }
    }
  }

  /// Brings the detail on, or leaves it as it was where it takes longer than a key may.
  private mutating func settleDetail(_ catalogue: Catalogue, leavesHeavy: Bool, _ isEnough: () -> Bool) throws {
    if try detailIsSlow(catalogue) {
      lagging.insert(.detail)
      // SQLite stops counting the rows of a place as soon as it is asked to; a record is weighed here, to its end.
      guard subject == nil || !leavesHeavy, !isEnough(),
        try catalogue.giveUp(when: isEnough, { try settleDetail(catalogue) }) != nil
      else { return }
    } else {
      try settleDetail(catalogue)
    }
    lagging.remove(.detail)
  }

  /// Whether the detail has something else to show than it does, and to find that may take longer than a key may wait.
  private func detailIsSlow(_ catalogue: Catalogue) throws -> Bool {
    guard state.step.focus != .detail, !detailIsOfSubject else { return false }
    return switch wantedDetail {
    case .record(let id): try catalogue.claimCount(of: id) > Self.heavy
    case .overview(_, let scope): scope != Scope()
    case .empty, .nothing: false
    }
  }

  /// More claims than this take longer to weigh than a key may wait.
  private static let heavy = 300

  /// Keys that come faster than the screen is drawn mean what they would have meant one by one.
  mutating func settle(before intent: Intent) {
    switch intent {
    case .performed(let action) where action.movement != nil:
      if unsettled == .everything { settle() }
      unsettled = .place
      return
    case .performed(let action):
      if unsettled != .nothing {
        settle()
      } else if action.isAboutDetail {
        settleLaggingDetail()
      }
    case .clicked, .scrolled:
      if unsettled != .nothing || !lagging.isEmpty { settle() }
    default: break
    }
    unsettled = .everything
  }

  /// The record that an action is about may only be being looked for.
  private mutating func settleLaggingDetail() {
    guard lagging.remove(.detail) != nil, let catalogue else { return }
    attempt { try $0.settleDetail(catalogue) }
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
