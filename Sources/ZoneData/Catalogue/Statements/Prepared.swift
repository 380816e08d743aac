import GRDB
import GRDBSQLite

/// A statement that is prepared once and run for rows by the million.
///
/// GRDB's own way puts each value into a box and looks at the statement before and after each run, which takes longer than
/// SQLite takes for the row.
struct Prepared {
  private let statement: Statement
  private let connection: SQLiteConnection?
  private let texts = TextBuffer()

  /// Takes the statement from those that the connection keeps.
  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    connection = db.sqliteConnection
  }

  /// Runs the statement, which gives no rows, with the cells of a row.
  func run(with cells: [Cell]) throws {
    try each(with: cells) { _ in }
  }

  /// Runs the statement, which gives no rows.
  func run<each Value: Storable>(_ values: repeat each Value) throws {
    try each(with: cells(repeat each values)) { _ in }
  }

  /// What is read of the first row; nil where there is none.
  func first<each Value: Storable, Answer>(_ values: repeat each Value, read: (Columns) throws -> Answer) throws
    -> Answer?
  {
    try check(texts.bind(cells(repeat each values), to: statement.sqliteStatement))
    defer { sqlite3_reset(statement.sqliteStatement) }
    return try step() ? read(Columns(statement: statement.sqliteStatement)) : nil
  }

  /// The first column of the first row; nil where there is none.
  func value<each Value: Storable, Answer: Storable>(_ values: repeat each Value) throws -> Answer? {
    try first(repeat each values) { $0[0] }
  }

  /// Goes through all rows; the statement must not be run meanwhile.
  func each<each Value: Storable>(_ values: repeat each Value, read: (Columns) throws -> Void) throws {
    try each(with: cells(repeat each values), read: read)
  }

  /// The same with the cells of a row.
  func each(with cells: [Cell], read: (Columns) throws -> Void) throws {
    try check(texts.bind(cells, to: statement.sqliteStatement))
    defer { sqlite3_reset(statement.sqliteStatement) }
    while try step() {
      try read(Columns(statement: statement.sqliteStatement))
    }
  }

  private func cells<each Value: Storable>(_ values: repeat each Value) -> [Cell] {
    var cells: [Cell] = []
    for value in repeat each values {
      cells.append(value.cell)
    }
    return cells
  }

  /// Whether there is another row.
  private func step() throws -> Bool {
    let code = sqlite3_step(statement.sqliteStatement)
    if code == SQLITE_ROW { return true }
    try check(code == SQLITE_DONE ? SQLITE_OK : code)
    return false
  }

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK else { return }
    let message = sqlite3_errmsg(connection).map { String(cString: $0) }
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}

/// The columns of the row that a statement stands on.
struct Columns {
  fileprivate let statement: SQLiteStatement

  /// The value of a column, as the type that is asked for.
  subscript<Value: Storable>(_ index: Int32) -> Value { Value(column: index, of: statement) }

  var count: Int32 { sqlite3_column_count(statement) }

  /// Whether a column holds nothing.
  func isNull(_ index: Int32) -> Bool { sqlite3_column_type(statement, index) == SQLITE_NULL }
}
