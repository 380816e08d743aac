import GRDB

/// The events that a query finds, in the order of time. Found once, they answer all that a screen asks of them: how many
/// there are, which stand in a window, where one stands, and how they are spread.
struct EventTimeline: Sendable {
  /// The keys of the events.
  private enum Keys {
    /// All there are: too many to hold.
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

  /// Some events, in order; `changes` are the keys of all changes of status, in order.
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

  /// The rows of a window.
  func rows(_ window: Range<Int>, of list: ListSQL<EventRow>, _ db: Database) throws -> [EventRow] {
    switch keys {
    case .all(let days):
      let place = days.place(ofRow: window.lowerBound)
      return try list.rows(
        "WHERE id >= ? ORDER BY id LIMIT ? OFFSET ?", [place.first, window.count, place.skipped], db)
    case .some(let found):
      return try list.rows(found[window.clamped(to: found.indices)], db)
    }
  }

  /// How many stand before an event; nil where it is none of them.
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

  /// Both rows of keys are in order, so one walk along them is enough.
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
