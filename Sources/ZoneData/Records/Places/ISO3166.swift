import Synchronization

/// Countries and their subdivisions by ISO 3166, of all countries but Pakistan and China, which `Subdivision` knows.
///
/// The table is looked through by its bytes, and a unit is made when somebody asks for it: to make all five thousand takes as
/// long as a first frame.
enum ISO3166 {
  /// A line of the table: `DE Germany:BB=Brandenburg|BE=Berlin|…`.
  private struct Country {
    let name: Substring.UTF8View
    let units: Substring.UTF8View
  }

  /// The name of a country by its two letters.
  static func name(of country: String) -> String? { countries[country].map { String(Substring($0.name)) } }

  /// The units of a country by their names.
  static func units(of country: String) -> [Subdivision] {
    entries(of: country).sorted { ($0.name, $0.code) < ($1.name, $1.code) }
  }

  /// A unit by its full code.
  static func unit(_ code: String) -> Subdivision? {
    guard !Place.isCountry(code) else { return nil }
    if let unit = known.withLock({ $0[code] }) { return unit }
    // Whoever asks for one unit of a country asks for others: a list of zones, the page of countries.
    let units = entries(of: Place.country(of: code))
    return known.withLock { known in
      known.merge(units.map { ($0.code, $0) }) { $1 }
      return known[code]
    }
  }

  /// The units of the countries that somebody asked for.
  private static let known = Mutex<[String: Subdivision]>([:])

  /// All units, by their countries.
  static var all: [Subdivision] { countries.keys.sorted().flatMap(units) }

  /// The units of a country in the order of the table, which has the end of each code with the name.
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

  /// What stands before and after the first such byte.
  private static func halves(
    _ text: Substring.UTF8View, at byte: UInt8
  ) -> (Substring.UTF8View, Substring.UTF8View) {
    let end = text.firstIndex(of: byte) ?? text.endIndex
    return (text[..<end], text[end...].dropFirst())
  }
}
