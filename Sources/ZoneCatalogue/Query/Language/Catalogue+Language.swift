import ZoneData

/// Parsing and completing queries with the values of the catalogue.
extension Catalogue {
  /// Parses a query in the language of `docs/queries.md`.
  package func parse(_ text: String) throws -> ParsedQuery {
    guard !text.isEmpty else { return ParsedQuery() }
    return try recentQueries.value(of: text) {
      try read { db in
        var reader = QueryReader(today: ages?.today, find: Resolver(db: db, search: search).find)
        try reader.read(text)
        return reader.parsed
      }
    }
  }

  /// The completions at the caret of a query for a list: keys or, after a colon, values with the number of rows that
  /// each would leave together with the rest of the query. Without `counted`, the values with that name are returned
  /// without counts.
  package func completions(
    _ text: String, caret: Int, in list: CatalogueList, _ scope: Scope = Scope(), counted: Bool = true
  ) throws -> [Completion] {
    guard let caret = QueryCaret(text, at: caret) else { return [] }
    guard let key = caret.key else { return Self.keys(at: caret) }
    let query = Query(scope, filter: try parse(caret.rest).filter)
    if case .seen = key { return [] }
    let facet = if case .facet(let facet) = key { facet } else { Facet.year }
    guard counted else { return try uncounted(facet, at: caret) }
    let counts = try facetCounts(list, query, facet)
    let fitting = try caret.beginning.isEmpty ? counts : self.fitting(counts, facet, caret.beginning)
    return fitting.map {
      Completion(range: caret.range, text: QueryText.quoted($0.value), label: $0.label, count: $0.count, isKey: false)
    }
  }

  private func uncounted(_ facet: Facet, at caret: QueryCaret) throws -> [Completion] {
    guard !caret.beginning.isEmpty else { return [] }
    return try read { db in
      let labels = try FacetLabels(facet, db)
      return try Resolver(db: db, search: search).find(caret.beginning, facet).values.map {
        Completion(
          range: caret.range, text: QueryText.quoted($0), label: try labels.label(of: $0), count: nil,
          isKey: false)
      }
    }
  }

  private static func keys(at caret: QueryCaret) -> [Completion] {
    QueryKey.names.filter { $0.hasPrefix(caret.beginning.lowercased()) }.map {
      Completion(range: caret.range, text: $0 + ":", label: $0, count: nil, isKey: true)
    }
  }

  /// The values with a name, or a word in it, that starts with the text.
  private func fitting(_ counts: [FacetCount], _ facet: Facet, _ beginning: String) throws -> [FacetCount] {
    let named = Set(try read { try Resolver(db: $0, search: search).find(beginning, facet).values })
    let wanted = FoldedText.fold(beginning)
    return counts.filter { named.contains($0.value) || $0.label.begins(with: wanted) || $0.value.begins(with: wanted) }
  }
}
