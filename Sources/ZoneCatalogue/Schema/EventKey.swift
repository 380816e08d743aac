import ZoneData

/// The row number of an event is its place in the timeline, so no list of events is ever sorted.
///
/// The day takes the upper bits, the number within the day the lower 16. That number follows from the event's id, so that
/// an event that comes or goes moves no other. If the number is taken, the event gets the next free one.
enum EventKey {
  /// Every event's key is at least this, and the row number of every other record is below.
  static let first = 1 << 40
  static let perDay = 1 << 16
  /// Days within some 11,000 years of 1970 have keys of their own; those beyond share the outermost.
  private static let reach = 1 << 22

  /// The first key of a day; events without a date come after all others.
  static func first(of date: EDTFDate?) -> Int {
    let day = date?.timelineDay.map { min(max($0.number, -reach), reach) } ?? reach + 1
    return first + (day + reach) * perDay
  }

  /// The day of a key; nil for the key of an event without a date.
  static func day(of key: Int) -> Day? {
    let day = (key - first) / perDay - reach
    return day > reach ? nil : Day(number: day)
  }

  /// The day under which a key is counted. Events without a date have the keys of many days, and count as one.
  static func countedDay(of key: Int) -> Int { min(key / perDay, undatedDay) }
  /// The same in SQL.
  static func countedDay(sql key: String) -> String { "min(\(key) / \(perDay), \(undatedDay))" }

  private static let undatedDay = first(of: nil) / perDay

  /// The key that an event has unless it is taken.
  static func wanted(_ id: RecordID, on date: EDTFDate?) -> Int {
    // There may be many events without a date, and there is room after the last day.
    let room = date?.timelineDay == nil ? 1 << 32 : perDay
    return first(of: date) + Int(Fingerprint.number(of: id.text.utf8) % UInt64(room))
  }
}
