/// What can be listed outside of the screen: the lists of the catalogue, and the sources and disputes.
package enum ExchangeList: String, CaseIterable, Sendable {
  case zones, partners, bodies, events, contacts, people, sources, disputes

  /// The list of the catalogue; sources and disputes are none.
  package var rows: CatalogueList? { CatalogueList(rawValue: rawValue) }

  /// The forms that it can be printed in.
  package var formats: [ExchangeFormat] {
    switch self {
    case .events: ExchangeFormat.ofTables + [.ics]
    case .contacts, .people, .bodies, .partners: ExchangeFormat.ofTables + [.vcard]
    case .sources: ExchangeFormat.ofTables + [.cslJSON]
    case .zones, .disputes: ExchangeFormat.ofTables
    }
  }
}

/// A form in which lists and records are printed.
package enum ExchangeFormat: String, CaseIterable, Sendable {
  case table, json, jsonl, csv, markdown, ics, vcard
  case cslJSON = "csl-json"

  /// Those that any list can be printed in.
  package static let ofTables: [ExchangeFormat] = [.table, .json, .jsonl, .csv, .markdown]

  /// Those that a record or a source can be printed in.
  package static func formats(of kind: RecordKind?) -> [ExchangeFormat] {
    switch kind {
    case .zone: ofTables
    case .event: ofTables + [.ics]
    case .body, .person: ofTables + [.vcard]
    case nil: ofTables + [.cslJSON]
    }
  }
}
