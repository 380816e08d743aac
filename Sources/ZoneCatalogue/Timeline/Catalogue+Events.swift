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

  /// The events in the order of time, whatever the order of the query.
  func timeline(_ query: Query, _ db: Database) throws -> EventTimeline {
    var query = query
    query.order = nil
    return try timeline(query, sql(.events, query, db), db)
  }

  /// The same for a query without an order, with its SQL.
  func timeline(_ query: Query, _ list: ListSQL, _ db: Database) throws -> EventTimeline {
    try recentRows.timeline(query) {
      guard query != Query() else { return EventTimeline(try EventDays(db)) }
      let changes = try recentRows.changes { try Self.changes(db) }
      return EventTimeline(try list.keys(db), changes: changes)
    }
  }

  /// The events for a query, sorted by a column; nil if the query has no order, or finds so few that sorting them is faster
  /// than going through all events in that order.
  func sortedEvents(_ query: Query, ifMoreThan most: Int = mostSorted, _ db: Database) throws -> [Int]? {
    guard let order = query.order else { return nil }
    let timeline = try timeline(query, db)
    guard timeline.count > most else { return nil }
    return try recentRows.sortedEvents(query) {
      try EventOrder.sorted(timeline.found, count: timeline.count, by: order, in: db)
    }
  }

  /// Sorting so many events by a field takes as long as going through a million.
  static let mostSorted = 15_000

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
