import GRDB
import TestSupport

@testable import ZoneCatalogue

/// Everything that an index holds, table by table. Events are named by their ids, because two that want the same row number
/// share the numbers from there on in any order.
enum IndexDump {
  /// Columns with row numbers.
  private static let numbers = [
    "record": ["id"], "event": ["id"], "deal": ["id"], "dealing": ["deal"], "deal_amount": ["deal"],
    "shown": ["record"], "facet": ["record"], "note": ["record"], "link": ["a", "b"],
    "search_record": ["id"], "event_order": ["event"],
  ]
  /// Columns with the numbers of texts (`SearchTextNumber`).
  private static let textNumbers = ["search_text": ["id"], "search_key": ["number"]]

  /// The rows of each table as sorted lines, without the state in which a file was read.
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
        let list = columns.map { expression($0, table) }.joined(separator: ", ")
        lines[table] = try Row.fetchAll(db, sql: "SELECT \(list) FROM \(table)").map(\.description).sorted()
      }
      lines["search"] = try tokens(of: "search", id("doc"), db)
      lines["search_name"] = try tokens(of: "search_name", textID("doc"), db)
      return lines
    }
  }

  private static func expression(_ column: String, _ table: String) -> String {
    if numbers[table]?.contains(column) == true { return id("\(table).\(column)") }
    if textNumbers[table]?.contains(column) == true { return textID("\(table).\(column)") }
    return "\"\(column)\""
  }

  private static func id(_ number: String) -> String {
    "coalesce((SELECT named.slug FROM event named WHERE named.id = \(number)), \(number))"
  }

  private static func textID(_ number: String) -> String { "\(id("(\(number) >> 16)")) || '#' || (\(number) & 65535)" }

  /// The tables that FTS5 keeps for itself: their pages depend on the order of writing.
  private static var shadows: String {
    ["search", "search_name"].flatMap { table in
      ["data", "idx", "docsize", "config", "content"].map { "'\(table)_\($0)'" }
    }.joined(separator: ", ")
  }

  private static func tokens(of table: String, _ id: String, _ db: Database) throws -> [String] {
    try db.execute(sql: "CREATE VIRTUAL TABLE temp.instances USING fts5vocab('main', '\(table)', 'instance')")
    defer { try? db.execute(sql: "DROP TABLE temp.instances") }
    return try Row.fetchAll(db, sql: "SELECT term, \(id) FROM temp.instances").map(\.description).sorted()
  }
}
