import GRDB
import GRDBSQLite

/// Where the texts of a row stand while a statement runs with them.
///
/// SQLite would make a copy of each text, each in memory of its own; from here it reads them as they are. A class, as the
/// place must not move while it reads.
final class TextBuffer {
  private var bytes: UnsafeMutableBufferPointer<CChar>
  private var used = 0

  init() {
    bytes = .allocate(capacity: 1 << 10)
  }

  deinit {
    bytes.deallocate()
  }

  /// Gives the cells of a row to a statement, for which they stay until the next row; the answer is SQLite's.
  func bind(_ cells: some Collection<Cell>, to statement: SQLiteStatement) -> Int32 {
    makeRoom(for: cells)
    var index: Int32 = 1
    for cell in cells {
      let code = bind(cell, to: statement, at: index)
      guard code == SQLITE_OK else { return code }
      index += 1
    }
    return SQLITE_OK
  }

  private func bind(_ cell: Cell, to statement: SQLiteStatement, at index: Int32) -> Int32 {
    switch cell {
    case .null: return sqlite3_bind_null(statement, index)
    case .int(let number): return sqlite3_bind_int64(statement, index, Int64(number))
    case .text(var text):
      let start = bytes.baseAddress.map { $0 + used }
      let count = text.withUTF8 { utf8 in
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(bytes)[used...]).copyMemory(
          from: .init(utf8))
        return utf8.count
      }
      used += count
      return sqlite3_bind_text(statement, index, start, Int32(count), nil)
    }
  }

  /// All texts of a row stand here at once.
  private func makeRoom(for cells: some Collection<Cell>) {
    used = 0
    let needed = cells.reduce(0) { sum, cell in
      if case .text(let text) = cell { sum + text.utf8.count } else { sum }
    }
    guard needed > bytes.count else { return }
    bytes.deallocate()
    bytes = .allocate(capacity: needed * 2)
  }
}
