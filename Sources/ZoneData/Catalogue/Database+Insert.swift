import GRDB

extension Database {
  /// Inserts a row by a statement that is prepared once.
  func insert(_ table: String, orElse conflict: String = "", _ values: [(any DatabaseValueConvertible)?]) throws {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ",")
    let statement = try cachedStatement(
      sql: "INSERT \(conflict.isEmpty ? "" : "OR \(conflict)") INTO \(table) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(values))
  }

  /// Runs a statement that is prepared once.
  func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
