/// How the events of a list are spread over time: what the axis of the timeline is drawn from.
package struct EventDensity: Hashable, Sendable {
  /// A stretch of time with events, no longer than a month.
  package struct Entry: Hashable, Sendable {
    /// A day of it.
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

  /// The stretches with events, in the order of time; each event counts once, where it stands in the timeline.
  package private(set) var entries: [Entry] = []
  /// Events without any date; they stand after all others.
  package private(set) var undated = 0

  /// Makes a density.
  package init(entries: [Entry] = [], undated: Int = 0) {
    self.entries = entries
    self.undated = undated
  }

  /// The density of events day by day. Months are enough for every axis, and few at any size.
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
