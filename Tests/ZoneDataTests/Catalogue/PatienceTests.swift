import GRDB
import Testing

@testable import ZoneData

struct PatienceTests {
  private static let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
  /// Enough steps for a patience that was left behind to be asked.
  private static let long =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT count(*) FROM n"

  private let catalogue: Catalogue

  init() throws {
    catalogue = try Catalogue(folders: [])
  }

  private func ask(_ sql: String) throws -> Int? { try catalogue.read { try Int.fetchOne($0, sql: sql) } }

  @Test("A question without end is given up when somebody has had enough, and the next one is answered")
  func endless() throws {
    let endless = try catalogue.giveUp(when: { true }) { try ask(Self.endless) }
    #expect(endless == nil)
    let next = try catalogue.giveUp(when: { false }) { try ask(Self.long) }
    #expect(next == 100_000)
    #expect(try ask(Self.long) == 100_000)
  }

  @Test("A question without end is given up after a while, and a short one is answered within it")
  func time() throws {
    let endless = try catalogue.giveUp(after: .milliseconds(1)) { try ask(Self.endless) }
    #expect(endless == nil)
    let next = try catalogue.giveUp(after: .seconds(60)) { try ask("SELECT 7") }
    #expect(next == 7)
  }

  @Test("A mistake is no question without end")
  func mistake() {
    #expect(throws: CatalogueError.self) {
      _ = try catalogue.giveUp(when: { false }) { try ask("SELECT nothing") }
    }
  }
}
