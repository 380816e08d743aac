import ZoneData

extension ListColumn {
  /// The term of the query language that finds rows with a value in this column; nil if no term does.
  package func term(for value: String) -> String? {
    if let facet { return "\(facet.rawValue):\(QueryText.quoted(value))" }
    switch content {
    case .date: return "since:\(QueryText.quoted(value)) until:\(QueryText.quoted(value))"
    case .seen: return "seen:\(QueryText.quoted(value))"
    case .name, .text: return isSearched ? "\"\(value.replacing("\"", with: "\"\""))\"" : nil
    default: return nil
    }
  }

  /// The facet of its values.
  private var facet: Facet? {
    switch key {
    case "sectors": .sector
    case .body: .body
    default: ofLinks ?? Facet(rawValue: key.rawValue)
    }
  }

  private var ofLinks: Facet? {
    switch field?.fields.first?.type {
    case .link(.body, _), .reference(.body): .body
    case .link(.zone, _): .zone
    default: nil
    }
  }

  /// Whether search covers its texts.
  private var isSearched: Bool {
    field.map { [.aliases, .facts, .place].contains($0.fields[0].name) } ?? true
  }
}
