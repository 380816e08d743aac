import GRDB

/// Asks the index of search. It holds the list of words, so it is made once, after the index is finished.
package struct Search: Sendable {
  private let list: WordList

  /// Loads the list of words.
  package init(in db: Database) throws {
    list = try WordList(in: db)
  }

  /// The records that a query finds: zones, bodies and people by rank, then by recency, then by name; after them the
  /// events, newest first and without a date last.
  package func matches(
    _ query: SearchQuery, kinds: Set<RecordKind> = Set(RecordKind.allCases), scopes: [SearchScope] = [],
    limit: Int, in db: Database
  ) throws -> [SearchHit] {
    guard !query.isEmpty, limit > 0 else { return [] }
    var run = SearchRun(plan: plan(query), scopes: scopes, limit: limit, db: db)
    try run.findNames(kinds.subtracting([.event]))
    if kinds.contains(.event) {
      try run.findEvents()
    }
    return run.hits
  }

  /// What a query asks of the rows of a table whose column holds record numbers; nil where it asks for nothing.
  package func rows(_ query: SearchQuery, on column: String, in db: Database) throws -> SearchedRows? {
    query.isEmpty ? nil : SearchedRows(plan: plan(query), column: column)
  }

  private func plan(_ query: SearchQuery) -> SearchPlan { SearchPlanner(list: list).plan(query) }
}
