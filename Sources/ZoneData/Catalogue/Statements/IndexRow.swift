import GRDB

/// The tables whose rows follow from records.
enum IndexTable: Int, CaseIterable, Sendable {
  /// `backlink` is the far side of a link.
  case record, zone, partner, contact, event, facet, link, backlink, searchRecord, searchText, searchKey

  fileprivate var insertion: (name: String, conflict: String, columns: Int) {
    switch self {
    case .record: ("record", "", 6)
    case .zone: ("zone", "", 10)
    case .partner: ("partner", "", 10)
    case .contact: ("contact", "", 9)
    case .event: ("event", "", 10)
    // Two values can lead to one row.
    case .facet: ("facet", "IGNORE", 3)
    case .link, .backlink: ("link", "IGNORE", 5)
    case .searchRecord: ("search_record", "", 4)
    case .searchText: ("search_text", "", 6)
    case .searchKey: ("search_key", "", 3)
    }
  }
}

/// A row that is to be written.
struct IndexRow: Sendable {
  let table: IndexTable
  let cells: [Cell]

  /// The cells of all columns in their order.
  init(_ table: IndexTable, _ cells: Cell...) {
    self.table = table
    self.cells = cells
  }
}

/// Writes rows into the tables that they are of. A class, as it prepares a statement when the first row of a table comes.
final class RowWriter {
  private let db: Database
  private let isFirst: Bool
  private var insertions = [Prepared?](repeating: nil, count: IndexTable.allCases.count)

  /// In a new index the far sides of links follow from the near ones when all is there.
  init(_ db: Database, isFirst: Bool = false) {
    (self.db, self.isFirst) = (db, isFirst)
  }

  func insert(_ rows: [IndexRow]) throws {
    for row in rows where !(isFirst && row.table == .backlink) {
      try insertion(into: row.table).run(with: row.cells)
    }
  }

  private func insertion(into table: IndexTable) throws -> Prepared {
    if let known = insertions[table.rawValue] { return known }
    let (name, conflict, columns) = table.insertion
    let insertion = try db.insertion(into: name, orElse: conflict, columns: columns)
    insertions[table.rawValue] = insertion
    return insertion
  }
}
