import ZoneCatalogue
import ZoneData

/// The pages of countries and provinces, with counts.
struct PlaceSheets {
  let list: CatalogueList

  /// The target of a place.
  func target(_ code: String?) -> Sheet.Item.Target {
    list == .zones ? .province(code) : .seat(code)
  }

  /// The countries. Each is also found by the names of its provinces with records.
  func countries(_ counts: [PlaceCount], units: [PlaceCount], total: Int) -> Sheet {
    let names = Dictionary(grouping: units) { Place.country(of: $0.code) }.mapValues { $0.flatMap(Self.names) }
    var items = CountBars.items(counts, name: \.name) { .country($0.code) }
    for (index, count) in counts.enumerated() {
      let native = Country.nativeName(of: count.code).map { [$0] } ?? []
      items[index].searched = [count.name] + native + (names[count.code] ?? [])
    }
    let all = Sheet.Item(paragraphs: [.init("Everywhere", .heading)], trailing: String(total), target: target(nil))
    let title = list == .zones ? "Zones by country" : "Partners by country"
    return Sheet(title: title, items: [all] + items + elsewhere(counts, total: total), count: counts.count)
  }

  /// The provinces of one of several countries. The first item is the whole country.
  func units(of country: String, _ counts: [PlaceCount], total: Int) -> Sheet {
    let name = Place.name(of: country) ?? country
    let all = Sheet.Item(
      label: country, paragraphs: [.init("All of \(name)", .heading)], trailing: String(total),
      target: target(country))
    let title = list == .zones ? "Zones in \(name)" : "Partners in \(name)"
    return Sheet(title: title, items: [all] + items(of: country, counts))
  }

  /// The provinces of the only country.
  func onlyUnits(of country: String, _ counts: [PlaceCount], total: Int) -> Sheet {
    var sheet = onlyUnits(of: country)
    sheet.items = [sheet.items[0]] + items(of: country, counts) + elsewhere(counts, total: total)
    sheet.items[0].trailing = String(total)
    return sheet
  }

  /// The provinces of a country before the counts are known.
  func onlyUnits(of country: String) -> Sheet {
    let name = Place.name(of: country) ?? country
    let all = Sheet.Item(
      paragraphs: [.init(list == .zones ? "All of \(name)" : "All seats", .heading)], target: target(nil))
    let units = Subdivision.all(of: country).map { unit in
      Sheet.Item(
        label: unit.code, searched: [unit.code] + unit.names, paragraphs: [.init(unit.name)], target: target(unit.code))
    }
    let title =
      list == .zones ? "Zones by province" : "Partners by \(country == "CN" ? "Chinese province" : "province")"
    return Sheet(title: title, items: [all] + units)
  }

  /// Pakistan's provinces have their own order; those of other countries are sorted by count.
  private func items(of country: String, _ counts: [PlaceCount]) -> [Sheet.Item] {
    let sorted =
      country == "PK"
      ? counts : counts.sorted { $0.count == $1.count ? FoldedText.isBefore($0.name, $1.name) : $0.count > $1.count }
    var items = CountBars.items(sorted, name: \.name) { target($0.code) }
    for (index, count) in sorted.enumerated() { items[index].searched = Self.names(count) }
    return items
  }

  /// All names by which a province is found, as in commands.
  private static func names(_ count: PlaceCount) -> [String] {
    Subdivision(code: count.code).map { [$0.code] + $0.names } ?? [count.name]
  }

  private func elsewhere(_ counts: [PlaceCount], total: Int) -> [Sheet.Item] {
    let elsewhere = total - counts.reduce(0) { $0 + $1.count }
    guard elsewhere > 0 else { return [] }
    return [
      Sheet.Item(
        paragraphs: [.init("elsewhere or unknown", .dim)], trailing: String(elsewhere), isHeading: true)
    ]
  }
}
