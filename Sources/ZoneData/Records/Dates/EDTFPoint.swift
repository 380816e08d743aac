extension EDTFDate {
  /// One date as EDTF writes it: its first day, how much of it is known, and how sure the writer is.
  package struct Point: Hashable, Sendable {
    /// The first day that the date may mean.
    package let first: Day

    /// How much is known: `2004-XX` is known to the year.
    package let precision: Precision

    /// What is marked with `X` as not known, beyond decade and century.
    package let unspecified: Unspecified

    /// The writer's doubts.
    package let qualifier: Qualifier

    init(
      first: Day, precision: Precision = .day, unspecified: Unspecified = .nothing,
      qualifier: Qualifier = .none
    ) {
      self.first = first
      self.precision = precision
      self.unspecified = unspecified
      self.qualifier = qualifier
    }

    /// The last day that the date may mean.
    package var last: Day {
      let (year, month, _) = first.parts
      return switch precision {
      case .day: first
      case .month: first.advanced(by: Day.count(inMonth: month, of: year) - 1)
      // Winter, which begins in December, runs to the end of the next year's February.
      case .season where month == 12: Day(known: year + 1, 3, 1).advanced(by: -1)
      case .season: Day(known: year, month + 3, 1).advanced(by: -1)
      case .year: Day(known: year, 12, 31)
      case .decade: Day(known: year + 9, 12, 31)
      case .century: Day(known: year + 99, 12, 31)
      }
    }

    /// The days held against other dates: a qualified day with a week at each end, a longer qualified date with
    /// its neighbour at each end, so that `2022~` is 2021 to 2023.
    ///
    /// EDTF gives no figure. The three qualifiers count alike: neither a doubted date nor an approximate one is
    /// firm enough to dispute a neighbour.
    var widened: DaySpan {
      guard qualifier != .none else {
        return DaySpan(first: first.number, last: last.number)
      }
      let next = EDTFDate.Point(first: last.advanced(by: 1), precision: precision)
      let end = precision == .day ? first.advanced(by: 7) : next.last
      return DaySpan(first: previous.number, last: end.number)
    }

    /// A week before, or the first day of the month, season, year, decade or century before.
    private var previous: Day {
      let (year, month, _) = first.parts
      return switch precision {
      case .day: first.advanced(by: -7)
      case .month where month == 1, .season where month == 3: Day(known: year - 1, 12, 1)
      case .month: Day(known: year, month - 1, 1)
      case .season: Day(known: year, month - 3, 1)
      case .year: Day(known: year - 1, 1, 1)
      case .decade: Day(known: year - 10, 1, 1)
      case .century: Day(known: year - 100, 1, 1)
      }
    }
  }

  /// How much of a date is known, finest first.
  package enum Precision: Int, Comparable, Sendable {
    case day, month, season, year, decade, century

    /// Orders a finer precision before a coarser one.
    package static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The parts of a date that are written `XX`.
  package enum Unspecified: Sendable {
    case nothing, day, month, monthAndDay
  }

  /// The mark at the end of a date: `?`, `~`, or `%` for both.
  package enum Qualifier: Sendable {
    case none, uncertain, approximate, both
  }
}
