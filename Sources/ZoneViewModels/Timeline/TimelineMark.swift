import ZoneData

/// An event on the timeline: its possible days, and the way it is drawn.
package struct TimelineMark: Hashable, Sendable {
  /// The meaning of the days.
  package enum Form: Hashable, Sendable {
    /// The event took place on one of the days.
    case event
    /// The event lasted from the first day to the last.
    case lasting
    /// A zone's status changed on one of the days.
    case change
  }

  /// The first possible day; nil if it is not bounded.
  package let earliest: Day?
  /// The last possible day; nil if it is not bounded.
  package let latest: Day?
  package let form: Form

  /// The mark of a date. Without a date any day is possible.
  init(_ date: EDTFDate?, isChange: Bool) {
    earliest = date?.earliest
    latest = date?.latest
    if case .interval = date?.kind {
      form = isChange ? .change : .lasting
    } else {
      form = isChange ? .change : .event
    }
  }
}
