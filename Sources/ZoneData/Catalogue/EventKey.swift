/// The row number of an event is its place in the timeline, so that no list of events is ever sorted.
///
/// The day takes the upper bits, the number within the day the lower 16. Where a day has more events than fit, which
/// dates of a year only can bring about on 1 January, the rest take the keys that follow.
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

  /// Gives each event the next free key from the first of its day on; in a day they stand by their ids.
  static func assign(_ events: [(id: RecordID, first: Int)]) -> [RecordID: Int] {
    var keys: [RecordID: Int] = [:]
    var next = first
    for event in events.sorted(by: { ($0.first, $0.id) < ($1.first, $1.id) }) {
      next = max(next, event.first)
      keys[event.id] = next
      next += 1
    }
    return keys
  }
}
