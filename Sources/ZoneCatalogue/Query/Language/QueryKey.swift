/// The keys of the query language: every facet, the two ends of a period, and bounds for the newest document.
package enum QueryKey: Hashable {
  case facet(Facet)
  case since, until
  case seen(SeenTerm.Key)

  /// The key that a typed name means, also if one letter is wrong; nil if it means none or several.
  init?(_ name: String) {
    switch Self.resolve(name) {
    case .one(let key), .near(let key): self.init(key: key.value)
    case .joined, .several, .tooMany, .none: return nil
    }
  }

  private init?(key name: String) {
    switch name {
    case "since": self = .since
    case "until": self = .until
    default:
      if let key = SeenTerm.Key(rawValue: name) {
        self = .seen(key)
      } else {
        guard let facet = Facet(rawValue: name) else { return nil }
        self = .facet(facet)
      }
    }
  }

  /// What a typed name can mean: a key, its beginning, or a key with one wrong letter.
  static func resolve(_ name: String) -> Resolution {
    Resolution.find(name, among: names.map { Resolution.Named($0) })
  }

  /// All keys, in the order of completions.
  package static let names =
    Facet.allCases.map(\.rawValue) + ["since", "until"] + SeenTerm.Key.allCases.map(\.rawValue)
}
