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

  /// The records that the condition lets through, in the order of their numbers: of names and of events, as two lists of
  /// a screen would ask for them.
  func filtered(_ typed: String) throws -> [Int] {
    try [false, true].flatMap { isOfEvents -> [Int] in
      try database.read { db -> [Int] in
        let reach = SearchReach(isOfEvents: isOfEvents)
        guard let rows = try Search().rows(SearchQuery(typed), on: "search_record.id", reach, in: db) else { return [] }
        let side = "id \(isOfEvents ? ">=" : "<") \(EventKey.first)"
        return try Int.fetchAll(
          db, sql: "SELECT id FROM search_record WHERE \(side) AND \(rows.condition.sql) ORDER BY id",
          arguments: StatementArguments(rows.condition.arguments))
      }
    }
  }
}
