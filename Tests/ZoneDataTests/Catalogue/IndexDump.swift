import GRDB

@testable import ZoneData

/// Everything that an index holds, table by table, in an order of its own.
enum IndexDump {
  /// The rows of each table as lines; what only tells when a file was read is left out.
  static func lines(of catalogue: Catalogue) throws -> [String: [String]] {
    try catalogue.read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name <> 'meta'
            AND name NOT LIKE 'sqlite%' AND name NOT IN (\(shadows))
          """)
      var lines: [String: [String]] = [:]
      for table in tables {
        let columns = try db.columns(in: table).map(\.name).filter { $0 != "stamp" }
        let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        lines[table] = try Row.fetchAll(db, sql: "SELECT \(list) FROM \(table)").map(\.description).sorted()
      }
      for table in ["search", "search_name"] {
        lines[table] = try tokens(of: table, db)
      }
      return lines
    }
  }

  /// The tables that FTS5 keeps for itself: their pages depend on the order of writing.
  private static var shadows: String {
    ["search", "search_name"].flatMap { table in
      ["data", "idx", "docsize", "config", "content"].map { "'\(table)_\($0)'" }
    }.joined(separator: ", ")
  }

  private static func tokens(of table: String, _ db: Database) throws -> [String] {
    try db.execute(sql: "CREATE VIRTUAL TABLE temp.instances USING fts5vocab('main', '\(table)', 'instance')")
    defer { try? db.execute(sql: "DROP TABLE temp.instances") }
    return try Row.fetchAll(db, sql: "SELECT term, doc FROM temp.instances").map(\.description).sorted()
  }
}
