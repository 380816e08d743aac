import GRDB
import ZoneData

/// The number of events on each day. It gives the position of a row among a million without counting them.
struct EventDays: Sendable {
  /// A day of `EventKey`. All undated events share one.
  struct Day: Sendable {
    let number: Int
    var count = 0
    /// The number of changes of a zone's status.
    var changes = 0
  }

  /// The days with events, in order.
  let days: [Day]
  /// The number of events before each day.
  private let before: [Int]
  let count: Int

  init(_ days: [Day]) {
    self.days = days
    var count = 0
    before = days.map { day in
      defer { count += day.count }
      return count
    }
    self.count = count
  }

  /// The first key of the day that contains a row, and the number of rows of that day before it.
  func place(ofRow row: Int) -> (first: Int, skipped: Int) {
    let index = before.partition { $0 > row } - 1
    guard days.indices.contains(index) else { return (EventKey.first, row) }
    return (days[index].number * EventKey.perDay, row - before[index])
  }

  /// The first key of an event's day, and the number of events before that day.
  func place(ofKey key: Int) -> (first: Int, before: Int) {
    let day = EventKey.countedDay(of: key)
    let index = days.partition { $0.number >= day }
    return (day * EventKey.perDay, index < before.count ? before[index] : count)
  }
}

extension EventDays {
  /// The statements that create the table, and the triggers that update it with the events, as for `TotalsTable`.
  static let statements: [String] = {
    let (new, old) = (EventKey.countedDay(sql: "NEW.id"), EventKey.countedDay(sql: "OLD.id"))
    return [
      "CREATE TABLE event_day (day INTEGER PRIMARY KEY, count INTEGER NOT NULL, changes INTEGER NOT NULL)",
      """
      INSERT INTO event_day
      SELECT \(EventKey.countedDay(sql: "id")) AS day, count(*), sum(kind IS 'status') FROM event GROUP BY day
      """,
      """
      CREATE TRIGGER event_day_come AFTER INSERT ON event BEGIN
        INSERT INTO event_day VALUES (\(new), 1, NEW.kind IS 'status')
          ON CONFLICT (day) DO UPDATE SET count = count + 1, changes = changes + excluded.changes; END
      """,
      """
      CREATE TRIGGER event_day_go AFTER DELETE ON event BEGIN
        UPDATE event_day SET count = count - 1, changes = changes - (OLD.kind IS 'status') WHERE day = \(old);
        DELETE FROM event_day WHERE day = \(old) AND count = 0; END
      """,
    ]
  }()

  /// Reads all days.
  init(_ db: Database) throws {
    var days: [Day] = []
    try Prepared(db, "SELECT day, count, changes FROM event_day ORDER BY day").each { row in
      days.append(Day(number: row[0], count: row[1], changes: row[2]))
    }
    self.init(days)
  }
}

extension Array {
  /// The index of the first element that fits. All elements after it must fit too.
  func partition(where fits: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
