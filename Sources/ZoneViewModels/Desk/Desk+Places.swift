import ZoneData

/// Picking a place: for zones where they lie, in Partners where those sit.
extension Desk {
  /// What the picker narrows.
  private var placed: Catalogue.Placed { state.step.focus == .partners ? .partners : .zones }

  /// The page of countries; where there is only one, that of its units.
  mutating func openProvinces() {
    let (placed, usual) = (placed, placed == .partners ? "CN" : "PK")
    guard let catalogue else {
      // The names are known before the dossiers are read; what was chosen meanwhile stays so when the counts come.
      state.popup = Popup(kind: .provinces, sheet: PlaceSheets(placed: placed).onlyUnits(of: usual))
      return
    }
    attempt { desk in
      let countries = try catalogue.countryCounts(placed)
      guard try !catalogue.hasSeveralCountries(placed) else { return try desk.openCountries(countries, catalogue) }
      // Partners are those from abroad, so seats at home are the odd ones.
      let only = countries.first { placed == .zones || $0.code != "PK" }?.code ?? usual
      let sheet = PlaceSheets(placed: placed).onlyUnits(
        of: only, try catalogue.provinceCounts(of: only, placed), total: catalogue.total(placed))
      desk.open(Popup(kind: .provinces, sheet: sheet), at: desk.place)
    }
  }

  /// The units of one of several countries, found by what was typed to find the country unless that is its own name.
  mutating func openUnits(of country: String, typed: TextField = TextField()) {
    guard let catalogue else { return }
    let placed = placed
    attempt { desk in
      let counts = try catalogue.provinceCounts(of: country, placed)
      let sheet = PlaceSheets(placed: placed).units(
        of: country, counts, total: counts.reduce(0) { $0 + $1.count })
      desk.open(Popup(kind: .units(of: country), sheet: sheet), at: desk.place)
      if SheetNarrowing(Sheet(title: "", items: [sheet.items[0]]), to: typed.text).sheet.selectable.isEmpty {
        desk.state.popup?.type { $0 = typed }
      }
    }
  }

  /// Leaves a popup: from the units of a country to the countries, else to the panes.
  mutating func leavePopup() {
    guard case .units(let country)? = state.popup?.kind else { return state.popup = nil }
    openProvinces()
    select(.country(country))
  }

  private mutating func openCountries(_ counts: [PlaceCount], _ catalogue: Catalogue) throws {
    let sheet = PlaceSheets(placed: placed).countries(
      counts, units: try catalogue.unitCounts(placed), total: catalogue.total(placed))
    state.popup = Popup(kind: .countries, sheet: sheet)
    if let place { select(.country(Place.country(of: place))) }
  }

  private mutating func open(_ popup: Popup, at place: String?) {
    state.popup = popup
    select(PlaceSheets(placed: placed).target(place))
  }

  private mutating func select(_ target: Sheet.Item.Target) {
    guard let item = state.popup?.sheet.items.firstIndex(where: { $0.target == target }) else { return }
    state.popup?.place.item = item
  }

  /// The place that the panes are narrowed to, or in Partners the seat that they are.
  private var place: String? {
    placed == .zones ? state.step.scope.province : filter(of: .partners).values(.province).first
  }

  // MARK: - Choosing

  /// Narrows to a place, or to none. It is a step of the trail, and takes the place of another one.
  mutating func choose(province code: String?) {
    let current = state.step.scope
    guard current.province != code || !current.records.isEmpty else { return }
    let focus = state.step.focus == .detail ? .zones : state.step.focus
    if state.trail.count > 1, current.records.isEmpty, state.step.view == nil {
      state.trail.removeLast()
    }
    state.forward = []
    guard state.step.scope != Scope(province: code) else { return }
    push(TrailStep(scope: Scope(province: code), heading: code.flatMap(Place.name) ?? catalogue.homeName))
    self.focus(focus)
  }

  /// Shows only partners that sit in a place, or all.
  mutating func choose(seat code: String?) {
    narrow(.partners) { filter in
      filter.removeAll(of: .province)
      if let code {
        filter.insert(Filter.Choice(.province, code))
      }
    }
    if state.step.focus == .detail {
      focus(.partners)
    }
  }
}

extension Catalogue? {
  /// What the first step of the trail is called.
  var homeName: String {
    guard let self, (try? self.hasSeveralCountries(.zones)) == true else { return "Pakistan" }
    return "World"
  }
}

extension Catalogue {
  /// Whether there is more than one country to choose from. Partners are those from abroad: seats at home count for
  /// nothing.
  func hasSeveralCountries(_ placed: Placed) throws -> Bool {
    try countryCounts(placed).filter { placed == .zones || $0.code != "PK" }.count > 1
  }

  fileprivate func total(_ placed: Placed) -> Int { placed == .zones ? totals.zones : totals.partners }
}
