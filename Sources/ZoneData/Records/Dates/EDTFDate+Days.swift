extension EDTFDate {
  /// Whether some reading of the date has a day in `range`; qualifiers do not widen it.
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

  /// Whether every reading of the date lies wholly in `range`; qualifiers do not widen it.
  package func surelyFalls(in range: ClosedRange<Day>) -> Bool {
    guard let earliest, let latest else {
      return false
    }
    return range.contains(earliest) && range.contains(latest)
  }

  /// Whether no day fits both dates.
  ///
  /// A date fits every day it speaks of: those of an interval, those of each member of a set. Dates marked
  /// `?`, `~` or `%` are widened first: a day by a week at each end, a longer date by its neighbour at each
  /// end, so that `2022~` fits all days of 2021 to 2023.
  package func contradicts(_ other: EDTFDate) -> Bool {
    let others = other.widenedSpans
    return !widenedSpans.contains { span in others.contains { span.overlaps($0) } }
  }

  /// How many days fit the date, widened as for `contradicts`: fewer is more precise, no limit is infinite.
  package var spanInDays: Double {
    var (total, reached) = (0.0, Int.min)
    for span in widenedSpans.sorted(by: { $0.first < $1.first }) where span.last > reached {
      // Members of a set may overlap; a day counts once.
      let fresh = DaySpan(first: reached == .min ? span.first : max(span.first, reached + 1), last: span.last)
      total += fresh.count
      reached = span.last
    }
    return total
  }

  private var bounds: DaySpan {
    DaySpan(first: earliest?.number ?? .min, last: latest?.number ?? .max)
  }

  private var widenedSpans: [DaySpan] {
    stretches.map(\.widened)
  }
}
