import ZoneData

/// What stands on the timeline for an event: the days that it may lie on, and how it is drawn.
package struct TimelineMark: Hashable, Sendable {
  /// How the days are meant.
  package enum Form: Hashable, Sendable {
    /// It took place on a day among them.
    case event
    /// It lasted from the first to the last.
    case lasting
    /// A zone's status changed on a day among them.
    case change
  }

  /// The first day it may lie on; nil where nothing bounds it.
  package let earliest: Day?
  /// The last day it may lie on; nil where nothing bounds it.
  package let latest: Day?
  package let form: Form

  /// The mark of a date; without one it may lie anywhere.
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
