import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// The pairs of records that share events are those of the links. That an update keeps them, `UpdateTests` checks.
@Suite struct SharedEventsTests {
  private static let joined = """
    SELECT near.b, far.b, count(*) FROM link near JOIN link far ON far.a = near.a AND far.b <> near.b
    WHERE near.a >= \(EventKey.first) AND near.forward AND far.forward GROUP BY near.b, far.b ORDER BY 1, 2
    """

  @Test func `each pair is there from both sides`() throws {
    try QueryFixture.catalogue().read { db in
      let pairs = try self.pairs("SELECT * FROM shared_event ORDER BY record, other", db)
      let joined = try self.pairs(Self.joined, db)
      #expect(!pairs.isEmpty)
      #expect(pairs == joined)
      #expect(pairs.allSatisfy { pair in pairs.contains([pair[1], pair[0], pair[2]]) })
    }
  }

  private func pairs(_ sql: String, _ db: Database) throws -> [[Int]] {
    try Row.fetchAll(db, sql: sql).map { [$0[0], $0[1], $0[2]] }
  }

  /// A zone has tens of thousands of events.
  @Test(arguments: [CatalogueList.partners, .contacts])
  func `a list that follows a zone reads no event`(list: CatalogueList) throws {
    let catalogue = try QueryFixture.catalogue()
    try catalogue.read { db in
      let conditions = try catalogue.sql(list, Query(Scope(selectedZones: ["north"])), db).conditions
      let plan = try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN SELECT id FROM \(list.table) \(conditions.sql)",
        arguments: StatementArguments(conditions.arguments)
      ).map { $0["detail"] as String }
      #expect(plan.contains { $0.contains("SEARCH shared USING PRIMARY KEY (record=?)") })
      #expect(
        plan.filter { $0.contains("near") || $0.contains("far") }.allSatisfy {
          $0.contains("(a=? AND b<?)") || $0.contains("b<?")
        })
      #expect(!plan.contains { $0.contains("SCAN link") })
    }
  }

  @Test func `the events of a record are found through its links alone`() throws {
    let catalogue = try QueryFixture.catalogue()
    for scope in [Scope(record: "north"), Scope(record: "seda", selectedZone: "north"), Scope(province: "PK-SD")] {
      try catalogue.read { db in
        let sql = try catalogue.sql(.events, Query(scope), db)
        let numbers = try #require(sql.conditions.allNumbers)
        let plan = try Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN \(numbers)", arguments: StatementArguments(sql.conditions.arguments)
        ).map { $0["detail"] as String }
        #expect(!plan.contains { $0.contains(" event ") || $0.hasSuffix(" event") })
        let read = try Int.fetchAll(
          db, sql: "SELECT id FROM event \(sql.conditions.sql) ORDER BY id",
          arguments: StatementArguments(sql.conditions.arguments))
        #expect(try sql.keys(db) == read)
      }
    }
  }
}
