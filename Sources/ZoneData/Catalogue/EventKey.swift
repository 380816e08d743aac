/// The row number of an event is its place in the timeline, so that no list of events is ever sorted.
///
/// The day takes the upper bits, the number within the day the lower 16. That number follows from the event's id, so that
/// an event that comes or goes moves no other. Two that come to one number stand in the order of their ids, and the later
/// takes the next (`EventPlaces`).
enum EventKey {
  /// Every event's key is above this, the row number of every other record below.
  static let first = 1 << 40
  static let perDay = 1 << 16
  /// Days within some 11,000 years of 1970 have keys of their own; those beyond share the outermost.
  private static let reach = 1 << 22

  /// The first key of a day; events without a date come after all others.
  static func first(of date: EDTFDate?) -> Int {
    let day = date?.timelineDay.map { min(max($0.number, -reach), reach) } ?? reach + 1
    return first + (day + reach) * perDay
  }

  /// The day that a key stands for; nil for that of an event without a date.
  static func day(of key: Int) -> Day? {
    let day = (key - first) / perDay - reach
    return day > reach ? nil : Day(number: day)
  }

  /// The day that a key counts for; events without a date, which are given room as of many days, count for one.
  static func countedDay(of key: Int) -> Int { min(key / perDay, undatedDay) }
  /// The same in SQL.
  static func countedDay(sql key: String) -> String { "min(\(key) / \(perDay), \(undatedDay))" }

  private static let undatedDay = first(of: nil) / perDay

  /// The key that an event has unless others are in the way.
  static func wanted(_ id: RecordID, on date: EDTFDate?) -> Int {
    // After the last day there is room, and events without a date may be many.
    let room = date?.timelineDay == nil ? 1 << 32 : perDay
    return first(of: date) + Int(Fingerprint.number(of: id.text.utf8) % UInt64(room))
  }
}
