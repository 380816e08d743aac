/// A filter in words, for a heading: `Punjab; notified or licensed; since 2022`.
struct FilterWords {
  private let finder: CitationFinder

  init(_ finder: CitationFinder) {
    self.finder = finder
  }

  func text(of filter: Filter) throws -> String {
    var parts: [String] = []
    for facet in Facet.allCases {
      for isExcluded in [false, true] {
        let values = try filter.values(facet, excluded: isExcluded).map { try words(for: $0, facet) }
        guard !values.isEmpty else { continue }
        parts.append((isExcluded ? "not " : "") + values.joined(separator: " or "))
      }
    }
    parts += filter.since.map { ["since \($0.inWords)"] } ?? []
    parts += filter.until.map { ["until \($0.inWords)"] } ?? []
    parts += filter.words.isEmpty ? [] : ["“\(filter.words)”"]
    return parts.joined(separator: "; ")
  }

  /// A scope in words: `Khyber Pakhtunkhwa; what has to do with SEDA or ZBRA`.
  func text(of scope: Scope) throws -> String {
    let unit = scope.province.map { Place.name(of: $0) ?? $0 }
    let ties = try [scope.records, scope.leads].filter { !$0.isEmpty }.map { records in
      let names = try records.map { try finder.record($0)?.displayName ?? $0.text }
      return "what has to do with \(names.joined(separator: " or "))"
    }
    return ([unit].compactMap(\.self) + ties).joined(separator: "; ")
  }

  private func words(for value: String, _ facet: Facet) throws -> String {
    switch facet {
    case .province: Place.name(of: value) ?? value
    case .country: Country.name(of: value) ?? value
    case .status, .kind: value.replacing("-", with: " ")
    case .body, .zone: try finder.record(RecordID(stored: value))?.displayName ?? value
    case .source: try finder.source(SourceID(stored: value))?.title ?? value
    case .sector, .year, .mark: value
    }
  }
}
