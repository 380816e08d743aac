/// The query language over the values that the catalogue has.
extension Catalogue {
  /// Reads a query; `docs/queries.md` describes the language.
  package func parse(_ text: String) throws -> ParsedQuery {
    guard !text.isEmpty else { return ParsedQuery() }
    return try recentQueries.parsed(text) {
      try read { db in
        var reader = QueryReader(find: FacetFinder(db: db).find)
        try reader.read(text)
        return reader.parsed
      }
    }
  }

  /// The value of a facet that a text names; ranges of a problem count the characters of the text.
  package func find(_ text: String, _ facet: Facet) throws -> Result<String, QueryProblem> {
    guard !text.allSatisfy(\.isWhitespace) else {
      return .failure(.init(kind: .emptyValue, range: 0..<text.count, message: "A value is missing.", mend: nil))
    }
    let match = try read { try FacetFinder(db: $0).find(text, facet) }
    if case .one(let value) = match { return .success(value) }
    return .failure(match.problem(for: text, facet, at: 0..<text.count))
  }

  /// What could stand at the caret of a query for a list: keys, or behind a colon values with how many rows they would
  /// leave beside the rest of the query. Where counting takes more than `patience`, it is the values by that name without
  /// counts.
  package func completions(
    _ text: String, caret: Int, in list: CatalogueList, _ scope: Scope = Scope(), patience: Duration = .seconds(3600)
  ) throws -> [Completion] {
    guard let caret = QueryCaret(text, at: caret) else { return [] }
    guard let key = caret.key else { return Self.keys(at: caret) }
    let query = Query(scope, filter: try parse(caret.rest).filter)
    let facet = if case .facet(let facet) = key { facet } else { Facet.year }
    let counting = try giveUp(after: patience) { try facetCounts(list, query, facet) }
    guard let counts = counting else { return try uncounted(facet, at: caret) }
    let fitting = try caret.beginning.isEmpty ? counts : self.fitting(counts, facet, caret.beginning)
    return fitting.map {
      Completion(range: caret.range, text: QueryText.quoted($0.value), label: $0.label, count: $0.count, isKey: false)
    }
  }

  private func uncounted(_ facet: Facet, at caret: QueryCaret) throws -> [Completion] {
    guard !caret.beginning.isEmpty else { return [] }
    return try read { db in
      let labels = try FacetLabels(facet, db)
      return try FacetFinder(db: db).find(caret.beginning, facet).values.map {
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

  /// The values that are called so or begin so, by any of their names.
  private func fitting(_ counts: [FacetCount], _ facet: Facet, _ beginning: String) throws -> [FacetCount] {
    let named = Set(try read { try FacetFinder(db: $0).find(beginning, facet).values })
    let wanted = FoldedText.fold(beginning)
    return counts.filter { named.contains($0.value) || $0.label.begins(with: wanted) || $0.value.begins(with: wanted) }
  }
}
