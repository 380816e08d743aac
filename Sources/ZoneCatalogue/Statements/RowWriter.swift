import GRDB

/// Inserts rows into their tables.
struct RowWriter {
  private let db: Database
  private let isFirst: Bool

  /// In a new index, `CatalogueSchema.finish` adds the far sides of all links.
  init(_ db: Database, isFirst: Bool = false) {
    (self.db, self.isFirst) = (db, isFirst)
  }

  func insert(_ rows: RowBuffer) throws {
    for table in IndexTable.allCases where !(isFirst && table == .backlink) {
      let (count, columns) = rows.size(of: table)
      try rows.withCells(of: table) { cells in
        let (several, single) = count.quotientAndRemainder(dividingBy: table.rowsPerStatement)
        try insert(&cells, into: table, several, rows: table.rowsPerStatement, columns)
        try insert(&cells, into: table, single, rows: 1, columns)
      }
    }
  }

  /// Runs a statement some times, each time for some rows.
  private func insert(
    _ cells: inout RowBuffer.EncodedCells, into table: IndexTable, _ times: Int, rows: Int, _ columns: Int
  ) throws {
    guard times > 0 else { return }
    let name = isFirst && table == .eventOrder ? EventOrder.unsorted : table.name
    let insertion = try db.insertion(into: name, orElse: table.conflict, columns: columns, rows: rows)
    // The texts stay in the buffer and are not copied. After this, the statement does not refer to them any more.
    defer { insertion.clearBindings() }
    for _ in 0..<times {
      try insertion.run(&cells, count: rows * columns)
    }
  }
}

extension IndexTable {
  fileprivate var name: String {
    switch self {
    case .backlink: "link"
    case .dealAmount: "deal_amount"
    case .eventOrder: "event_order"
    case .searchRecord: "search_record"
    case .searchText: "search_text"
    case .searchKey: "search_key"
    case .search: "search (rowid, tokens)"
    case .searchName: "search_name (rowid, tokens)"
    default: "\(self)"
    }
  }

  /// Inserting rows one by one takes twice as long, because most of the time is that of the statement. But before a statement
  /// that inserts several rows, FTS5 writes all that it has gathered.
  fileprivate var rowsPerStatement: Int { [.search, .searchName].contains(self) ? 1 : 16 }

  /// Two values can lead to the same row of some tables. Other conflicts end the whole update, so SQLite need not be able to
  /// undo a single statement, which would take a journal of its own.
  fileprivate var conflict: String {
    [.facet, .link, .backlink, .dealing, .dealAmount].contains(self) ? "IGNORE" : "FAIL"
  }
}
