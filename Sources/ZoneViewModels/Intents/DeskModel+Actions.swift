extension DeskModel {
  /// Carries out an action; returns the effect for the program to run.
  mutating func perform(_ action: Action) -> Effect? {
    guard state.form == nil else { return performInForm(action) }
    if let movement = action.movement {
      move(movement)
      return nil
    }
    if state.popup == nil, state.input == nil, case .off(let reason) = availability(of: action) {
      report(reason)
      return nil
    }
    switch action.group {
    case .input: return edit(action)
    case .panes: focus(action)
    case .columns: return performOnColumns(action)
    case .timeline: performOnTimeline(action)
    case .sources: return performOnSources(action)
    case .tracking: return performTracking(action)
    default: return performOther(action)
    }
    return nil
  }

  private mutating func performOther(_ action: Action) -> Effect? {
    switch action {
    case .open: return open()
    case .escape: return escape()
    case .back: return goBack()
    case .forward: return goForward()
    case .filter: startFilter()
    case .searchEverywhere: openSearch()
    case .provinces: openPlaces()
    case .facets: openFacets()
    case .likeThis: openFacets(like: detail.record?.id)
    case .sort:
      let pane = state.step.focus
      state.popup = pane.catalogueList.map { Popup(SortPage(pane: pane, list: $0)) }
    case .mark: return state.popup == nil ? markOrClose() : toggleInPopup()
    case .nextMatch: goToMatch(forward: true)
    case .previousMatch: goToMatch(forward: false)
    case .views: state.popup = Popup(ViewsPage())
    case .copyView: return copyView()
    case .copyCommand: return copyCommand()
    case .export: startExport()
    case .toggleMouse: return .toggleMouse
    case .help: state.popup = Popup(PalettePage())
    case .close: return close()
    case .earlier: return goToPublication(before: true)
    case .later: return goToPublication(before: false)
    case .today: return goToToday()
    case .reload:
      state.failure = nil
      return .load(DeskRequest(asOf: state.asOf, isThorough: true))
    case .themes: state.popup = Popup(ThemesPage())
    case .nextTheme: goToNextTheme()
    case .repaint: return .repaint
    case .suspend: return .suspend
    default: break
    }
    return nil
  }

  private mutating func performOnSources(_ action: Action) -> Effect? {
    switch action {
    case .sources: return openSources()
    case .problems: state.popup = Popup(ProblemsPage())
    case .compare: compare()
    case .differences: toggleDifferences()
    case .nextRecord, .previousRecord:
      if isReviewing { state.isInArticle.toggle() } else { moveRecords(by: action == .nextRecord ? 1 : -1) }
    case .openLink: return openLink()
    case .edit: return edit()
    case .copy: return copy()
    case .cite: return cite()
    default: break
    }
    return nil
  }

  // MARK: - Moving

  private mutating func move(_ movement: Movement) {
    if isReviewing, state.isInArticle, case .rows(let steps) = movement { return moveInArticle(by: steps) }
    if var popup = state.popup {
      popupWalk?.move(&popup.place, movement)
      popup.isAtStart = false
      state.popup = popup
    } else if state.step.focus == .detail {
      detailWalk.move(&state.step.detail, movement)
    } else {
      moveInList(state.step.focus, movement)
    }
  }

  private mutating func moveInList(_ pane: PaneID, _ movement: Movement) {
    let count = rowCount(pane)
    var list = state.step.list(pane)
    list.move(to: movement.target(from: list.cursor, rows: room(pane), of: count), of: count)
    state.step.lists[pane] = list
    state.step.subject = pane
  }

  // MARK: - Focus

  private mutating func focus(_ action: Action) {
    switch action {
    case .nextPane: focus(state.step.focus.advanced(by: 1))
    case .previousPane: focus(state.step.focus.advanced(by: -1))
    case .focusZones: focus(.zones)
    case .focusPartners: focus(.partners)
    case .focusTimeline: focus(.timeline)
    case .focusContacts: focus(.contacts)
    case .focusDetail: focus(.detail)
    case .maximize: state.isMaximized.toggle()
    case .taller, .shorter, .wider, .narrower: resize(action)
    case .defaultLayout: state.layout = DeskLayout()
    default: break
    }
  }

  mutating func focus(_ pane: PaneID) {
    state.step.focus = pane
    if pane != .detail {
      state.step.subject = pane
    }
  }

  // MARK: - Closing

  private mutating func close() -> Effect? {
    guard state.popup != nil else { return .quit }
    state.popup = nil
    return nil
  }
}
