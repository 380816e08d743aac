/// The row number of an event is its place in the timeline, so that no list of events is ever sorted.
///
/// The day takes the upper bits, the number within the day the lower 16. Days are shifted so that every key is
/// larger than the row numbers of zones, bodies and people, which share one space with the events.
enum EventKey {
  static let perDay = 1 << 16
  private static let shift = 1 << 22

  /// Every event's key is at least this, every other record's number is below.
  static let first = perDay

  /// The first key of a day; events without a date come after all others.
  static func first(of date: EDTFDate?) -> Int {
    guard let day = date?.timelineDay else { return (2 * shift - 1) * perDay }
    let clamped = min(max(day.number, 1 - shift), shift - 2)
    return (clamped + shift) * perDay
  }
}
