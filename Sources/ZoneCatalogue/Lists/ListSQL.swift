import GRDB
import ZoneData

/// The SQL for a list and a query.
struct ListSQL {
  let conditions: SQLConditions
  /// The ranking by the words of the query; nil if the rows have another order.
  let ranking: SearchRanking?
  private let list: CatalogueList
  private let ages: AgeScale?
  private let definition: ListDefinition
  private let fields: FieldCells?
  private let order: String
  private let isInOwnOrder: Bool
  private let explainer: SearchExplainer?
  private let tied: TiedBodies?
  private let reasons: FilterReasons?
  /// The full-text query and its row limit; nil for a complete search.
  private let limitedSearch: (sql: String, limit: Int)?

  private var table: String { definition.table }
  private var key: String { definition.key }

  /// `db` is searched for the words of the query. The rows have cells for the columns of a choice, too.
  init(
    _ list: CatalogueList, _ query: Query, _ choice: ColumnChoice?, _ search: Search, _ ages: AgeScale?, _ db: Database
  ) throws {
    (self.list, definition, self.ages) = (list, list.definition, ages)
    fields = choice.flatMap { FieldCells($0, of: list.definition) }
    reasons = FilterReasons(query.filter, list)
    var conditions = SQLConditions()
    conditions.narrow(to: query.scope, list)
    conditions.narrow(to: query.filter, list, ages)
    let words = SearchQuery(query.filter.words)
    let reach = SearchReach(isOfEvents: list.isOfEvents, most: query.incrementalLimit)
    let searched = try search.rows(words, on: "\(definition.table).id", reach, in: db)
    let found = searched?.condition
    let tied = list.isOfEvents ? try searched.map { try TiedBodies($0.plan, on: "\(list.table).id", in: db) } : nil
    self.tied = tied
    found.map { conditions.append($0, orElse: tied?.condition(limit: query.incrementalLimit)) }
    limitedSearch = query.incrementalLimit.flatMap { limit in found?.found.map { ($0, limit) } }
    self.conditions = conditions
    order = definition.order(by: query.order)
    isInOwnOrder = query.order == nil
    explainer = searched?.explainer
    let table = definition.table
    ranking = query.isRanked(list) ? searched.map { SearchRanking(plan: $0.plan, table: table) } : nil
  }

  /// Whether the search reached its row limit, so that there may be more rows.
  func isCut(_ db: Database) throws -> Bool {
    guard let limitedSearch else { return false }
    let statement = try db.cachedStatement(sql: "SELECT count(*) FROM (\(limitedSearch.sql))")
    let match = conditions.arguments.filter { $0.key == SearchCondition.match }
    return try Int.fetchOne(statement, arguments: StatementArguments(match)) == limitedSearch.limit
  }

  /// The number of rows, optionally only of those that meet a condition.
  func count(where condition: String? = nil, _ db: Database) throws -> Int {
    var conditions = conditions
    condition.map { conditions.append($0) }
    let statement = try db.cachedStatement(sql: "SELECT count(*) FROM \(table) \(conditions.sql)")
    return try Int.fetchOne(statement, arguments: StatementArguments(conditions.arguments)) ?? 0
  }

  func rows(_ window: Range<Int>, _ db: Database) throws -> [ListRow] {
    let bounds: [String: any DatabaseValueConvertible] = ["limit": window.count, "offset": window.lowerBound]
    return try rows(
      "\(conditions.sql) ORDER BY \(order) LIMIT :limit OFFSET :offset",
      StatementArguments(conditions.arguments.merging(bounds) { $1 }), db)
  }

  /// The rows with some keys, in the order of the keys.
  func rows(_ keys: some Sequence<Int>, _ db: Database) throws -> [ListRow] {
    try rows(
      "JOIN json_each(?) picked ON \(table).\(key) = picked.value ORDER BY picked.key", ["\(Array(keys))"], db)
  }

