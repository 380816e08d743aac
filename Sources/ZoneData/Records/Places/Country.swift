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

  /// The name in the country's own language, for Pakistan and China.
  package static func nativeName(of code: String) -> String? {
    switch code {
    case "PK": "پاکستان"
    case "CN": "中国"
    default: nil
    }
  }
}
