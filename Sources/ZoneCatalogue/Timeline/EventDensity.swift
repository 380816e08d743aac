import ZoneData

/// The distribution of a list's events over time, from which the axis of the timeline is drawn.
package struct EventDensity: Hashable, Sendable {
  /// The events of a month.
  package struct Entry: Hashable, Sendable {
    /// The first day of the month with events.
    package let day: Day
    package let count: Int
    /// The number of changes of a zone's status among them.
    package let changes: Int

    package init(day: Day, count: Int, changes: Int) {
      self.day = day
      self.count = count
      self.changes = changes
    }
  }

  /// The months with events, in date order. Each event counts once, at its position in the timeline.
  package private(set) var entries: [Entry] = []
  /// The number of events without a date, which come last.
  package private(set) var undated = 0

  package init(entries: [Entry] = [], undated: Int = 0) {
    self.entries = entries
    self.undated = undated
  }

  /// Groups days into months, which are precise enough for every axis, and few at any size.
  init(days: some Sequence<EventDays.Day>) {
    var month = Day(number: .min).parts
    for day in days {
      guard let date = EventKey.day(of: day.number * EventKey.perDay) else {
        undated += day.count
        continue
      }
      let parts = date.parts
      if (month.year, month.month) != (parts.year, parts.month) {
        month = parts
        entries.append(Entry(day: date, count: 0, changes: 0))
      }
      let last = entries[entries.count - 1]
      entries[entries.count - 1] = Entry(
        day: last.day, count: last.count + day.count, changes: last.changes + day.changes)
    }
  }
}
