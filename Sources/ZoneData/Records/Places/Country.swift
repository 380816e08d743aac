/// A country by its ISO 3166-1 code.
package enum Country {
  /// The common name; nil for an unassigned code.
  package static func name(of code: String) -> String? {
    // Fast path: parsing the ISO table is slow, and every desk has these two.
    switch code {
    case "PK": "Pakistan"
    case "CN": "China"
    default: ISO3166.name(of: code)
    }
  }
}
