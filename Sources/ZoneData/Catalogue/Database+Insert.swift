import GRDB

extension Database {
  /// Inserts a row by a statement that is prepared once.
  func insert(_ table: String, orElse conflict: String = "", _ values: [(any DatabaseValueConvertible)?]) throws {
    let verb = conflict.isEmpty ? "INSERT INTO " : "INSERT OR \(conflict) INTO "
    let statement = try cachedStatement(sql: verb + table + " VALUES (?" + marks.prefix(2 * values.count - 2) + ")")
    try statement.execute(arguments: StatementArguments(values))
  }

  /// Runs a statement that is prepared once.
  func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

/// Question marks for the columns of any table.
private let marks = String(repeating: ",?", count: 64)
