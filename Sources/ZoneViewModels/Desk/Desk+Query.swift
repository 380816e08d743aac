import ZoneData

/// What the lists are narrowed to.
extension Desk {
  /// What a list is narrowed to: by the step, by its own filter, and by the zone that leads.
  func query(for pane: PaneID) -> Query {
    var scope = state.step.scope
    let zones = state.step.list(.zones)
    if pane != .zones, leads {
      scope.leads = zones.marked.isEmpty ? [zones.selected].compactMap(\.self) : zones.marked
    }
    let list = state.step.list(pane)
    var query = Query(scope, filter: filter(of: pane), order: state.step.timelineHasLanes(pane) ? nil : list.order)
    query.isHasty = pane == .timeline && state.input?.pane == pane && !query.filter.words.isEmpty
    return query
  }

  /// What a list is narrowed to by choice, as far as what was typed is right.
  func filter(of pane: PaneID) -> Filter {
    let text = state.step.list(pane).filter
    return text.isEmpty ? Filter() : (try? catalogue?.parse(text).filter) ?? Filter()
  }

  /// Whether the selected zone narrows the other panes; without any zone shown, none can.
  private var leads: Bool { loaded(.zones).rowCount > 0 }
}
