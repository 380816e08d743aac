import GRDB
import Synchronization

/// The list of events. It is the longest one, so what a query finds is kept for the questions that follow.
extension Catalogue {
  /// Events in the order of time; those without a date come last.
  package func events(_ query: Query, window: Range<Int>) throws -> [EventRow] {
    guard !window.isEmpty else { return [] }
    return try read { db in
      let list = try ListSQL<EventRow>(query, search, db)
      // A window of the screen is looked up; whoever wants all rows reads them as they come.
      guard query.order == nil, window.count <= Self.widestWindow else { return try list.rows(window, db) }
      let (sql, arguments) = try timeline(query, list, db).window(window)
      return try list.rows(sql, arguments, db)
    }
  }

  /// How many events a query finds.
  package func eventCount(_ query: Query) throws -> Int {
    try read { try timeline(query, $0).count }
  }

  /// How the events that a query finds are spread over time.
  package func density(_ query: Query) throws -> EventDensity {
    try read { try timeline(query, $0).density }
  }

  /// The place of an event among those a query finds, counted from 0.
  package func eventPosition(_ id: RecordID, _ query: Query) throws -> Int? {
    try read { db in
      guard query.order == nil else { return try ListSQL<EventRow>(query, search, db).position(of: id, db) }
      guard let key = try Self.key(of: id, db) else { return nil }
      return try timeline(query, db).position(of: key, db)
    }
  }

  private static let widestWindow = 1000

  private func timeline(_ query: Query, _ db: Database) throws -> EventTimeline {
    try timeline(query, ListSQL<EventRow>(query, search, db), db)
  }

  private func timeline(_ query: Query, _ list: ListSQL<EventRow>, _ db: Database) throws -> EventTimeline {
    var asked = query
    asked.order = nil
    return try recentTimelines.timeline(asked) {
      guard asked != Query() else { return EventTimeline(try EventDays(db)) }
      let changes = try recentTimelines.changes { try Self.changes(db) }
      return EventTimeline(try list.numbers(db), changes: changes)
    }
  }

  /// The number of an event, or of a change of a zone's status, which has no record of its own.
  private static func key(of id: RecordID, _ db: Database) throws -> Int? {
    guard id.record != id else {
      let statement = try db.cachedStatement(sql: "SELECT id FROM record WHERE slug = ? AND kind = 'event'")
      return try Int.fetchOne(statement, arguments: [id.text])
    }
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

/// What was found last: a screen asks for the same events several times, and the index does not change.
final class RecentTimelines: Sendable {
  private struct Kept {
    var timelines: [(query: Query, timeline: EventTimeline)] = []
    var changes: [Int]?
  }

  private let kept = Mutex(Kept())

  /// The events of a query; found where it is none of the last ones.
  func timeline(_ query: Query, find: () throws -> EventTimeline) rethrows -> EventTimeline {
    if let found = kept.withLock({ $0.timelines.first { $0.query == query }?.timeline }) { return found }
    let found = try find()
    kept.withLock { $0.timelines = [(query, found)] + $0.timelines.prefix(2) }
    return found
  }

  /// The keys of all changes of status, in order.
  func changes(find: () throws -> [Int]) rethrows -> [Int] {
    if let changes = kept.withLock({ $0.changes }) { return changes }
    let found = try find()
    kept.withLock { $0.changes = found }
    return found
  }
}
