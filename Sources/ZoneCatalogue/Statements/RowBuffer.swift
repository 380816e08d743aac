/// The tables whose rows follow from records.
enum IndexTable: UInt8, CaseIterable, Sendable {
  /// `backlink` is the far side of a link.
  case record, shown, zone, partner, contact, event, facet, link, backlink, searchRecord, searchText, searchKey
  /// A deal has its rows besides those of an event.
  case deal, dealing, dealAmount
  /// What an event is sorted by in a column.
  case eventOrder
  case note
  /// The tokens of a record and of its names, and the records whose tokens are added later.
  case search, searchName, unindexed
}

/// Encoded rows for many tables. Millions of rows pass from one thread to the other, and a block of memory for each table
/// costs less than an object for each text.
struct RowBuffer: Sendable {
  private var tables = [Rows](repeating: Rows(), count: IndexTable.allCases.count)

  /// The rows of one table, in order.
  private struct Rows {
    var bytes: [UInt8] = []
    var count = 0
    /// The same for all rows.
    var columns = 0

    mutating func add(_ cell: Cell) {
      switch cell {
      case .null: bytes.append(RowBuffer.null)
      case .int(let number):
        bytes.append(RowBuffer.int)
        add(number)
      case .text(var text):
        bytes.append(RowBuffer.text)
        text.withUTF8 { utf8 in
          add(utf8.count)
          bytes.append(contentsOf: utf8)
        }
      }
    }

    private mutating func add(_ number: Int) {
      withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
    }
  }

  /// Adds a row with the cells of all columns, in order.
  mutating func add<each Value: Storable>(_ table: IndexTable, _ values: repeat each Value) {
    var columns = 0
    for value in repeat each values {
      tables[Int(table.rawValue)].add(value.cell)
      columns += 1
    }
    finishRow(of: table, columns)
  }

  mutating func add(_ table: IndexTable, cells: [Cell]) {
    for cell in cells {
      tables[Int(table.rawValue)].add(cell)
    }
    finishRow(of: table, cells.count)
  }

  private mutating func finishRow(of table: IndexTable, _ columns: Int) {
    tables[Int(table.rawValue)].count += 1
    tables[Int(table.rawValue)].columns = columns
  }

  private static let null: UInt8 = 0
  private static let int: UInt8 = 1
  private static let text: UInt8 = 2

  // MARK: - Reading

  /// The size of the rows of a table.
  func size(of table: IndexTable) -> (rows: Int, columns: Int) {
    (tables[Int(table.rawValue)].count, tables[Int(table.rawValue)].columns)
  }

  /// Reads the cells of a table's rows, row by row. They are only valid within `body`.
  func withCells<Answer>(of table: IndexTable, _ body: (inout EncodedCells) throws -> Answer) rethrows -> Answer {
    try tables[Int(table.rawValue)].bytes.withUnsafeBytes { bytes in
      var cells = EncodedCells(bytes: bytes)
      return try body(&cells)
    }
  }

  /// Cells, read from front to back.
  struct EncodedCells {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    fileprivate init(bytes: UnsafeRawBufferPointer) {
      self.bytes = bytes
    }

    enum EncodedCell {
      case null
      case int(Int)
      case text(UnsafeRawBufferPointer)
    }

    /// The next cell; there must be one.
    mutating func next() -> EncodedCell {
      place += 1
      switch bytes[place - 1] {
      case RowBuffer.int: return .int(number())
      case RowBuffer.text:
        let length = number()
        place += length
        return .text(UnsafeRawBufferPointer(rebasing: bytes[place - length..<place]))
      default: return .null
      }
    }

    private mutating func number() -> Int {
      let size = MemoryLayout<Int>.size
      place += size
      return bytes.loadUnaligned(fromByteOffset: place - size, as: Int.self)
    }
  }
}
