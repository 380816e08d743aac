import GRDB
import ZoneData

extension Database {
  /// A statement that inserts rows into a table.
  func insertion(into table: String, orElse conflict: String = "", columns: Int, rows: Int = 1) throws -> Prepared {
    let verb = conflict.isEmpty ? "INSERT INTO" : "INSERT OR \(conflict) INTO"
    let row = "(\(Array(repeating: "?", count: columns).joined(separator: ",")))"
    return try Prepared(self, "\(verb) \(table) VALUES \(Array(repeating: row, count: rows).joined(separator: ","))")
  }

  /// Runs a statement, which is prepared once.
  func run<each Value: Storable>(_ sql: String, _ values: repeat each Value) throws {
    try Prepared(self, sql).run(repeat each values)
  }
}
