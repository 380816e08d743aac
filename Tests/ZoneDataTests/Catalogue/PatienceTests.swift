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
}
