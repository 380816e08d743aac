import ZoneData

extension Catalogue {
  /// A filter in words: `Punjab`, `notified or licensed`, `since 2022`.
  package func words(for filter: Filter) throws -> [String] {
    var parts: [String] = []
    for facet in Facet.allCases {
      for isExcluded in [false, true] {
        let values = try filter.values(facet, excluded: isExcluded).map { try label(of: $0, facet) }
        guard !values.isEmpty else { continue }
        parts.append((isExcluded ? "not " : "") + values.joined(separator: " or "))
      }
    }
    parts += filter.since.map { ["since \($0.inWords)"] } ?? []
    parts += filter.until.map { ["until \($0.inWords)"] } ?? []
    parts += filter.seen.map(\.inWords)
    return parts + (filter.words.isEmpty ? [] : ["“\(filter.words)”"])
  }

  /// A scope in words: `Khyber Pakhtunkhwa`, `related to SEDA or ZBRA`.
  package func words(for scope: Scope) -> [String] {
    let unit = scope.province.map { Place.name(of: $0) ?? $0 }
    let relations = [scope.records, scope.selectedZones].filter { !$0.isEmpty }.map { records in
      "related to \(records.map(name).joined(separator: " or "))"
    }
    return [unit].compactMap(\.self) + relations
  }
}
