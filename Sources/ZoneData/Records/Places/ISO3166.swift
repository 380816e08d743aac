/// Countries and their subdivisions by ISO 3166. The table is read once, and only where something asks for a country that is
/// neither Pakistan nor China.
enum ISO3166 {
  private struct Country {
    let name: String
    let units: [Subdivision]
  }

  /// The name of a country by its two letters.
  static func name(of country: String) -> String? { countries[country]?.name }

  /// The units of a country by their names.
  static func units(of country: String) -> [Subdivision] { countries[country]?.units ?? [] }

  /// A unit by its full code.
  static func unit(_ code: String) -> Subdivision? {
    countries[String(code.prefix(2))]?.units.first { $0.code == code }
  }

  /// All units, by their countries.
  static var all: [Subdivision] { countries.sorted { $0.key < $1.key }.flatMap(\.value.units) }

  private static let countries: [String: Country] = {
    let lines = text.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let code = String(parts[0].prefix(2))
      return (code, Country(name: String(parts[0].dropFirst(3)), units: units(of: code, in: parts[1])))
    }
    return Dictionary(uniqueKeysWithValues: lines)
  }()

  private static func units(of country: String, in list: Substring) -> [Subdivision] {
    let units = list.split(separator: "|").map { entry in
      let parts = entry.split(separator: "=", maxSplits: 1)
      return Subdivision("\(country)-\(parts[0])", String(parts[1]))
    }
    return units.sorted { ($0.name, $0.code) < ($1.name, $1.code) }
  }
}