  /// The rows for the end of a SELECT statement, with the texts in which the words were found.
  func rows(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws -> [ListRow] {
    let stored = fields == nil ? "" : ", \(FieldCells.selection(table))"
    let statement = try db.cachedStatement(
      sql: "SELECT \(definition.selection)\(stored), \(table).id FROM \(table) \(sql)")
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    let keys = definition.keys + (fields?.keys ?? [])
    var records: [ShownRecord?] = []
    var numbers: [Int] = []
    var rows: [ListRow] = []
    // Rows without the words, by number.
    var unexplained: [(place: Int, number: Int)] = []
    while let row = try cursor.next() {
      let number: Int = row[row.count - 1]
      numbers.append(number)
      var found = definition.row(row, keys: keys)
      if let fields { records.append(fields.record(row[row.count - 2], of: found.id)) }
      switch try explainer?.words(of: number, besides: definition.words(of: found), in: db) {
      case nil, .shown: break
      case .elsewhere(let match): found.match = match
      case .nowhere: unexplained.append((rows.count, number))
      }
      rows.append(found)
    }
    try fields?.fill(&rows, from: records, db)
    if let tied, !unexplained.isEmpty {
      let matches = try tied.matches(of: unexplained.map(\.number), in: db)
      for (place, number) in unexplained { rows[place].match = matches[number] }
    }
    if let reasons {
      let found = try reasons.reasons(of: numbers, in: db)
      for (place, number) in numbers.enumerated() { rows[place].match = rows[place].match ?? found[number] }
    }
    return rows
  }

  /// The keys of all rows, in order.
  func keys(_ db: Database) throws -> [Int] {
    if list == .events, isInOwnOrder, let numbers = conditions.allNumbers { return try events(numbers, db) }
    let statement = try db.cachedStatement(sql: "SELECT \(key) FROM \(table) \(conditions.sql) ORDER BY \(order)")
    return try Int.fetchAll(statement, arguments: StatementArguments(conditions.arguments))
  }

  /// The events among some records, in order. They are not read: a link to an event leads to one that is there, and those of
  /// a zone are on as many pages as there are.
  private func events(_ numbers: String, _ db: Database) throws -> [Int] {
    let found = try Int.fetchAll(db.cachedStatement(sql: numbers), arguments: StatementArguments(conditions.arguments))
    // Mostly in order already, as links are.
    let events = found.filter { $0 >= EventKey.first }.sorted()
    return events.indices.compactMap { $0 > 0 && events[$0] == events[$0 - 1] ? nil : events[$0] }
  }

  /// The rows with the values for ranking. `keys` are all their keys, in order.
  func candidates(_ keys: [Int], _ db: Database) throws -> Candidates {
    let places = Dictionary(zip(keys, keys.indices)) { first, _ in first }
    let statement = try db.cachedStatement(
      sql: """
        SELECT picked.key, picked.record, recency
        FROM (SELECT \(table).\(key) AS key, \(table).id AS record FROM \(table) \(conditions.sql)) picked
          CROSS JOIN search_record ON search_record.id = picked.record ORDER BY picked.record
        """)
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(conditions.arguments))
    return Candidates(
      rows: try Array(
        rows.compactMap { row in
          places[row[0]].map { Candidates.Row(record: row[1], key: row[0], place: $0, recency: row[2]) }
        }))
  }

  // MARK: - Facets

  /// The number of rows for each value of a facet.
  func counts(of facet: Facet, _ db: Database) throws -> [String: Int] {
    let sql = FacetSQL(facet: facet, list: list, ages: ages)
    let statement = try db.cachedStatement(sql: sql.column.map(counts(ofColumn:)) ?? counts(of: sql))
    let rows = try Row.fetchAll(statement, arguments: StatementArguments(conditions.arguments))
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
  }

  private func counts(ofColumn column: String) -> String {
    "SELECT value, count(*) FROM (SELECT \(column) AS value FROM \(table) \(conditions.sql)) WHERE value <> '' GROUP BY value"
  }

  /// DISTINCT, because a row can have a value in several ways, and a record can have several rows.
  private func counts(of facet: FacetSQL) -> String {
    let pairs = facet.pairs()
    return """
      SELECT pair.of_value, count(*)
      FROM (SELECT DISTINCT value AS of_value, record AS of_record FROM (\(pairs))) pair
        JOIN \(table) ON \(table).id = pair.of_record
      \(conditions.sql) GROUP BY 1
      """
  }
}

// MARK: - Positions in the whole list

extension ListDefinition {
  /// The keys of a record's rows.
  func keys(of id: RecordID, _ db: Database) throws -> [Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(key) FROM \(table) WHERE id = (SELECT id FROM record WHERE slug = ?)")
    return try Int.fetchAll(statement, arguments: [id.text])
  }

  /// The number of rows before a row, in the whole list in its own order.
  func position(ofKey key: Int, _ db: Database) throws -> Int {
    let terms = order.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM \(table) WHERE (\(terms)) < (SELECT \(terms) FROM \(table) WHERE \(self.key) = ?)")
    return try Int.fetchOne(statement, arguments: [key]) ?? 0
  }
}

extension Catalogue {
  /// The SQL for a list and a query, with the words and ages of this catalogue.
  func sql(_ list: CatalogueList, _ query: Query, _ db: Database, in choice: ColumnChoice? = nil) throws -> ListSQL {
    try ListSQL(list, query, choice, search, ages, db)
  }
}
