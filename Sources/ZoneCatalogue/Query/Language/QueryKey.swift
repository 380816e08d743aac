/// The keys of the query language: every facet, the two ends of a period, and bounds for the newest document.
package enum QueryKey: Hashable {
  case facet(Facet)
  case since, until
  case seen(SeenTerm.Key)

  /// Parses a name in any case.
  init?(_ name: String) {
    let name = name.lowercased()
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

  /// All keys, in the order of completions.
  package static let names =
    Facet.allCases.map(\.rawValue) + ["since", "until"] + SeenTerm.Key.allCases.map(\.rawValue)
}
