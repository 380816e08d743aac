import GRDB
import ZoneData

/// The lists, one window at a time. An empty window costs no query.
extension Catalogue {
  /// The rows of a list that a query finds, with cells for the columns of a choice. Disputes are those of the records that
  /// it finds.
  package func rows(
    _ list: CatalogueList, _ query: Query, window: Range<Int>, in choice: ColumnChoice? = nil
  ) throws -> [ListRow] {
    guard !window.isEmpty else { return [] }
    guard list.isOfRecords else {
      let rows = try assembled(list, query)
      return Array(rows[window.clamped(to: rows.indices)])
    }
    return try read { db in
      let sql = try sql(list, query, db, in: choice)
      let isWide = window.count > Self.widestWindow && !query.isRanked(list)
      if isWide { return try sql.rows(window, db) }
      if list == .events, query.order == nil { return try timeline(query, sql, db).rows(window, of: sql, db) }
      guard query != Query() else { return try sql.rows(window, db) }
      let keys = try keys(list, query, db)
      return try sql.rows(keys[window.clamped(to: keys.indices)], db)
    }
  }

  /// The number of rows of a list for a query.
  package func count(of list: CatalogueList, _ query: Query) throws -> Int {
    // Counting all rows of a table is slow, and the index has stored the totals.
    if !query.isNarrowed, let total = totals.rows(of: list) { return total }
    guard list.isOfRecords else { return try assembled(list, query).count }
    return try read { try list == .events ? timeline(query, $0).count : keys(list, query, $0).count }
  }

  /// The position of a record in a list for a query, counted from 0.
  package func position(of id: RecordID, in list: CatalogueList, _ query: Query) throws -> Int? {
    guard list.isOfRecords else { return try assembled(list, query).firstIndex { $0.id == id } }
    if list == .events { return try eventPosition(id, query) }
    return try read { (db) -> Int? in
      let own = try list.definition.keys(of: id, db)
      if query == Query() { return try own.map { try list.definition.position(ofKey: $0, db) }.min() }
      return try keys(list, query, db).firstIndex(where: own.contains)
    }
  }

  /// The number of zones of each class for a query.
  package func zoneCounts(_ query: Query) throws -> ZoneCounts {
    guard query.isNarrowed else { return totals.ofZones }
    return try read { db in
      let counts = try sql(.zones, query, db).counts(of: .zoneClass, db)
      return ZoneCounts(
        Dictionary(
          uniqueKeysWithValues: counts.compactMap { name, count in
            ZoneClass(rawValue: name).map { ($0, count) }
          }))
    }
  }

  /// A window of up to this size is read by the keys of the query; a larger one is read in order.
  private static let widestWindow = 1000

  /// The rows of a list that has no table.
  private func assembled(_ list: CatalogueList, _ query: Query) throws -> [ListRow] {
    let entries: [ListEntry] =
      switch list {
      case .sources: try sources(query.filter, query.scope).map { ListEntry($0) }
      case .stale: try stale(query).map { ListEntry($0) }
      default:
        try disputes(query.scope, query.filter).flatMap { dispute in
          dispute.sides.map { ListEntry($0, of: dispute) }
        }
      }
    return list.definition.sorted(entries.map(list.definition.row), by: query.order)
  }

  /// The keys of all rows for a query, in order.
  func keys(_ list: CatalogueList, _ query: Query, _ db: Database) throws -> [Int] {
    if list == .events, let sorted = try sortedEvents(query, db) { return sorted }
    return try recentRows.keys(list, query) {
      let sql = try sql(list, query, db)
      guard let ranking = sql.ranking else { return try sql.keys(db) }
      let keys = try ranking.keys(of: candidates(list, query, db), in: db)
      return list == .contacts ? try PostRanking(query.filter.words).sorted(keys, in: db) : keys
    }
  }

  /// Loads what a word search needs, so that the first letter typed is fast.
  package func prepareSearch(in list: CatalogueList, _ query: Query) throws {
    try read { db in
      try search.prepare(in: db)
      guard list != .events, query.order == nil else { return }
      _ = try candidates(list, query, db)
    }
  }

  /// The rows for a query without its words.
  private func candidates(_ list: CatalogueList, _ query: Query, _ db: Database) throws -> Candidates {
    var all = query
    all.filter.words = ""
    return try recentRows.candidates(list, all) {
      try sql(list, all, db).candidates(keys(list, all, db), db)
    }
  }
}

extension Query {
  /// Whether the query narrows the list.
  fileprivate var isNarrowed: Bool { scope != Scope() || !filter.isEmpty }
}
