/// A format in which lists and records are printed.
package enum ExchangeFormat: String, CaseIterable, Sendable {
  case table, json, jsonl, csv, markdown, ics, vcard, geojson, atom
  case cslJSON = "csl-json"

  /// The usual ending of the name of a file, without its point.
  package var fileEnding: String {
    switch self {
    case .table: "txt"
    case .json, .jsonl, .csv, .ics, .geojson, .atom: rawValue
    case .markdown: "md"
    case .vcard: "vcf"
    case .cslJSON: "csl.json"
    }
  }

  /// The format among some that the name of a file says.
  package static func named(by path: String, among formats: [ExchangeFormat]) -> ExchangeFormat? {
    let path = path.lowercased()
    return formats.first { path.hasSuffix(".\($0.fileEnding)") }
  }

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
