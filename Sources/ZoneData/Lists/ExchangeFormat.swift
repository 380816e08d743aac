/// A format in which lists and records are printed.
package enum ExchangeFormat: String, CaseIterable, Sendable {
  case table, json, jsonl, csv, markdown, ics, vcard, geojson, atom
  case cslJSON = "csl-json"

  /// The formats of every list.
  package static let ofTables: [ExchangeFormat] = [.table, .json, .jsonl, .csv, .markdown]

  /// The formats for a record of a kind; nil is for a source.
  package static func formats(of kind: RecordKind?) -> [ExchangeFormat] {
    kind == .body ? CatalogueList.partners.formats : (kind?.list ?? .sources).formats
  }
}

extension CatalogueList {
  /// The formats of the list.
  package var formats: [ExchangeFormat] {
    switch self {
    case .events, .deals: ExchangeFormat.ofTables + [.ics]
    case .contacts, .people, .bodies: ExchangeFormat.ofTables + [.vcard]
    case .partners: ExchangeFormat.ofTables + [.vcard, .geojson]
    case .zones: ExchangeFormat.ofTables + [.geojson]
    case .sources: ExchangeFormat.ofTables + [.cslJSON]
    case .disputes, .stale: ExchangeFormat.ofTables
    }
  }
}
