/// What a record is about.
package enum RecordKind: String, CaseIterable, Codable, Hashable, Sendable {
  case zone, body, event, person

  /// The key of its section in a dossier.
  package var section: String {
    switch self {
    case .zone: "zones"
    case .body: "bodies"
    case .event: "events"
    case .person: "people"
    }
  }

  /// The kind whose records stand in a section.
  package init?(section: String) {
    guard let kind = Self.allCases.first(where: { $0.section == section }) else { return nil }
    self = kind
  }
}
