import GRDB

/// Asks the index of search. It keeps the list of words, so one serves as long as the index stands still.
package struct Search: Sendable {
  private let words = KeptWords()
  private let transliterator: Transliterator

  /// Loads nothing: who never searches never waits for the list of words.
  package init(_ transliterator: Transliterator = .foundation) {
    self.transliterator = transliterator
  }

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
  package func rows(_ query: SearchQuery, on column: String, in db: Database) throws -> SearchedRows? {
    query.isEmpty ? nil : SearchedRows(plan: try plan(query, db), column: column)
  }

  private func plan(_ query: SearchQuery, _ db: Database) throws -> SearchPlan {
    try SearchPlanner(list: words.list(in: db)) { try spelled($0, db) }.plan(query)
  }

  /// A run of characters as the index spells it. A character that it neither has nor knows to be another spelling of
  /// one costs a transform, 4 to 8 ms for the first of a process; all others are looked up.
  private func spelled(_ run: String, _ db: Database) throws -> String {
    let known = try db.cachedStatement(sql: "SELECT indexed FROM search_character WHERE typed = ?")
    let held = try db.cachedStatement(sql: "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1")
    return try run.unicodeScalars.map { scalar in
      let character = String(scalar)
      if let indexed = try String.fetchOne(known, arguments: [character]) { return indexed }
      if try Int.fetchOne(held, arguments: [SearchPlan.quoted(character)]) != nil { return character }
      return transliterator.simplified(character)
    }.joined()
  }
}
