import ZoneCatalogue
import ZoneData

/// Picking a place: the place of zones or, in Partners, the seat.
extension DeskModel {
  /// The list that the picker narrows.
  var placedList: CatalogueList { state.step.focus == .partners ? .partners : .zones }

  /// Opens the list of countries or, if there is only one, its provinces.
  mutating func openPlaces() {
    state.popup = Popup(PlacesPage(list: placedList, level: level(of: placedList)))
  }

  /// Opens the provinces of one of several countries. The text typed to find the country stays, unless it matches the
  /// country's name.
  mutating func openUnits(of country: String, typed: TextField = TextField()) {
    guard content.facts != nil else { return }
    var popup = Popup(PlacesPage(list: placedList, level: .units(of: country)))
    let all = popup.page.sheet(self).items[0]
    if SheetNarrowing(Sheet(title: "", items: [all]), to: typed.text).sheet.selectable.isEmpty {
      popup.field = typed
      popup.isAtStart = typed.text.isEmpty
    }
    state.popup = popup
  }

  /// Partners are foreign, so seats in Pakistan do not make it a country to choose.
  private func level(of list: CatalogueList) -> PlacesPage.Level {
    let usual = list == .partners ? "CN" : "PK"
    guard let places = content.places(list) else { return .onlyUnits(of: usual) }
    let countries = places.countries.filter { list == .zones || $0.code != "PK" }
    return countries.count > 1 ? .countries : .onlyUnits(of: countries.first?.code ?? usual)
  }

  /// The place that the panes are narrowed to or, in Partners, the seat.
  func place(of list: CatalogueList) -> String? {
    list == .zones ? state.step.scope.province : filter(of: .partners).values(.province).first
  }

  // MARK: - Choosing

  /// Narrows to a place, or to everywhere. This pushes a step, or replaces the step of another place.
  mutating func choose(province code: String?) {
    let current = state.step.scope
    guard current.province != code || !current.records.isEmpty else { return }
    let focus = state.step.focus == .detail ? .zones : state.step.focus
    if state.trail.count > 1, current.records.isEmpty, state.step.view == nil {
      state.trail.removeLast()
    }
    state.forward = []
    guard state.step.scope != Scope(province: code) else { return }
    push(TrailStep(scope: Scope(province: code), heading: code.flatMap(Place.name) ?? homeName))
    self.focus(focus)
  }

  /// The heading of the first step of the trail.
  var homeName: String { content.facts?.homeName ?? "Pakistan" }

  /// Shows only partners with their seat in a place, or all.
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
