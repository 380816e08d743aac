import ZoneCatalogue
import ZoneData

/// Narrowing a list by any facet values, or by those of the selected row.
extension DeskModel {
  /// The pane that facets narrow: the focused one or, from the detail, the one that lists its record.
  var facetPane: PaneID {
    guard state.step.focus == .detail else { return state.step.focus }
    return detail.record?.kind.pane ?? .zones
  }

  /// Lists every facet, or only the values that a record has.
  mutating func openFacets(like record: RecordID? = nil) {
    let pane = facetPane
    guard let list = pane.catalogueList else { return }
    state.popup = Popup(FacetsPage(pane: pane, list: list, record: record))
  }

  /// Adds a choice to the filter.
  mutating func choose(_ choice: Filter.Choice, in pane: PaneID) {
    narrow(pane) { $0.insert(choice) }
    if state.step.focus == .detail {
      focus(pane)
    }
  }
}

extension PaneID {
  /// The catalogue list in the pane.
  package var catalogueList: CatalogueList? {
    switch self {
    case .zones: .zones
    case .partners: .partners
    case .timeline: .events
    case .contacts: .contacts
    case .detail: nil
    }
  }
}

extension RecordKind {
  /// The pane that lists records of this kind.
  var pane: PaneID {
    switch self {
    case .zone: .zones
    case .body: .partners
    case .event: .timeline
    case .person: .contacts
    }
  }
}
