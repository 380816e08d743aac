import GRDB
import ZoneData

/// The events for a query, in date order. Found once, they give the count, the rows of a window, the position of a row,
/// and the density.
struct EventTimeline: Sendable {
  /// The keys of the events.
  private enum Keys {
    /// All events, which are too many to hold in memory.
    case all(EventDays)
    case some([Int])
  }

  private let keys: Keys
  let density: EventDensity

  /// All events.
  init(_ days: EventDays) {
    keys = .all(days)
    density = EventDensity(days: days.days)
  }

  /// Some events, in order. `changes` are the keys of all changes of status, in order.
  init(_ found: [Int], changes: [Int]) {
    keys = .some(found)
    density = EventDensity(days: Self.days(of: found, changes))
  }

  var count: Int {
    switch keys {
    case .all(let days): days.count
    case .some(let found): found.count
    }
  }

  /// The keys of some events, in order; nil for all events.
  var found: [Int]? {
    if case .some(let found) = keys { found } else { nil }
  }

  /// The rows of a window.
  func rows(_ window: Range<Int>, of list: ListSQL, _ db: Database) throws -> [ListRow] {
    switch keys {
    case .all(let days):
      let place = days.place(ofRow: window.lowerBound)
      return try list.rows(
        "WHERE id >= ? ORDER BY id LIMIT ? OFFSET ?", [place.first, window.count, place.skipped], db)
    case .some(let found):
      return try list.rows(found[window.clamped(to: found.indices)], db)
    }
  }

  /// The number of events before an event; nil if it is not in the list.
  func position(of key: Int, _ db: Database) throws -> Int? {
    switch keys {
    case .all(let days):
      let place = days.place(ofKey: key)
      let statement = try db.cachedStatement(sql: "SELECT count(*) FROM event WHERE id >= ? AND id < ?")
      return try Int.fetchOne(statement, arguments: [place.first, key]).map { place.before + $0 }
    case .some(let found):
      let index = found.partition { $0 >= key }
      return index < found.count && found[index] == key ? index : nil
    }
  }

  /// Both arrays are sorted, so one pass over them is enough.
  private static func days(of found: [Int], _ changes: [Int]) -> [EventDays.Day] {
    var days: [EventDays.Day] = []
    var next = changes.partition { $0 >= found.first ?? 0 }
    for key in found {
      let number = EventKey.countedDay(of: key)
      if days.last?.number != number {
        days.append(EventDays.Day(number: number))
      }
      days[days.count - 1].count += 1
      while next < changes.count, changes[next] < key { next += 1 }
      if next < changes.count, changes[next] == key {
        days[days.count - 1].changes += 1
      }
    }
    return days
  }
}
