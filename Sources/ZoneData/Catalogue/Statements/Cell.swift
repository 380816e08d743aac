import GRDB
import GRDBSQLite

/// What a column of a row holds.
enum Cell: Sendable {
  case null
  case int(Int)
  case text(String)

  /// Gives the value to a statement; the answer is SQLite's.
  func bind(to statement: SQLiteStatement, at index: Int32) -> Int32 {
    switch self {
    case .null: return sqlite3_bind_null(statement, index)
    case .int(let number): return sqlite3_bind_int64(statement, index, Int64(number))
    case .text(var text):
      return text.withUTF8 { bytes in
        // Without an address the text would be NULL.
        guard let start = bytes.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, nil) }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text(statement, index, $0, Int32(bytes.count), Self.copied)
        }
      }
    }
  }

  /// SQLite's SQLITE_TRANSIENT, a macro that is not imported: it takes a copy.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// A value that a column can hold.
protocol Storable {
  var cell: Cell { get }
  /// The value of a column.
  init(column: Int32, of statement: SQLiteStatement)
}

extension Int: Storable {
  var cell: Cell { .int(self) }

  init(column: Int32, of statement: SQLiteStatement) {
    self = Int(sqlite3_column_int64(statement, column))
  }
}

extension Bool: Storable {
  var cell: Cell { .int(self ? 1 : 0) }

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
