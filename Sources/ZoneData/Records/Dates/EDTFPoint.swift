extension EDTFDate {
  /// A single EDTF date: its first day, its precision, and its qualifier.
  package struct Point: Hashable, Sendable {
    /// The first day that the date can mean.
    package let first: Day

    /// What is known: `2004-XX` is known to the year.
    package let precision: Precision

    /// The parts marked with `X` as unknown, beyond decade and century.
    package let unspecified: Unspecified

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

    /// The last day that the date can mean.
    package var last: Day {
      let (year, month, _) = first.parts
      return switch precision {
      case .day: first
      case .month: first.advanced(by: Day.count(inMonth: month, of: year) - 1)
      // Winter starts in December and ends with the next year's February.
      case .season where month == 12: Day(known: year + 1, 3, 1).advanced(by: -1)
      case .season: Day(known: year, month + 3, 1).advanced(by: -1)
      case .year: Day(known: year, 12, 31)
      case .decade: Day(known: year + 9, 12, 31)
      case .century: Day(known: year + 99, 12, 31)
      }
    }

    /// The days to compare with other dates: a qualified day with a week at each end, a year with a quarter at each end, any
    /// other date with its neighbour at each end, so that `2022-08~` is July to September.
    ///
    /// EDTF gives no figure. The three qualifiers count the same: neither an uncertain date nor an approximate one is
    /// firm enough to dispute a neighbour.
    var widened: DaySpan {
      guard qualifier != .none else {
        return DaySpan(first: first.number, last: last.number)
      }
      return DaySpan(first: previous.number, last: next.number)
    }

    /// A week after, the end of the next quarter, or the last day of the next month, season, decade or century.
    private var next: Day {
      switch precision {
      case .day: first.advanced(by: 7)
      case .year: Day(known: last.parts.year + 1, 3, 31)
      default: EDTFDate.Point(first: last.advanced(by: 1), precision: precision).last
      }
    }

    /// A week before, the start of the quarter before a year, or the first day of the previous month, season, decade or century.
    private var previous: Day {
      let (year, month, _) = first.parts
      return switch precision {
      case .day: first.advanced(by: -7)
      case .month where month == 1, .season where month == 3: Day(known: year - 1, 12, 1)
      case .month: Day(known: year, month - 1, 1)
      case .season: Day(known: year, month - 3, 1)
      case .year: Day(known: year - 1, 10, 1)
      case .decade: Day(known: year - 10, 1, 1)
      case .century: Day(known: year - 100, 1, 1)
      }
    }
  }

  /// The precision of a date, finest first.
  package enum Precision: Int, Comparable, Sendable {
    case day, month, season, year, decade, century

    package static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The parts of a date that are written `XX`.
  package enum Unspecified: Sendable {
    case nothing, day, month, monthAndDay
  }

  /// The qualifier at the end of a date: `?`, `~`, or `%` for both.
  package enum Qualifier: Sendable {
    case none, uncertain, approximate, both
  }
}
