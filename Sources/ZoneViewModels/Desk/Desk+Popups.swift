import ZoneData

/// The pages that open over the panes, and what is chosen in them.
extension Desk {
  /// In the detail the sources of the selected value, in a list those of the whole record.
  mutating func openSources() {
    guard let catalogue, let record = detail.record, state.popup == nil else { return }
    let joins = (try? catalogue.joins(of: record.id)) ?? []
    let page = SourceSheet(record, joins: joins, name: catalogue.name) { try? catalogue.source($0) }
    state.popup = Popup(kind: .sources, sheet: page.sheet(of: selectedValues))
  }

  /// The places among the record's values of those whose sources are asked for.
  var selectedValues: [Int] {
    guard let record = detail.record else { return [] }
    guard state.step.focus == .detail, let item = detailItem else { return Array(record.values.indices) }
    return item.values
  }

  mutating func openProblems() {
    attempt { desk in
      let problems = try desk.catalogue?.problems ?? []
      desk.state.popup = Popup(kind: .problems, sheet: PopupSheets.problems(problems))
    }
  }

  mutating func openPalette() {
    state.popup = Popup(kind: .palette, sheet: PopupSheets.palette(surroundings.keys, availability))
  }

  /// Makes the popup anew of other data, at the same place.
  mutating func refreshPopup() {
    guard let popup = state.popup else { return }
    state.popup = nil
    switch popup.kind {
    case .provinces, .countries: openProvinces()
    case .units(let country): openUnits(of: country)
    case .facets: openFacets(after: popup.counting)
    case .likeThis: openLikeThis(after: popup.counting)
    case .sort: openSort()
    case .sources: openSources()
    case .palette: openPalette()
    case .problems: openProblems()
    case .themes: openThemes()
    case .views: openViews()
    }
    state.popup?.adopt(popup)
  }

  /// Takes the selected item of a popup.
  mutating func choose(_ popup: Popup) -> Effect? {
    switch popup.selected?.target {
    case .country(let code): openUnits(of: code, typed: popup.field)
    case .province(let code):
      state.popup = nil
      choose(province: code)
    case .seat(let code):
      state.popup = nil
      choose(seat: code)
    case .theme(let name):
      state.popup = nil
      choose(theme: name)
    case .view(let view):
      state.popup = nil
      return choose(view: view)
    case .facet(let choice):
      state.popup = nil
      if !popup.hasChosen { choose(choice) }
    case .order(let column):
      state.popup = nil
      sort(by: column)
    case .action(let action): return run(action)
    case .record, nil: break
    }
    return nil
  }

  /// Carries out what was chosen in the palette, which stays open where that cannot be done.
  private mutating func run(_ action: Action) -> Effect? {
    if case .off(let reason) = availability(of: action) {
      tell(reason)
      return nil
    }
    state.popup = nil
    return perform(action)
  }
}
