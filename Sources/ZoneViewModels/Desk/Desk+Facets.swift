import ZoneData

/// Narrowing a list by facets: any of their values, or those of the selected row.
extension Desk {
  /// The list that facets narrow: of the pane with the focus, from the detail that of the record on it.
  private var facetPane: PaneID {
    guard state.step.focus == .detail else { return state.step.focus }
    return detail.record?.kind.pane ?? .zones
  }

  /// Every facet of the list.
  mutating func openFacets(after previous: FacetCounting? = nil) {
    open(.facets, nil, after: previous)
  }

  /// The values that the selected record has too: choosing one shows the rows like it.
  mutating func openLikeThis(after previous: FacetCounting? = nil) {
    guard let catalogue, let record = detail.record else { return }
    attempt { desk in
      desk.open(.likeThis, Set(try catalogue.facetValues(of: record.id)), after: previous)
    }
  }

  private mutating func open(_ kind: Popup.Kind, _ own: Set<Filter.Choice>?, after previous: FacetCounting?) {
    let pane = facetPane
    guard let list = pane.catalogueList else { return }
    attempt { desk in
      guard let catalogue = desk.catalogue else { return }
      // A row is not like others by being itself.
      let facets = FacetSheet.order.filter { pane != .zones || $0 != .zone }
      let counting = try FacetCounting(
        facets, of: list, desk.query(for: pane), own: own, after: previous, in: catalogue)
      desk.state.popup = desk.popup(kind, counting)
    }
  }

  private func popup(_ kind: Popup.Kind, _ counting: FacetCounting) -> Popup {
    let pane = facetPane
    let title = kind == .facets ? "\(pane.title) by facet" : "\(pane.title) like this"
    let sheet = FacetSheet(title: title, sections: counting.sections, filter: filter(of: pane)).sheet
    return Popup(kind: kind, sheet: sheet, counting: counting)
  }

  /// Counts one more facet of the popup, and shows it at its place.
  mutating func goOnCounting(until isEnough: () -> Bool) {
    guard let popup = state.popup, var counting = popup.counting, let catalogue else { return }
    let before = counting.sections
    attempt { _ in try counting.goOn(in: catalogue, until: isEnough) }
    guard counting.sections != before else {
      state.popup?.counting = counting
      return
    }
    state.popup = self.popup(popup.kind, counting)
    state.popup?.adopt(popup)
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
    popupIsStale = true
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
