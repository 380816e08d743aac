import Platform

/// ISO 3166 countries and their subdivisions, except those of Pakistan and China, which are in `Subdivision`.
///
/// The table is searched as bytes, and a subdivision is created on demand: creating all five thousand takes as long as
/// a first frame.
enum ISO3166 {
  /// A line of the table: `DE Germany:BB=Brandenburg|BE=Berlin|…`.
  private struct Country {
    let name: Substring.UTF8View
    let units: Substring.UTF8View
  }

  /// The name of a country by its two-letter code.
  static func name(of country: String) -> String? { countries[country].map { String(Substring($0.name)) } }

  /// The subdivisions of a country, by name.
  static func units(of country: String) -> [Subdivision] {
    FoldedText.sorted(entries(of: country), by: \.name)
  }

  /// A subdivision by its full code.
  static func unit(_ code: String) -> Subdivision? {
    guard !Place.isCountry(code) else { return nil }
    if let unit = known.withLock({ $0[code] }) { return unit }
    // A caller that needs one subdivision of a country soon needs others, for a list of zones or the page of countries.
    let units = entries(of: Place.country(of: code))
    return known.withLock { known in
      known.merge(units.map { ($0.code, $0) }) { $1 }
      return known[code]
    }
  }

  /// The subdivisions of the countries that were asked for.
  private static let known = Locked<[String: Subdivision]>([:])

  /// All subdivisions, by country. Five thousand, so they are not kept.
  static var all: [Subdivision] { countries.keys.sorted().flatMap(units) }

  /// The subdivisions of a country in the order of the table, which has the end of each code and the name.
  private static func entries(of country: String) -> [Subdivision] {
    let units = countries[country]?.units ?? ""[...].utf8
    return units.split(separator: UInt8(ascii: "|")).map { entry in
      let (end, name) = halves(entry, at: UInt8(ascii: "="))
      return Subdivision("\(country)-\(Substring(end))", String(Substring(name)))
    }
  }

  private static let countries: [String: Country] = {
    let lines = text[...].utf8.split(separator: UInt8(ascii: "\n")).map { line in
      let (head, units) = halves(line, at: UInt8(ascii: ":"))
      return (String(Substring(head.prefix(2))), Country(name: head.dropFirst(3), units: units))
    }
    return Dictionary(uniqueKeysWithValues: lines)
  }()

  /// The text before and after the first occurrence of a byte.
  private static func halves(
    _ text: Substring.UTF8View, at byte: UInt8
  ) -> (Substring.UTF8View, Substring.UTF8View) {
    let end = text.firstIndex(of: byte) ?? text.endIndex
    return (text[..<end], text[end...].dropFirst())
  }
}
