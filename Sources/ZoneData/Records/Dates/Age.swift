/// How long ago something was, in days.
package struct Age: Hashable, Comparable, Sendable {
  package let days: Int

  package init(days: Int) { self.days = days }

  /// The age on a day; zero for a day to come.
  package init(of day: Day, on today: Day) { days = max(0, day.distance(to: today)) }

  /// Parses `18m`, `2y` or `90d`, the forms of queries and of the configuration; nil if it is anything else.
  package init?(_ text: String) {
    guard let unit = text.last.flatMap({ Self.units[$0] }), let count = Int(text.dropLast()), (0...9999).contains(count)
    else { return nil }
    days = Int((Double(count) * unit).rounded())
  }

  /// A month is a twelfth of a year of 365.2425 days.
  private static let month = 365.2425 / 12
  private static let units: [Character: Double] = ["d": 1, "m": month, "y": month * 12]

  /// The age in its largest useful unit: `12 d`, `13 mo`, `4 y`.
  package var inShort: String {
    let months = Double(days) / Self.month
    if months < 1 { return "\(days) d" }
    return months < 24 ? "\(Int(months)) mo" : "\(Int(months / 12)) y"
  }

  package static func < (left: Age, right: Age) -> Bool { left.days < right.days }
}

/// The day from which ages are measured, and the age at which a value is stale.
package struct AgeScale: Hashable, Sendable {
  /// The day to measure from: today, or the day of an earlier state.
  package let today: Day
  /// A value is stale if no document supports it that is as young as this.
  package let staleAfter: Age

  package static let standardThreshold = Age("2y") ?? Age(days: 730)

  package init(today: Day, staleAfter: Age = standardThreshold) {
    (self.today, self.staleAfter) = (today, staleAfter)
  }

  /// The first day whose documents are not stale.
  package var freshSince: Day { today.advanced(by: -staleAfter.days) }

  /// The age of something on the day to measure from.
  package func age(of day: Day) -> Age { Age(of: day, on: today) }

  /// Whether a value last seen on a day is stale.
  package func isStale(_ lastSeen: Day) -> Bool { lastSeen < freshSince }
}
