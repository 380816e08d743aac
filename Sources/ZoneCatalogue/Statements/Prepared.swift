import GRDB
import GRDBSQLite
import ZoneData

/// A statement that is prepared once and run for millions of rows.
///
/// GRDB boxes each value and examines the statement before and after each run, which takes longer than SQLite takes for the
/// row.
struct Prepared {
  private let statement: Statement
  private let connection: SQLiteConnection?

  /// Takes the statement from the connection's cache.
  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    connection = db.sqliteConnection
  }

  /// Runs the statement, which returns no rows.
  func run<each Value: Storable>(_ values: repeat each Value) throws {
    try each(repeat each values) { _ in }
  }

  /// Runs the statement with the next cells, whose texts are not copied: call `clearBindings` while they are valid.
  func run(_ cells: inout RowBuffer.EncodedCells, count: Int) throws {
    let statement = statement.sqliteStatement
    for index in 1...Int32(count) {
      switch cells.next() {
      case .null: try check(sqlite3_bind_null(statement, index))
      case .int(let number): try check(sqlite3_bind_int64(statement, index, Int64(number)))
      case .text(let text):
        try check(
          sqlite3_bind_text(
            statement, index, text.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(text.count), nil))
      }
    }
    try rows { _ in }
  }

  func clearBindings() {
    sqlite3_clear_bindings(statement.sqliteStatement)
  }

  /// What is read of the first row; nil if there is none.
  func first<each Value: Storable, Answer>(_ values: repeat each Value, read: (Columns) throws -> Answer) throws
    -> Answer?
  {
    try bind(repeat each values)
    defer { sqlite3_reset(statement.sqliteStatement) }
    return try step() ? read(Columns(statement: statement.sqliteStatement)) : nil
  }

  /// The first column of the first row; nil if there is none.
  func value<each Value: Storable, Answer: Storable>(_ values: repeat each Value) throws -> Answer? {
    try first(repeat each values) { $0[0] }
  }

  /// Goes through all rows. `read` must not run the same statement.
  func each<each Value: Storable>(_ values: repeat each Value, read: (Columns) throws -> Void) throws {
    try bind(repeat each values)
    try rows(read)
  }

  /// The first columns of all rows, which are numbers.
  func numbers() throws -> [Int] {
    var numbers: [Int] = []
    try each { numbers.append($0[0]) }
    return numbers
  }

  /// Goes through all rows for arguments whose number is not known when the program is compiled.
  func each(with arguments: [String], read: (Columns) throws -> Void) throws {
    try checkIsIdle()
    for (index, argument) in arguments.enumerated() {
      try bind(argument.cell, at: Int32(index) + 1)
    }
    try rows(read)
  }

  private func rows(_ read: (Columns) throws -> Void) throws {
    defer { sqlite3_reset(statement.sqliteStatement) }
    while try step() {
      try read(Columns(statement: statement.sqliteStatement))
    }
  }

  private func bind<each Value: Storable>(_ values: repeat each Value) throws {
    try checkIsIdle()
    var index: Int32 = 1
    for value in repeat each values {
      try bind(value.cell, at: index)
      index += 1
    }
  }

  private func bind(_ cell: Cell, at index: Int32) throws {
    let statement = statement.sqliteStatement
    switch cell {
    case .null: try check(sqlite3_bind_null(statement, index))
    case .int(let number): try check(sqlite3_bind_int64(statement, index, Int64(number)))
    case .text(var text):
      let code = text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(statement, index, $0.baseAddress, Int32($0.count), Self.transient)
        }
      }
      try check(code)
    }
  }

  /// SQLITE_TRANSIENT, a macro that Swift does not import.
  private static var transient: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  /// Running a statement within its own rows would end them early.
  private func checkIsIdle() throws {
    guard sqlite3_stmt_busy(statement.sqliteStatement) == 0 else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "statement is already running", sql: statement.sql)
    }
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

/// The value that a column had in the last row, a number or a text. Comparing bytes makes no text of each row.
struct LastValue {
  private var number: Int64?
  private var text: [UInt8] = []

  /// Whether the column has the same value in this row, which is kept.
  mutating func isRepeated(in row: Columns, _ column: Int32) -> Bool {
    guard sqlite3_column_type(row.statement, column) != SQLITE_INTEGER else {
      let value = sqlite3_column_int64(row.statement, column)
      defer { number = value }
      return number == value
    }
    let start = sqlite3_column_text(row.statement, column)
    let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(row.statement, column)))
    if number == nil, text.elementsEqual(bytes) { return true }
    number = nil
    text.replaceSubrange(text.startIndex..., with: bytes)
    return false
  }
}

/// The columns of a statement's current row.
struct Columns {
  fileprivate let statement: SQLiteStatement

  /// The value of a column as the requested type.
  subscript<Value: Storable>(_ index: Int32) -> Value { Value(column: index, of: statement) }
}
