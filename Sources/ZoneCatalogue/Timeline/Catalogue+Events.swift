import GRDB
import ZoneData

/// The list of events, by far the longest. Its keys are in date order, so it needs no sorting.
extension Catalogue {
  /// Whether an incremental query may have left out events.
  package func eventsAreCut(_ query: Query) throws -> Bool {
    guard query.isIncremental else { return false }
    return try read { try sql(.events, query, $0).isCut($0) }
  }

  /// The distribution over time of the events for a query.
  package func density(_ query: Query) throws -> EventDensity {
    try read { try timeline(query, $0).density }
  }

  func eventPosition(_ id: RecordID, _ query: Query) throws -> Int? {
    try read { (db) -> Int? in
      guard let key = try Self.key(of: id, db) else { return nil }
      guard query.order == nil else { return try keys(.events, query, db).firstIndex(of: key) }
      return try timeline(query, db).position(of: key, db)
    }
  }

  func timeline(_ query: Query, _ db: Database) throws -> EventTimeline {
    try timeline(query, sql(.events, query, db), db)
  }

  func timeline(_ query: Query, _ list: ListSQL, _ db: Database) throws -> EventTimeline {
    var asked = query
    asked.order = nil
    return try recentRows.timeline(asked) {
      guard asked != Query() else { return EventTimeline(try EventDays(db)) }
      let changes = try recentRows.changes { try Self.changes(db) }
      return EventTimeline(try list.keys(db), changes: changes)
    }
  }

  /// The key of an event, or of a change of a zone's status, which has no record of its own.
  private static func key(of id: RecordID, _ db: Database) throws -> Int? {
    guard id.record != id else { return try ListDefinition.events.keys(of: id, db).first }
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
