/// A country or a subdivision, by its ISO 3166 code: `PK` or `PK-KP`.
package enum Place {
  /// The common name; nil for an unassigned code.
  package static func name(of code: String) -> String? {
    isCountry(code) ? Country.name(of: code) : Subdivision(code: code)?.name
  }

  /// The code of its country.
  package static func country(of code: String) -> String { String(code.prefix(2)) }

  /// Whether a code is that of a country. It is not looked up.
  package static func isCountry(_ code: String) -> Bool { code.utf8.count == 2 }

  /// The code of the place that a word means where the word may also be the id of a record: a province of Pakistan by
  /// any of its names, every other place by its code, which is in capitals and therefore not an id.
  package static func named(_ text: String) -> String? {
    if let unit = Subdivision.named(text), unit.country == "PK" { return unit.code }
    return name(of: text) == nil ? nil : text
  }

  /// The codes that records in this place have: all subdivisions of a country, or the subdivision itself.
  package static func units(of code: String) -> [String] {
    isCountry(code) ? Subdivision.all(of: code).map(\.code) : [code]
  }
}

/// A place with the number of records in it.
package struct PlaceCount: Hashable, Sendable {
  package let code: String
  package let count: Int

  package var name: String { Place.name(of: code) ?? code }
  /// The name for a narrow column.
  package var shortName: String { Subdivision(code: code)?.shortName ?? name }

  package init(_ code: String, _ count: Int) {
    self.code = code
    self.count = count
  }
}
