/// A list of the catalogue.
package enum CatalogueList: String, CaseIterable, Hashable, Sendable {
  case zones, partners, bodies, events, deals, contacts, people, sources, disputes, stale

  /// The lists that together hold every record once.
  package static let ofRecords: [CatalogueList] = [.zones, .bodies, .events, .people]

  /// Whether its rows are in a table that a whole query narrows. Sources, disputes and stale values are assembled in memory.
  package var isOfRecords: Bool { ![.sources, .disputes, .stale].contains(self) }

  /// Whether its rows are events.
  package var isOfEvents: Bool { self == .events || self == .deals }
}

extension RecordKind {
  /// The list of all records of this kind.
  package var list: CatalogueList {
    switch self {
    case .zone: .zones
    case .body: .bodies
    case .event: .events
    case .person: .people
    }
  }
}
