/// The keys of the query language: every facet, and the two ends of a stretch of time.
package enum QueryKey: Hashable {
  case facet(Facet)
  case since, until

  /// The key of a name in any case.
  init?(_ name: String) {
    let name = name.lowercased()
    switch name {
    case "since": self = .since
    case "until": self = .until
    default:
      guard let facet = Facet(rawValue: name) else { return nil }
      self = .facet(facet)
    }
  }

  /// All keys in the order in which they are offered.
  package static let names = Facet.allCases.map(\.rawValue) + ["since", "until"]
}
