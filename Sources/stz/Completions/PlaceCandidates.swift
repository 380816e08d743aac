import ZoneData

/// The places that may stand behind `--province`: countries of the dossiers, and their units.
enum PlaceCandidates {
  /// Of more countries than these, units are offered when the word begins with that of theirs.
  private static let fewCountries = 3

  /// Finds them. Zones lie where they lie; partners, and what has to do with them, also where bodies are from.
  static func find(_ catalogue: Catalogue, _ line: CompletionLine) throws -> [Candidate] {
    let ofZones = try catalogue.countryCounts(.zones).map(\.code)
    let ofBodies = line.list == .zones ? [] : try catalogue.values(of: .country).map(\.value)
    let countries = ofZones + ofBodies.filter { !ofZones.contains($0) }
    // Who writes small letters is about to write a name.
    if line.word.first?.isLowercase == true {
      return countries.flatMap(Subdivision.all).map { Candidate(word: $0.shortName.lowercased(), about: $0.name) }
    }
    let open = countries.filter { countries.count <= fewCountries || line.word.hasPrefix($0) }
    return open.flatMap(Subdivision.all).map { Candidate(word: $0.code, about: $0.name) }
      + countries.map { Candidate(word: $0, about: Place.name(of: $0) ?? "") }
  }
}
