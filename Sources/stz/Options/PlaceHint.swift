import ZoneCatalogue
import ZoneData

/// The places with zones, for a message about another place: the provinces if zones lie in one country, else the
/// countries with the most zones.
struct PlaceHint {
  private static let mostCountries = 5

  /// `there are PK-IS, PK-PB`; empty if no zone has a place.
  let text: String

  init(_ catalogue: Catalogue) throws {
    let countries = try catalogue.countryCounts(.zones)
    let isOne = countries.count == 1
    let units = isOne ? countries.flatMap { Subdivision.all(of: $0.code).map(\.code) } : []
    let names = units + (isOne ? [] : countries.prefix(Self.mostCountries).map { "\($0.code) (\($0.name))" })
    text = names.isEmpty ? "" : "there are \(names.joined(separator: ", "))"
  }
}
