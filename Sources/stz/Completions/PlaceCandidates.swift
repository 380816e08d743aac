import ZoneCatalogue
import ZoneData

/// The places for `--province`: countries in the dossiers, and their provinces.
enum PlaceCandidates {
  /// With more countries than this, provinces are only offered after their country's code.
  private static let fewCountries = 3

  /// Zones have a place; partners, and what is related to them, are also found by the countries of bodies.
  static func find(_ catalogue: Catalogue, _ line: CompletionLine) throws -> [Candidate] {
    let ofZones = try catalogue.countryCounts(.zones).map(\.code)
    let ofBodies = line.list == .zones ? [] : try catalogue.values(of: .country).map(\.value)
    let countries = ofZones + ofBodies.filter { !ofZones.contains($0) }
    // A lower-case letter starts a name.
    if line.word.first?.isLowercase == true {
      return countries.flatMap(Subdivision.all).map { Candidate(word: $0.shortName.lowercased(), about: $0.name) }
    }
    let open = countries.filter { countries.count <= fewCountries || line.word.hasPrefix($0) }
    return open.flatMap(Subdivision.all).map { Candidate(word: $0.code, about: $0.name) }
      + countries.map { Candidate(word: $0, about: Place.name(of: $0) ?? "") }
  }
}
