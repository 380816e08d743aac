import GRDB

@testable import ZoneData

/// An index in memory with a few records, as an integrator would make it.
struct SearchFixture {
  let database: DatabaseQueue

  init(_ entries: [SearchEntry]) throws {
    let database = try DatabaseQueue()
    try database.write { db in
      try SearchIndex.create(in: db)
      let index = try SearchIndex(db)
      for entry in entries {
        try index.add(entry)
      }
      try SearchIndex.finish(in: db)
    }
    self.database = database
  }

  /// Bodies of these names, numbered from 1.
  init(names: [String]) throws {
    try self.init(names.enumerated().map { SearchEntry($0 + 1, .body, texts: [SearchText(.name, $1)]) })
  }

  func hits(
    _ typed: String, kinds: Set<RecordKind> = Set(RecordKind.allCases), scopes: [SearchScope] = [], limit: Int = 40
  ) throws -> [SearchHit] {
    try database.read { db in
      try Search().matches(SearchQuery(typed), kinds: kinds, scopes: scopes, limit: limit, in: db)
    }
  }

  /// The records found, in their order.
  func found(_ typed: String) throws -> [Int] { try hits(typed).map(\.record) }

  /// The records that the condition lets through, in the order of their numbers.
  func filtered(_ typed: String) throws -> [Int] {
    try database.read { db in
      let condition = try Search().rows(
        SearchQuery(typed), on: "search_record.id", SearchReach(isOfEvents: false), in: db)?.condition
      guard let condition else { return [] }
      return try Int.fetchAll(
        db, sql: "SELECT id FROM search_record WHERE \(condition.sql) ORDER BY id",
        arguments: StatementArguments(condition.arguments))
    }
  }
}
