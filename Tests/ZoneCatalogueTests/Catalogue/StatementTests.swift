import GRDB
import Testing

@testable import ZoneCatalogue

/// Values on their way into SQLite and back.
@Suite struct StatementTests {
  private func withTable(_ test: (Database) throws -> Void) throws {
    try DatabaseQueue().write { db in
      try db.execute(
        sql: "CREATE TABLE search_record (id INTEGER, kind TEXT, recency TEXT); CREATE TABLE shown (a INTEGER)")
      try test(db)
    }
  }

  private static let texts = ["", "plain", "a\0b", "沈阳", String(repeating: "long ", count: 5000), nil]

  @Test func `texts and NULL come back as they were bound`() throws {
    try withTable { db in
      for (number, text) in Self.texts.enumerated() {
        try db.run("INSERT INTO search_record VALUES (?, ?, ?)", number, text, -number)
      }
      var found: [String?] = []
      try Prepared(db, "SELECT kind FROM search_record ORDER BY id").each { found.append($0[0]) }
      #expect(found == Self.texts)
    }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 33]) func `rows of several tables are written in order`(count: Int) throws {
    try withTable { db in
      var rows = RowBuffer()
      for number in 0..<count {
        rows.add(.searchRecord, number, Self.texts[number % Self.texts.count], Optional(Int.min))
        rows.add(.shown, cells: [.int(number)])
      }
      try RowWriter(db).insert(rows)
      var (ids, kinds, recencies): ([Int], [String?], [String]) = ([], [], [])
      try Prepared(db, "SELECT id, kind, recency FROM search_record ORDER BY rowid").each { row in
        ids.append(row[0])
        kinds.append(row[1])
        recencies.append(row[2])
      }
      #expect(ids == Array(0..<count))
      #expect(kinds == (0..<count).map { Self.texts[$0 % Self.texts.count] })
      #expect(recencies == Array(repeating: "\(Int.min)", count: count))
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM shown") == count)
    }
  }

  @Test func `a statement does not run within its own rows`() throws {
    try withTable { db in
      try db.run("INSERT INTO shown VALUES (?)", 1)
      let statement = try Prepared(db, "SELECT a FROM shown")
      #expect(throws: DatabaseError.self) { try statement.each { _ in _ = try statement.value() as Int? } }
      #expect(try statement.value() == 1)
    }
  }
}
