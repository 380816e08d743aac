import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Events in the order of a column are found without sorting them.
@Suite struct EventOrderTests {
  private static let columns = ListDefinition.events.sortable.map(\.key)

  /// Events with equal, with missing and with several values.
  private static func catalogues() throws -> [Catalogue] {
    var random = RandomDossiers(seed: 7)
    let texts = RandomDossiers.files.map { ($0, random.text(of: $0)) }
    return [
      try QueryFixture.catalogue(), try Catalogue(Fixture.assembly(Dictionary(uniqueKeysWithValues: texts))),
    ]
  }

  private func orders(_ column: ColumnKey) -> [ListOrder] {
    [ListOrder(column), ListOrder(column, isDescending: true)]
  }

  private func sortedBySQLite(_ order: ListOrder, _ catalogue: Catalogue) throws -> [Int] {
    try catalogue.read { try catalogue.sql(.events, Query(order: order), $0).keys($0) }
  }

  @Test(arguments: columns)
  func `every order is that of sorting, with ties in the order of time and empty cells last`(column: ColumnKey) throws {
    for catalogue in try Self.catalogues() {
      for order in orders(column) {
        let expected = try sortedBySQLite(order, catalogue)
        let found = try catalogue.read {
          try EventOrder.sorted(nil, count: expected.count, by: order, in: $0)
        }
        #expect(found == expected)
      }
    }
  }

  @Test(arguments: columns)
  func `some events have the order that they have among all`(column: ColumnKey) throws {
    for catalogue in try Self.catalogues() {
      for order in orders(column) {
        let all = try sortedBySQLite(order, catalogue)
        for part in 0..<3 {
          let some = Set(all.sorted().enumerated().filter { $0.offset % 3 == part }.map(\.element))
          let found = try catalogue.read { try EventOrder.sorted(some.sorted(), count: some.count, by: order, in: $0) }
          #expect(found == all.filter(some.contains))
        }
      }
    }
  }

  @Test(arguments: [
    Query(order: ListOrder(.name)), Query(Scope(record: "north"), order: ListOrder(.kind, isDescending: true)),
  ])
  func `a long list takes its order from the index`(query: Query) throws {
    let catalogue = try QueryFixture.catalogue()
    try catalogue.read { db in
      let found = try catalogue.sortedEvents(query, ifMoreThan: 0, db)
      #expect(try found == catalogue.sql(.events, query, db).keys(db))
      #expect(try catalogue.sortedEvents(query, ifMoreThan: 100, db) == nil)
      #expect(try catalogue.sortedEvents(Query(query.scope), ifMoreThan: 0, db) == nil)
      #expect(try catalogue.sortedEvents(Query(order: ListOrder("cost")), ifMoreThan: 0, db) == nil)
    }
  }

  /// Sorting a million events takes seconds.
  @Test func `no statement sorts or reads events one by one`() throws {
    try QueryFixture.catalogue().read { db in
      for sql in [EventOrder.walk(), EventOrder.walk(isDescending: true)] {
        let steps = try plan(sql, db)
        #expect(steps == ["SEARCH event_order USING PRIMARY KEY (column=?)"])
      }
      let steps = try plan(EventOrder.undated, db)
      #expect(steps == ["SEARCH event USING COVERING INDEX event_by_days (earliest=? AND latest=?)"])
    }
  }

  private func plan(_ sql: String, _ db: Database) throws -> [String] {
    let values = sql.contains("?") ? [0] : []
    return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: StatementArguments(values)).map {
      $0["detail"]
    }
  }

  /// A new index sorts these rows at once; an update writes them one by one (`UpdateTests` compares both).
  @Test func `what waits to be sorted is not kept`() throws {
    try QueryFixture.catalogue().read { db in
      let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM event_order") ?? 0
      #expect(rows > 0)
      #expect(try !db.tableExists(EventOrder.unsorted))
    }
  }
}
