import GRDB

/// The list of events, by far the longest.
extension Catalogue {
  /// Events in the order of time; those without a date come last.
  package func events(_ query: Query, window: Range<Int>) throws -> [EventRow] {
    guard query.order == nil, window.count <= Self.widestWindow, !window.isEmpty else { return try rows(query, window) }
    return try read { db in
      let list = try ListSQL<EventRow>(query, search, db)
      return try timeline(query, list, db).rows(window, of: list, db)
    }
  }

  /// How many events a query finds.
  package func eventCount(_ query: Query) throws -> Int {
    try read { try timeline(query, $0).count }
  }

  /// Whether a query in haste may have left events out.
  package func eventsAreCut(_ query: Query) throws -> Bool {
    guard query.isHasty else { return false }
    return try read { try ListSQL<EventRow>(query, search, $0).isCut($0) }
  }

  /// How the events that a query finds are spread over time.
  package func density(_ query: Query) throws -> EventDensity {
    try read { try timeline(query, $0).density }
  }

  /// The place of an event among those a query finds, counted from 0.
  package func eventPosition(_ id: RecordID, _ query: Query) throws -> Int? {
    try read { (db) -> Int? in
      guard let key = try Self.key(of: id, db) else { return nil }
      guard query.order == nil else { return try keys(EventRow.self, query, db).firstIndex(of: key) }
      return try timeline(query, db).position(of: key, db)
    }
  }

  private func timeline(_ query: Query, _ db: Database) throws -> EventTimeline {
    try timeline(query, ListSQL<EventRow>(query, search, db), db)
  }

  private func timeline(_ query: Query, _ list: ListSQL<EventRow>, _ db: Database) throws -> EventTimeline {
    var asked = query
    asked.order = nil
    return try recentRows.timeline(asked) {
      guard asked != Query() else { return EventTimeline(try EventDays(db)) }
      let changes = try recentRows.changes { try Self.changes(db) }
      return EventTimeline(try list.keys(db), changes: changes)
    }
  }

  /// The number of an event, or of a change of a zone's status, which has no record of its own.
  private static func key(of id: RecordID, _ db: Database) throws -> Int? {
    guard id.record != id else { return try ListSQL<EventRow>.keys(of: id, db).first }
    let statement = try db.cachedStatement(
      sql: """
        SELECT event.id FROM record CROSS JOIN link ON link.a = record.id AND link.b >= \(EventKey.first)
          CROSS JOIN event ON event.id = link.b WHERE record.slug = ? AND event.slug = ?
        """)
    return try Int.fetchOne(statement, arguments: [id.record.text, id.text])
  }

  private static func changes(_ db: Database) throws -> [Int] {
    let sql = "SELECT record FROM facet WHERE facet = 'kind' AND value = 'status' ORDER BY record"
    return try Int.fetchAll(db.cachedStatement(sql: sql))
  }
}
