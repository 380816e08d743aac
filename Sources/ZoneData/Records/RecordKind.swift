/// The kinds of records. Each has a section in dossiers.
package enum RecordKind: String, CaseIterable, Codable, Hashable, Sendable {
  case zone, body, event, person

  /// The key of its section in dossiers.
  package var section: String {
    switch self {
    case .zone: "zones"
    case .body: "bodies"
    case .event: "events"
    case .person: "people"
    }
  }

  /// A record of the kind, for a sentence.
  package var inWords: String {
    switch self {
    case .zone: "a zone"
    case .body: "a body"
    case .event: "an event"
    case .person: "a person"
    }
  }

  /// The kind whose records are in a section.
  package init?(section: String) {
    guard let kind = Self.allCases.first(where: { $0.section == section }) else { return nil }
    self = kind
  }
}
