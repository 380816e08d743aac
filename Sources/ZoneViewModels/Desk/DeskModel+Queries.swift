import ZoneCatalogue
import ZoneData

/// The query of each list.
extension DeskModel {
  /// The query of a list: the scope of the step, the list's filter, and the selected zones.
  func query(for pane: PaneID) -> Query {
    var scope = state.step.scope
    if pane != .zones {
      scope.selectedZones = selectedZones
    }
    let list = state.step.list(pane)
    let order = state.step.timelineHasLanes(pane) ? nil : list.order
    var query = Query(scope, filter: filter(of: pane), order: order)
    if pane == .timeline, state.input?.pane == pane, !query.filter.words.isEmpty {
      query.incrementalLimit = Tuning.incrementalRows
    }
    return query
  }

  /// The valid part of the filter that was typed for a list.
  func filter(of pane: PaneID) -> Filter {
    let text = state.step.list(pane).filter
    return text.isEmpty ? Filter() : content.filter(text).parsed.filter
  }

  /// The marked zones, or the zone under the cursor. None if Zones is empty.
  private var selectedZones: [RecordID] {
    guard rows(.zones)?.rowCount != 0 else { return [] }
    let zones = state.step.list(.zones)
    return zones.marked.isEmpty ? [zones.selected].compactMap(\.self) : zones.marked
  }
}
