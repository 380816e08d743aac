import GRDB

/// How the events of a list are spread over time: what the axis of the timeline is drawn from.
package struct EventDensity: Hashable, Sendable {
  /// A day on which events stand in the timeline.
  package struct Entry: Hashable, Sendable {
    package let day: Day
    package let count: Int
    /// How many of them are changes of a zone's status.
    package let changes: Int

    /// Makes an entry.
    package init(day: Day, count: Int, changes: Int) {
      self.day = day
      self.count = count
      self.changes = changes
    }
  }

  /// The days with events, in the order of time; each event counts once, where it stands in the timeline.
  package let entries: [Entry]
  /// Events without any date; they stand after all others.
  package let undated: Int

  /// Makes a density.
  package init(entries: [Entry] = [], undated: Int = 0) {
    self.entries = entries
    self.undated = undated
  }
}

extension Catalogue {
  /// How the events that a query finds are spread over time.
  package func density(_ query: Query) throws -> EventDensity {
    try read { try ListSQL<EventRow>(query, search, $0).density($0) }
  }
}

extension ListSQL where List == EventRow {
  /// Days come from the row numbers, so that no date is read.
  fileprivate func density(_ db: Database) throws -> EventDensity {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id / \(EventKey.perDay) AS day, count(*), sum(kind IS 'status') FROM event \(conditions.sql)
        GROUP BY day ORDER BY day
        """)
    var entries: [EventDensity.Entry] = []
    var undated = 0
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(conditions.arguments))
    while let row = try rows.next() {
      if let day = EventKey.day(of: (row[0] as Int) * EventKey.perDay) {
        entries.append(.init(day: day, count: row[1], changes: row[2]))
      } else {
        undated += row[1] as Int
      }
    }
    return EventDensity(entries: entries, undated: undated)
  }
}
