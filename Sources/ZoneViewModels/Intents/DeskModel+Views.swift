import ZoneCatalogue

/// Opening saved views, and copying the current one.
extension DeskModel {
  /// Opens a view as a step of the trail. Returns the data to load if the view has another day.
  mutating func choose(view: SavedView) -> Effect? {
    var step = TrailStep(scope: view.scope, heading: view.name)
    step.view = view
    step.focus = view.pane
    step.subject = view.pane
    var list = ListState()
    list.filter = view.filter
    list.order = view.order
    list.columns = view.columns
    step.lists[view.pane] = list
    (step.dayBefore, step.layoutBefore) = (state.asOf, state.layout)
    // Opened again, it is the same step.
    if state.trail.count > 1, let open = state.step.view, open.name == view.name {
      (step.dayBefore, step.layoutBefore) = (state.step.dayBefore, state.step.layoutBefore)
      state.trail.removeLast()
    }
    push(step)
    state.step.timeline.unit = view.unit ?? state.step.timeline.unit
    state.step.timeline.lanes = view.lanes
    state.trailIsUnchecked = true
    state.uncheckedView = view
    checkTrail()
    reportMistake()
    // The view was removed again if its records do not exist.
    guard state.step.view == view else { return nil }
    state.layout = view.layout ?? state.layout
    return show(asOf: view.asOf ?? state.asOf)
  }

  /// Whether the pane's filter is still that of the view, so that Esc goes back.
  var isAtStartOfView: Bool {
    state.step.view.map { $0.pane == state.step.focus && $0.filter == state.step.list($0.pane).filter } ?? false
  }

  // MARK: - Copying

  /// The current view as a line for `config.yaml`.
  mutating func copyView() -> Effect? { .copy(presentView.line) }

  /// The command line that prints the current rows.
  mutating func copyCommand() -> Effect? {
    .copy(ViewCommand(self, of: presentView.pane).text)
  }

  /// The focused list or, from the detail, the one that it follows.
  var listInUse: PaneID { state.step.focus == .detail ? state.step.subject ?? .zones : state.step.focus }

  /// The current view of the list in use.
  private var presentView: SavedView {
    let step = state.step
    let pane = listInUse
    let query = query(for: pane)
    var (scope, filter) = (query.scope, filter(of: pane))
    if scope.records.isEmpty, scope.province == nil {
      scope.records = scope.selectedZones
    } else {
      // The scope has room for one of the two; a filter by zone narrows in the same way as selected zones.
      scope.selectedZones.forEach { filter.insert(Filter.Choice(.zone, $0.text)) }
    }
    scope.selectedZones = []
    let name = step.view?.name ?? "\(pane.title) of \(step.heading)"
    // Only the valid part of the filter. The rest narrows nothing.
    let text = filter.text
    var view = SavedView(
      name: name, pane: pane, filter: text, order: query.order, columns: chosenColumns(of: pane), scope: scope,
      timeline: step.timeline,
      asOf: state.asOf)
    view.layout = state.layout == DeskLayout() ? nil : state.layout
    return view
  }
}
