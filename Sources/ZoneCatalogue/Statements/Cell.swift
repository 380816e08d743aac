import GRDB
import GRDBSQLite

/// The value of a column.
enum Cell: Sendable {
  case null
  case int(Int)
  case text(String)

  init(_ number: Int?) { self = number.map(Cell.int) ?? .null }
  init(_ text: String?) { self = text.map(Cell.text) ?? .null }
  init(_ flag: Bool) { self = .int(flag ? 1 : 0) }
}

/// A type of values that a column can hold.
protocol Storable {
  var cell: Cell { get }
  /// The value of a column.
  init(column: Int32, of statement: SQLiteStatement)
}

extension Cell: Storable {
  var cell: Cell { self }

  init(column: Int32, of statement: SQLiteStatement) {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: self = .null
    case SQLITE_INTEGER: self = .int(Int(column: column, of: statement))
    default: self = .text(String(column: column, of: statement))
    }
  }
}

extension Int: Storable {
  var cell: Cell { .int(self) }

  init(column: Int32, of statement: SQLiteStatement) {
    self = Int(sqlite3_column_int64(statement, column))
  }
}

extension Bool: Storable {
  var cell: Cell { Cell(self) }

  init(column: Int32, of statement: SQLiteStatement) {
    self = sqlite3_column_int(statement, column) != 0
  }
}

extension String: Storable {
  var cell: Cell { .text(self) }

  init(column: Int32, of statement: SQLiteStatement) {
    let start = sqlite3_column_text(statement, column)
    let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    self = String(decoding: bytes, as: UTF8.self)
  }
}

extension Optional: Storable where Wrapped: Storable {
  var cell: Cell { self?.cell ?? .null }

  init(column: Int32, of statement: SQLiteStatement) {
    self = sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : Wrapped(column: column, of: statement)
  }
}
