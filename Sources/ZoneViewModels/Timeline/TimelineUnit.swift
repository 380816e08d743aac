import ZoneData

/// The unit of a period on the timeline's axis. Periods form named groups.
package enum TimelineUnit: CaseIterable, Hashable, Sendable {
  case year, quarter, month

  /// The number of periods in a group: a decade of years, a year of quarters or months.
  var groupSize: Int {
    switch self {
    case .year: 10
    case .quarter: 4
    case .month: 12
    }
  }

  /// The period of a day, counted from the year 0.
  func period(of day: Day) -> Int {
    let parts = day.parts
    return switch self {
    case .year: parts.year
    case .quarter: parts.year * 4 + (parts.month - 1) / 3
    case .month: parts.year * 12 + parts.month - 1
    }
  }

  /// The position of a day in its period, from 0 up to but not including 1. A month counts as 31 days.
  func fraction(of day: Day) -> Double {
    let parts = day.parts
    let (month, day) = (Double(parts.month - 1), Double(parts.day - 1) / 31)
    return switch self {
    case .year: (month + day) / 12
    case .quarter: (month.truncatingRemainder(dividingBy: 3) + day) / 3
    case .month: day
    }
  }

  /// The group of a period.
  func group(of period: Int) -> Int {
    (period >= 0 ? period : period - groupSize + 1) / groupSize
  }

  /// The name of a group: `2020s`, `2022`.
  func name(ofGroup group: Int) -> String {
    self == .year ? "\(group * groupSize)s" : String(group)
  }

  /// The name of a period: `2022`, `Q3 2022`, `Aug 2022`.
  func name(of period: Int) -> String {
    let group = group(of: period)
    let place = period - group * groupSize
    return switch self {
    case .year: String(period)
    case .quarter: "Q\(place + 1) \(group)"
    case .month: "\(Day.name(ofMonth: place + 1)) \(group)"
    }
  }

  /// The plural, for the pane's title.
  package var name: String {
    switch self {
    case .year: "years"
    case .quarter: "quarters"
    case .month: "months"
    }
  }

  /// The next finer unit; nil at the finest.
  var finer: TimelineUnit? {
    switch self {
    case .year: .quarter
    case .quarter: .month
    case .month: nil
    }
  }

  /// The next coarser unit; nil at the coarsest.
  var coarser: TimelineUnit? {
    switch self {
    case .year: nil
    case .quarter: .year
    case .month: .quarter
    }
  }
}
