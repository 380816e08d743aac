import GRDB

/// Asks the index of search. It keeps the list of words, so one serves as long as the index stands still.
package struct Search: Sendable {
  private let words = KeptWords()
  // Several questions are asked of the same words.
  private let plans = Recent<SearchQuery, SearchPlan>(2)

  /// Loads nothing: who never searches never waits for the list of words.
  package init() {}

  /// The records that a query finds: zones, bodies and people by rank, then by recency, then by name; after them the
  /// events, newest first and without a date last.
  package func matches(
    _ query: SearchQuery, kinds: Set<RecordKind> = Set(RecordKind.allCases), scopes: [SearchScope] = [],
    limit: Int, in db: Database
  ) throws -> [SearchHit] {
    guard !query.isEmpty, limit > 0 else { return [] }
    var run = SearchRun(plan: try plan(query, db), scopes: scopes, limit: limit, db: db)
    try run.findNames(kinds.subtracting([.event]))
    if kinds.contains(.event) {
      try run.findEvents()
    }
    return run.hits
  }

  /// What a query asks of the rows of a table whose column holds record numbers; nil where it asks for nothing.
  package func rows(_ query: SearchQuery, on column: String, _ reach: SearchReach, in db: Database) throws
    -> SearchedRows?
  {
    try query.isEmpty ? nil : SearchedRows(plan: plan(query, db), column: column, reach: reach)
  }

  /// Loads the list of words, unless it is there already.
  func prepare(in db: Database) throws {
    _ = try words.list(in: db)
  }

  private func plan(_ query: SearchQuery, _ db: Database) throws -> SearchPlan {
    try plans.value(of: query) { SearchPlanner(list: try words.list(in: db)).plan(query) }
  }
}
