/// A country by its code of ISO 3166-1.
package enum Country {
  /// What people call it; nil for a code that nobody has.
  package static func name(of code: String) -> String? {
    // These two every desk has, and the table of all others takes a while to read.
    switch code {
    case "PK": "Pakistan"
    case "CN": "China"
    default: ISO3166.name(of: code)
    }
  }
}
