/// Whether an action can be carried out right now.
package enum Availability: Equatable, Sendable {
  case available
  /// Not available. The reason is worded to follow the action's title.
  case off(String)
}

extension DeskModel {
  /// Whether an action would do something in the panes. The palette, the hints and the messages all use this.
  package func availability(of action: Action) -> Availability {
    if content.facts == nil, needsIndex(action) { return .off(unread) }
    let obstacle =
      switch action.group {
      case .moving: hasRows ? nil : "no rows here"
      case .trail: obstacleOnTheTrail(to: action)
      case .narrowing: obstacleToNarrowing(action)
      case .columns: obstacleToColumns(action)
      case .sources: obstacleToLookingBehind(action)
      case .tracking: obstacleToTracking(action)
      case .panes: obstacleToResizing(action)
      case .input: "works while typing"
      default: String?.none
      }
    return obstacle.map { .off($0) } ?? .available
  }

  // MARK: - Obstacles

  /// Why there are no rows yet to move in, to open or to look up.
  var unread: String {
    state.failure.map { "the dossiers could not be read: \($0)" } ?? "the dossiers are being read"
  }

  private func needsIndex(_ action: Action) -> Bool {
    switch action {
    case .open, .facets, .likeThis, .export, .mark, .nextMatch, .previousMatch, .earlier, .later, .nextPeriod,
      .previousPeriod:
      true
    default: action.group == .moving && state.popup == nil || action.group == .sources || action.group == .tracking
    }
  }

  private var hasRows: Bool {
    state.step.focus == .detail || rowCount(state.step.focus) > 0
  }

  private func obstacleOnTheTrail(to action: Action) -> String? {
    switch action {
    case .open: obstacleToOpening
    case .escape: canEscape ? nil : top
    case .back: state.trail.count > 1 ? nil : top
    case .forward: state.forward.isEmpty ? "you have not gone back" : nil
    default: nil
    }
  }

  private var obstacleToOpening: String? {
    guard state.step.focus == .detail else {
      if markedRecords != nil || isOnPlans { return nil }
      guard let id = selectedRecord else { return "no record is selected" }
      return state.step.scope.record == id.record ? "you are already there" : nil
    }
    return detailItem?.target == nil ? "nothing to open here" : nil
  }

  /// Whether Esc has marks, a filter or a step to undo.
  private var canEscape: Bool {
    let focus = state.step.focus
    let list = state.step.list(focus)
    return !list.filter.isEmpty || !list.marked.isEmpty || list.column != nil || state.trail.count > 1
  }

  private var top: String {
    let today = environment.key(.today)
    if state.asOf != nil, !today.isEmpty { return "this is the top; \(today) shows what is known today" }
    let quit = environment.key(.close)
    return "already at the top level" + (quit.isEmpty ? "" : " · \(quit) quits")
  }

  private func obstacleToNarrowing(_ action: Action) -> String? {
    switch action {
    case .likeThis: detail.record == nil ? "no record is selected" : nil
    case .sort:
      if state.step.focus == .detail {
        "the detail has no rows to sort"
      } else if state.step.timelineHasLanes(state.step.focus) {
        "lanes cannot be sorted"
      } else {
        nil
      }
    case .mark:
      state.popup == nil && selectedRecord == nil && !isOnPlans && selectedNote == nil ? "no record is selected" : nil
    case .nextMatch, .previousMatch:
      state.step.list(state.step.focus).filter.isEmpty ? "no filter is set here" : nil
    case .export:
      state.step.focus == .detail
        ? (detail.record == nil ? "no record is selected" : nil) : (hasRows ? nil : "no rows here")
    case .views: environment.views.isEmpty ? noViews : nil
    case .earlier:
      content.days != nil && !pastDays.contains { day in state.asOf.map { day < $0 } ?? true }
        ? "no document is older than this" : nil
    case .later, .today: state.asOf == nil ? "already showing what is known today" : nil
    default: nil
    }
  }

  private var noViews: String {
    let copies = environment.key(.copyView)
    return "no view is saved in config.yaml" + (copies.isEmpty ? "" : "; \(copies) copies this one as a line for it")
  }

  private func obstacleToLookingBehind(_ action: Action) -> String? {
    switch action {
    case .sources: obstacleToSources
    case .openLink, .edit, .copy, .cite:
      // The overview has documents to open and copy too.
      detail.record == nil && state.step.focus != .detail && state.popup == nil ? "no record is selected" : nil
    case .problems:
      (content.facts?.problemCount ?? 0) > 0 ? nil : "no problems: every dossier was read in full"
    case .compare: obstacleToComparing
    case .differences, .nextRecord, .previousRecord: "works in a comparison of marked rows"
    default: nil
    }
  }

  private var obstacleToSources: String? {
    guard detail.record != nil else { return "no record is selected" }
    return selectedValues.isEmpty ? "no source says this" : nil
  }
}
