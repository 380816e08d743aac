/// A country, or a unit of one, by its code of ISO 3166: `PK` or `PK-KP`.
package enum Place {
  /// What people call it; nil for a code that nobody has.
  package static func name(of code: String) -> String? {
    isCountry(code) ? Country.name(of: code) : Subdivision(code: code)?.name
  }

  /// The two letters of its country.
  package static func country(of code: String) -> String { String(code.prefix(2)) }

  /// Whether a code is that of a whole country.
  package static func isCountry(_ code: String) -> Bool { code.utf8.count == 2 }

  /// The code of the place that a word means where it could also be the id of a record: a unit of Pakistan by any of its
  /// names, every other place by its code, which is in capitals and so no id.
  static func named(_ text: String) -> String? {
    if let unit = Subdivision.named(text), unit.country == "PK" { return unit.code }
    return name(of: text) == nil ? nil : text
  }

  /// The codes by which records say that they lie in it: all units of a country, or the unit itself.
  static func units(of code: String) -> [String] {
    isCountry(code) ? Subdivision.all(of: code).map(\.code) : [code]
  }
}

/// A place with how much lies in it.
package struct PlaceCount: Hashable, Sendable {
  package let code: String
  package let count: Int

  /// What people call it.
  package var name: String { Place.name(of: code) ?? code }
  /// The name where a column is narrow.
  package var shortName: String { Subdivision(code: code)?.shortName ?? name }

  /// Makes a count.
  package init(_ code: String, _ count: Int) {
    self.code = code
    self.count = count
  }
}
