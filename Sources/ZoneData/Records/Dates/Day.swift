/// A day of the proleptic Gregorian calendar, counted from 1 January 1970.
///
/// Years are astronomical, as in ISO 8601: year 0 is 1 BC. Days are clamped at about a trillion years, so that
/// arithmetic cannot overflow.
package struct Day: Hashable, Codable, Sendable {
  /// Days since 1970-01-01, negative before it.
  package let number: Int

  /// The last year of dates; negated, the first.
  package static let yearLimit = 1_000_000_000_000

  /// A little over 365.2425 times the year limit.
  private static let numberLimit = 366_000_000_000_000

  /// `number` counts from 1970-01-01.
  package init(number: Int) {
    self.number = min(max(number, -Self.numberLimit), Self.numberLimit)
  }

  /// `nil` if the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (-Self.yearLimit...Self.yearLimit).contains(year), (1...12).contains(month),
      (1...Self.count(inMonth: month, of: year)).contains(day)
    else {
      return nil
    }
    self.init(known: year, month, day)
  }
}

extension Day: Strideable {
  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  /// The number of days from this day to another.
  package func distance(to other: Day) -> Int {
    other.number - number
  }

  /// The day `count` days later, clamped at the limit.
  package func advanced(by count: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(count)
    guard !overflow else {
      return Day(number: count < 0 ? .min : .max)
    }
    return Day(number: sum)
  }
}
