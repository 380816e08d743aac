import GRDB

extension Database {
  /// A statement that puts rows into a table.
  func insertion(into table: String, orElse conflict: String = "", columns: Int) throws -> Prepared {
    let verb = conflict.isEmpty ? "INSERT INTO" : "INSERT OR \(conflict) INTO"
    let marks = Array(repeating: "?", count: columns).joined(separator: ",")
    return try Prepared(self, "\(verb) \(table) VALUES (\(marks))")
  }

  /// Runs a statement that is prepared once.
  func run<each Value: Storable>(_ sql: String, _ values: repeat each Value) throws {
    try Prepared(self, sql).run(repeat each values)
  }
}
