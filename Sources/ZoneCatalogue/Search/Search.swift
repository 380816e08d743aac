import GRDB
import Platform
import ZoneData

/// Plans text queries with the words of the index. It loads the list of words for the first query, which takes 50 ms
/// for a million events.
package final class Search: Sendable {
  private let words = Locked<WordList?>(nil)
  // The same query is used for several lists.
  private let plans = Recent<SearchQuery, SearchPlan>(2)

  /// Returns the condition of a query for the rows of a table whose `column` contains record numbers; nil for an
  /// empty query.
  func rows(_ query: SearchQuery, on column: String, _ reach: SearchReach, in db: Database) throws -> SearchedRows? {
    try query.isEmpty ? nil : SearchedRows(plan: plan(query, db), column: column, reach: reach)
  }

  /// Loads the list of words if it is not loaded yet.
  func prepare(in db: Database) throws {
    _ = try list(in: db)
  }

  private func plan(_ query: SearchQuery, _ db: Database) throws -> SearchPlan {
    try plans.value(of: query) { SearchPlanner(list: try list(in: db)).plan(query) }
  }

  private func list(in db: Database) throws -> WordList {
    try words.withLock { words in
      if let words { return words }
      let list = try WordList(in: db)
      words = list
      return list
    }
  }
}
