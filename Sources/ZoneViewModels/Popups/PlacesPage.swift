import ZoneCatalogue
import ZoneData

/// A picker for a country or one of its provinces.
struct PlacesPage: PopupPage {
  /// The places to pick from.
  enum Level: Hashable {
    case countries
    /// The provinces of the only country.
    case onlyUnits(of: String)
    /// The provinces of one of several countries.
    case units(of: String)
  }

  let list: CatalogueList
  let level: Level

  var width: PopupWidth { .narrow }
  var startsTyping: Bool { true }
  var leaving: String { if case .units = level { "countries" } else { "close" } }

  func questions(_ desk: DeskModel) -> [DeskQuestion] { [.places(list)] }

  func sheet(_ desk: DeskModel) -> Sheet {
    let places = desk.content.places(list)
    let sheets = PlaceSheets(list: list)
    switch level {
    case .countries:
      let places = places ?? PlacesAnswer()
      return sheets.countries(places.countries, units: places.units, total: places.total)
    case .onlyUnits(let country):
      // The names are known before the dossiers are read.
      guard let places else { return sheets.onlyUnits(of: country) }
      return sheets.onlyUnits(of: country, places.counts(of: country), total: places.total)
    case .units(let country):
      let counts = places?.counts(of: country) ?? []
      return sheets.units(of: country, counts, total: counts.reduce(0) { $0 + $1.count })
    }
  }

  func start(in sheet: Sheet, _ desk: DeskModel) -> Int? {
    let place = desk.place(of: list)
    let target: Sheet.Item.Target? =
      if level == .countries {
        place.map { .country(Place.country(of: $0)) }
      } else {
        PlaceSheets(list: list).target(place)
      }
    return target.flatMap { target in sheet.items.firstIndex { $0.target == target } }
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    switch item.target {
    case .country(let code): desk.openUnits(of: code, typed: desk.state.popup?.field ?? TextField())
    case .province(let code):
      desk.state.popup = nil
      desk.choose(province: code)
    case .seat(let code):
      desk.state.popup = nil
      desk.choose(seat: code)
    default: break
    }
    return nil
  }

  /// Goes from the provinces of one of several countries to the countries, else closes the page.
  func leave(_ desk: inout DeskModel) {
    guard case .units(let country) = level else { return desk.state.popup = nil }
    let page = PlacesPage(list: list, level: .countries)
    var popup = Popup(page)
    popup.place.item = page.sheet(desk).items.firstIndex { $0.target == .country(country) } ?? 0
    popup.isAtStart = false
    desk.state.popup = popup
  }
}

extension PlacesAnswer {
  /// The provinces of a country, including those without records.
  func counts(of country: String) -> [PlaceCount] {
    let counts = Dictionary(uniqueKeysWithValues: units.map { ($0.code, $0.count) })
    return Subdivision.all(of: country).map { PlaceCount($0.code, counts[$0.code] ?? 0) }
  }
}
