import GRDB
import ZoneData

/// What typed texts mean.
extension Catalogue {
  /// The facet value that a text means.
  package func resolve(_ text: String, _ facet: Facet) throws -> Resolution {
    try read { try Resolver(db: $0, search: search).find(text, facet) }
  }

  /// The record of some kinds that a text means.
  package func resolveRecord(_ text: String, _ kinds: [RecordKind] = RecordKind.allCases) throws -> Resolution {
    try read { try Resolver(db: $0, search: search).record(text, kinds) }
  }

  /// The record that a text means, or the place, whose code is the value.
  package func resolveRecordOrPlace(_ text: String) throws -> Resolution {
    try read { try Resolver(db: $0, search: search).recordOrPlace(text) }
  }

  /// The record that a text means, or the source.
  package func resolveRecordOrSource(_ text: String) throws -> Resolution {
    try read { try Resolver(db: $0, search: search).recordOrSource(text) }
  }
}
