import ZoneData

/// Narrowing a list by facets: any of their values, or those of the selected row.
extension Desk {
  /// The list that facets narrow: of the pane with the focus, from the detail that of the record on it.
  private var facetPane: PaneID {
    guard state.step.focus == .detail else { return state.step.focus }
    return detail.record?.kind.pane ?? .zones
  }

  /// Every facet of the list.
  mutating func openFacets() {
    openFacets(.facets) { _ in true }
  }

  /// The values that the selected record has too: choosing one shows the rows like it.
  mutating func openLikeThis() {
    guard let catalogue, let record = detail.record else { return }
    attempt { desk in
      let own = Set(try catalogue.facetValues(of: record.id))
      desk.openFacets(.likeThis, where: own.contains)
    }
  }

  private mutating func openFacets(_ kind: Popup.Kind, where isWanted: (Filter.Choice) -> Bool) {
    let pane = facetPane
    guard let list = pane.catalogueList else { return }
    attempt { desk in
      guard let catalogue = desk.catalogue else { return }
      let query = desk.query(for: pane)
      // A row is not like others by being itself.
      let facets = FacetSheet.order.filter { pane != .zones || $0 != .zone }
      let sections = try facets.compactMap { facet -> FacetSheet.Section? in
        let counting = try catalogue.giveUp(after: FacetSheet.patience) {
          try catalogue.facetCounts(list, query, facet)
        }
        guard let all = counting else { return FacetSheet.Section(facet: facet, counts: nil) }
        let counts = all.filter { isWanted(Filter.Choice(facet, $0.value)) }
        return counts.isEmpty ? nil : FacetSheet.Section(facet: facet, counts: counts)
      }
      let title = kind == .facets ? "\(pane.title) by facet" : "\(pane.title) like this"
      let sheet = FacetSheet(title: title, sections: sections, filter: desk.filter(of: pane)).sheet
      desk.state.popup = Popup(kind: kind, sheet: sheet)
    }
  }

  /// Chooses a value; one that is chosen already stays so.
  mutating func choose(_ choice: Filter.Choice) {
    let pane = facetPane
    narrow(pane) { $0.insert(choice) }
    if state.step.focus == .detail {
      focus(pane)
    }
  }

  /// Chooses the selected value of the popup, or takes the choice back, and keeps the popup for others.
  mutating func toggleInPopup() {
    guard case .facet(let choice)? = state.popup?.selected?.target else { return }
    narrow(facetPane) { filter in
      if filter.choices.contains(choice) {
        filter.remove(choice)
      } else {
        filter.insert(choice)
      }
    }
    state.popup?.hasChosen = true
    settle()
    refreshPopup()
  }
}

extension PaneID {
  /// The list of the catalogue that it shows.
  var catalogueList: CatalogueList? {
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
  /// The pane that lists its records.
  var pane: PaneID {
    switch self {
    case .zone: .zones
    case .body: .partners
    case .event: .timeline
    case .person: .contacts
    }
  }
}
