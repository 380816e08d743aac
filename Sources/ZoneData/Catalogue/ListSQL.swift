import GRDB

/// The SQL of one list: which table, in which order, narrowed by a query.
struct ListSQL<List: ListRow> {
  let conditions: SQLConditions
  private let order: String
  private let explainer: SearchExplainer?
  /// How well the rows fit the words; nil where their order is another.
  let ranking: SearchRanking?
  /// What finds the words where only so many are looked for.
  private let hasty: String?

  /// Makes the SQL; `db` is asked which words there are.
  init(_ query: Query, _ search: Search, _ db: Database) throws {
    var conditions = SQLConditions()
    conditions.narrow(to: query.scope, List.list)
    conditions.narrow(to: query.filter, List.list)
    let words = SearchQuery(query.filter.words)
    let reach = SearchReach(isOfEvents: List.list == .events, most: query.isHasty ? Query.hastyEvents : nil)
    let searched = try search.rows(words, on: "\(List.list.table).id", reach, in: db)
    let found = searched?.condition
    found.map { conditions.append($0) }
    hasty = query.isHasty ? found?.found : nil
    self.conditions = conditions
    order = (query.order.map { $0.sql(in: List.list) + ", " } ?? "") + List.order
    explainer = searched?.explainer
    ranking = query.isRanked(List.list) ? searched.map { SearchRanking(plan: $0.plan, table: List.list.table) } : nil
  }

  /// Whether there may be more than were looked for.
  func isCut(_ db: Database) throws -> Bool {
    guard let hasty else { return false }
    let statement = try db.cachedStatement(sql: "SELECT count(*) FROM (\(hasty))")
    let match = conditions.arguments.filter { $0.key == SearchCondition.match }
    return try Int.fetchOne(statement, arguments: StatementArguments(match)) == Query.hastyEvents
  }

  /// How many rows there are, or of them only those for which a condition of the table holds.
  func count(where condition: String? = nil, _ db: Database) throws -> Int {
    var conditions = conditions
    condition.map { conditions.append($0) }
    let statement = try db.cachedStatement(sql: "SELECT count(*) FROM \(List.list.table) \(conditions.sql)")
    return try Int.fetchOne(statement, arguments: StatementArguments(conditions.arguments)) ?? 0
  }

  func rows(_ window: Range<Int>, _ db: Database) throws -> [List] {
    let bounds: [String: any DatabaseValueConvertible] = ["limit": window.count, "offset": window.lowerBound]
    return try rows(
      "\(conditions.sql) ORDER BY \(order) LIMIT :limit OFFSET :offset",
      StatementArguments(conditions.arguments.merging(bounds) { $1 }), db)
  }

  /// The rows with some keys, in their order.
  func rows(_ keys: some Sequence<Int>, _ db: Database) throws -> [List] {
    let table = List.list.table
    return try rows(
      "JOIN json_each(?) picked ON \(table).\(List.key) = picked.value ORDER BY picked.key", ["\(Array(keys))"], db)
  }

  /// The rows that the end of a statement finds.
  func rows(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws -> [List] {
    let table = List.list.table
    let statement = try db.cachedStatement(sql: "SELECT \(List.columns), \(table).id FROM \(table) \(sql)")
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    var rows: [List] = []
    while let row = try cursor.next() {
      rows.append(try explained(List(row: row), number: row[row.count - 1], db))
    }
    return rows
  }

  /// The keys of all rows, in order.
  func keys(_ db: Database) throws -> [Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(List.key) FROM \(List.list.table) \(conditions.sql) ORDER BY \(order)")
    return try Int.fetchAll(statement, arguments: StatementArguments(conditions.arguments))
  }

  /// The rows with what a search ranks them by; `keys` are theirs, in order.
  func candidates(_ keys: [Int], _ db: Database) throws -> Candidates {
    let places = Dictionary(zip(keys, keys.indices)) { first, _ in first }
    let table = List.list.table
    let statement = try db.cachedStatement(
      sql: """
        SELECT picked.key, picked.record, recency
        FROM (SELECT \(table).\(List.key) AS key, \(table).id AS record FROM \(table) \(conditions.sql)) picked
          CROSS JOIN search_record ON search_record.id = picked.record ORDER BY picked.record
        """)
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(conditions.arguments))
    return Candidates(
      rows: try Array(
        rows.compactMap { row in
          places[row[0]].map { Candidates.Row(record: row[1], key: row[0], place: $0, recency: row[2]) }
        }))
  }

  /// The keys of a record's rows.
  static func keys(of id: RecordID, _ db: Database) throws -> [Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(List.key) FROM \(List.list.table) WHERE id = (SELECT id FROM record WHERE slug = ?)")
    return try Int.fetchAll(statement, arguments: [id.text])
  }

  /// A row with the text in which the words were found.
  private func explained(_ row: List, number: Int, _ db: Database) throws -> List {
    let shown = Set(row.texts.compactMap { $0 })
    guard let found = try explainer?.text(of: number, besides: shown, in: db) else { return row }
    var row = row
    row.match = found
    return row
  }

  /// How many rows of the whole list in its own order stand before one.
  static func position(ofKey key: Int, _ db: Database) throws -> Int {
    let table = List.list.table
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM \(table)
        WHERE (\(List.order)) < (SELECT \(List.order) FROM \(table) WHERE \(List.key) = ?)
        """)
    return try Int.fetchOne(statement, arguments: [key]) ?? 0
  }

  /// How many rows have each value of a facet.
  func counts(of facet: Facet, _ db: Database) throws -> [String: Int] {
    let statement = try db.cachedStatement(sql: facet == .mark ? markCounts : counts(of: facet))
    let rows = try Row.fetchAll(statement, arguments: StatementArguments(conditions.arguments))
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
  }

  private var markCounts: String {
    "SELECT mark, count(*) FROM \(List.list.table) \(conditions.sql) GROUP BY mark"
  }

  /// A row can have a value in several ways, and a record several rows.
  private func counts(of facet: Facet) -> String {
    let pairs = FacetSQL(facet: facet, list: List.list).pairs()
    let table = List.list.table
    return """
      SELECT pair.of_value, count(*)
      FROM (SELECT DISTINCT value AS of_value, record AS of_record FROM (\(pairs))) pair
        JOIN \(table) ON \(table).id = pair.of_record
      \(conditions.sql) GROUP BY 1
      """
  }
}
