import GRDB

/// The SQL of one list: which table, in which order, narrowed by a query.
struct ListSQL {
  private let table: String
  private let columns: String
  private let order: String
  private let condition: String
  private let arguments: StatementArguments

  init<Row: ListRow>(_ row: Row.Type, _ query: Query) {
    table = Row.table
    columns = Row.columns
    order = Row.order
    var parts: [String] = []
    var values: [any DatabaseValueConvertible] = []
    func require(_ part: String, _ arguments: [any DatabaseValueConvertible]) {
      parts.append(part)
      values += arguments
    }
    if let province = query.scope.province, Row.table == "zone" {
      require("province = ?", [province])
    }
    if let record = query.scope.record {
      let number = "(SELECT id FROM record WHERE slug = ?)"
      require(Self.related("= \(number)", Row.table), Array(repeating: record.text, count: Row.anchors))
      parts[parts.count - 1] = "(\(parts[parts.count - 1]) OR id = \(number))"
      values.append(record.text)
    } else if let province = query.scope.province, Row.table != "zone" {
      let zones = "IN (SELECT id FROM zone WHERE province = ?)"
      require(Self.related(zones, Row.table), Array(repeating: province, count: Row.anchors))
    }
    if let seat = query.seat, Row.table == "partner" {
      require("province = ?", [seat])
    }
    for word in FoldedText.words(query.filter) {
      require("instr(search, ?) > 0", [word])
    }
    condition = parts.isEmpty ? "" : " WHERE " + parts.joined(separator: " AND ")
    arguments = StatementArguments(values)
  }

  func count(_ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT count(*) FROM \(table)\(condition)")
    return try Int.fetchOne(statement, arguments: arguments) ?? 0
  }

  func rows<R: ListRow>(_ row: R.Type, _ window: Range<Int>, _ db: Database) throws -> [R] {
    let sql = "SELECT \(columns) FROM \(table)\(condition) ORDER BY \(order) LIMIT ? OFFSET ?"
    let statement = try db.cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(
      statement, arguments: arguments + StatementArguments([window.count, window.lowerBound]))
    var rows: [R] = []
    while let row = try cursor.next() {
      rows.append(R(row: row))
    }
    return rows
  }

  /// How many rows stand before that of a record; nil where it is not among them.
  func position(of id: RecordID, _ db: Database) throws -> Int? {
    let sql = """
      SELECT place FROM (
        SELECT slug, row_number() OVER (ORDER BY \(order)) - 1 AS place FROM \(table)\(condition))
      WHERE slug = ? ORDER BY place LIMIT 1
      """
    let statement = try db.cachedStatement(sql: sql)
    return try Int.fetchOne(statement, arguments: arguments + StatementArguments([id.text]))
  }

  /// What has to do with the anchors: events directly, everything else directly or through an event.
  private static func related(_ anchor: String, _ table: String) -> String {
    let direct = "SELECT b FROM link WHERE a \(anchor)"
    if table == "event" {
      return "id IN (\(direct))"
    }
    // Its own kind only directly: through a conference every zone would lead to every other.
    let own = table == "contact" ? "contact WHERE NOT channel" : table
    let throughEvent = """
      SELECT far.b FROM link near JOIN link far ON far.a = near.b
      WHERE near.a \(anchor) AND near.b >= \(EventKey.first) AND near.a NOT IN (SELECT id FROM \(own))
      """
    return "id IN (\(direct) UNION \(throughEvent))"
  }
}

/// A row that a list of the catalogue gives.
protocol ListRow {
  static var table: String { get }
  static var columns: String { get }
  static var order: String { get }
  init(row: Row)
}

extension ListRow {
  /// How often the anchor stands in the condition for what is related.
  static var anchors: Int { table == "event" ? 1 : 2 }
}

extension ZoneRow: ListRow {
  static var table: String { "zone" }
  static var columns: String { "slug, name, named, place, province, status, mark, sources" }
  static var order: String { "sort, id" }

  init(row: Row) {
    id = RecordID(stored: row[0])
    name = row[1]
    isNamed = row[2]
    place = row[3]
    province = row[4]
    status = (row[5] as String?).flatMap(ZoneStatus.init)
    mark = Mark(stored: row[6])
    sourceCount = row[7]
  }
}

extension PartnerRow: ListRow {
  static var table: String { "partner" }
  static var columns: String { "slug, name, short, native, kind, province, mark, sources" }
  static var order: String { "sort, id" }

  init(row: Row) {
    id = RecordID(stored: row[0])
    name = row[1]
    shortName = row[2]
    nativeName = row[3]
    kind = row[4]
    province = row[5]
    mark = Mark(stored: row[6])
    sourceCount = row[7]
  }
}

extension ContactRow: ListRow {
  static var table: String { "contact" }
  static var columns: String { "slug, name, title, body, channel, mark, sources" }
  static var order: String { "sort, rowid" }

  init(row: Row) {
    id = RecordID(stored: row[0])
    name = row[1]
    title = row[2]
    body = row[3]
    isChannel = row[4]
    mark = Mark(stored: row[5])
    sourceCount = row[6]
  }
}

extension EventRow: ListRow {
  static var table: String { "event" }
  static var columns: String { "slug, name, short, date, kind, mark, sources" }
  static var order: String { "id" }

  init(row: Row) {
    id = RecordID(stored: row[0])
    name = row[1]
    shortName = row[2]
    date = (row[3] as String?).flatMap { try? EDTFDate($0) }
    kind = row[4]
    mark = Mark(stored: row[5])
    sourceCount = row[6]
  }
}

extension Mark {
  fileprivate init(stored text: String) {
    self = Mark(rawValue: text) ?? .unknown
  }
}
