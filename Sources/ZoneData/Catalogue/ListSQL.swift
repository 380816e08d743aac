import GRDB

/// The SQL of one list: which table, in which order, narrowed by a query.
struct ListSQL<List: ListRow> {
  let condition: String
  let arguments: [String: any DatabaseValueConvertible]

  /// Makes the SQL; `db` is asked which words there are.
  init(_ query: Query, _ search: Search, _ db: Database) throws {
    var parts = Self.scopeConditions(query.scope)
    var arguments: [String: any DatabaseValueConvertible] = [:]
    arguments["province"] = query.scope.province
    arguments["record"] = query.scope.record?.text
    arguments["lead"] = query.scope.lead?.text
    if let seat = query.seat, List.table == "partner" {
      parts.append("province = :seat")
      arguments["seat"] = seat
    }
    if let found = try search.condition(SearchQuery(query.filter), on: "\(List.table).id", in: db) {
      parts.append(found.sql)
      arguments.merge(found.arguments) { $1 }
    }
    condition = parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND ")
    self.arguments = arguments
  }

  func count(_ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT count(*) FROM \(List.table) \(condition)")
    return try Int.fetchOne(statement, arguments: StatementArguments(arguments)) ?? 0
  }

  func rows(_ window: Range<Int>, _ db: Database) throws -> [List] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(List.columns) FROM \(List.table) \(condition)
        ORDER BY \(List.order) LIMIT :limit OFFSET :offset
        """)
    let bounds: [String: any DatabaseValueConvertible] = ["limit": window.count, "offset": window.lowerBound]
    let cursor = try Row.fetchCursor(
      statement, arguments: StatementArguments(arguments.merging(bounds) { $1 }))
    var rows: [List] = []
    while let row = try cursor.next() {
      rows.append(List(row: row))
    }
    return rows
  }

  /// How many rows stand before that of a record; nil where it is not among them.
  func position(of id: RecordID, _ db: Database) throws -> Int? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT place FROM (
          SELECT slug, row_number() OVER (ORDER BY \(List.order)) - 1 AS place FROM \(List.table) \(condition))
        WHERE slug = :slug ORDER BY place LIMIT 1
        """)
    return try Int.fetchOne(
      statement, arguments: StatementArguments(arguments.merging(["slug": id.text]) { $1 }))
  }

  // MARK: - Scope

  /// A zone lies in a province; everything else has to do with the zones of one.
  private static func scopeConditions(_ scope: Scope) -> [String] {
    var parts: [String] = []
    if scope.province != nil {
      let zones = "IN (SELECT id FROM zone WHERE province = :province)"
      parts.append(List.table == "zone" ? "province = :province" : related(to: zones))
    }
    if scope.record != nil {
      parts.append(isOrRelated(to: "(SELECT id FROM record WHERE slug = :record)"))
    }
    if scope.lead != nil {
      parts.append(isOrRelated(to: "(SELECT id FROM record WHERE slug = :lead)"))
    }
    return parts
  }

  private static func isOrRelated(to number: String) -> String {
    "(id = \(number) OR \(related(to: "= \(number)")))"
  }

  /// What has to do with the anchors: events directly, everything else directly or through an event.
  private static func related(to anchors: String) -> String {
    var found = ["SELECT b FROM link WHERE a \(anchors)"]
    if List.table != "event" {
      // Its own kind only directly: through a conference every zone would lead to every other.
      let own = List.table == "contact" ? "contact WHERE NOT channel" : List.table
      found.append(far(from: anchors, "near.b >= \(EventKey.first) AND near.a NOT IN (SELECT id FROM \(own))"))
    }
    if List.table == "contact" {
      // Whom to talk to about a zone are also the people of its developer.
      found.append(far(from: anchors, "near.a IN (SELECT id FROM zone)"))
    }
    return "id IN (\(found.joined(separator: " UNION ")))"
  }

  /// What is one link further than what the anchors have to do with.
  private static func far(from anchors: String, _ condition: String) -> String {
    "SELECT far.b FROM link near JOIN link far ON far.a = near.b WHERE near.a \(anchors) AND \(condition)"
  }
}
