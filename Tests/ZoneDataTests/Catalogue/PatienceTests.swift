import GRDB
import Testing

@testable import ZoneData

struct PatienceTests {
  private static let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

  @Test("A question without end is given up, and the next one is answered")
  func endless() throws {
    let queue = try DatabaseQueue()
    try queue.read { db in
      let endless = try db.giveUp(after: .milliseconds(1)) { try Int.fetchOne(db, sql: Self.endless) }
      let next = try Int.fetchOne(db, sql: "SELECT 7")
      let short = try db.giveUp(after: .seconds(60)) { try Int.fetchOne(db, sql: "SELECT 8") }
      #expect(endless == nil)
      #expect(next == 7)
      #expect(short == 8)
    }
  }

  @Test("A mistake is no question without end")
  func mistake() throws {
    let queue = try DatabaseQueue()
    #expect(throws: DatabaseError.self) {
      _ = try queue.read { db in try db.giveUp(after: .seconds(60)) { try Int.fetchOne(db, sql: "SELECT nothing") } }
    }
  }

  @Test("Questions to a catalogue are given up when somebody has had enough, and asked again")
  func catalogue() throws {
    let catalogue = try Catalogue(folders: [])
    let given = try catalogue.giveUp(when: { true }) {
      try catalogue.read { try Int.fetchOne($0, sql: Self.endless) }
    }
    let next = try catalogue.giveUp(when: { false }) { try catalogue.read { try Int.fetchOne($0, sql: "SELECT 7") } }
    #expect(given == nil)
    #expect(next == 7)
    #expect(throws: CatalogueError.self) {
      _ = try catalogue.giveUp(when: { false }) { try catalogue.read { try $0.execute(sql: "SELECT nothing") } }
    }
    #expect(try catalogue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM (\(Self.numbers))") } == 100_000)
  }

  /// Enough steps for a patience that was left behind to be asked.
  private static let numbers =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT i FROM n"
}
