import GRDB
import ZoneData

/// The kind of record that groups the events of the timeline into lanes.
package enum LaneKind: CaseIterable, Hashable, Sendable {
  case zone, body

  var kind: RecordKind {
    switch self {
    case .zone: .zone
    case .body: .body
    }
  }
}

/// A lane of the timeline: a record with its events.
package struct LaneRow: Hashable, Sendable {
  /// The part of an event that the axis needs.
  package struct Entry: Hashable, Sendable {
    package let date: EDTFDate?
    /// Whether it is a change of a zone's status.
    package let isChange: Bool
  }

  /// The record; nil for the lane of events without a record of the kind.
  package let id: RecordID?
  package let name: String
  package let count: Int
  /// The distinct dates of the events, in date order; at most `Lanes.mostEntries`.
  package let entries: [Entry]
}

extension Catalogue {
  /// The lanes of the events for a query, those with the most events first. Events without a lane come last.
  package func lanes(_ kind: LaneKind, _ query: Query, window: Range<Int>) throws -> [LaneRow] {
    guard !window.isEmpty else { return [] }
    return try read { try Lanes(kind, sql(.events, query, $0)).rows(window, $0) }
  }

  /// The number of lanes.
  package func laneCount(_ kind: LaneKind, _ query: Query) throws -> Int {
    try read { try Lanes(kind, sql(.events, query, $0)).count($0) }
  }

  /// The position of a record's lane, counted from 0.
  package func lanePosition(_ id: RecordID, _ kind: LaneKind, _ query: Query) throws -> Int? {
    try read { try Lanes(kind, sql(.events, query, $0)).position(of: id, $0) }
  }
}

/// The SQL for lanes.
struct Lanes {
  private let kind: LaneKind
  private let events: ListSQL

  /// More signs than a track can show.
  static let mostEntries = 2048

  init(_ kind: LaneKind, _ events: ListSQL) {
    self.kind = kind
    self.events = events
  }

  func count(_ db: Database) throws -> Int {
    let lanes = try number(db, "\(found) SELECT count(DISTINCT record.id) FROM \(related)")
    return lanes + (try unassignedCount(db) > 0 ? 1 : 0)
  }

  func rows(_ window: Range<Int>, _ db: Database) throws -> [LaneRow] {
    let statement = try db.cachedStatement(sql: "\(lanes) LIMIT :limit OFFSET :offset")
    let bounds: [String: any DatabaseValueConvertible] = ["limit": window.count, "offset": window.lowerBound]
    let rows = try Row.fetchAll(statement, arguments: arguments(bounds))
    var found = try rows.map { row in
      LaneRow(
        id: RecordID(stored: row[1]), name: row[2], count: row[3],
        entries: try entries("link.b = found.id AND link.a = :lane", ["lane": row[0] as Int], db))
    }
    let unassigned = try unassignedCount(db)
    if found.count < window.count, unassigned > 0 {
      found.append(
        LaneRow(id: nil, name: "without a \(kind.kind)", count: unassigned, entries: try entries(isUnassigned, [:], db))
      )
    }
    return found
  }

  func position(of id: RecordID, _ db: Database) throws -> Int? {
    let statement = try db.cachedStatement(
      sql: "SELECT place FROM (SELECT slug, row_number() OVER () - 1 AS place FROM (\(lanes))) WHERE slug = :slug")
    return try Int.fetchOne(statement, arguments: arguments(["slug": id.text]))
  }

  // MARK: - Parts

  private var found: String { "WITH found AS (SELECT id, date, kind FROM event \(events.conditions.sql))" }

  /// The events with the records of the kind that they are linked to.
  private var related: String {
    "found JOIN link ON link.a = found.id JOIN record ON record.id = link.b AND record.kind = '\(kind.kind.rawValue)'"
  }

  private var lanes: String {
    """
    \(found) SELECT record.id, record.slug, record.name, count(DISTINCT found.id) AS events FROM \(related)
    GROUP BY record.id ORDER BY events DESC, record.name, record.slug
    """
  }

  private var isUnassigned: String {
    """
    NOT EXISTS (SELECT 1 FROM link JOIN record ON record.id = link.b
      WHERE link.a = found.id AND record.kind = '\(kind.kind.rawValue)')
    """
  }

  private func unassignedCount(_ db: Database) throws -> Int {
    try number(db, "\(found) SELECT count(*) FROM found WHERE \(isUnassigned)")
  }

  private func entries(
    _ condition: String, _ more: [String: any DatabaseValueConvertible], _ db: Database
  ) throws -> [LaneRow.Entry] {
    let source = more.isEmpty ? "found" : "found JOIN link"
    let statement = try db.cachedStatement(
      sql: """
        \(found) SELECT found.date, found.kind IS 'status' AS change FROM \(source) WHERE \(condition)
        GROUP BY found.date, change ORDER BY min(found.id) LIMIT \(Self.mostEntries)
        """)
    return try Row.fetchAll(statement, arguments: arguments(more)).map { row in
      LaneRow.Entry(date: (row[0] as String?).flatMap { try? EDTFDate($0) }, isChange: row[1])
    }
  }

  private func number(_ db: Database, _ sql: String) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments([:])) ?? 0
  }

  private func arguments(_ more: [String: any DatabaseValueConvertible]) -> StatementArguments {
    StatementArguments(events.conditions.arguments.merging(more) { $1 })
  }
}
