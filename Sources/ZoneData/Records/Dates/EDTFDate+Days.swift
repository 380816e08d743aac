extension EDTFDate {
  /// Whether the date may have a day in `range`. Qualifiers do not widen it.
  package func mayFall(in range: ClosedRange<Day>) -> Bool {
    let wanted = DaySpan(first: range.lowerBound.number, last: range.upperBound.number)
    guard bounds.overlaps(wanted) else {
      return false
    }
    return switch kind {
    case .instant, .interval: true
    case .oneOf, .allOf: stretches.contains { $0.days.overlaps(wanted) }
    }
  }

  /// Whether no day fits both dates.
  ///
  /// A date fits every day it covers: those of an interval, or of each member of a set. Dates marked `?`, `~` or `%`
  /// are widened first: a day by a week at each end, a year by a quarter, any other date by its neighbour at each end, so
  /// that `2022~` fits all days from October 2021 to March 2023.
  package func contradicts(_ other: EDTFDate) -> Bool {
    let others = other.widenedSpans
    return !widenedSpans.contains { span in others.contains { span.overlaps($0) } }
  }

  /// The number of days that fit the date, widened as in `contradicts`. Fewer is more precise; no limit is infinite.
  package var spanInDays: Double {
    var (total, reached) = (0.0, Int.min)
    for span in widenedSpans.sorted(by: { $0.first < $1.first }) where span.last > reached {
      // Members of a set may overlap; each day counts once.
      let fresh = DaySpan(first: reached == .min ? span.first : max(span.first, reached + 1), last: span.last)
      total += fresh.count
      reached = span.last
    }
    return total
  }

  /// Whether both are the same days.
  func isSameTime(as other: EDTFDate) -> Bool {
    earliest == other.earliest && latest == other.latest
  }

  private var bounds: DaySpan {
    DaySpan(first: earliest?.number ?? .min, last: latest?.number ?? .max)
  }

  private var widenedSpans: [DaySpan] {
    stretches.map(\.widened)
  }
}

extension EDTFDate {
  /// The years in which it may lie. For an open range only the named year; for more than a century the first and the
  /// last.
  package var years: [Int] {
    guard let first = (earliest ?? latest)?.year, let last = (latest ?? earliest)?.year else { return [] }
    guard last - first <= 100 else { return [first, last] }
    return (first...last).filter { mayFall(in: Day(known: $0, 1, 1)...Day(known: $0, 12, 31)) }
  }

  /// The first day on which it may lie; the smallest number if the start is open.
  package var firstNumber: Int { earliest?.number ?? .min }
  /// The last day on which it may lie; the largest number if the end is open.
  package var lastNumber: Int { latest?.number ?? .max }
}
